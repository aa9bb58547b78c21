import Testing

@testable import Mailing

struct SMTPServerTests {
  @Test(
    "unencrypted mail goes to this machine alone",
    arguments: ["localhost", "127.0.0.1", "127.1.2.3", "[::1]"])
  func loopback(host: String) throws {
    var server = SMTPServer(host: host, port: 25)
    server.security = .plainOnLoopback
    try server.check()
  }

  @Test(
    "and to no other",
    arguments: [
      "mail.example", "127.0.0.1.example", "128.0.0.1", "localhost.example", "127.1", "[::2]",
    ])
  func beyondLoopback(host: String) {
    var server = SMTPServer(host: host, port: 25)
    server.security = .plainOnLoopback
    #expect(throws: TransportFault.plainBeyondLoopback(host: host)) { try server.check() }
    server.security = .tls
    #expect(throws: Never.self) { try server.check() }
  }

  @Test(
    "a host is a host",
    arguments: ["", "mail.example/x", "user@mail.example", "mail example", "mail\r\n", "mäil"])
  func badHosts(host: String) {
    #expect(throws: TransportFault.self) { try SMTPServer(host: host, port: 25).check() }
  }

  @Test("a port is a port", arguments: [0, -1, 65_536])
  func badPorts(port: Int) {
    #expect(throws: TransportFault.self) {
      try SMTPServer(host: "mail.example", port: port).check()
    }
  }

  @Test("its name has no secret")
  func nameHasNoSecret() {
    var server = SMTPServer(host: "mail.example", port: 465)
    server.security = .tls
    server.signIn = .password(user: "debrief", "hush")
    #expect(SMTPTransport(server).name == "smtps://mail.example:465")
  }
}
