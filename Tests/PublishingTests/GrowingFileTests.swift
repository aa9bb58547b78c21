import Foundation
import Testing

@testable import Publishing

struct GrowingFileTests {
  @Test("pieces follow each other, and bytes in the middle can be others")
  func growing() throws {
    let sandbox = try Sandbox()
    let file = try GrowingFile(sandbox.path("a"))
    try file.add(Array("hello ".utf8))
    try file.add([])
    try file.add(Array("world".utf8))
    try file.replace(at: 6, Array("W".utf8))
    try file.settle()
    #expect(try sandbox.text("a") == "hello World")
    #expect(try file.size == 11)
    #expect(try file.bytes(at: 9, 10) == Array("ld".utf8))
    #expect(try sandbox.mode("a") == 0o640)
  }

  @Test("a file that is there is never written over")
  func taken() throws {
    let sandbox = try Sandbox()
    try sandbox.plant("a", "old")
    #expect(throws: PublishFault.self) { try GrowingFile(sandbox.path("a")) }
    #expect(try sandbox.text("a") == "old")
  }

  @Test("a file is handed over in pieces of the asked size", arguments: [1, 4, 10, 11])
  func pieces(size: Int) throws {
    let sandbox = try Sandbox()
    try sandbox.plant("a", "0123456789")
    var pieces: [[UInt8]] = []
    try FileReading.pieces(of: sandbox.path("a"), size: size) { pieces.append($0) }
    #expect(pieces.joined().elementsEqual("0123456789".utf8))
    #expect(pieces.allSatisfy { $0.count <= size && !$0.isEmpty })
  }

  @Test("neither a link nor a folder is read as a file")
  func strays() throws {
    let sandbox = try Sandbox()
    try sandbox.plant("folder/a")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("link"), withDestinationPath: "folder/a")
    for name in ["folder", "link", "nothing"] {
      #expect(throws: PublishFault.self) {
        try FileReading.pieces(of: sandbox.path(name)) { _ in }
      }
      #expect(throws: PublishFault.self) {
        try FileReading.withDescriptor(of: sandbox.path(name)) { $0 }
      }
    }
  }
}
