import Foundation
import TestSupport
import Testing

@testable import Mailing

/// The ledger's file: what is written comes back, whatever a crash cut off.
struct LedgerTests {
  let sandbox: Sandbox
  var path: String { sandbox.path + "/ledger.jsonl" }

  init() throws { sandbox = try Sandbox() }

  @Test("lines that were added are there when it is opened again")
  func linesComeBack() throws {
    let lines = try [
      Sample.line(.planned, attempt: 0), Sample.line(.sending), Sample.line(.accepted),
    ]
    do {
      let ledger = try Ledger.open(path)
      try ledger.add(Array(lines[..<2]))
      try ledger.add([lines[2]])
    }
    let history = try Ledger.open(path).history
    #expect(history == LedgerHistory(lines))
    #expect(history[Sample.key("ana")]?.state == .accepted)
  }

  @Test("nobody else can open it while it is open")
  func secondIsLocked() throws {
    let first = try Ledger.open(path)
    let fault = #expect(throws: LedgerFault.self) { try Ledger.open(path) }
    #expect(fault == .locked(path: path))
    #expect(fault?.exitCode == 75)
    try first.add([])
  }

  @Test("a status can be read while it is open, and says so")
  func statusWhileOpen() throws {
    #expect(try LedgerStatus.read(path) == nil)
    let ledger = try Ledger.open(path)
    try ledger.add([Sample.line(.sending)])
    let status = try #require(try LedgerStatus.read(path))
    #expect(status.isRunning)
    #expect(status.entries.map(\.state) == [.inDoubt])
  }

  @Test("cut off after any byte, all whole lines are read and the rest is known as torn")
  func tornLines() throws {
    let (lines, whole) = try Self.threeLines()
    let last = lines[2].bytes
    for length in 0...last.count {
      let text = try LedgerText.read(whole + last.prefix(length)).get()
      let isWhole = length >= last.count - 1
      #expect(text.lines == (isWhole ? lines : Array(lines[..<2])), "cut after \(length)")
      #expect(text.torn.count == (isWhole ? 0 : length))
      #expect(text.lacksLineBreak == (length == last.count - 1))
    }
  }

  @Test(
    "a torn line is kept aside, and one that lacks its line break gets it",
    arguments: [0, 1, 90, -1])
  func mending(length: Int) throws {
    let (lines, whole) = try Self.threeLines()
    let last = lines[2].bytes
    let part = length < 0 ? last.dropLast() : last.prefix(length)
    try Data(whole + part).write(to: URL(filePath: path))
    let history = try Ledger.open(path).history
    #expect(history == LedgerHistory(length < 0 ? lines : Array(lines[..<2])))
    let aside = sandbox.text("ledger.jsonl.torn")
    #expect(aside == (length > 0 ? String(decoding: part, as: UTF8.self) + "\n" : nil))
    #expect(FileBytes.read(path) == whole + (length < 0 ? last : []))
  }

  private static func threeLines() throws -> (lines: [LedgerLine], firstTwo: [UInt8]) {
    let lines = try [
      Sample.line(.planned, attempt: 0), Sample.line(.sending), Sample.line(.accepted),
    ]
    return (lines, lines[0].bytes + lines[1].bytes)
  }

  @Test("a broken line that is not the last is a fault with its number", arguments: [1, 2, 3])
  func brokenLines(number: Int) throws {
    var lines = try [Sample.line(.planned), Sample.line(.sending), Sample.line(.accepted)].map(
      \.bytes)
    lines[number - 1] = Array("{}\n".utf8)
    try Data(lines.flatMap(\.self)).write(to: URL(filePath: path))
    let fault = LedgerFault.broken(path: path, line: number)
    #expect(throws: fault) { try Ledger.open(path) }
    #expect(throws: fault) { try LedgerStatus.read(path) }
    #expect(fault.description.hasPrefix("\(path):\(number): "))
    #expect(fault.exitCode == 3)
  }

  @Test("after a write has failed nothing more is written behind half a line")
  func failureIsRemembered() throws {
    let memory = MemoryDisk(failsAfter: 0, leavingBytes: 5)
    let ledger = try memory.ledger()
    #expect(throws: LedgerFault.self) { try ledger.add([Sample.line(.planned)]) }
    #expect(throws: LedgerFault.self) { try ledger.add([Sample.line(.planned)]) }
    #expect(memory.bytes.count == 5)
    #expect(memory.calls == 1)
  }

  @Test("the file is only its owner's")
  func modeIsPrivate() throws {
    _ = try Ledger.open(path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
