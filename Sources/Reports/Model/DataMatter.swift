package import Dates

/// One source of data: how fresh, how much used, how much set aside.
package struct SourceRow: Sendable, Hashable {
  package struct File: Sendable, Hashable {
    package let name: String
    package let bytes: Int
    /// A content hash, for provenance.
    package let hash: String
    package let rows: Int
    package let used: Int
    package let setAside: Int

    package init(name: String, bytes: Int, hash: String, rows: Int, used: Int, setAside: Int) {
      self.name = name
      self.bytes = bytes
      self.hash = hash
      self.rows = rows
      self.used = used
      self.setAside = setAside
    }
  }

  package let name: String
  package let firstDay: CivilDate?
  package let lastDay: CivilDate?
  package let rows: Int
  package let used: Int
  /// Left out by the source's own `only`.
  package let leftOut: Int
  package let setAside: Int
  /// Working days without a row between the first and the last day.
  package let missingDays: [CivilDate]
  /// Days by which it ends before the newest source.
  package let daysBehind: Int
  package let files: [File]

  package init(
    name: String, firstDay: CivilDate?, lastDay: CivilDate?, rows: Int, used: Int, leftOut: Int,
    setAside: Int, missingDays: [CivilDate], daysBehind: Int, files: [File]
  ) {
    self.name = name
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.rows = rows
    self.used = used
    self.leftOut = leftOut
    self.setAside = setAside
    self.missingDays = missingDays
    self.daysBehind = daysBehind
    self.files = files
  }
}

/// Rows that were set aside for one reason.
package struct QuarantineRow: Sendable, Hashable {
  package let source: String
  package let reason: String
  package let count: Int
  /// The first ones: `file:line:column` and the text that could not be read.
  package let examples: [Example]

  package struct Example: Sendable, Hashable {
    package let place: String
    package let text: String

    package init(place: String, text: String) {
      self.place = place
      self.text = text
    }
  }

  package init(source: String, reason: String, count: Int, examples: [Example]) {
    self.source = source
    self.reason = reason
    self.count = count
    self.examples = examples
  }
}

/// A line of the build report.
package struct Fact: Sendable, Hashable {
  package enum Name: String, Sendable, Hashable {
    case version, pages, agents, teams, metrics, measures, notes, sources, rows, used, setAside
    case definitions, firstDay, lastDay, unpublishedNotes
    case mailSender, mailReplies, mailBounces, mailDomains, mailLetters
  }

  package enum Value: Sendable, Hashable {
    case count(Int)
    case text(String)
    case date(CivilDate)
  }

  package let name: Name
  package let value: Value

  package init(_ name: Name, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// A warning of the build, as the terminal said it.
package struct Remark: Sendable, Hashable {
  package let place: String
  package let text: String

  package init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}
