import Templating

/// A mail as the layout `mail/report` prints it; the text part is written from the same.
struct MailView: Templated {
  var language: String
  var direction: String?
  var subject: String
  /// What lists of messages show after the subject; never a figure or a name, for others see it too.
  var preheader: String
  var site: String
  var title: String
  var lead: String
  var leadMuted: String?
  /// Said of a corrected report before anything else.
  var correction: String?
  var sections: [MailSectionView]
  /// To the page that says more.
  var open: LinkView
  /// Where that page opens: in the office, by VPN.
  var reached: String?
  var foot: [String]
  var look: MailLook

  static let fields: [Field<MailView>] = [
    .text("language") { $0.language },
    .optional("direction") { $0.direction },
    .text("subject") { $0.subject },
    .text("preheader") { $0.preheader },
    .text("site") { $0.site },
    .text("title") { $0.title },
    .text("lead") { $0.lead },
    .optional("leadMuted") { $0.leadMuted },
    .optional("correction") { $0.correction },
    .list("sections") { $0.sections },
    .view("open") { $0.open },
    .optional("reached") { $0.reached },
    .texts("foot") { $0.foot },
    .view("look") { $0.look },
  ]
}

/// A heading with its matter; exactly one of the kinds is there.
struct MailSectionView: Templated {
  var heading: String
  var matter: Matter

  enum Matter: Sendable {
    case findings(MailFindingsView)
    case wins(MailWinsView)
    case table(MailTableView)
    case chart(MailChartView)
    case promises(MailPromisesView)
    case meeting(MeetingView)
    case notes(MailNotesView)
    case text(String)
  }

  static let fields: [Field<MailSectionView>] = [
    .optional("headings") { $0.heading.isEmpty ? nil : $0.heading },
    .view("findings") { if case .findings(let view) = $0.matter { view } else { nil } },
    .view("wins") { if case .wins(let view) = $0.matter { view } else { nil } },
    .view("table") { if case .table(let view) = $0.matter { view } else { nil } },
    .view("chart") { if case .chart(let view) = $0.matter { view } else { nil } },
    .view("promises") { if case .promises(let view) = $0.matter { view } else { nil } },
    .view("meeting") { if case .meeting(let view) = $0.matter { view } else { nil } },
    .view("notes") { if case .notes(let view) = $0.matter { view } else { nil } },
    .optional("paragraph") { if case .text(let text) = $0.matter { text } else { nil } },
  ]
}

/// What changed, each with its evidence.
struct MailFindingsView: Templated {
  var findings: [MailFindingView]
  var closing: String

  static let fields: [Field<MailFindingsView>] = [
    .list("findings") { $0.findings },
    .text("closing") { $0.closing },
  ]
}

struct MailFindingView: Templated {
  var mark: MailMarkView?
  var sentence: Markup
  /// The same without tags, for the text part.
  var plain: String
  var evidence: String

  static let fields: [Field<MailFindingView>] = [
    .view("mark") { $0.mark },
    .markup("sentence") { $0.sentence },
    .optional("evidences") { $0.evidence.isEmpty ? nil : $0.evidence },
  ]
}

/// A signal as a letter that every mail program can set, with the words that it stands for.
struct MailMarkView: Templated {
  var glyph: String
  var colour: String
  var name: String

  static let fields: [Field<MailMarkView>] = [
    .text("glyph") { $0.glyph },
    .text("colour") { $0.colour },
    .optional("names") { $0.name.isEmpty ? nil : $0.name },
  ]

  /// The letter alone, where a key names it.
  var unnamed: MailMarkView { MailMarkView(glyph: glyph, colour: colour, name: "") }
}

struct MailWinsView: Templated {
  var wins: [WinView]

  static let fields: [Field<MailWinsView>] = [
    .list("wins") { $0.wins }
  ]
}

/// Rows of figures; so many of so many where there is no room for all.
struct MailTableView: Templated {
  var caption: String
  var nameHead: String
  var heads: [String]
  var rows: [MailRowView]
  /// The marks in it, where cells have no room for their names.
  var key: [MailMarkView] = []
  var shortened: String?

  static let fields: [Field<MailTableView>] = [
    .list("key") { $0.key },
    .flag("hasKey") { !$0.key.isEmpty },
    .text("caption") { $0.caption },
    .text("nameHead") { $0.nameHead },
    .texts("heads") { $0.heads },
    .list("rows") { $0.rows },
    .text("columns") { "\($0.heads.count + 1)" },
    .optional("shortened") { $0.shortened },
  ]
}

struct MailRowView: Templated {
  /// A heading of rows instead of a row.
  var group: String?
  var name: LinkView
  /// Whether the name is a date and no subject.
  var isPlain = false
  var remark: String?
  var cells: [MailCellView]
  var mark: MailMarkView?
  /// What may be said of its course.
  var words: String?
  /// Figures that are never left out beside it.
  var beside: String?

  static let fields: [Field<MailRowView>] = [
    .optional("groups") { $0.group },
    .flag("isRow") { $0.group == nil },
    .view("name") { $0.name },
    .flag("isPlain") { $0.isPlain },
    .optional("remarks") { $0.remark },
    .list("cells") { $0.cells },
    .view("mark") { $0.mark },
    .optional("words") { $0.words },
    .optional("besides") { $0.beside },
    .flag("hasWords") { $0.words != nil || $0.beside != nil },
  ]
}

struct MailCellView: Templated {
  var value: String
  var behind: String
  var mark: MailMarkView?
  /// Whether it is a figure and no words.
  var isFigure = true

  static let fields: [Field<MailCellView>] = [
    .text("value") { $0.value },
    .optional("behinds") { $0.behind.isEmpty ? nil : $0.behind },
    .view("mark") { $0.mark },
    .flag("isFigure") { $0.isFigure },
  ]
}

/// A drawing that travels with the mail, and its last figures beside it.
struct MailChartView: Templated {
  /// The finding, which also stands for the drawing where pictures are not shown.
  var takeaway: String
  var subtitle: String
  /// `cid:` and the picture's id.
  var source: String
  var width: Int
  var height: Int
  var key: [MailMarkView]
  var table: MailTableView

  static let fields: [Field<MailChartView>] = [
    .text("takeaway") { $0.takeaway },
    .optional("subtitles") { $0.subtitle.isEmpty ? nil : $0.subtitle },
    .text("source") { $0.source },
    .text("width") { "\($0.width)" },
    .text("height") { "\($0.height)" },
    .list("key") { $0.key },
    .view("table") { $0.table },
  ]
}

struct MailPromisesView: Templated {
  var promises: [MailPromiseView]
  var shortened: String?

  static let fields: [Field<MailPromisesView>] = [
    .list("promises") { $0.promises },
    .optional("shortened") { $0.shortened },
  ]
}

struct MailPromiseView: Templated {
  var who: String
  var text: String
  /// "3 days late", in bold.
  var late: String?
  var state: String

  static let fields: [Field<MailPromiseView>] = [
    .text("who") { $0.who },
    .text("text") { $0.text },
    .optional("late") { $0.late },
    .text("state") { $0.state },
  ]
}

struct MailNotesView: Templated {
  var notes: [MailNoteView]
  var shortened: String?

  static let fields: [Field<MailNotesView>] = [
    .list("notes") { $0.notes },
    .optional("shortened") { $0.shortened },
  ]
}

struct MailNoteView: Templated {
  var title: LinkView
  var detail: String

  static let fields: [Field<MailNoteView>] = [
    .view("title") { $0.title },
    .optional("details") { $0.detail.isEmpty ? nil : $0.detail },
  ]
}
