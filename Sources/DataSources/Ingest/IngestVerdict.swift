internal import Diagnostics

/// The diagnostics of a whole ingest.
struct IngestVerdict {
  let options: IngestOptions
  private(set) var problems: [Diagnostic] = []
  /// Sources with a table that is there twice: of their rows nothing more need be said.
  var copied: Set<Int> = []

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
    let first = worst.examples.first
    let place = first?.location ?? SourceLocation(file: report.path)
    var hints = [first?.hint ?? ""]
    // With --strict each of them is named below.
    if rows.quarantined > 1, !options.isStrict { hints.append("'--strict' lists them all") }
    if rows.badShare > allowed {
      let them = rows.quarantined == 1 ? "it" : "them"
      hints.append("Mend \(them), or allow more with 'bad rows:' in source '\(definition.name)'")
      let hint = hints.joinedAsAdvice
      problems.append(.error("bad-rows", at: place, report.badRowsInWords, hint: hint))
    } else if !options.isStrict {
      problems.append(
        .warning("bad-rows", at: place, report.badRowsInWords, hint: hints.joinedAsAdvice))
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

extension FileReport {
  /// How many rows are bad, the commonest reason, and the first cell of which it was said.
  fileprivate var badRowsInWords: String {
    let isOne = rows.quarantined == 1
    let count = "\(rows.quarantined) of \(rows.read) rows \(isOne ? "is" : "are") bad"
    guard let worst = quarantine.first else { return count }
    let often = quarantine.count > 1 ? "most often (\(worst.count)) " : ""
    let text = worst.examples.first?.text ?? ""
    return count + "; " + often + worst.reason + (text.isEmpty ? "" : ", as in '\(text)'")
  }
}

extension [String] {
  /// Several pieces of advice as one, the empty ones left out.
  fileprivate var joinedAsAdvice: String {
    filter { !$0.isEmpty }.reduce("") { text, part in
      text.isEmpty ? part : text + (text.hasSuffix("?") ? " " : ". ") + part
    }
  }
}
