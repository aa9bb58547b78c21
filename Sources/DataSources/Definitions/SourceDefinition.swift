package import Dates
package import Diagnostics

/// One source as `sources.yml` defines it: which files, what a row is, which measures to count.
package struct SourceDefinition: Sendable {
  /// What one row of the table stands for.
  package enum RowKind: String, Sendable, Hashable, CaseIterable {
    case contact
    case day
    case interval
    case survey
    case evaluation

    /// Whether a row is a total already, so that averages may hide in its columns.
    var isTotal: Bool { self == .day || self == .interval }
  }

  /// A column and where `sources.yml` names it.
  package struct Column: Sendable, Hashable {
    package let name: String
    package let location: SourceLocation
  }

  /// Where a row says when it happened.
  package enum Moment: Sendable, Hashable {
    /// One column with a date or a timestamp.
    case timestamp(Column)
    /// A column for the day and, where there is one, a column for the time of the day.
    case parts(date: Column, time: Column?)
  }

  package struct Measure: Sendable {
    package let name: String
    package let expression: MeasureExpression
    /// Where the expression begins.
    package let location: SourceLocation
    /// The expression as it was written, for provenance.
    package let text: String
  }

  package let name: String
  package let location: SourceLocation
  /// File names relative to the content folder; `*` and `?` stand for any characters but `/`.
  package let files: [String]
  package let row: RowKind
  package let agent: Column?
  /// Values of the agent column that mean nobody, compared without case.
  package let nobody: [String]
  package let team: Column?
  package let queue: Column?
  package let at: Moment
  /// `nil` where it is found from the header.
  package let delimiter: UInt8?
  package let encoding: CSVEncoding
  package let dateFormat: DateFormat
  package let numbers: NumberFormat
  /// The names of the columns of a file without a header line.
  package let header: [String]?
  /// Rows that end early are whole: the cells that they lack are empty.
  package let allowsShortRows: Bool
  /// What columns are called in measures, by their name in the file.
  package let renamed: [String: String]
  /// The rows that are read at all.
  let only: MeasureNode?
  package let onlyLocation: SourceLocation
  /// Columns that are totals although they are named like an average.
  package let totals: Set<String>
  /// The share of rows, 0 to 1, that may be bad; `nil` for the project's.
  package let badRowsAllowed: Double?
  /// The day up to which the data is complete, where the source says so.
  package let asOf: CivilDate?
  package let measures: [Measure]
}

extension SourceDefinition {
  /// A column's name as it is compared: without case and without blanks around it.
  static func folded(_ name: String) -> String {
    var text = Substring(name)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text.lowercased()
  }
}
