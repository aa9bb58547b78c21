internal import Caching
internal import DataSources
internal import Diagnostics
internal import Publishing

/// A build that is over: how everything stood, and what it said.
struct LastBuild: Sendable {
  let build: FinishedBuild
  let inputs: Digest
  let siteFiles: Digest
  /// Files of the machine that were asked for, and whether they were there.
  let witnesses: [(path: String, exists: Bool)]

  init(
    build: FinishedBuild, inputs: Digest, siteFiles: Digest,
    witnesses: [(path: String, exists: Bool)]
  ) {
    self.build = build
    self.inputs = inputs
    self.siteFiles = siteFiles
    self.witnesses = witnesses
  }

  /// Whether the machine's files are still there or still not there.
  var isWitnessed: Bool { witnesses.allSatisfy { FileReading.exists($0.path) == $0.exists } }

  func put(into writer: inout ByteWriter) {
    writer.put(inputs)
    writer.put(siteFiles)
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
    inputs = try reader.digest()
    siteFiles = try reader.digest()
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
