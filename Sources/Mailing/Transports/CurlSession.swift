internal import CCurl

/// The one user of libcurl: a connection to a mail server that lives from one message to the next.
final class CurlSession {
  private let session: OpaquePointer

  /// Opens the library and tells it about the server; nothing is connected yet.
  init(_ server: SMTPServer) throws(TransportFault) {
    switch curl_door_open() {
    case 0: break
    case 1: throw .libraryMissing
    default: throw .libraryBroken
    }
    guard let session = curl_session_begin() else { throw .libraryBroken }
    self.session = session
    try tell(server)
  }

  deinit { curl_session_end(session) }

  private func tell(_ server: SMTPServer) throws(TransportFault) {
    try set(curl_text_url, server.url)
    try set(curl_number_requires_tls, server.security == .plainOnLoopback ? 0 : 1)
    try set(curl_number_connect_seconds, server.connectSeconds)
    try set(curl_number_reply_seconds, server.replySeconds)
    if let file = server.authorityFile { try set(curl_text_authority_file, file) }
    switch server.signIn {
    case .nobody: break
    case .password(let user, let password):
      try set(curl_text_user, user)
      try set(curl_text_password, password)
    case .token(let user, let token):
      try set(curl_text_user, user)
      try set(curl_text_bearer, token)
    }
  }

  private func set(_ what: curl_text, _ value: String) throws(TransportFault) {
    // C would read only the part before it.
    if value.utf8.contains(0) { throw .badSetting("a setting", reason: "holds a NUL byte") }
    if curl_session_set_text(session, what, value) != 0 { throw .libraryBroken }
  }

  private func set(_ what: curl_number, _ value: Int) throws(TransportFault) {
    if curl_session_set_number(session, what, value) != 0 { throw .libraryBroken }
  }

  /// Sends one message, and waits for the server's answer.
  func send(_ parcel: Parcel) -> SMTPTalk {
    let result = parcel.bytes.withUnsafeBufferPointer { bytes in
      curl_session_send(
        session, parcel.sender, parcel.recipient, bytes.baseAddress, bytes.count)
    }
    return SMTPTalk(
      result: result, code: curl_session_code(session), stage: stage,
      wasAsked: curl_session_was_asked_for_message(session) != 0,
      reply: String(cString: curl_session_reply(session)),
      words: result == 0 ? "" : String(cString: curl_session_words(session)))
  }

  private var stage: SMTPTalk.Stage {
    switch curl_session_stage(session) {
    case curl_stage_sender: .sender
    case curl_stage_recipient: .recipient
    case curl_stage_message: .message
    default: .opening
    }
  }
}
