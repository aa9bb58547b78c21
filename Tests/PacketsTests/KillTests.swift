import Foundation
import Synchronization
import Testing

@testable import Packets

/// Commands that die before any one of their steps, and what the next command makes of it.
struct KillTests {
  struct Killed: Error {}

  /// Few files, for every one of them is a step to die before.
  static let files = [
    BagFile("index.html", Sample.page("<a href=agents/a202/index.html>Zoë Łódzka</a>")),
    BagFile("agents/a202/index.html", Sample.page("<h1>Zoë Łódzka</h1>")),
    BagFile("figures/calls.csv", Array("agent,value\na202,7\na101,8\n".utf8)),
  ]

  static func made() throws -> Shelf {
    let shelf = try Shelf()
    try shelf.archive.create(files, Sample.info(), key: Sample.key())
    return shelf
  }

  /// A disk on which everything from one step on fails, tidying up included: what a killed process does.
  final class Clock: Sendable {
    private let left: Mutex<Int>

    init(_ steps: Int) { left = Mutex(steps) }

    var disk: PacketDisk {
      PacketDisk(isDurable: false) { [self] _ in
        let isAlive = left.withLock { left in
          left -= 1
          return left >= 0
        }
        if !isAlive { throw Killed() }
      }
    }
  }

  /// Runs work with ever more steps until it comes through, and judges what each death left.
  private static func matrix(
    _ start: () throws -> Shelf, _ work: (PacketArchive) throws -> Void,
    _ judge: (Shelf) throws -> Void
  ) throws -> Int {
    for steps in 0... {
      let shelf = try start()
      do {
        try work(PacketArchive(shelf.folder, disk: Clock(steps).disk))
        return steps
      } catch is Killed {
        try judge(shelf)
      }
    }
    return 0
  }

  @Test("a create that is killed leaves nothing or a whole packet, and the next command tidies up")
  func create() throws {
    let whole = try Self.made().contents()
    var outcomes: Set<Bool> = []
    let steps = try Self.matrix {
      try Shelf()
    } _: { archive in
      try archive.create(Self.files, Sample.info(), key: Sample.key())
    } _: { shelf in
      try shelf.archive.recover()
      let left = try shelf.contents()
      outcomes.insert(left.isEmpty)
      #expect(left.isEmpty || left == whole)
    }
    #expect(steps > 20)
    #expect(outcomes == [true, false])
  }

  @Test("a purge that is killed anywhere is finished by running it again")
  func purge() throws {
    let whole = try Self.made()
    try whole.archive.purge(PurgeTests.request(), key: Sample.key())
    let finished = try whole.contents()
    let steps = try Self.matrix {
      try Self.made()
    } _: { archive in
      try archive.purge(PurgeTests.request(), key: Sample.key())
    } _: { shelf in
      let bags = try shelf.archive.bags()
      #expect(!bags.isEmpty)
      for bag in bags {
        let report = try Verification.check(shelf.bag(bag).path, keys: [Sample.key().publicKey])
        #expect(report.findings.filter { $0.kind != .zip }.isEmpty)
      }
      try shelf.archive.purge(PurgeTests.request(), key: Sample.key())
      #expect(try shelf.contents() == finished)
    }
    #expect(steps > 20)
  }

  @Test("a zip that is missing beside a whole bag is made again, the same bytes")
  func missingZip() throws {
    let shelf = try Shelf.holdingSample()
    let before = try shelf.contents()
    try FileManager.default.removeItem(atPath: shelf.bag().path + ".zip")
    try shelf.archive.recover()
    #expect(try shelf.contents() == before)
  }
}
