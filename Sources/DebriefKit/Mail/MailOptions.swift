/// Which reports to make, of which time.
public struct MailOptions: Sendable {
  /// The project's folder.
  public var project: String
  /// The kind of issue, as debrief.yml names it: `agent-week`.
  public var issue: String
  /// The period, by its id; `nil` is the last whole one.
  public var period: String?
  /// The last day that counts, `2026-10-31`; `nil` is the last day with data.
  public var asOf: String?
  /// The day that messages are dated, `2026-11-02`; `nil` is the day after the period.
  public var dated: String?
  /// 1, or one more for each time that reports of the same period were corrected.
  public var revision = 1
  /// Where the messages go; `nil` is `output/mail/<issue>` of the project.
  public var output: String?
  /// How many threads work at once.
  public var jobs = 1

  /// An issue with everything as it usually is.
  public init(project: String, issue: String) {
    self.project = project
    self.issue = issue
  }
}

/// What came of making an issue's messages.
public struct MailRendering: Sendable {
  /// One message that was written.
  public struct Message: Sendable, Hashable {
    /// Its file below the issue's folder.
    public let file: String
    /// Whose figures it tells: `agents/a107`.
    public let about: String
    /// To whom it goes.
    public let address: String
    /// Its subject.
    public let subject: String
    /// Bytes of the message.
    public let bytes: Int
    /// Bytes of its HTML.
    public let htmlBytes: Int
  }

  /// One that was not made, and why.
  public struct Stopped: Sendable, Hashable {
    /// Whose figures it would have told.
    public let about: String
    /// To whom it would have gone.
    public let address: String
    /// Why not, as a sentence.
    public let reason: String
    /// Whether something is missing or broken; a person who was away needs no report.
    public let isFault: Bool
  }

  /// All that is wrong with the input, in order of place; with errors nothing was made.
  public let problems: [Problem]
  /// The issue's id with its period: `agent-week-2026-w44`.
  public let id: String
  /// Where it lies; `nil` where nothing was made.
  public let folder: String?
  /// In the order of their files.
  public let messages: [Message]
  /// In the same order.
  public let stopped: [Stopped]
}
