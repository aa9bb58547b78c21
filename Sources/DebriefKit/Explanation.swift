/// Everything that stands behind one figure.
public struct Explanation: Sendable {
  /// A line of the explanation: what it is, and its value.
  public struct Line: Sendable, Hashable {
    /// A stable kebab-case name, for tools.
    public let name: String
    /// The words for people.
    public let title: String
    /// The value as text.
    public let text: String
    /// The value as a number, where it is one.
    public let number: Double?
  }

  /// A measure that the formula uses, with what was counted.
  public struct Measure: Sendable, Hashable {
    /// Its name in the formula.
    public let name: String
    /// The expression that counts it.
    public let expression: String
    /// The source that it is counted from.
    public let source: String
    /// Its total for the scope and period; `nil` where nobody counted, or for a histogram.
    public let total: Double?
    /// Rows of the source that belong to the scope and period.
    public let rows: Int
  }

  /// A part of the period or of the scope, with its share of the numerator and denominator.
  public struct Part: Sendable, Hashable {
    /// The day.
    public let label: String
    /// Its part above the line; `nil` where it is withheld.
    public let numerator: Double?
    /// Its part below the line.
    public let denominator: Double?
  }

  /// A file that rows came from.
  public struct File: Sendable, Hashable {
    /// The path as the user would type it.
    public let path: String
    /// The source that names it.
    public let source: String
    /// All rows, whosever they are.
    public let rows: Int
    /// Rows that counted.
    public let used: Int
    /// Rows set aside.
    public let setAside: Int
    /// The content's hash.
    public let hash: String
  }

  /// What the figure is and how it came about.
  public let lines: [Line]
  /// The measures of the formula.
  public let measures: [Measure]
  /// The figure day by day; numerators and denominators add up to the figure's, but for days without either, which
  /// are withheld as too few.
  public let parts: [Part]
  /// Where the rows came from.
  public let files: [File]
  /// What is wrong with the input; errors leave the rest empty.
  public let problems: [Problem]
}
