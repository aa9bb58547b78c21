/// How the talk with a server about one message went.
struct SMTPTalk: Hashable, Sendable {
  enum Stage: Hashable, Sendable {
    /// Connecting, greeting, encrypting, signing in: nothing was said about the letter.
    case opening
    case sender
    case recipient
    case message
  }

  /// libcurl's number; 0 where it saw nothing wrong.
  var result: Int32 = 0
  /// The server's last reply in three digits; 0 when it said nothing.
  var code = 0
  var stage = Stage.opening
  /// The server has asked for the message, so that from there on it may have it.
  var wasAsked = false
  var reply = ""
  /// What libcurl says was wrong.
  var words = ""
}

extension SMTPTalk {
  /// What became of the letter.
  ///
  /// The server's code decides, not libcurl's number: that is the same for a refusal for good and one for
  /// now. But a friendly code counts only as the answer to the message itself: a line that breaks after
  /// "250 sender ok" has sent nothing.
  var handover: Handover {
    if wasAsked { return afterMessage }
    if Self.wantsSignIn.contains(code) { return Handover(.notSent, said, blamesServer: true) }
    switch (code, stage) {
    // A server that refuses everybody at the door has not judged this letter.
    case (400..<500, _):
      return Handover(.deferred, said, blamesServer: stage == .opening || code == Self.closes)
    case (500..<600, .opening): return Handover(.notSent, said, blamesServer: true)
    // Too large (552) is about the letter, any other no to the sender is about all of them.
    case (500..<600, .sender): return Handover(.rejected, said, blamesServer: code != 552)
    case (500..<600, _): return Handover(.rejected, said)
    default: return Handover(.notSent, said, blamesServer: true)
    }
  }

  /// "Authentication required", and the refusals of AUTH.
  private static let wantsSignIn: Set = [530, 534, 535, 538]

  /// The server closes, for this connection or for everybody; the next letter will tell.
  private static let closes = 421

  private var afterMessage: Handover {
    switch code {
    case 200..<300: Handover(.accepted, said)
    case 400..<500: Handover(.deferred, said, blamesServer: code == Self.closes)
    case 500..<600: Handover(.rejected, said)
    default: Handover(.inDoubt, words.isEmpty ? said : words, blamesServer: true)
    }
  }

  /// The server's words where they belong to its code, or else libcurl's.
  private var said: String {
    if code >= 400 || result == 0, reply.hasPrefix("\(code)") { return reply }
    if wasAsked, (200..<300).contains(code), reply.hasPrefix("\(code)") { return reply }
    return words.isEmpty ? "\(code) \(reply)" : words
  }
}
