internal import Caching
internal import DataSources
internal import Diagnostics
internal import Publishing

/// A build that is over: how everything stood, and what it said.
struct LastBuild: Sendable {
  let build: FinishedBuild
  let content: FolderState
  let templates: FolderState
  let records: FolderState
  let siteFiles: FolderState
  /// Files of the machine that were asked for, and whether they were there.
  let witnesses: [(path: String, exists: Bool)]

  init(
    build: FinishedBuild, content: FolderState, templates: FolderState, records: FolderState,
    siteFiles: FolderState,
    witnesses: [(path: String, exists: Bool)]
  ) {
    self.build = build
    self.content = content
    self.templates = templates
    self.records = records
    self.siteFiles = siteFiles
    self.witnesses = witnesses
  }

  /// Whether the machine's files are still there or still not there.
  var isWitnessed: Bool { witnesses.allSatisfy { FileReading.exists($0.path) == $0.exists } }

  func put(into writer: inout ByteWriter) {
    for folder in [content, templates, records, siteFiles] { folder.put(into: &writer) }
    writer.put(witnesses) { writer, witness in
      writer.put(witness.path)
      writer.put(witness.exists)
    }
    let site = build.site
    writer.put(site.path)
    for count in [site.pages, site.made, site.written, site.unchanged, site.removed, site.bytes] {
      writer.put(Int64(count))
    }
    writer.put(build.diagnostics) { $1.put(into: &$0) }
  }

  /// Takes out what `put` has put in.
  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    content = try FolderState(from: &reader)
    templates = try FolderState(from: &reader)
    records = try FolderState(from: &reader)
    siteFiles = try FolderState(from: &reader)
    witnesses = try reader.list { reader throws(ByteReader.Unreadable) in
      (path: try reader.text(), exists: try reader.flag())
    }
    func count(_ reader: inout ByteReader) throws(ByteReader.Unreadable) -> Int {
      Int(try reader.number(Int64.self))
    }
    let site = PublishedSite(
      path: try reader.text(), pages: try count(&reader), made: try count(&reader),
      written: try count(&reader), unchanged: try count(&reader), removed: try count(&reader),
      bytes: try count(&reader))
    let diagnostics = try reader.list { reader throws(ByteReader.Unreadable) in
      try Diagnostic(from: &reader)
    }
    build = FinishedBuild(site: site, diagnostics: diagnostics)
    guard reader.isAtEnd else { throw ByteReader.Unreadable() }
  }
}

/// How a folder stood: what was in it, and a digest of what the file system said of that.
struct FolderState: Sendable {
  let digest: Digest
  let paths: [UInt8]

  init(_ inventory: FolderInventory) {
    digest = inventory.digest
    paths = inventory.paths
  }

  func put(into writer: inout ByteWriter) {
    writer.put(digest)
    writer.put(paths)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    digest = try reader.digest()
    paths = Array(try reader.raw())
  }
}
