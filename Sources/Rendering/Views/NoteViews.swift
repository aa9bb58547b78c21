import Templating

/// Notes in a list: a diary, a wall of recognition, notices.
struct EntriesView: Templated {
  var entries: [EntryView]
  /// Where all of them stand.
  var all: LinkView?

  static let fields: [Field<EntriesView>] = [
    .list("entries") { $0.entries },
    .view("all") { $0.all },
  ]
}

struct EntryView: Templated {
  /// In a packet the id of whom it is about.
  var person: String?
  var anchor: String?
  var date: String
  var isoDate: String
  var kind: String
  var by: String?
  var about: String?
  /// Kind and author in one line, for recognition.
  var from: String
  var title: LinkView
  var prose: Markup
  /// `auto` where the text may run against the page.
  var direction: String?
  var details: [PairView]
  var metrics: [LinkView]

  static let fields: [Field<EntryView>] = [
    .optional("person") { $0.person },
    .optional("anchor") { $0.anchor },
    .text("date") { $0.date },
    .text("isoDate") { $0.isoDate },
    .text("kind") { $0.kind },
    .optional("by") { $0.by },
    .optional("about") { $0.about },
    .text("from") { $0.from },
    .view("title") { $0.title },
    .markup("prose") { $0.prose },
    .optional("direction") { $0.direction },
    .list("details") { $0.details },
    .flag("hasDetails") { !$0.details.isEmpty },
    .list("metrics") { $0.metrics },
    .flag("hasMetrics") { !$0.metrics.isEmpty },
  ]
}

/// Text that people wrote, as HTML, with its figures drawn.
struct ProseView: Templated {
  var html: Markup
  /// `auto` where the text may run against the page.
  var direction: String?

  static let fields: [Field<ProseView>] = [
    .markup("html") { $0.html },
    .optional("direction") { $0.direction },
  ]
}

/// A figure in a text: its name and, large or in one line, its value.
struct EmbeddedFigureView: Templated {
  var metric: LinkView
  /// What the writer says of it.
  var caption: String?
  var period: String
  var cell: FigureCellView
  var rule: String
  var verdict: String
  var isLarge: Bool

  static let fields: [Field<EmbeddedFigureView>] = [
    .view("metric") { $0.metric },
    .optional("caption") { $0.caption },
    .text("period") { $0.period },
    .view("cell") { $0.cell },
    .text("rule") { $0.rule },
    .text("verdict") { $0.verdict },
    .flag("isLarge") { $0.isLarge },
  ]
}

/// What each side has promised, in equal columns.
struct CommitmentsView: Templated {
  var columns: [PromisesView]

  static let fields: [Field<CommitmentsView>] = [
    .list("columns") { $0.columns }
  ]
}

struct PromisesView: Templated {
  var title: String
  var kept: String
  var nothing: String
  var items: [PromiseView]

  static let fields: [Field<PromisesView>] = [
    .text("title") { $0.title },
    .text("kept") { $0.kept },
    .text("nothing") { $0.nothing },
    .list("items") { $0.items },
    .flag("hasItems") { !$0.items.isEmpty },
  ]
}

struct PromiseView: Templated {
  /// In a packet the id of whom it is about.
  var person: String?
  var text: String
  /// "3 days late".
  var late: String?
  var state: String
  var boxName: String
  var isKept: Bool
  /// Whose talk it comes from, on pages about several people.
  var talk: String?
  var note: LinkView?

  static let fields: [Field<PromiseView>] = [
    .optional("person") { $0.person },
    .text("text") { $0.text },
    .optional("late") { $0.late },
    .text("state") { $0.state },
    .text("boxName") { $0.boxName },
    .flag("isLate") { $0.late != nil },
    .flag("isKept") { $0.isKept },
    .optional("talk") { $0.talk },
    .view("note") { $0.note },
  ]
}

/// The next one-to-one.
struct MeetingView: Templated {
  var date: String
  var isoDate: String
  var with: String?
  var agendaTitle: String
  var agenda: [String]

  static let fields: [Field<MeetingView>] = [
    .text("date") { $0.date },
    .text("isoDate") { $0.isoDate },
    .optional("with") { $0.with },
    .text("agendaTitle") { $0.agendaTitle },
    .texts("agenda") { $0.agenda },
    .flag("hasAgenda") { !$0.agenda.isEmpty },
  ]
}
