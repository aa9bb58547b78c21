package import Measures

package struct IngestOptions: Sendable, Hashable {
  /// Every bad row is an error.
  package var isStrict: Bool
  /// The share of bad rows, 0 to 1, that a source without its own may have.
  package var badRowsAllowed: Double
  /// The bytes that one thread takes at a time; figures are the same for any.
  package var blockSize: Int

  package init(isStrict: Bool = false, badRowsAllowed: Double = 0.05, blockSize: Int = 4 << 20) {
    self.isStrict = isStrict
    self.badRowsAllowed = badRowsAllowed
    self.blockSize = max(blockSize, 1 << 10)
  }
}

package struct IngestResult: Sendable {
  package let facts: FactTable
  /// For the shape of queues: the name of each owner.
  package let queues: [String]
  package let report: IngestReport
}

/// Reads the rows of all files and adds up their measures by owner and time.
package enum Ingest {
  /// Throws only what the machine refuses; what is wrong with the data is in the report.
  package static func run(
    _ definitions: [SourceDefinition], files: [IngestInput], owners: OwnerLookup,
    shape: FactShape, jobs: Int, options: IngestOptions = IngestOptions()
  ) throws(IngestFailure) -> IngestResult {
    let layout = IngestLayout(definitions, countRows: shape.countRows)
    let mostExamples =
      options.isStrict ? QuarantineLog.mostStrictExamples : QuarantineLog.mostExamples
    var verdict = IngestVerdict(options)
    var tallies = files.map { FileTally($0, mostExamples: mostExamples) }
    try plan(&tallies, definitions, layout, &verdict)
    let reading = IngestReading(
      plans: tallies.compactMap(\.plan), blockSize: options.blockSize, jobs: jobs)
    let queues = try queueNames(reading, layout, owners, shape)
    let context = IngestContext(
      layout: layout, owners: owners, shape: shape,
      queueNumbers: queues.map { ByteKeyTable(numbered($0)) }, mostExamples: mostExamples)
    var (results, batches, ends) = try reading.read(context)
    for index in results.indices { tallies[results[index].file].add(results[index]) }
    batches.append(KeyedRow.resolved(results.map(\.keyed), layout))
    results = []
    let repeated = RepeatedRows.find(in: batches, ownerCount: owners.ownerCount)
    let facts = FactTable.assemble(
      consume batches, layout: layout.measures, ownerCount: queues?.count ?? owners.ownerCount)
    let sources = reports(definitions, &tallies, ends, owners, &verdict)
    verdict.name(repeated, definitions, owners)
    return IngestResult(
      facts: facts, queues: (queues ?? []).map { String(decoding: $0, as: UTF8.self) },
      report: IngestReport(sources: sources, diagnostics: verdict.diagnostics))
  }

  /// Looks at the first bytes of every file.
  private static func plan(
    _ tallies: inout [FileTally], _ definitions: [SourceDefinition], _ layout: IngestLayout,
    _ verdict: inout IngestVerdict
  ) throws(IngestFailure) {
    var headers = definitions.map { _ in [[String]]() }
    for number in tallies.indices {
      let input = tallies[number].input
      let head = try DataFile.head(of: input.absolutePath, FilePlan.longestHeader)
      let (plan, problems) = FilePlan.make(
        definitions[input.source], input: input, file: number, layout: layout, head: head,
        isEmpty: &tallies[number].isEmpty)
      tallies[number].plan = plan
      verdict.add(problems)
      if let plan { headers[input.source].append(plan.header) }
    }
    for (definition, headers) in zip(definitions, headers) {
      verdict.nameAbsentColumns(definition, headers: headers)
    }
  }

  /// The queues found in the data, sorted by bytes; `nil` where the shape is of people.
  ///
  /// They take a pass of their own, so that their numbers do not depend on who finds which first.
  private static func queueNames(
    _ reading: IngestReading, _ layout: IngestLayout, _ owners: OwnerLookup, _ shape: FactShape
  ) throws(IngestFailure) -> [[UInt8]]? {
    if shape.ownerKind == .people { return nil }
    let context = IngestContext(
      layout: layout, owners: owners, shape: shape, queueNumbers: nil, mostExamples: 0)
    let results = try reading.read(context).results
    let names = results.reduce(into: Set<[UInt8]>()) { $0.formUnion($1.queues) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func numbered(_ names: [[UInt8]]) -> [(key: [UInt8], value: Int32)] {
    names.enumerated().map { (key: $0.element, value: Int32($0.offset)) }
  }

  private static func reports(
    _ definitions: [SourceDefinition], _ tallies: inout [FileTally], _ ends: [Int: FileEnd],
    _ owners: OwnerLookup, _ verdict: inout IngestVerdict
  ) -> [SourceReport] {
    var files = definitions.map { _ in [FileReport]() }
    for number in tallies.indices {
      if let end = ends[number] { tallies[number].end = end }
      let report = tallies[number].report(owners)
      let source = tallies[number].input.source
      verdict.judge(tallies[number], report, definitions[source])
      files[source].append(report)
    }
    let sources = zip(definitions, files).map { SourceReport(name: $0.name, files: $1) }
    for (number, source) in sources.enumerated() { verdict.refuseCopies(source, number: number) }
    return sources
  }
}
