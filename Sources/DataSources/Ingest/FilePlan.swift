internal import Diagnostics
internal import Measures

/// All that is known of a file before its rows are read: dialect, columns, and the program to run.
struct FilePlan: Sendable {
  /// The columns that say when and whose a row is; −1 where the source names none.
  struct Slots: Sendable {
    var agent: Int32 = -1
    var team: Int32 = -1
    var queue: Int32 = -1
    var day: Int32 = -1
    var time: Int32 = -1
    /// The day's column holds timestamps.
    var isTimestamp = false
  }

  let file: Int
  let source: Int
  let path: String
  let absolutePath: String
  let dialect: CSVDialect
  let header: [String]
  let allowsShortRows: Bool
  /// Where the rows begin: bytes and lines before them.
  let dataOffset: Int
  let linesBefore: Int
  let slots: Slots
  let program: RowProgram
  let numbers: NumberFormat
  let dateFormat: DateFormat
  /// Lower-cased values of the agent column that mean nobody.
  let nobody: [[UInt8]]
  /// Each row is a day of its owner, so that nearly none share an owner and a day.
  let isDaily: Bool
}

extension FilePlan {
  /// The first bytes must hold the header line.
  static let longestHeader = 64 << 10

  /// Plans a file from its first bytes; `nil` with diagnostics where it cannot be read.
  ///
  /// `isEmpty` is set for a file without a byte of content, which is no fault of its form.
  static func make(
    _ definition: SourceDefinition, input: IngestInput, file: Int, layout: IngestLayout,
    head: [UInt8], isEmpty: inout Bool
  ) -> (FilePlan?, [Diagnostic]) {
    let opening = CSVOpening.read(
      head, file: input.path, delimiter: definition.delimiter, encoding: definition.encoding,
      header: definition.header)
    isEmpty = opening.isEmpty
    guard let found = opening.found else { return (nil, opening.problems) }
    let columns = HeaderColumns(found.header, renamed: definition.renamed, path: input.path)
    var compiler = RowProgramCompiler(definition, columns: columns)
    var program = compiler.compile(layout.places[input.source])
    if let rows = layout.rowsMeasures[input.source] { program.scalars.append(rows) }
    var problems = compiler.problems
    let slots = Slots(definition, columns, &problems)
    if !problems.isEmpty { return (nil, problems) }
    let plan = FilePlan(
      file: file, source: input.source, path: input.path, absolutePath: input.absolutePath,
      dialect: found.dialect, header: found.header,
      allowsShortRows: definition.allowsShortRows, dataOffset: found.dataOffset,
      linesBefore: found.linesBefore, slots: slots, program: program,
      numbers: definition.numbers, dateFormat: definition.dateFormat,
      nobody: definition.nobody.map { Array($0.lowercased().utf8) },
      isDaily: definition.row == .day)
    return (plan, [])
  }
}

extension FilePlan.Slots {
  init(
    _ definition: SourceDefinition, _ columns: HeaderColumns, _ problems: inout [Diagnostic]
  ) {
    func slot(_ column: SourceDefinition.Column?) -> Int32 {
      guard let column else { return -1 }
      switch columns.slot(of: column.name, at: column.location) {
      case .success(let slot): return Int32(slot)
      case .failure(let problem):
        problems.append(problem)
        return -1
      }
    }
    agent = slot(definition.agent)
    team = slot(definition.team)
    queue = slot(definition.queue)
    switch definition.at {
    case .timestamp(let column):
      day = slot(column)
      isTimestamp = true
    case .parts(let date, let timeColumn):
      day = slot(date)
      time = slot(timeColumn)
    }
  }
}
