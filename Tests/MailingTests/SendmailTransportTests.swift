import Testing

@testable import Mailing

/// Small programs stand in for the one that sends mail.
struct SendmailTransportTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func hand(_ script: String, patience: Int = 20, bytes: [UInt8] = Sample.message("x"))
    throws -> Handover
  {
    let transport = SendmailTransport(
      program: try sandbox.program("send", script), patience: patience)
    try transport.prepare()
    let parcel = Parcel(
      messageID: "<m@x>", sender: Sample.sender, recipient: Sample.address("ana"), bytes: bytes)
    var handover = transport.hand(parcel)
    // A program that another test starts meanwhile holds the script open for writing for a moment.
    while handover.reply.hasPrefix("Text file busy") { handover = transport.hand(parcel) }
    return handover
  }

  @Test("it gets the envelope as arguments and the message with bare line feeds")
  func envelopeAndMessage() throws {
    let handover = try hand(
      "printf '%s\\n' \"$@\" > \(sandbox.path)/words; cat > \(sandbox.path)/message")
    #expect(handover == Handover(.accepted, "taken"))
    #expect(sandbox.text("words") == "-i\n-f\n\(Sample.sender)\n--\n\(Sample.address("ana"))\n")
    let sent = String(decoding: Sample.message("x"), as: UTF8.self)
    #expect(sandbox.text("message") == sent.replacing("\r\n", with: "\n"))
  }

  @Test("a megabyte goes through while the program talks")
  func largeMessage() throws {
    let line = String(repeating: "x", count: 70) + "\r\n"
    let bytes = Array(String(repeating: line, count: 15_000).utf8)
    let handover = try hand("yes | head -c 300000; wc -c", bytes: bytes)
    #expect(handover.outcome == .accepted)
  }

  @Test(
    "its exit code decides",
    arguments: [
      (0, .accepted, false), (65, .rejected, false), (67, .rejected, false), (68, .rejected, true),
      (69, .deferred, false),
      (75, .deferred, true), (64, .notSent, true), (77, .notSent, true), (78, .notSent, true),
      (127, .notSent, true),
      (1, .inDoubt, true), (200, .inDoubt, true),
    ] as [(Int, Handover.Outcome, Bool)])
  func exitCodes(code: Int, outcome: Handover.Outcome, blamesServer: Bool) throws {
    let handover = try hand("cat > /dev/null; echo 'no such \"user\"' >&2; exit \(code)")
    #expect(handover.outcome == outcome)
    #expect(handover.blamesServer == blamesServer)
    #expect(handover.reply.contains("no such \"user\""))
  }

  @Test(
    "a program that is killed, or that hangs, leaves the letter in doubt",
    arguments: ["cat > /dev/null; kill -9 $$", "sleep 30"])
  func deadPrograms(script: String) throws {
    #expect(try hand(script, patience: 1).outcome == .inDoubt)
  }

  @Test("a program that does not read ends with its own code")
  func deafProgram() throws {
    let bytes = Array(String(repeating: "line\r\n", count: 300_000).utf8)
    #expect(try hand("exit 65", bytes: bytes).outcome == .rejected)
    #expect(try hand("exit 0", bytes: bytes).outcome == .inDoubt)
  }

  @Test("a child that it leaves behind is not waited for")
  func childLeftBehind() throws {
    #expect(try hand("cat > /dev/null; sleep 15 & exit 0", patience: 5).outcome == .accepted)
  }

  @Test("a program that cannot be run is told before anything is sent")
  func noProgram() {
    #expect(throws: TransportFault.noProgram(path: "/nowhere")) {
      try SendmailTransport(program: "/nowhere").prepare()
    }
  }
}
