/// What closing a period is asked to do.
public struct CloseOptions: Sendable {
  /// The project's folder.
  public var project: String
  /// The period, `2026-10`.
  public var period: String
  /// The day of the closing, and the last day of data that counts; `nil` is the last day with data.
  public var asOf: String?
  /// The period is closed although late data is still waited for.
  public var isEarly = false
  /// Why the closed period is closed once more; `nil` for one that is not closed yet.
  public var whyAgain: String?
  /// How many threads work at once.
  public var jobs = 1

  /// The closing of a period with everything as it usually is.
  public init(project: String, period: String) {
    self.project = project
    self.period = period
  }
}

/// What came of a closing.
public struct CloseResult: Sendable {
  /// All that is wrong with the input, in order of place.
  public let problems: [Problem]
  /// What was closed; `nil` when errors kept everything as it was.
  public let record: ClosedRecord?
}

/// A period that was closed.
public struct ClosedRecord: Sendable, Hashable {
  /// The folder of its record.
  public let path: String
  /// The period's id.
  public let period: String
  /// 1, or one more for each time it was closed again.
  public let version: Int
  /// The day on which it was closed.
  public let closedOn: String
  /// Lines of facts in the record.
  public let facts: Int
  /// Figures in the record.
  public let figures: Int
}

extension Debrief {
  /// Closes a period: writes down its facts and figures, which every later build shows.
  public static func close(_ options: CloseOptions) throws(DebriefFailure) -> CloseResult {
    try reporting { try CloseRun(options).run() }
  }
}
