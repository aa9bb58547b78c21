import Testing

@testable import Mailing

/// The disk fails at every step of a run in turn, in the middle of a line too; then there is a new run.
struct DeliveryCrashTests {
  private static let names = ["ana", "ben", "cem"]
  /// Two calls for what is planned and one sync, then a write and a sync before and after each letter.
  private static let steps = 0..<(names.count + 1 + 4 * names.count)

  private func run(_ memory: MemoryDisk, _ transport: FakeTransport, resends: Bool = false) throws
    -> DeliveryReport
  {
    var options = DeliveryOptions()
    options.resendsInDoubt = resends
    return Delivery(
      ledger: try memory.ledger(), transport: transport, sender: Sample.sender, options: options,
      surroundings: StoppedClock().surroundings()
    ).run(try Sample.letters(Self.names))
  }

  @Test("the steps are all there are")
  func stepsAreAll() throws {
    let memory = MemoryDisk()
    _ = try run(memory, FakeTransport())
    #expect(memory.calls == Self.steps.count)
  }

  @Test("nobody gets two, nobody is forgotten", arguments: steps, [0, 1, 100, .max])
  func nothingTwiceNothingLost(step: Int, leavingBytes: Int) throws {
    let transport = FakeTransport()
    let broken = MemoryDisk(failsAfter: step, leavingBytes: leavingBytes)
    let first = try run(broken, transport)
    #expect(first.exitCode == 3)
    let mended = MemoryDisk(broken.bytes)
    let second = try run(mended, transport)
    for (name, letter) in zip(Self.names, second.letters) {
      let copies = transport.delivered.count { $0 == name }
      #expect(copies <= 1)
      // Delivered or named: a letter in doubt may have arrived, and here we know whether it has.
      let isTold = letter.result == .inDoubt
      #expect(copies == 1 || isTold, "\(name) is lost after step \(step)")
      #expect([.accepted, .alreadySent, .inDoubt].contains(letter.result))
    }
    #expect(second.count(.inDoubt) <= 1)
    #expect(second.exitCode == (second.count(.inDoubt) == 0 ? 0 : 1))
    #expect(try run(mended, transport, resends: true).exitCode == 0)
  }
}
