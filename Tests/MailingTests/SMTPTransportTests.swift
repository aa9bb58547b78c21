import Testing

@testable import Mailing

/// Talks with a server on this machine, through libcurl.
@Suite(.enabled(if: LibCurl.isHere, LibCurl.absence))
struct SMTPTransportTests {
  private func transport(_ server: ScriptedServer, seconds: Int = 20) -> SMTPTransport {
    var settings = SMTPServer(host: "127.0.0.1", port: server.port)
    settings.security = .plainOnLoopback
    settings.replySeconds = seconds
    return SMTPTransport(settings)
  }

  private func parcel(_ name: String, text: String = "x") -> Parcel {
    Parcel(
      messageID: "<m@x>", sender: Sample.sender, recipient: Sample.address(name),
      bytes: Sample.message(text))
  }

  @Test("messages arrive byte for byte over one connection, each for one recipient")
  func messagesArrive() throws {
    let server = try ScriptedServer()
    defer { server.close() }
    let transport = transport(server)
    for name in ["ana", "ben", "cem"] {
      #expect(
        transport.hand(parcel(name, text: name))
          == Handover(.accepted, "250 2.0.0 queued as A1\r\n"))
    }
    #expect(server.messages.map { Array($0.utf8) } == ["ana", "ben", "cem"].map(Sample.message))
    #expect(server.recipients == ["ana", "ben", "cem"].map { "RCPT TO:<\(Sample.address($0))>" })
    #expect(server.connections == 1)
  }

  /// A script, what becomes of the letter, and whether the server has the message afterwards.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let outcome: Handover.Outcome
    var blamesServer = false
    var delivers = false
    let change: @Sendable (inout ScriptedServer.Script) -> Void
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "250", outcome: .accepted, delivers: true) { _ in },
    Case(name: "554 at greeting", outcome: .notSent, blamesServer: true) {
      $0.greeting = .say("554 go away")
    },
    Case(name: "421 at greeting", outcome: .deferred, blamesServer: true) {
      $0.greeting = .say("421 too busy")
    },
    Case(name: "drop at greeting", outcome: .notSent, blamesServer: true) { $0.greeting = .drop },
    Case(name: "drop at EHLO", outcome: .notSent, blamesServer: true) { $0.hello = .drop },
    Case(name: "530 at MAIL", outcome: .notSent, blamesServer: true) {
      $0.sender = .say("530 sign in")
    },
    Case(name: "550 at MAIL", outcome: .rejected, blamesServer: true) {
      $0.sender = .say("550 not you")
    },
    Case(name: "552 at MAIL", outcome: .rejected) { $0.sender = .say("552 too big") },
    Case(name: "450 at MAIL", outcome: .deferred) { $0.sender = .say("450 later") },
    Case(name: "421 at MAIL", outcome: .deferred, blamesServer: true) {
      $0.sender = .say("421 bye")
    },
    Case(name: "drop at MAIL", outcome: .notSent, blamesServer: true) { $0.sender = .drop },
    Case(name: "550 at RCPT", outcome: .rejected) {
      $0.recipients["ana"] = .say("550-no\r\n550 such user")
    },
    Case(name: "450 at RCPT", outcome: .deferred) { $0.recipients["ana"] = .say("450 later") },
    Case(name: "552 at RCPT", outcome: .rejected) { $0.recipients["ana"] = .say("552 full") },
    Case(name: "421 at RCPT", outcome: .deferred, blamesServer: true) {
      $0.recipients["ana"] = .say("421 bye")
    },
    Case(name: "drop at RCPT", outcome: .notSent, blamesServer: true) {
      $0.recipients["ana"] = .drop
    },
    Case(name: "554 at DATA", outcome: .rejected) { $0.data = .say("554 no") },
    Case(name: "450 at DATA", outcome: .deferred) { $0.data = .say("450 later") },
    Case(name: "drop at DATA", outcome: .notSent, blamesServer: true) { $0.data = .drop },
    Case(name: "552 after the dot", outcome: .rejected, delivers: true) {
      $0.dot = .say("552 too big")
    },
    Case(name: "554 after the dot", outcome: .rejected, delivers: true) {
      $0.dot = .say("554 spam")
    },
    Case(name: "450 after the dot", outcome: .deferred, delivers: true) {
      $0.dot = .say("450 later")
    },
    Case(name: "421 after the dot", outcome: .deferred, blamesServer: true, delivers: true) {
      $0.dot = .say("421 bye")
    },
    Case(name: "drop after the dot", outcome: .inDoubt, blamesServer: true, delivers: true) {
      $0.dot = .drop
    },
    Case(name: "250 after a while", outcome: .accepted, delivers: true) {
      $0.dot = .saySlowly("250 queued", seconds: 0.4)
    },
  ]

  @Test("what the server does decides what is told, and the next letter goes on", arguments: cases)
  func outcomes(example: Case) throws {
    var script = ScriptedServer.Script()
    example.change(&script)
    let server = try ScriptedServer(script)
    defer { server.close() }
    let transport = transport(server)
    let handover = transport.hand(parcel("ana"))
    #expect(handover.outcome == example.outcome, "\(handover.reply)")
    #expect(handover.blamesServer == example.blamesServer)
    #expect(!handover.reply.isEmpty)
    #expect(server.messages.count == (example.delivers ? 1 : 0))
    // Whatever happened, a second letter gets the answer that it deserves, and no stale one.
    let isAboutAna = !script.recipients.isEmpty
    #expect(transport.hand(parcel("ben")).outcome == (isAboutAna ? .accepted : example.outcome))
  }

  @Test("a server that does not answer in time leaves the letter in doubt")
  func slowAnswer() throws {
    var script = ScriptedServer.Script()
    script.dot = .saySlowly("250 queued", seconds: 2.5)
    let server = try ScriptedServer(script)
    defer { server.close() }
    #expect(transport(server, seconds: 1).hand(parcel("ana")).outcome == .inDoubt)
    #expect(server.messages.count == 1)
  }

  @Test("the reply is the server's, all of its lines")
  func replies() throws {
    var script = ScriptedServer.Script()
    script.recipients["ana"] = .say("550-5.1.1 no\r\n550 5.1.1 such user")
    let server = try ScriptedServer(script)
    defer { server.close() }
    #expect(
      transport(server).hand(parcel("ana")).reply == "550-5.1.1 no\r\n550 5.1.1 such user\r\n")
  }

  @Test("a server that cannot encrypt gets nothing")
  func noDowngrade() throws {
    let server = try ScriptedServer()
    defer { server.close() }
    for security in [SMTPServer.Security.startTLS, .tls] {
      var settings = SMTPServer(host: "127.0.0.1", port: server.port)
      settings.security = security
      settings.connectSeconds = 1
      settings.replySeconds = 1
      let handover = SMTPTransport(settings).hand(parcel("ana"))
      #expect(handover.outcome == .notSent)
      #expect(handover.blamesServer)
    }
    #expect(server.recipients == [])
  }

  @Test("nobody there: nothing is sent, and the server is to blame")
  func nobodyThere() throws {
    let server = try ScriptedServer()
    server.close()
    let handover = transport(server).hand(parcel("ana"))
    #expect(handover.outcome == .notSent)
    #expect(handover.blamesServer)
  }

  @Test(
    "nothing is smuggled through an address",
    arguments: [
      "ana@x.example>\r\nRCPT TO:<eve@x.example", "ana@x.example\n", "ana@x.example,eve@x.example",
      "ana@x\0y",
    ])
  func nothingIsSmuggled(address: String) throws {
    let server = try ScriptedServer()
    defer { server.close() }
    let parcel = Parcel(
      messageID: "<m@x>", sender: Sample.sender, recipient: address, bytes: Sample.message("x"))
    #expect(transport(server).hand(parcel).outcome == .notSent)
    #expect(server.connections == 0)
  }
}

/// Whether the machine has the library that talks to mail servers.
enum LibCurl {
  static let isHere = (try? SMTPTransport(SMTPServer(host: "127.0.0.1", port: 25)).prepare()) != nil
  static let absence: Comment = "libcurl.so.4 is not on this machine"
}
