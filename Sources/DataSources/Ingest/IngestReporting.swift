internal import Dates
internal import Diagnostics

/// Gathers what the blocks of one file came to, in their order.
struct FileTally {
  let input: IngestInput
  var plan: FilePlan?
  var isEmpty = false
  var end = FileEnd()
  private var lines = 0
  private var rows = RowCounts()
  private var log: QuarantineLog
  private var firstDay = Int32.max
  private var lastDay = Int32.min
  private(set) var percentMeasures: Set<Int> = []

  init(_ input: IngestInput, mostExamples: Int) {
    self.input = input
    log = QuarantineLog(limit: mostExamples)
  }

  mutating func add(_ result: BlockResult) {
    log.append(result.log, after: lines)
    lines += result.lines
    rows =
      rows
      + RowCounts(
        read: result.read, used: result.used, skipped: result.skipped, outside: result.outside,
        quarantined: result.log.count)
    firstDay = min(firstDay, result.firstDay)
    lastDay = max(lastDay, result.lastDay)
    percentMeasures.formUnion(result.percentMeasures)
  }

  func report(_ owners: OwnerLookup) -> FileReport {
    let isUsed = firstDay <= lastDay
    return FileReport(
      path: input.path, bytes: end.bytes, hash: end.hash, header: plan?.header ?? [], rows: rows,
      quarantine: reasons(owners), firstDay: isUsed ? CivilDate(dayNumber: firstDay) : nil,
      lastDay: isUsed ? CivilDate(dayNumber: lastDay) : nil, emptiness: emptiness)
  }

  private var emptiness: FileReport.Emptiness? {
    if isEmpty { return .empty }
    if plan == nil { return nil }
    if rows.read == 0 { return .headerOnly }
    return rows.used + rows.outside == 0 ? .nothingUsed : nil
  }

  private func reasons(_ owners: OwnerLookup) -> [QuarantineReason] {
    guard let plan else { return [] }
    let reasons = log.entries.map { entry in
      QuarantineReason(
        reason: entry.fault.reason(header: plan.header, dateFormat: plan.dateFormat.name),
        count: entry.count,
        examples: entry.examples.prefix(log.limit).enumerated().map { number, example in
          // Names are compared with every known one, which is dear: a few are enough.
          let hint =
            number < QuarantineLog.mostExamples
            ? hint(entry.fault.kind, example.text, owners) : ""
          return .init(
            location: SourceLocation(
              file: input.path, line: plan.linesBefore + example.line + 1, column: example.column),
            text: example.text, hint: hint)
        })
    }
    return reasons.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }

  private func hint(_ kind: RowFault.Kind, _ text: String, _ owners: OwnerLookup) -> String {
    switch kind {
    case .unknownAgent:
      nearestName(to: text, among: owners.agentNames).map { "Did you mean '\($0)'?" } ?? ""
    case .unknownTeam:
      nearestName(to: text, among: owners.teamNames).map { "Did you mean '\($0)'?" } ?? ""
    case .tooFewFields: "If the cells that it lacks are empty, say 'short rows: allowed'"
    default: ""
    }
  }

  /// The fault of a quote that is never closed, which hides the rest of the file.
  func openQuote() -> Diagnostic? {
    guard let plan, let line = end.openQuoteLine else { return nil }
    let place = SourceLocation(
      file: input.path, line: plan.linesBefore + lines + line + 1, column: 1)
    return .error(
      "unclosed-quote", at: place,
      "a quote opens here and is never closed; all that follows is lost",
      hint: "Close it, or double it inside a field")
  }
}

/// The diagnostics of a whole ingest.
struct IngestVerdict {
  let options: IngestOptions
  private(set) var problems: [Diagnostic] = []

  init(_ options: IngestOptions) {
    self.options = options
  }

  mutating func judge(_ tally: FileTally, _ report: FileReport, _ definition: SourceDefinition) {
    if let openQuote = tally.openQuote() { problems.append(openQuote) }
    let file = SourceLocation(file: report.path)
    if let emptiness = report.emptiness {
      problems.append(
        .warning("empty-file", at: file, emptiness.rawValue, hint: "Was it cut off on its way?"))
    }
    judgeShare(report, definition)
    judgePercents(tally, definition)
    if options.isStrict { listBadRows(report) }
  }

  private mutating func judgeShare(_ report: FileReport, _ definition: SourceDefinition) {
    let allowed = definition.badRowsAllowed ?? options.badRowsAllowed
    let rows = report.rows
    guard rows.quarantined > 0, let worst = report.quarantine.first else { return }
    let first = worst.examples.first?.location ?? SourceLocation(file: report.path)
    let hint = worst.examples.first?.hint ?? ""
    let what = "\(rows.quarantined) of \(rows.read) rows are bad; most often \(worst.reason)"
    if rows.badShare > allowed {
      problems.append(
        .error(
          "bad-rows", at: first, what,
          hint: (hint.isEmpty ? "" : hint.hasSuffix("?") ? hint + " " : hint + ". ")
            + "Mend them, or allow more with 'bad rows:' in source '\(definition.name)'"))
    } else if !options.isStrict {
      problems.append(.warning("bad-rows", at: first, what, hint: hint))
    }
  }

  private mutating func judgePercents(_ tally: FileTally, _ definition: SourceDefinition) {
    for index in tally.percentMeasures.sorted() {
      let measure = definition.measures[index]
      guard case .column(let name, let at)? = measure.expression.operand else { continue }
      problems.append(
        AverageRefusal.diagnostic(
          name, because: "carries percent signs in \(tally.input.path)",
          at: measure.location.offset(columns: at)))
    }
  }

  private mutating func listBadRows(_ report: FileReport) {
    for reason in report.quarantine {
      for example in reason.examples {
        problems.append(
          .error(
            "bad-row", at: example.location, "\(reason.reason): '\(example.text)'",
            hint: example.hint))
      }
    }
  }

  mutating func add(_ found: [Diagnostic]) { problems += found }

  /// Every fault once: files of one source often share theirs.
  var diagnostics: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return problems.sorted().filter { seen.insert($0).inserted }
  }
}
