/// What the exit codes of programs that send mail say about a letter (`sysexits.h`).
///
/// msmtp answers 65 where the server said 550, 69 where it said 450, and 75 where there is no server.
enum SysExit {
  static func handover(code: Int32, said: String) -> Handover {
    let words = said.isEmpty ? "exit \(code)" : "exit \(code): \(said)"
    return switch code {
    case 0: Handover(.accepted, said.isEmpty ? "taken" : said)
    // The message or the recipient is refused.
    case 65, 66, 67: Handover(.rejected, words)
    // A machine has no such name: the recipient's, or that of the relay.
    case 68: Handover(.rejected, words, blamesServer: true)
    // There is no service now, or it asks to come again.
    case 69, 75: Handover(.deferred, words, blamesServer: code == 75)
    // Used wrongly, not allowed, not set up, or the program is not there: it was never begun.
    case 64, 70...74, 76...78, 126, 127: Handover(.notSent, words, blamesServer: true)
    // Whatever else a program means by its code, it does not say that it did not send.
    default: Handover(.inDoubt, words, blamesServer: true)
    }
  }
}
