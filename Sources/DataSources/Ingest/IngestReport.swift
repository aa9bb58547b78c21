package import Dates
package import Diagnostics

/// What came of every source and file: for the page on data quality, and for the build's verdict.
package struct IngestReport: Sendable {
  package let sources: [SourceReport]
  package let diagnostics: [Diagnostic]
}

package struct SourceReport: Sendable {
  package let name: String
  package let files: [FileReport]

  package var rows: RowCounts { files.reduce(RowCounts()) { $0 + $1.rows } }
  package var firstDay: CivilDate? { files.compactMap(\.firstDay).min() }
  package var lastDay: CivilDate? { files.compactMap(\.lastDay).max() }
}

/// What became of the rows; each row is in exactly one of the four last.
package struct RowCounts: Sendable, Hashable {
  package var read: Int
  package var used: Int
  /// Left out by `only`.
  package var skipped: Int
  /// The shape of the facts has no place for them: no queue, or no time of the day.
  package var outside: Int
  package var quarantined: Int

  package init(
    read: Int = 0, used: Int = 0, skipped: Int = 0, outside: Int = 0, quarantined: Int = 0
  ) {
    self.read = read
    self.used = used
    self.skipped = skipped
    self.outside = outside
    self.quarantined = quarantined
  }

  /// The share of bad rows among those that were meant to count.
  package var badShare: Double {
    read == skipped ? 0 : Double(quarantined) / Double(read - skipped)
  }

  static func + (a: RowCounts, b: RowCounts) -> RowCounts {
    RowCounts(
      read: a.read + b.read, used: a.used + b.used, skipped: a.skipped + b.skipped,
      outside: a.outside + b.outside, quarantined: a.quarantined + b.quarantined)
  }
}

package struct FileReport: Sendable {
  /// Why a file gave nothing.
  package enum Emptiness: String, Sendable {
    case empty = "the file is empty"
    case headerOnly = "the file has a header and no rows"
    case nothingUsed = "no row of the file could be used"
  }

  package let path: String
  package let bytes: Int
  /// A hash of the content, for provenance.
  package let hash: UInt64
  package let header: [String]
  package let rows: RowCounts
  /// Why rows were put aside, the most frequent reason first.
  package let quarantine: [QuarantineReason]
  package let firstDay: CivilDate?
  package let lastDay: CivilDate?
  /// Where these days stand first.
  package let firstDayLine: Int
  package let lastDayLine: Int
  package let emptiness: Emptiness?
}

package struct QuarantineReason: Sendable, Hashable {
  package struct Example: Sendable, Hashable {
    package let location: SourceLocation
    /// The cell or the row's beginning, shortened, control characters made visible.
    package let text: String
    /// What the user probably meant; may be empty.
    package let hint: String
  }

  package let reason: String
  package let count: Int
  /// The first few.
  package let examples: [Example]
}
