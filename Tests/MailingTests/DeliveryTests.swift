import Testing

@testable import Mailing

/// A run: who is tried when, what stops it, and what the ledger says afterwards.
struct DeliveryTests {
  let memory = MemoryDisk()
  let clock = StoppedClock()

  private func run(
    _ letters: [Letter], _ transport: FakeTransport,
    _ change: (inout DeliveryOptions) -> Void = { _ in },
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> DeliveryReport {
    var options = DeliveryOptions()
    change(&options)
    return Delivery(
      ledger: try memory.ledger(), transport: transport, sender: Sample.sender, options: options,
      surroundings: clock.surroundings(isInterrupted: isInterrupted)
    ).run(letters)
  }

  @Test("all letters are planned, then each is sent and accepted, and a second run sends none")
  func everybodyOnce() throws {
    let transport = FakeTransport()
    let letters = try Sample.letters(["ana", "ben"])
    let report = try run(letters, transport)
    #expect(report.letters.map(\.result) == [.accepted, .accepted])
    #expect(report.letters[0].reply == "250 2.0.0 Ok: queued as A1")
    #expect(report.exitCode == 0)
    #expect(memory.states == [.planned, .planned, .sending, .accepted, .sending, .accepted])
    let again = try run(letters, transport)
    #expect(again.letters.map(\.result) == [.alreadySent, .alreadySent])
    #expect(again.exitCode == 0)
    #expect(transport.tried == ["ana", "ben"])
    #expect(memory.states.count == 6)
  }

  @Test(
    "one bad address stops nobody else",
    arguments: [(Handover.no, LetterReport.Result.rejected), (.lost, .inDoubt)])
  func othersGoOn(answer: Handover, result: LetterReport.Result) throws {
    let transport = FakeTransport { name, _ in name == "ben" ? answer : .yes }
    let report = try run(try Sample.letters(["ana", "ben", "cem"]), transport)
    #expect(report.letters.map(\.result) == [.accepted, result, .accepted])
    #expect(report.stop == nil)
    #expect(report.exitCode == 1)
  }

  @Test("what is in doubt or rejected is not tried again unasked", arguments: [Handover.no, .lost])
  func notUnasked(answer: Handover) throws {
    let transport = FakeTransport { _, time in time == 0 ? answer : .yes }
    let letters = try Sample.letters(["ana"])
    _ = try run(letters, transport)
    #expect(try run(letters, transport).exitCode == 1)
    #expect(transport.tried == ["ana"])
    let asked = try run(letters, transport) {
      $0.resendsInDoubt = true
      $0.resendsRejected = true
    }
    #expect(asked.letters.map(\.result) == [.accepted])
    #expect(asked.letters.map(\.attempts) == [2])
  }

  @Test("not now: the others first, then again after a pause, at most so often")
  func deferredIsTriedAgain() throws {
    let transport = FakeTransport { name, time in
      name == "ana" || (name == "ben" && time == 0) ? .later : .yes
    }
    let report = try run(try Sample.letters(["ana", "ben", "cem"]), transport) {
      $0.pauses = [2, 5]
    }
    #expect(transport.tried == ["ana", "ben", "cem", "ana", "ben", "ana"])
    #expect(report.letters.map(\.result) == [.deferred, .accepted, .accepted])
    #expect(report.letters.map(\.attempts) == [3, 2, 1])
    #expect(clock.sleeps.reduce(0, +) == 7)
    #expect(report.exitCode == 75)
    #expect(
      try run(try Sample.letters(["ana"]), FakeTransport()).letters.map(\.result) == [.accepted])
  }

