package import Dates
package import Diagnostics

/// What is said of a closed period: when, from what and as which version it was closed.
package struct ClosingStatement: Sendable, Hashable {
  /// A file and the SHA-256 of its bytes, in hexadecimal digits.
  package struct HashedFile: Sendable, Hashable {
    package let path: String
    package let hash: String

    package init(path: String, hash: String) {
      self.path = path
      self.hash = hash
    }
  }

  /// A measure that the record holds.
  package struct Measure: Sendable, Hashable {
    /// How its cells are written, and what they mean.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      /// One number.
      case number
      /// Values and how often each occurred.
      case values
      /// Stable hashes of what was counted once.
      case distinct
    }

    package let name: String
    package let kind: Kind
    /// The expression that counted it, and its source.
    package let expression: String
    package let source: String

    package init(name: String, kind: Kind, expression: String, source: String) {
      self.name = name
      self.kind = kind
      self.expression = expression
      self.source = source
    }
  }

  package let period: Period
  /// 1, or one more for each time the period was closed again.
  package let version: Int
  package let closedOn: CivilDate
  /// The last day of the data that the figures were worked out from.
  package let asOf: CivilDate
  /// Why an earlier version did not stand.
  package let why: String?
  package let program: String
  package let measuresHash: String
  package let figuresHash: String
  package let measures: [Measure]
  /// The tables of data as they were read.
  package let inputs: [HashedFile]
  /// What people wrote, by which the figures were worked out.
  package let definitions: [HashedFile]
  /// Where it stands; a place of the hashes, for what is wrong with them.
  package let location: SourceLocation

  package init(
    period: Period, version: Int, closedOn: CivilDate, asOf: CivilDate, why: String?,
    program: String, measuresHash: String, figuresHash: String, measures: [Measure],
    inputs: [HashedFile], definitions: [HashedFile], location: SourceLocation
  ) {
    self.period = period
    self.version = version
    self.closedOn = closedOn
    self.asOf = asOf
    self.why = why
    self.program = program
    self.measuresHash = measuresHash
    self.figuresHash = figuresHash
    self.measures = measures
    self.inputs = inputs
    self.definitions = definitions
    self.location = location
  }
}
