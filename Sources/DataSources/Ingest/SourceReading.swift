package import Caching
package import Diagnostics
package import Measures

/// What came of one source: its facts, laid out as those of all sources, and how the reading went.
///
/// A source is read as one, for some faults show only between its files: the same row in two of them.
package struct SourceReading: Sendable {
  package let facts: FactTable
  package let report: SourceReport
  package let diagnostics: [Diagnostic]
}

extension Ingest {
  /// Reads the files of one source; for people's facts only, whose owners are known beforehand.
  package static func read(
    _ source: Int, of definitions: [SourceDefinition], files: [IngestInput], owners: OwnerLookup,
    shape: FactShape, jobs: Int, options: IngestOptions = IngestOptions()
  ) throws(IngestFailure) -> SourceReading {
    let result = try run(
      definitions, files: files.filter { $0.source == source }, owners: owners, shape: shape,
      jobs: jobs, options: options)
    return SourceReading(
      facts: result.facts, report: result.report.sources[source],
      diagnostics: result.report.diagnostics)
  }

  /// The result of all sources that were read one by one, in the order of the definitions.
  package static func joined(
    _ readings: consuming [SourceReading], of definitions: [SourceDefinition],
    owners: OwnerLookup, shape: FactShape
  ) -> IngestResult {
    let report = IngestReport(
      sources: readings.map(\.report),
      diagnostics: Set(readings.flatMap(\.diagnostics)).sorted())
    let layout = IngestLayout(definitions, countRows: shape.countRows).measures
    var tables: [FactTable] = []
    while let reading = readings.popLast() { tables.append(reading.facts) }
    return IngestResult(
      facts: FactTable.joined(
        tables.reversed(), layout: layout, ownerCount: owners.ownerCount),
      queues: [], report: report)
  }

  /// The size and the hash of a file's content, as its report gives them.
  package static func identity(of path: String) throws(IngestFailure) -> FileIdentity {
    let file = try DataFile(path)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var hash = StableHash()
    var bytes = 0
    while true {
      let count = try file.fill(buffer)
      hash.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      bytes += count
      if count < buffer.count { return FileIdentity(bytes: bytes, hash: hash.value) }
    }
  }
}

/// A file's content, as far as telling it from others goes.
package struct FileIdentity: Sendable, Hashable {
  package let bytes: Int
  package let hash: UInt64
}

extension FileReport {
  package var identity: FileIdentity { FileIdentity(bytes: bytes, hash: hash) }
}

extension SourceReading {
  /// Puts the reading into bytes, for a cache.
  package func put(into writer: inout ByteWriter) {
    facts.put(into: &writer)
    report.put(into: &writer)
    writer.put(Int64(diagnostics.count))
    for diagnostic in diagnostics { diagnostic.put(into: &writer) }
  }

  /// Takes out what `put` has put in, under the same definitions, owners and shape.
  package init(
    from reader: inout ByteReader, of definitions: [SourceDefinition], owners: OwnerLookup,
    shape: FactShape
  ) throws(ByteReader.Unreadable) {
    let layout = IngestLayout(definitions, countRows: shape.countRows).measures
    facts = try FactTable(from: &reader, layout: layout, ownerCount: owners.ownerCount)
    report = try SourceReport(from: &reader)
    var diagnostics: [Diagnostic] = []
    for _ in 0..<(try reader.count()) { diagnostics.append(try Diagnostic(from: &reader)) }
    self.diagnostics = diagnostics
    guard reader.isAtEnd else { throw ByteReader.Unreadable() }
  }
}