  @Test("a server that is not there is given up after three letters, and the others are planned")
  func deadServer() throws {
    let transport = FakeTransport { _, _ in .nobody }
    let letters = try Sample.letters(["ana", "ben", "cem", "dot", "eva"])
    let report = try run(letters, transport)
    #expect(report.letters.map(\.result) == [.notSent, .notSent, .notSent, .planned, .planned])
    #expect(report.stop == .server("connection refused"))
    #expect(report.exitCode == 3)
    #expect(
      try run(letters, FakeTransport()).letters.map(\.result)
        == Array(repeating: .accepted, count: 5))
  }

  @Test("a letter that goes through makes the server good again")
  func failuresInARow() throws {
    let transport = FakeTransport { name, _ in name == "cem" ? .yes : .nobody }
    let report = try run(try Sample.letters(["ana", "ben", "cem", "dot", "eva"]), transport)
    #expect(report.stop == nil)
    #expect(transport.tried.count == 5)
    #expect(report.exitCode == 3)
  }

  @Test("what could not be made is told and noted once, and goes when it is made")
  func failedBuild() throws {
    let whole = try Sample.letter("ana")
    let failed = Letter(
      issue: whole.key.issue, about: whole.key.about, address: whole.address, label: "ana",
      edition: Edition(revision: 1, messageID: "", digest: "", content: ""),
      body: .failed(reason: "the chart of transfers is missing"))
    for _ in 1...2 {
      let report = try run([failed], FakeTransport())
      #expect(report.letters.map(\.result) == [.failedBuild])
      #expect(report.letters[0].reply == "the chart of transfers is missing")
      #expect(report.exitCode == 1)
    }
    #expect(memory.states == [.failedBuild])
    #expect(try run([whole], FakeTransport()).exitCode == 0)
  }

  @Test("a file that changed since it was rendered does not go")
  func changedFile() throws {
    let letter = try Sample.letter("ana")
    let other = Letter(
      issue: letter.key.issue, about: letter.key.about, address: letter.address, label: "ana",
      edition: letter.edition, body: .rendered(size: 3) { Sample.message("other") })
    let transport = FakeTransport()
    let report = try run([other], transport)
    #expect(report.letters.map(\.reply) == ["file differs from the manifest"])
    #expect(transport.tried == [])
    #expect(memory.states == [.planned, .failedBuild])
  }

  @Test("a letter twice in one list goes once")
  func twiceInTheList() throws {
    let transport = FakeTransport()
    let report = try run(
      [Sample.letter("ana"), Sample.letter("ana", revision: 2, says: "B")], transport)
    #expect(report.letters.map(\.result) == [.accepted, .refused])
    #expect(transport.tried == ["ana"])
  }

  @Test("letters keep their distance")
  func pace() throws {
    _ = try run(try Sample.letters(["ana", "ben", "cem"]), FakeTransport()) {
      $0.lettersPerSecond = 4
    }
    #expect(clock.sleeps == [0.25, 0.25])
  }

  @Test("an interruption ends the run between two letters")
  func interruption() throws {
    let transport = FakeTransport()
    nonisolated(unsafe) let tried = transport
    let letters = try Sample.letters(["ana", "ben", "cem"])
    let report = try run(letters, transport, isInterrupted: { tried.tried.count >= 2 })
    #expect(report.letters.map(\.result) == [.accepted, .accepted, .planned])
    #expect(report.stop == .interrupted)
    #expect(report.exitCode == 75)
  }

  @Test("a correction goes to those whose figures have changed")
  func correction() throws {
    _ = try run(try Sample.letters(["ana", "ben"]), FakeTransport())
    let transport = FakeTransport()
    let report = try run(
      [Sample.letter("ana", revision: 2), Sample.letter("ben", revision: 2, says: "B")], transport)
    #expect(report.letters.map(\.result) == [.nothingChanged, .accepted])
    #expect(transport.tried == ["ben"])
  }

  @Test("without a way out nothing is begun")
  func noTransport() throws {
    let report = Delivery(
      ledger: try memory.ledger(), transport: SendmailTransport(program: "/nowhere/sendmail"),
      sender: Sample.sender, options: DeliveryOptions(), surroundings: clock.surroundings()
    ).run([try Sample.letter("ana")])
    #expect(report.stop == .transport(.noProgram(path: "/nowhere/sendmail")))
    #expect(report.exitCode == 3)
    #expect(memory.states == [.planned])
  }
}
