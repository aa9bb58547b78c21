import Foundation
import Testing

@testable import Publishing

/// Two inventories are the same only if nothing was changed between them.
@Suite struct FolderInventoryTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.plant("in/a.txt", "one")
    try sandbox.plant("in/deep/er/b.txt", "two")
    try sandbox.plant("in/deep/c.txt", "three")
  }

  private func take() throws -> FolderInventory {
    try FolderInventory.take(sandbox.path("in"), passingOver: { $0.hasSuffix(".skip") })
  }

  /// Whether a second look at the same paths finds the same, and so does a new inventory.
  private func isSame(as first: FolderInventory) throws -> Bool {
    let again = try FolderInventory.again(
      sandbox.path("in"), first.paths, passingOver: { $0.hasSuffix(".skip") })
    let isSame = again?.digest == first.digest
    #expect(try take().digest == first.digest || !isSame)
    return isSame
  }

  @Test func nothingChangedIsTheSame() throws {
    let first = try take()
    #expect(try isSame(as: first))
    #expect(first.paths.count { $0 == 0 } == 5)
  }

  @Test func severalThreadsFindTheSame() throws {
    let first = try take()
    let path = sandbox.path("in")
    let found = try FolderInventory.take(
      path,
      run: { body in DispatchQueue.concurrentPerform(iterations: 4) { _ in body() } },
      passingOver: { $0.hasSuffix(".skip") })
    #expect(found.digest == first.digest)
    let again = try FolderInventory.again(
      path, first.paths,
      run: { body in DispatchQueue.concurrentPerform(iterations: 4) { _ in body() } },
      passingOver: { $0.hasSuffix(".skip") })
    #expect(again?.digest == first.digest)
  }

  @Test func sameSizeAndTimeOfChangeAreStillSeen() throws {
    let first = try take()
    let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path("in/a.txt"))
    try sandbox.plant("in/a.txt", "eno")
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(attributes[.modificationDate])],
      ofItemAtPath: sandbox.path("in/a.txt"))
    #expect(try !isSame(as: first))
  }

  @Test(arguments: ["in/new.txt", "in/deep/er/new.txt", "in/.hidden"])
  func aNewNameIsSeen(_ name: String) throws {
    let first = try take()
    try sandbox.plant(name)
    #expect(try !isSame(as: first))
  }

  @Test func whatIsPassedOverIsNot() throws {
    let first = try take()
    try sandbox.plant("in/folder.skip/two", "two")
    try sandbox.plant("in/file.skip", "two")
    #expect(try isSame(as: first))
  }

  /// Enough paths for several threads to share, so that each must find where its piece begins.
  @Test func manyPathsAreEachLookedAtOnce() throws {
    for number in 0..<2000 { try sandbox.plant("in/many/\(number % 7)/file-\(number).txt") }
    let first = try take()
    #expect(first.paths.count > 1 << 15)
    #expect(try isSame(as: first))
    try sandbox.plant("in/many/3/file-1200.txt", "other")
    #expect(try !isSame(as: first))
  }

  @Test(arguments: ["in/a.txt", "in/deep/er", "in/deep"])
  func aNameThatIsGoneIsSeen(_ name: String) throws {
    let first = try take()
    try FileManager.default.removeItem(atPath: sandbox.path(name))
    #expect(try !isSame(as: first))
  }

  @Test func filesThatTradeNamesAreSeen() throws {
    try sandbox.plant("in/d.txt", "eno")
    let first = try take()
    try FileManager.default.moveItem(
      atPath: sandbox.path("in/a.txt"), toPath: sandbox.path("in/x"))
    try FileManager.default.moveItem(
      atPath: sandbox.path("in/d.txt"), toPath: sandbox.path("in/a.txt"))
    try FileManager.default.moveItem(atPath: sandbox.path("in/x"), toPath: sandbox.path("in/d.txt"))
    #expect(try !isSame(as: first))
  }

  @Test func aFolderThatIsNotThereIsEmpty() throws {
    #expect(try FolderInventory.take(sandbox.path("none")).paths.isEmpty)
    #expect(try FolderInventory.again(sandbox.path("none"), []) != nil)
    #expect(try FolderInventory.again(sandbox.path("none"), [97, 0]) == nil)
  }

  /// What is written in the moment of the inventory could be written again in it, unseen.
  @Test func onlyWhatIsOlderIsSettled() throws {
    let now = try FileMoment.now(in: sandbox.root.path)
    try sandbox.plant("in/a.txt", "now")
    #expect(try !take().isSettled(before: now.moment, onDevice: now.device))
    let next = try #require(try FileMoment.next(in: sandbox.root.path))
    #expect(try take().isSettled(before: next.moment, onDevice: next.device))
    #expect(try !take().isSettled(before: next.moment, onDevice: next.device + 1))
  }
}
