import Testing

@testable import Mailing

/// Signing in to a server on this machine, and what must never be told of it.
@Suite(.enabled(if: LibCurl.isHere, LibCurl.absence))
struct SMTPSignInTests {
  private static let secret = "hush-Łódź"

  private func hand(_ signIn: SMTPServer.SignIn, _ server: ScriptedServer) -> Handover {
    var settings = SMTPServer(host: "127.0.0.1", port: server.port)
    settings.security = .plainOnLoopback
    settings.signIn = signIn
    return SMTPTransport(settings).hand(
      Parcel(
        messageID: "<m@x>", sender: Sample.sender, recipient: Sample.address("ana"),
        bytes: Sample.message("x")))
  }

  private func script(_ ways: String) -> ScriptedServer.Script {
    var script = ScriptedServer.Script()
    script.hello = .say("250-here\r\n250 AUTH \(ways)")
    return script
  }

  @Test("user and password are said as they are, in any alphabet")
  func password() throws {
    let server = try ScriptedServer(script("PLAIN"))
    defer { server.close() }
    #expect(hand(.password(user: "debrief", Self.secret), server).outcome == .accepted)
    #expect(server.credentials == ["\0debrief\0\(Self.secret)"])
  }

  @Test("a token is said as Microsoft and Google want it")
  func token() throws {
    let server = try ScriptedServer(script("XOAUTH2"))
    defer { server.close() }
    #expect(hand(.token(user: "debrief", "ya29.token"), server).outcome == .accepted)
    #expect(server.credentials == ["user=debrief\u{1}auth=Bearer ya29.token\u{1}\u{1}"])
  }

  @Test("who is not let in has sent nothing, and the secret is not repeated")
  func refused() throws {
    var script = script("PLAIN")
    script.signIn = .say("535 5.7.8 \(Self.secret) is wrong")
    let server = try ScriptedServer(script)
    defer { server.close() }
    let handover = hand(.password(user: "debrief", Self.secret), server)
    #expect(handover.outcome == .notSent)
    #expect(handover.blamesServer)
    #expect(!handover.reply.contains("hush"))
    #expect(server.recipients == [])
  }

  @Test("signing in later is a matter of later")
  func refusedForNow() throws {
    var script = script("PLAIN")
    script.signIn = .say("454 4.7.0 not now")
    let server = try ScriptedServer(script)
    defer { server.close() }
    let handover = hand(.password(user: "debrief", Self.secret), server)
    #expect(handover == Handover(.deferred, "454 4.7.0 not now\r\n", blamesServer: true))
  }
}
