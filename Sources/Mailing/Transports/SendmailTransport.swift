internal import Glibc

/// Gives messages to the program that sends mail from this machine, one call a recipient.
package struct SendmailTransport: Transport {
  private let program: String
  private let patience: Int

  /// `patience` is how many seconds the program may take before it is ended.
  package init(program: String = "/usr/sbin/sendmail", patience: Int = 600) {
    self.program = program
    self.patience = patience
  }

  package var name: String { "sendmail:\(program)" }

  package func prepare() throws(TransportFault) {
    if access(program, X_OK) != 0 { throw .noProgram(path: program) }
  }

  package func hand(_ parcel: Parcel) -> Handover {
    if let fault = ParcelCheck.fault(of: parcel) { return Handover(.notSent, fault) }
    // -i: a line with a single dot is text. Behind -- no address can be an option.
    let words = [program, "-i", "-f", parcel.sender, "--", parcel.recipient]
    do {
      let ending = try ChildProcess.run(
        words, input: Self.withBareLineFeeds(parcel.bytes), seconds: patience)
      return handover(ending)
    } catch {
      return Handover(.notSent, "\(error)", blamesServer: true)
    }
  }

  private func handover(_ ending: ChildProcess.Ending) -> Handover {
    let said = ReplyText.clean(ending.output)
    return switch ending.cause {
    // What it took before all was written may be half a message, whatever it says.
    case .exit(0) where !ending.hasReadAll:
      Handover(.inDoubt, "it did not read to the end: \(said)")
    case .exit(let code): SysExit.handover(code: code, said: said)
    case .signal(let number): Handover(.inDoubt, "ended by signal \(number)", blamesServer: true)
    case .unknown: Handover(.inDoubt, "nobody knows how it ended", blamesServer: true)
    case .patience: Handover(.inDoubt, "no answer in \(patience) s", blamesServer: true)
    }
  }

  /// Programs on this machine take lines as this machine ends them.
  static func withBareLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { $0 != 0x0D }
  }
}
