import Templating

/// The opening of a page: a few sentences on what changed, each with its evidence, then one line on all the rest.
struct FindingsView: Templated {
  /// At most three.
  var findings: [FindingView]
  /// What else was checked, and how many marks luck alone would give.
  var closing: String
  /// Where all checks stand.
  var all: LinkView?

  static let fields: [Field<FindingsView>] = [
    .list("findings") { $0.findings },
    .flag("hasFindings") { !$0.findings.isEmpty },
    .text("closing") { $0.closing },
    .view("all") { $0.all },
  ]
}

/// One sentence in large type, and what proves it.
struct FindingView: Templated {
  /// In a packet the id of whom it is about.
  var person: String?
  /// Absent where it says that nothing changed.
  var mark: MarkView?
  /// The sentence, its one number that matters in `<strong>`.
  var sentence: Markup
  /// The same as text.
  var plain = ""
  /// The rule that fired, counts, dates, the paired figure, dated notes.
  var evidence: String
  /// To the chart and its table.
  var link: LinkView?
  /// The small chart; empty where there is none.
  var line: Markup

  static let fields: [Field<FindingView>] = [
    .optional("person") { $0.person },
    .view("mark") { $0.mark },
    .markup("sentence") { $0.sentence },
    .text("evidence") { $0.evidence },
    .view("link") { $0.link },
    .markup("line") { $0.line },
    .flag("hasLine") { !$0.line.bytes.isEmpty },
  ]
}

/// A signal's shape with the words that it stands for: "improved", "needs a look".
struct MarkView: Templated {
  /// Hidden from screen readers, which read the name.
  var glyph: Markup
  var name: String

  static let fields: [Field<MarkView>] = [
    .markup("glyph") { $0.glyph },
    .text("name") { $0.name },
  ]
}

/// What there is to be glad of, in three columns.
struct WinsView: Templated {
  var wins: [WinView]

  static let fields: [Field<WinsView>] = [
    .list("wins") { $0.wins }
  ]
}

struct WinView: Templated {
  /// "From the data", "From a customer, about Retention".
  var source: String
  var statement: String
  var evidence: String
  var link: LinkView?

  static let fields: [Field<WinView>] = [
    .text("source") { $0.source },
    .text("statement") { $0.statement },
    .optional("evidence") { $0.evidence.isEmpty ? nil : $0.evidence },
    .view("link") { $0.link },
  ]
}
