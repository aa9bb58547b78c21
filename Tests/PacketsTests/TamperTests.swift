import Foundation
import Testing

@testable import Packets

/// Whatever is done to a packet is found, and the file is named.
struct TamperTests {
  static let bag = "packets/northway-2026-10-v1/"

  static func expectFinding(
    _ path: String, in shelf: Shelf, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let report = try Verification.check(shelf.bag().path, keys: [Sample.key().publicKey])
    #expect(!report.isWhole, sourceLocation: sourceLocation)
    #expect(
      report.findings.contains { $0.path == path || $0.words.contains(path) },
      "\(path): \(report.findings.map(\.description))", sourceLocation: sourceLocation)
  }

  /// Every file of the sample, its records and its zip.
  static func everyFile() throws -> [String] {
    try Shelf.holdingSample().contents().keys.filter { $0 != "index.json" }.sorted()
  }

  @Test("one other bit in any file", arguments: try everyFile())
  func flipped(file: String) throws {
    let shelf = try Shelf.holdingSample()
    var bytes = try shelf.bytes("packets/" + file)
    for place in [0, bytes.count / 2, bytes.count - 1] {
      bytes[place] ^= 1
      try shelf.write("packets/" + file, bytes)
      try Self.expectFinding(Self.inside(file), in: shelf)
      bytes[place] ^= 1
    }
  }

  @Test("any file that is missing", arguments: try everyFile().filter { !$0.hasSuffix(".zip") })
  func removed(file: String) throws {
    let shelf = try Shelf.holdingSample()
    try FileManager.default.removeItem(atPath: shelf.path("packets/" + file))
    try Self.expectFinding(Self.inside(file), in: shelf)
  }

  @Test(
    "any file by another name, also if only the case differs",
    arguments: try everyFile().filter { !$0.hasSuffix(".zip") })
  func renamed(file: String) throws {
    for newName in [file + "x", file.replacingOccurrences(of: ".", with: ".X")] {
      let shelf = try Shelf.holdingSample()
      try FileManager.default.moveItem(
        atPath: shelf.path("packets/" + file), toPath: shelf.path("packets/" + newName))
      try Self.expectFinding(Self.inside(newName), in: shelf)
    }
  }

  @Test(
    "a file too many, wherever",
    arguments: [
      "note.txt", "data/extra.html", "data/agents/a202/.hidden", "data/Index.html",
      "manifest-md5.txt",
      "tagmanifest-md5.txt", "fetch.txt", "data/n\u{303}.txt",
    ])
  func added(name: String) throws {
    let shelf = try Shelf.holdingSample()
    try shelf.write(Self.bag + name, "more")
    try Self.expectFinding(name, in: shelf)
  }

  @Test("an empty folder and a link are not of the packet", arguments: [true, false])
  func strays(isLink: Bool) throws {
    let shelf = try Shelf.holdingSample()
    let path = shelf.path(Self.bag + "data/stray")
    if isLink {
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: "index.html")
    } else {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    try Self.expectFinding("data/stray", in: shelf)
  }

  @Test("a link in the place of a file, to the very same bytes")
  func linked() throws {
    let shelf = try Shelf.holdingSample()
    let path = shelf.path(Self.bag + "data/index.html")
    try FileManager.default.moveItem(atPath: path, toPath: shelf.path("elsewhere.html"))
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: shelf.path("elsewhere.html"))
    try Self.expectFinding("data/index.html", in: shelf)
  }

  @Test("a forger who writes all lists anew cannot sign them")
  func forged() throws {
    let shelf = try Shelf.holdingSample()
    let forger = try Shelf()
    let files = Sample.files.map { file in
      file.path == "index.html" ? BagFile(file.path, Sample.page("<p>All targets met</p>")) : file
    }
    try forger.archive.create(files, Sample.info(), key: Sample.key(2))
    try FileManager.default.removeItem(at: shelf.bag())
    try FileManager.default.copyItem(at: forger.bag(), to: shelf.bag())
    try Self.expectFinding("public-key.pub", in: shelf)
  }

  @Test(
    "a packet whose signature, tag lists and key are taken away is not taken for an unsigned one")
  func stripped() throws {
    let shelf = try Shelf.holdingSample()
    for name in ["signed-files.sha256", "signed-files.sha256.sig", "public-key.pub"] {
      try FileManager.default.removeItem(atPath: shelf.path(Self.bag + name))
    }
    let report = try Verification.check(shelf.bag().path)
    #expect(report.signature == .bad)
    #expect(report.findings.contains { $0.kind == .signature })
  }

  @Test("checking goes on after the first finding and lists every file")
  func all() throws {
    let shelf = try Shelf.holdingSample()
    try shelf.write(Self.bag + "data/index.html", "other")
    try shelf.write(Self.bag + "data/new.txt", "new")
    try FileManager.default.removeItem(atPath: shelf.path(Self.bag + "data/report.pdf"))
    let findings = try Verification.check(shelf.bag().path).findings
    #expect(findings.contains { $0.kind == .changed && $0.path == "data/index.html" })
    #expect(findings.contains { $0.kind == .added && $0.path == "data/new.txt" })
    #expect(findings.contains { $0.kind == .missing && $0.path == "data/report.pdf" })
  }

  private static func inside(_ file: String) -> String {
    file.hasSuffix(".zip") ? file : String(file.dropFirst("northway-2026-10-v1/".count))
  }
}
