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
  private var days = DayRange()
  private(set) var percentMeasures: Set<Int> = []

  init(_ input: IngestInput, mostExamples: Int) {
    self.input = input
    log = QuarantineLog(limit: mostExamples)
  }

  mutating func add(_ result: BlockResult) {
    log.append(result.log, after: lines)
    days.add(result.days, after: lines)
    lines += result.lines
    rows =
      rows
      + RowCounts(
        read: result.read, used: result.used, skipped: result.skipped, outside: result.outside,
        quarantined: result.log.count)
    percentMeasures.formUnion(result.percentMeasures)
  }

  func report(_ owners: OwnerLookup) -> FileReport {
    let isUsed = days.first <= days.last
    let linesBefore = (plan?.linesBefore ?? 0) + 1
    return FileReport(
      path: input.path, bytes: end.bytes, hash: end.hash, header: plan?.header ?? [], rows: rows,
      quarantine: reasons(owners), firstDay: isUsed ? CivilDate(dayNumber: days.first) : nil,
      lastDay: isUsed ? CivilDate(dayNumber: days.last) : nil,
      firstDayLine: linesBefore + days.firstLine, lastDayLine: linesBefore + days.lastLine,
      emptiness: emptiness)
  }

  private var emptiness: FileReport.Emptiness? {
    if isEmpty { return .empty }
    if plan == nil { return nil }
    if rows.read == 0 { return .headerOnly }
    // Where rows are bad, that is what is said; a file is no shorter for it.
    return rows.used + rows.outside + rows.quarantined == 0 ? .nothingUsed : nil
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
    case .notANumber: CellAdvice.number(text)
    case .badDate: CellAdvice.day(text)
    case .unknownAgent:
      nearestName(to: text, among: owners.agentNames).map { "Did you mean '\($0)'?" } ?? ""
    case .unknownTeam:
      nearestName(to: text, among: owners.teamNames).map { "Did you mean '\($0)'?" } ?? ""
    case .notUTF8: "If they are Windows text, say encoding: windows-1252"
    case .tooFewFields: "If the cells that it lacks are empty, say 'short rows: allowed'"
    default: ""
    }
  }

  /// The fault of a quote that is never closed, which hides the rest of the file.
  func openQuote() -> Diagnostic? {
    guard let plan, let quote = end.openQuote else { return nil }
    let place = SourceLocation(
      file: input.path, line: plan.linesBefore + lines + quote.lines + 1, column: quote.column)
    return .error(
      "unclosed-quote", at: place,
      "a quote opens here and is never closed; all that follows is lost",
      hint: "Close it, or double it inside a field")
  }
}
