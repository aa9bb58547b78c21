/// Which messages to send, and how.
public struct MailSendOptions: Sendable {
  /// The project's folder.
  public var project: String
  /// An issue with its period, `agent-week-2026-w44`, or its kind alone for the last one that was rendered.
  public var issue: String
  /// Messages that may have arrived are sent again, with the same Message-ID.
  public var resendsInDoubt = false
  /// Messages that a server refused for good are tried again.
  public var resendsRejected = false
  /// Mail to this very machine may go unencrypted.
  public var allowsPlainOnLoopback = false
  /// Where passwords may stand; the caller's environment.
  public var environment: @Sendable (String) -> String?

  /// The sending of an issue with everything as it usually is.
  public init(
    project: String, issue: String, environment: @escaping @Sendable (String) -> String?
  ) {
    self.project = project
    self.issue = issue
    self.environment = environment
  }
}

/// What became of one message.
public struct MailOutcome: Sendable, Hashable {
  /// Whose figures it tells: `agents/a107`.
  public let about: String
  /// To whom it goes.
  public let address: String
  /// One of accepted, already sent, deferred, rejected, in doubt and others.
  public let state: String
  /// The server's words, or why there are none.
  public let reply: String
  /// Whether the reader has it now.
  public let hasArrived: Bool
}

/// What a run of sending came to.
public struct MailSending: Sendable {
  /// What is wrong with the project; with errors nothing was sent.
  public let problems: [Problem]
  /// The issue's id with its period.
  public let id: String
  /// One a message, in the order of the issue.
  public let outcomes: [MailOutcome]
  /// The run in one line.
  public let summary: String
  /// What there is to do, a sentence each.
  public let advice: [String]
  /// The whole as JSON.
  public let json: String
  /// 0 when everybody has it, 1 when somebody's needs a person, 3 without a server or a disk, 75 to run it again later.
  public let exitCode: Int32
}

/// Who got what of an issue, as its ledger tells.
public struct MailStatus: Sendable {
  /// One message, as it stands.
  public struct Entry: Sendable, Hashable {
    /// What became of it.
    public let outcome: MailOutcome
    /// When the last thing happened, in universal time.
    public let time: String
    /// How often it was tried.
    public let attempts: Int
    /// The revision that was sent last.
    public let revision: Int
    /// By which a server's log knows it.
    public let messageID: String
  }

  /// The issue's id with its period.
  public let id: String
  /// Where the ledger lies.
  public let ledger: String
  /// Whether a run is sending now.
  public let isRunning: Bool
  /// In order of subject and reader.
  public let entries: [Entry]
  /// What has not arrived, by reason: how many, and whose.
  public let failures: [String]
}
