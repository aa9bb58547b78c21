import Foundation
import Testing

@testable import Publishing

struct FolderWritingTests {
  @Test("a listing has files with their sizes, empty folders and whatever is neither")
  func listing() throws {
    let sandbox = try Sandbox()
    try sandbox.plant("bag/a/b.txt", "12345")
    try FileWriting.makeFolder(sandbox.path("bag/empty/deeper"))
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("bag/link"), withDestinationPath: "a")
    let listing = try FolderWriting.list(sandbox.path("bag"))
    #expect(listing.files == ["a/b.txt": 5])
    #expect(listing.emptyFolders == ["empty/deeper"])
    #expect(listing.strays == ["link"])
    #expect(try FolderWriting.size(of: sandbox.path("bag/a/b.txt")) == 5)
  }

  @Test("a folder takes a name, and never the place of one that holds anything")
  func renaming() throws {
    let sandbox = try Sandbox()
    try sandbox.plant("draft/a", "new")
    try FolderWriting.settle(sandbox.path("draft"))
    try FolderWriting.rename(sandbox.path("draft"), to: sandbox.path("place"))
    #expect(try sandbox.text("place/a") == "new")
    try sandbox.plant("other/a", "other")
    #expect(throws: PublishFault.self) {
      try FolderWriting.rename(sandbox.path("other"), to: sandbox.path("place"))
    }
    #expect(try sandbox.text("place/a") == "new")
  }

  @Test("removing follows no link, and what is not there is removed already")
  func removing() throws {
    let sandbox = try Sandbox()
    try sandbox.plant("kept/a")
    try sandbox.plant("gone/a")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("gone/link"), withDestinationPath: sandbox.path("kept"))
    try FolderWriting.remove(sandbox.path("gone"))
    try FolderWriting.remove(sandbox.path("gone"))
    #expect(try sandbox.names() == ["kept", "kept/a"])
  }
}
