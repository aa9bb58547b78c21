/// Why a row was put aside.
struct RowFault: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case tooFewFields
    case tooManyFields
    case strayQuote
    case textAfterQuote
    case notUTF8
    case rowTooLong
    case fieldTooLong
    case notANumber
    case numberTooLarge
    case dividedByZero
    case badDate
    case badTime
    case noDate
    case unknownAgent
    case unknownTeam
  }

  let kind: Kind
  /// The column, from 0; −1 for the row as a whole.
  let slot: Int32

  init(_ kind: Kind, _ slot: Int32 = -1) {
    self.kind = kind
    self.slot = slot
  }

  /// The reason in words; rows of one reason are counted together.
  func reason(header: [String], dateFormat: String) -> String {
    let isNamed = slot >= 0 && Int(slot) < header.count
    let column = isNamed ? "'\(header[Int(slot)])'" : "the row"
    switch kind {
    case .tooFewFields: return "the row has fewer fields than the header's \(header.count)"
    case .tooManyFields: return "the row has more fields than the header's \(header.count)"
    case .strayQuote: return "a quote stands inside a field that does not begin with one"
    case .textAfterQuote: return "text follows the closing quote of a field"
    case .notUTF8: return "the bytes are not UTF-8"
    case .rowTooLong: return "the row is longer than \(RowFault.longestRow >> 20) MiB"
    case .fieldTooLong: return "a field is longer than \(RowFault.longestField >> 20) MiB"
    case .notANumber: return "\(column) is not a number"
    case .numberTooLarge: return "\(column) is too large a number"
    case .dividedByZero: return "a measure divides by zero"
    case .badDate: return "\(column) is not a date of the form \(dateFormat)"
    case .badTime: return "\(column) is not a time of the day"
    case .noDate: return "\(column) is empty, so the row has no day"
    case .unknownAgent: return "\(column) names no known agent"
    case .unknownTeam: return "\(column) names no known team"
    }
  }

  static let longestRow = 2 << 20
  static let longestField = 1 << 20
}

/// The rows of one block or file that were put aside, counted by reason, with the first few of each.
struct QuarantineLog: Sendable {
  struct Example: Sendable {
    var line: Int
    let column: Int
    let text: String
  }

  struct Entry: Sendable {
    let fault: RowFault
    var count: Int
    var examples: [Example]
  }

  static let mostExamples = 5
  /// Bad rows of which every one is kept, for `--strict`; a bound, because a whole file may be bad.
  static let mostStrictExamples = 1000

  private(set) var entries: [Entry] = []
  let limit: Int

  init(limit: Int = QuarantineLog.mostExamples) {
    self.limit = limit
  }

  var count: Int { entries.reduce(0) { $0 + $1.count } }

  mutating func add(_ fault: RowFault, _ example: () -> Example) {
    let index = index(of: fault)
    entries[index].count += 1
    if entries[index].examples.count < limit { entries[index].examples.append(example()) }
  }

  /// Adds the log of the block that follows, whose lines begin after `lines`.
  mutating func append(_ other: QuarantineLog, after lines: Int) {
    for entry in other.entries {
      let index = index(of: entry.fault)
      entries[index].count += entry.count
      for example in entry.examples where entries[index].examples.count < limit {
        var moved = example
        moved.line += lines
        entries[index].examples.append(moved)
      }
    }
  }

  private mutating func index(of fault: RowFault) -> Int {
    if let index = entries.firstIndex(where: { $0.fault == fault }) { return index }
    entries.append(Entry(fault: fault, count: 0, examples: []))
    return entries.count - 1
  }
}
