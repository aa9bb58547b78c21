internal import Closing
internal import Composing
internal import Content
internal import Cryptography
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Publishing
internal import Workforce

/// One closing, step by step.
struct CloseRun {
  let options: CloseOptions

  init(_ options: CloseOptions) { self.options = options }

  func run() throws -> CloseResult {
    let folder = try ProjectFolder(options.project)
    let loaded = try LoadedProject.load(options.project, jobs: options.jobs)
    if loaded.diagnostics.containsErrors { return refused(loaded.diagnostics) }
    let period = try period(loaded)
    let asOf = try asOf
    let data = try DataReading.read(
      loaded, shape: .daily, isStrict: false, jobs: options.jobs, asOf: asOf)
    let diagnostics = (loaded.diagnostics + data.diagnostics(for: loaded.project)).sorted()
    if diagnostics.containsErrors { return refused(diagnostics) }
    let facts = data.closings.found ?? data.facts
    let day = try day(facts, asOf)
    let old = loaded.records.statements.first { $0.period == period }
    try ClosingRules(options, period, day, old, loaded).check()
    let content = try ClosedContent(loaded, data, facts, period, day, old, why: options.whyAgain)
    try write(content, over: old, loaded)
    return CloseResult(
      problems: diagnostics.map { Problem($0) },
      record: ClosedRecord(
        path: folder.closedFolder + "/" + period.id, period: period.id,
        version: content.statement.version, closedOn: day.description, facts: content.factCount,
        figures: content.figures.count))
  }

  /// Writes the record, unless somebody else has closed the period meanwhile.
  private func write(
    _ content: ClosedContent, over old: ClosingStatement?, _ loaded: LoadedProject
  ) throws {
    let closed = loaded.folder.closedFolder
    let name = content.statement.period.id + "/" + ClosedRecords.statementName
    let record = try RecordFolder(closed + "/" + content.statement.period.id)
    let path = closed + "/" + name
    let now = FileReading.exists(path) ? try FileReading.read(path) : nil
    guard now == loaded.files.records[name] else {
      throw DebriefFailure.locked("\(content.statement.period.id) has just been closed")
    }
    try record.replace(with: content.files + (try earlier(old, closed)))
  }

  private func refused(_ diagnostics: [Diagnostic]) -> CloseResult {
    CloseResult(problems: diagnostics.map { Problem($0) }, record: nil)
  }

  private func period(_ loaded: LoadedProject) throws(DebriefFailure) -> Period {
    if let period = loaded.project.settings.calendar.period(named: options.period) {
      return period
    }
    throw .wrongUse(
      "'\(options.period)' is no period; write 2026-10, 2026-W44, 2026-Q4 or 2026")
  }

  private var asOf: CivilDate? {
    get throws(DebriefFailure) {
      var build = BuildOptions(project: options.project)
      build.asOf = options.asOf
      return try build.lastDay
    }
  }

  /// The day of the closing: the one that was given, or the last with data.
  private func day(_ facts: FactTable, _ asOf: CivilDate?) throws(DebriefFailure) -> CivilDate {
    if let asOf { return asOf }
    guard let last = facts.timeSpan?.upperBound else {
      throw .wrongUse("there is no data, and so nothing to close")
    }
    return CivilDate(dayNumber: last)
  }

  /// The files of earlier versions, which stay beside the new one.
  private func earlier(
    _ old: ClosingStatement?, _ closed: String
  ) throws -> [(path: String, bytes: [UInt8])] {
    guard let old else { return [] }
    let folder = closed + "/" + old.period.id
    var files: [(path: String, bytes: [UInt8])] = []
    for (name, kind) in try FileReading.list(folder) where !name.hasPrefix(".") {
      if kind == .file {
        let bytes = try FileReading.read(folder + "/" + name)
        files.append(("v\(old.version)/" + name, bytes))
      } else if kind == .folder {
        for (inner, kind) in try FileReading.list(folder + "/" + name) where kind == .file {
          let path = name + "/" + inner
          files.append((path, try FileReading.read(folder + "/" + path)))
        }
      }
    }
    return files
  }
}
