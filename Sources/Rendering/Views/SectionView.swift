import Templating

/// A heading with its matter; exactly one of the kinds is there.
struct SectionView: Templated {
  var id: String
  var heading: String
  var aside: String?
  var matter: Matter

  enum Matter: Sendable {
    case findings(FindingsView)
    case wins(WinsView)
    case scorecard(ScorecardView)
    case trend(FigureView)
    case pictures(PicturesView)
    case teams(TeamsView)
    case members(MembersView)
    case diary(EntriesView)
    case commitments(CommitmentsView)
    case meeting(MeetingView)
    case wall(EntriesView)
    case notices(EntriesView)
    case events(EventsView)
    case restatements(RestatementsView)
    case prose(ProseView)
    case formula(FormulaView)
    case phases(PhasesView)
    case sources(SourcesView)
    case quarantine(QuarantineView)
    case ways(WaysView)
    case metricList(MetricListView)
    case facts(FactsView)
    case remarks(RemarksView)
    case actions(ActionsView)
    case signOff(SignOffView)
    case files(FilesView)
    case packets(PacketListView)
    case mailIssue(MailIssueView)
    case mailReaders(MailReadersView)
    case empty(EmptyView)
  }

  static let fields: [Field<SectionView>] =
    [
      .text("id") { $0.id },
      .text("heading") { $0.heading },
      .optional("asides") { $0.aside },
    ] + kinds

  private static let kinds: [Field<SectionView>] = [
    .view("findings") { if case .findings(let view) = $0.matter { view } else { nil } },
    .view("wins") { if case .wins(let view) = $0.matter { view } else { nil } },
    .view("scorecard") { if case .scorecard(let view) = $0.matter { view } else { nil } },
    .view("trend") { if case .trend(let view) = $0.matter { view } else { nil } },
    .view("pictures") { if case .pictures(let view) = $0.matter { view } else { nil } },
    .view("teams") { if case .teams(let view) = $0.matter { view } else { nil } },
    .view("members") { if case .members(let view) = $0.matter { view } else { nil } },
    .view("diary") { if case .diary(let view) = $0.matter { view } else { nil } },
    .view("commitments") { if case .commitments(let view) = $0.matter { view } else { nil } },
    .view("meeting") { if case .meeting(let view) = $0.matter { view } else { nil } },
    .view("wall") { if case .wall(let view) = $0.matter { view } else { nil } },
    .view("notices") { if case .notices(let view) = $0.matter { view } else { nil } },
    .view("events") { if case .events(let view) = $0.matter { view } else { nil } },
    .view("restatements") { if case .restatements(let view) = $0.matter { view } else { nil } },
    .view("prose") { if case .prose(let view) = $0.matter { view } else { nil } },
    .view("formula") { if case .formula(let view) = $0.matter { view } else { nil } },
    .view("phases") { if case .phases(let view) = $0.matter { view } else { nil } },
    .view("sources") { if case .sources(let view) = $0.matter { view } else { nil } },
    .view("quarantine") { if case .quarantine(let view) = $0.matter { view } else { nil } },
    .view("ways") { if case .ways(let view) = $0.matter { view } else { nil } },
    .view("metricList") { if case .metricList(let view) = $0.matter { view } else { nil } },
    .view("facts") { if case .facts(let view) = $0.matter { view } else { nil } },
    .view("remarks") { if case .remarks(let view) = $0.matter { view } else { nil } },
    .view("actions") { if case .actions(let view) = $0.matter { view } else { nil } },
    .view("signOff") { if case .signOff(let view) = $0.matter { view } else { nil } },
    .view("files") { if case .files(let view) = $0.matter { view } else { nil } },
    .view("packets") { if case .packets(let view) = $0.matter { view } else { nil } },
    .view("mailIssue") { if case .mailIssue(let view) = $0.matter { view } else { nil } },
    .view("mailReaders") { if case .mailReaders(let view) = $0.matter { view } else { nil } },
    .view("empty") { if case .empty(let view) = $0.matter { view } else { nil } },
  ]
}
