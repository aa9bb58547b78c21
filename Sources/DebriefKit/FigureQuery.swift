/// Which figures to work out.
public struct FigureQuery: Sendable {
  /// The project's folder.
  public var project: String
  /// Ids of metrics; empty means all.
  public var metrics: [String] = []
  /// How to split: one of operation, team, agent, queue; and any of year, quarter, month, week, day, hour.
  public var split: [String] = []
  /// The period, by its id; `nil` with no days given means all days that have data.
  public var period: String?
  /// The first and last day, `2026-10-31`, where no period is named.
  public var from: String?
  /// The last day.
  public var to: String?
  /// Only these agents, teams or queues; empty means all.
  public var only: [String] = []
  /// How many threads work at once.
  public var jobs = 1

  /// A query for everything, in one row.
  public init(project: String) { self.project = project }
}

/// Figures in rows and columns, unrounded.
public struct FigureTable: Sendable {
  /// A value of the table.
  public enum Cell: Sendable, Hashable {
    /// A name or a time.
    case label(String)
    /// A figure, unrounded; durations in seconds, shares from 0 to 1.
    case number(Double)
    /// No figure, and why: no data, nothing counted, does not apply, hidden.
    case none(String)
  }

  /// A column's name and what stands in it.
  public struct Column: Sendable, Hashable {
    /// The dimension, or the metric's id.
    public let name: String
    /// How to write its numbers; `nil` for dimensions.
    public let unit: String?
  }

  /// Dimensions first, then metrics.
  public let columns: [Column]
  /// One row a combination that has any data.
  public let rows: [[Cell]]
  /// What is wrong with the input; errors leave the table empty.
  public let problems: [Problem]
  /// The tag of the project's language, in which its numbers are written for people.
  public let language: String
}
