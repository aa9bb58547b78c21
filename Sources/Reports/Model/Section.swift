/// A heading with its matter.
///
/// The heading's words come from the kind unless a title is given.
package struct Section: Sendable {
  package let id: String
  /// A title the user wrote (a heading of a metric's text); `nil` takes the words of the kind.
  package let title: String?
  package let content: Content

  package init(id: String, title: String? = nil, _ content: Content) {
    self.id = id
    self.title = title
    self.content = content
  }

  package enum Content: Sendable {
    case changes(FindingList)
    case wins([Win])
    case scorecard(Scorecard)
    case trends([Trend])
    /// Drawings, each with its takeaway and its numbers.
    case picture([ChartMatter])
    case teams(TeamPanels)
    case members(MemberTable)
    case diary([DiaryEntry], all: PagePath?)
    case commitments(CommitmentBoard)
    case meeting(Meeting)
    case wall([DiaryEntry])
    case notices([DiaryEntry])
    case events([EventMark])
    case restatements([Restatement])
    case prose(Prose)
    case formula(FormulaCard)
    case phases([PhaseCard])
    case sources([SourceRow])
    case quarantine([QuarantineRow])
    case ways([Way])
    case metricList([MetricGroup])
    case facts([Fact])
    case remarks([Remark])
    case cover(PacketCover)
    case actions([ActionRow])
    case signOff(SignOff)
    case files([InputFile])
    case packets([PacketRow], gone: [GonePacket])
    case mailIssue(IssueCard)
    case mailReaders([MailTotal])
    /// Nothing to show yet, and what to do so that there is.
    case empty(EmptyReason)
  }
}

/// Why a section has no matter.
package enum EmptyReason: Sendable, Hashable {
  case noMetricsApply
  case noNotes
  case noData
}
