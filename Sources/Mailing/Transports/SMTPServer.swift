/// A mail server, and how to talk to it.
package struct SMTPServer: Sendable, Hashable {
  package enum Security: Sendable, Hashable {
    /// Encrypted from the first byte, `smtps://`, usually on port 465.
    case tls
    /// Encrypted before anything is said, `smtp://`, usually on port 587; a server that cannot is not talked to.
    case startTLS
    /// Not encrypted, which is for tests and relays on this very machine.
    case plainOnLoopback
  }

  package enum SignIn: Sendable, Hashable {
    case nobody
    case password(user: String, String)
    /// An access token as Microsoft 365 and Google want it (XOAUTH2).
    case token(user: String, String)
  }

  package let host: String
  package let port: Int
  package var security = Security.startTLS
  package var signIn = SignIn.nobody
  /// A file with the certificates of whoever vouches for the server; `nil` is the machine's own.
  package var authorityFile: String?
  /// How long it may take until the first letter can be said, signing in included.
  package var connectSeconds = 60
  /// How long the server may think.
  ///
  /// RFC 5321 (4.5.3.2.6) grants it ten minutes after the message; whoever gives up earlier and tries
  /// again makes a second copy.
  package var replySeconds = 600

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }
}

extension SMTPServer {
  /// `smtps://mail.example:465`, without secrets.
  var url: String { "\(security == .tls ? "smtps" : "smtp")://\(host):\(port)" }

  /// What must never stand in a ledger or a log.
  var secrets: [String] {
    switch signIn {
    case .nobody: []
    case .password(_, let secret), .token(_, let secret): [secret]
    }
  }

  func check() throws(TransportFault) {
    // Anything else could end the host and begin another part of the address.
    let isName = !host.isEmpty && host.utf8.allSatisfy { Self.mayStandInHost($0) }
    if !isName { throw .badSetting("the server \(host.debugDescription)", reason: "is no host") }
    if !(1...65_535).contains(port) { throw .badSetting("port \(port)", reason: "is no port") }
    if security == .plainOnLoopback, !isLoopback { throw .plainBeyondLoopback(host: host) }
  }

  private static func mayStandInHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // Hyphens and dots of names; brackets and colons of IPv6 addresses.
    case 0x2D, 0x2E, 0x3A, 0x5B, 0x5D: true
    default: false
    }
  }

  /// Whether the host is this machine by its own name; libcurl looks `localhost` up nowhere.
  private var isLoopback: Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return parts.count == 4 && parts[0] == 127 && !parts.contains(nil)
  }
}
