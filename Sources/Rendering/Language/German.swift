import Dates
import Measures
import Reports

// A catalogue: longer than other files, because a language is one file.
//
// Readers are said "du" to where a sentence needs an address, and mostly none is needed: a page is read by an agent, a
// lead and a manager, and among colleagues "Sie" would put a counter between them. People are named without a gender
// ("Mitarbeitende", "Leitung").
//
// Names of metrics and nouns of counts are the user's. Of neither are gender, number or case known, so no sentence has
// an article or a verb that would have to agree with them: what is said of a metric follows its name after a colon, and
// a noun that is counted stands in the nominative.

extension Language {
  package static let german = Language(
    code: "de", direction: .leftToRight, numbers: .german, dates: .german, words: .german,
    forbidden: germanForbidden)
}

/// Words that claim more than figures show: order among people, change, cause, certainty.
private let germanForbidden = [
  "beste", "bester", "bestes", "besten", "am besten", "schlechteste", "schlechtester",
  "schlechtestes", "schlechtesten", "schlusslicht", "spitzenreiter", "top", "flop", "rang",
  "ränge", "rangliste", "rangfolge", "rangplatz", "platzierung", "liga", "tabellenführer",
  "quartil", "position", "besser", "schlechter", "sieger", "gewinner", "verlierer", "signifikant",
  "signifikante", "signifikanter", "signifikantes", "trend", "trends", "tendenz", "weil",
  "deshalb", "wegen", "aufgrund", "dank der", "dank des", "dank dem", "abgerutscht",
  "verschlechtert", "nachgelassen", "eingebrochen", "mehr anstrengen", "langsamer geworden",
  "coaching hat gewirkt", "minderleister", "leistungsschwach", "leistungsstark", "schlecht",
  "schlechte", "mies", "beweis", "bewiesen",
]

private let narrow = "\u{202F}"

private func many(_ count: Int, _ one: String, _ more: String) -> String {
  NumberStyle.german.whole(count) + unbroken + (count == 1 ? one : more)
}

extension NumberStyle {
  fileprivate static let german = NumberStyle(
    decimalMark: ",",
    thousandsMark: ".",
    fewestGroupedDigits: 4,
    minus: "\u{2212}",
    plus: "+",
    timeMark: ":",
    missing: "–",
    percent: { $0 + narrow + "%" },
    power: { "\($0)\(unbroken)·\(unbroken)10^\($1)" },
    hours: { text, _ in text + unbroken + (text == "1" ? "Stunde" : "Stunden") },
    days: { text, _ in text + unbroken + (text == "1" ? "Tag" : "Tage") },
    points: { text, _ in text + unbroken + (text == "1" ? "Punkt" : "Punkte") },
    hourTick: { $0 + unbroken + "h" },
    pluralForm: { $0 == 1 ? 0 : 1 },
    counted: { $0 + unbroken + $1 },
    labelled: { $0 + ":" + unbroken + $1 },
    contacts: "Kontakt/Kontakte",
    seconds: ["Sekunde", "Sekunden"])
}

private let germanMonths = [
  "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
  "November", "Dezember",
]

extension DateStyle {
  fileprivate static let german = DateStyle(
    months: germanMonths,
    shortMonths: [
      "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
      "Dez.",
    ],
    weekdays: [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ],
    shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    dayAndMonth: { "\($0)." + unbroken + $1 },
    withYear: { "\($0) \($1)" },
    withWeekday: { $0 + ", " + $1 },
    range: { "\($0) bis \($1)" },
    time: { ($0 < 10 ? "0" : "") + "\($0):" + ($1 < 10 ? "0" : "") + "\($1)" },
    week: { "KW" + unbroken + "\($0)" },
    weekAtStart: { "KW" + unbroken + "\($0)" },
    weekOfYear: { "\($0)/\($1)" },
    weekFrom: { "\($0), \($1)" },
    quarter: { "Q\($0)" },
    fiscalPeriod: { "P\($0)" },
    fiscalYear: { "GJ" + unbroken + "\($0)" },
    ofYear: { $0 + unbroken + $1 },
    spanned: { "\($0): \($1)" },
    soFar: { $0 + " bisher" },
    until: { "bis zum \($0), \($1) von \(many($2, "Arbeitstag", "Arbeitstagen"))" },
    workingDays: { many($0, "Arbeitstag", "Arbeitstage") },
    during: during,
    by: { $0.german.by },
    periods: { many($0, $1.german.one, $1.german.more) },
    grain: { $0.german.one },
    lastWhole: { $0.german.lastWhole })

  /// A period behind its preposition, such as "im Oktober" or "in KW 44"; a year needs none.
  @Sendable private static func during(_ grain: Grain, _ name: String) -> String {
    switch grain {
    case .day: "am " + name
    case .month: (germanMonths.contains(name) ? "im " : "in ") + name
    case .week, .quarter: "in " + name
    case .year: name
    }
  }
}

/// A period's noun in the forms that sentences need.
private struct GrainNoun {
  var one: String
  /// How often: "jede Woche".
  var every: String
  var more: String
  /// After "von 10".
  var dative: String
  /// "eine Woche".
  var any: String
  /// "in jeder Woche".
  var inEvery: String
  /// "Eine ungewöhnliche Woche".
  var unusual: String
  var lastWhole: String
  /// How often: "je Woche".
  var by: String { "je " + one }
}

extension Grain {
  fileprivate var german: GrainNoun {
    switch self {
    case .day:
      GrainNoun(
        one: "Tag", every: "jeden Tag", more: "Tage", dative: "Tagen", any: "ein Tag",
        inEvery: "an jedem Tag",
        unusual: "ungewöhnlicher Tag", lastWhole: "letzter ganzer Tag")
    case .week:
      GrainNoun(
        one: "Woche", every: "jede Woche", more: "Wochen", dative: "Wochen", any: "eine Woche",
        inEvery: "in jeder Woche", unusual: "ungewöhnliche Woche", lastWhole: "letzte ganze Woche")
    case .month:
      GrainNoun(
        one: "Monat", every: "jeden Monat", more: "Monate", dative: "Monaten", any: "ein Monat",
        inEvery: "in jedem Monat", unusual: "ungewöhnlicher Monat",
        lastWhole: "letzter ganzer Monat")
    case .quarter:
      GrainNoun(
        one: "Quartal", every: "jedes Quartal", more: "Quartale", dative: "Quartalen",
        any: "ein Quartal",
        inEvery: "in jedem Quartal", unusual: "ungewöhnliches Quartal",
        lastWhole: "letztes ganzes Quartal")
    case .year:
      GrainNoun(
        one: "Jahr", every: "jedes Jahr", more: "Jahre", dative: "Jahren", any: "ein Jahr",
        inEvery: "in jedem Jahr",
        unusual: "ungewöhnliches Jahr", lastWhole: "letztes ganzes Jahr")
    }
  }
}

extension Words {
  fileprivate static let german = Words(
    frame: .german, readers: .german, leads: .german, sections: .german, tables: .german,
    figures: .german, standards: .german, charts: .german, pictures: .german,
    findings: .german,
    definitions: .german,
    notes: .german, data: .german, ways: .german, mail: .german, closing: .german,
    empty: .german, letters: .german, packets: .german,
    list: { items in
      guard items.count > 1, let last = items.last else { return items.first ?? "" }
      return items.dropLast().joined(separator: ", ") + " und " + last
    },
    quoted: { "„" + $0 + "“" })
}

extension FrameWords {
  fileprivate static let german = FrameWords(
    skip: "Zum Inhalt springen",
    home: "Start",
    operation: "Gesamtbetrieb",
    teams: "Teams",
    leads: "Teamleitungen",
    leadView: { "\($0), für die Leitung" },
    metrics: "Kennzahlen",
    recognition: "Anerkennung",
    reading: "So liest man ein Diagramm",
    notes: "Notizen",
    notesOfYear: { "Notizen, \($0)" },
    dataQuality: "Daten",
    buildReport: "Erstellungsbericht",
    mail: "E-Mails",
    definitions: "Definitionen",
    navigationLabel: "Hauptnavigation",
    crumbsLabel: "Du bist hier",
    periodLabel: "Zeitraum",
    grainLabel: "Länge des Zeitraums",
    title: { "\($0) · \($1)" },
    dataAsOf: { "Datenstand: \($0), \($1)." },
    noDataYet: "Noch keine Daten.",
    dataRemarks: { many($0, "Hinweis", "Hinweise") + " zu den Daten." },
    totals: "Jeder Wert ist Summe durch Summe; nirgends steht ein Durchschnitt von Durchschnitten.",
    corrections: "Spätere Korrekturen werden als solche veröffentlicht, nie stillschweigend.")
}

extension ReaderWords {
  fileprivate static let german = ReaderWords(
    line: { "Diese Seite lesen: \($0)." },
    everyone: { "alle bei " + $0 },
    team: { name, members, lead in
      "Team \(name) (\(many(members, "Mitglied", "Mitglieder")))"
        + (lead.map { ", \($0) (Leitung)" } ?? "") + " und die Leitungen darüber"
    },
    agent: { name, lead in
      name + (lead.map { ", \($0) (Leitung)" } ?? "") + " und die Leitungen darüber"
    },
    lead: { name, team in
      name.map { "\($0) (Leitung von \(team)) und die Leitungen darüber" }
        ?? "die Leitung von \(team) und die Leitungen darüber"
    },
    managers: "das Management",
    nobodyElse: "Niemand sonst kann diesen Ordner öffnen.")
}

extension LeadWords {
  fileprivate static let german = LeadWords(
    operation: { agents, teams in
      "Gesamtbetrieb: \(people(agents)) in \(many(teams, "Team", "Teams"))."
    },
    team: { agents, lead in people(agents) + (lead.map { ", Leitung: \($0)." } ?? ".") },
    parent: { "Teil von \($0)." },
    leadView: { "\($0): \(people($1)), mit Namen." },
    leadViewReaders: "Für die Teamleitung und die Leitungen darüber.",
    agent: { team, lead in
      switch (team, lead) {
      case (let team?, let lead?): "\(team), Leitung: \(lead)."
      case (let team?, nil): "\(team)."
      case (nil, let lead?): "Leitung: \(lead)."
      case (nil, nil): ""
      }
    },
    role: { "Rolle: \($0)." },
    daysWorked: { many($0, "Tag", "Tage") + " mit Daten." },
    leaver: { "Ausgeschieden am \($0)." },
    leaverFigures: "Die Werte bis zu diesem Tag bleiben, wie sie waren.")
}

private func people(_ count: Int) -> String { many(count, "Person", "Mitarbeitende") }

extension SectionWords {
  fileprivate static let german = SectionWords(
    scorecard: {
      Heading(
        "Kennzahlen im Überblick",
        "In fester Reihenfolge, jede an ihrer eigenen Vorgabe. Die kleinen Linien zeigen \($0),"
          + " jede mit eigener Skala.")
    },
    ownScorecard: {
      Heading(
        "Du und das Team",
        "Ein Zeitraum sagt wenig; die kleinen Linien zeigen \($0), jede mit eigener Skala.")
    },
    changes: Heading(
      "Was sich verändert hat", "Nur das, was die Statistik über den letzten Stand zulässt."),
    ownChanges: Heading(
      "Was sich bei dir verändert hat",
      "Für dich geschrieben. Nur das, was sich mit diesen Zahlen sagen lässt."),
    memberChanges: Heading(
      "Was sich verändert hat",
      "Aus allen Werten dieser Personen. Ein Zeichen ist ein Grund zu fragen, nie eine Antwort."),
    wins: Heading("Erfolge", "In den Daten gefunden; Zufallsschwankungen zählen nicht dazu."),
    trends: Heading(
      "Im Zeitverlauf",
      "Dass eine Linie auf und ab geht, ist die Regel. Eine Lücke heißt: Daten fehlen."),
    teams: Heading(
      "Teams",
      "Zuerst die mit einem Zeichen, dann nach Namen; alle auf einer Skala, der Gesamtbetrieb blass."
    ),
    members: Heading(
      "Mitarbeitende, nach Namen",
      "Bei wenigen Kontakten schwankt ein Wert stark; lies zuerst, wie viele es sind."),
    diary: Heading("Notizen", "Die neuesten zuerst."),
    commitments: Heading(
      "Was wir uns vorgenommen haben",
      "Auf beiden Seiten. Erst Überfälliges, dann Offenes, dann Eingehaltenes."),
    meeting: Heading("Nächstes Einzelgespräch", "Ergänze vorher, was dir wichtig ist."),
    wall: Heading(
      "Anerkennung", "Aus Kundschaft, Kollegium und Leitung, Neues zuerst."),
    notices: Heading("Mitteilungen", "Die neuesten zuerst."),
    events: Heading(
      "Was geschehen ist",
      "Ereignisse mit Datum, in den Diagrammen markiert. Ein Datum neben einem Wert ist keine"
        + " Ursache."),
    restatements: Heading(
      "Seit dem Abschluss",
      "Was spätere Daten, geänderte Definitionen oder eine neue Version sagen."),
    prose: Heading("In Worten", "Von Menschen geschrieben, mit aktuellen Werten."),
    formula: Heading("Formel", "Auf jeder Ebene erst gezählt, dann geteilt."),
    phases: Heading(
      "Was als erfüllt gilt", "Schritt für Schritt; jeder wird angekündigt, bevor er zählt."),
    sources: Heading("Daten", "Worauf die Werte dieser Seiten beruhen."),
    quarantine: Heading(
      "Beiseitegelegte Zeilen",
      "Zeilen, die sich nicht lesen ließen. Sie zählen nirgends mit, bis sie berichtigt sind."),
    ways: Heading("Wohin", "Jeder Ordner öffnet sich nur für die, die ihn lesen dürfen."),
    metricList: Heading(
      "Kennzahlen", "Was jede bedeutet, wie sie gezählt wird und was als erfüllt gilt."),
    facts: Heading("Diese Erstellung", "Was hineinging und was herauskam."),
    remarks: Heading("Hinweise", "Was bei der Erstellung auffiel, mit Datei und Zeile."),
    mailFacts: Heading("Diese E-Mails", "Von wem sie kommen und wohin sie dürfen."),
    mailReaders: Heading(
      "Empfang", "Wie viele Berichte jede und jeder in einer Runde aller Ausgaben bekommt."),
    empty: Heading("Noch nichts zu zeigen", "Und was daran etwas ändert."))
}

extension TableWords {
  fileprivate static let german = TableWords(
    metric: "Kennzahl",
    standard: "Vorgabe",
    inWords: "In Worten",
    you: "Du",
    team: "Team",
    wholeOperation: "Gesamtbetrieb",
    teamColumn: { "\($0), \(people($1))" },
    ownLine: { $0 + ", du" },
    agent: "Name",
    period: "Zeitraum",
    value: "Wert",
    behind: "Grundlage",
    state: "Stand",
    source: "Quelle",
    firstDay: "Erster Tag",
    lastDay: "Letzter Tag",
    rows: "Zeilen",
    used: "Verwendet",
    leftOut: "Ausgelassen",
    setAside: "Beiseitegelegt",
    reason: "Grund",
    examples: "Beispiele",
    file: "Datei",
    size: "Größe",
    fingerprint: "Prüfsumme",
    measure: "Messgröße",
    countedAs: "Gezählt als",
    date: "Datum",
    event: "Ereignis",
    place: "Stelle",
    remark: "Hinweis",
    name: "Name",
    scorecardCaption: { "Kennzahlen, \($0)" },
    membersCaption: { "Mitarbeitende nach Namen, \($0)" },
    dataCaption: { "\($0) \($1), \($2)" },
    captionWithStandard: { "\($0). \($1)." },
    sourcesCaption: "Quellen: wie weit jede reicht und wie viele ihrer Zeilen verwendet sind",
    quarantineCaption: "Beiseitegelegte Zeilen, nach Quelle und Grund",
    measuresCaption: { "Woraus „\($0)“ gezählt wird" },
    joined: { "dabei seit \($0)" },
    left: { "ausgeschieden am \($0)" },
    scroll: "Breite Tabelle; seitwärts blättern")
}

extension FigureWords {
  fileprivate static let german = FigureWords(
    noData: { Phrase("Keine Daten", "für \($0)", joint: " ") },
    nothingCounted: { Phrase($0, "nichts zu teilen", joint: ": ") },
    notApplicable: { address in
      switch address {
      case .you: Phrase("Gilt nicht für dich", "anderswo gezählt", joint: ": ")
      case .they: Phrase("Gilt hier nicht", "anderswo gezählt", joint: ": ")
      case .group: Phrase("Trifft nicht zu", "für andere Arbeit gezählt", joint: ": ")
      }
    },
    suppressed: { Phrase("Verborgen", "weniger als \($0)") },
    partOf: { "\($0) von \($1)" },
    ofWhole: { "von " + $0 },
    at: { "\($0): \($1)" },
    pair: { "\($0) \($1)" },
    unavailable: "Hier gibt es keinen Wert für die, die diese Seite lesen.",
    unit: { $0.german },
    direction: { direction in
      switch direction {
      case .higher: "Mehr ist gut."
      case .lower: "Weniger ist gut."
      case .neutral: "Weder mehr noch weniger ist für sich genommen gut."
      case .between: "Gut ist, was zwischen zwei Grenzen liegt."
      }
    })
}

extension Unit {
  fileprivate var german: String {
    switch self {
    case .share: "Prozent"
    case .duration: "Minuten und Sekunden"
    case .number: "Anzahl"
    case .points: "Punkte von −100 bis +100"
    case .score: "Punkte"
    case .money: "Geld"
    case .hours: "Stunden"
    case .days: "Tage"
    }
  }
}

extension StandardWords {
  fileprivate static let german = StandardWords(
    atLeast: { "mindestens " + $0 },
    atMost: { "höchstens " + $0 },
    above: { "mehr als " + $0 },
    below: { "weniger als " + $0 },
    between: { "\($0) bis \($1)" },
    inPhase: { "\($0): \($1)" },
    label: { "Vorgabe " + $0 },
    passes: "Erfüllt",
    short: { $0 + " darunter" },
    over: { $0 + " darüber" },
    outside: { $0 + " außerhalb" },
    atLimit: "Genau auf der Grenze, das genügt nicht",
    noStandard: "Keine Vorgabe",
    notJudged: "Ohne Bewertung",
    tooFew: { "Noch keine Bewertung: \($0), nötig sind \($1)" },
    notOver: "Noch keine Bewertung: Der Zeitraum läuft noch",
    noFigure: "Keine Bewertung: kein Wert")
}

extension ChartWords {
  fileprivate static let german = ChartWords(
    figure: { "\($0) \($1)." },
    passes: { "Vorgabe: \($0). Sie ist erfüllt." },
    misses: { "Vorgabe: \($0). Nicht erfüllt: \($1)." },
    undecided: { "Vorgabe: \($0). \($1)." },
    noStandard: "Keine Vorgabe, daher ohne Bewertung.",
    noFigure: "Kein Wert in dieser Zeit.",
    subtitle: { metric, scope, by, unit, days in
      [metric, scope, by, unit, days].compactMap { $0 }.joined(separator: ", ")
    },
    withFigure: { "\($0), davon \($1) mit Wert." },
    spread: { "Von \($0) bis \($1)." },
    perPeriod: { ($0.map { $0 + " bis " } ?? "") + "\($1) \($2.german.by)" },
    partial: { $0 + " läuft noch" },
    asOf: { "Datenstand: " + $0 },
    meaning: "Was diese Kennzahl bedeutet",
    dataTable: { "Datentabelle, " + $0 },
    eventCount: { many($0, "Ereignis", "Ereignisse") + " mit Datum." },
    smallLine: { $2 == 0 ? "\($0), \($1)" : "\($0), \($1), davon \($2) ohne Wert" },
    shared: { "Alle auf einer Skala, \($0); \($1)." },
    keyOwn: { $0 },
    keyYou: "du",
    keyStandard: "Vorgabe",
    keyUsual: "üblicher Bereich",
    keyOperation: "Gesamtbetrieb",
    keyEvent: "Ereignis mit Datum",
    keyGap: "Lücke: keine Daten",
    keyPartial: "Zeitraum, der noch läuft")
}

extension FindingWords {
  fileprivate static let german = FindingWords(
    subject: { metric, subject in
      switch subject {
      case .own: metric
      case .you: metric + " bei dir"
      case .named(let name): name + ", " + metric
      }
    },
    outside: { change in
      "\(change.subject): \(change.value) \(change.during), üblich sind \(change.low) bis"
        + " \(change.high). Ein einzelner Ausschlag: Suche nach einem einmaligen Anlass."
    },
    stay: { change in
      "\(change.subject): \(change.value) \(change.during), \(change.periods) in Folge außerhalb des"
        + " Üblichen von \(change.low) bis \(change.high). Kein einmaliger Anlass: Frage, was seitdem"
        + " anders ist."
    },
    run: { change in
      let start =
        "\(change.subject): \(change.periods) in Folge \(change.isAbove ? "über" : "unter")"
        + " dem früheren Durchschnitt"
      return change.isClear
        ? start + ". Das ist eine echte Verschiebung, kein Zufall."
          + " Neues Niveau etwa \(change.new) (zuvor \(change.old))."
        : start + ", bei etwa \(change.new) (zuvor \(change.old)). Einen Blick wert."
    },
    cluster: { change in
      "\(change.subject): in zwei der letzten drei \(change.grain.german.more) nahe am"
        + " \(change.isAbove ? "oberen" : "unteren") Rand des üblichen Bereichs, zuletzt"
        + " \(change.value); üblich sind \(change.low) bis \(change.high). Einen Blick wert."
    },
    drift: { change in
      "\(change.subject): \(change.periods) in Folge in dieselbe Richtung, zuletzt \(change.value);"
        + " üblich sind \(change.low) bis \(change.high)."
    },
    mix: { subject, isRise, amount, mix, like in
      "\(subject): \(isRise ? "Anstieg" : "Rückgang") um \(amount). Auf andere Arten von Kontakten"
        + " entfallen \(mix); bei gleicher Zusammensetzung \(like.sentence)."
    },
    likeForLike: { Phrase($0 ? "Anstieg" : "Rückgang", "um " + $1, joint: " ") },
    sameMix: { "bei gleicher Mischung " + $0 },
    kindShare: { "\($0): \($2) der Kontakte, zuvor \($1)." },
    usual: { "\($0): zwischen \($1) und \($2), wie üblich. Keine Veränderung." },
    steady: {
      "Gleichbleibend bei \($0). So ist „\($1)“ nicht zu erreichen: Ändern muss sich der Ablauf,"
        + " nicht die Anstrengung."
    },
    seldomMisses: {
      "Auf diesem Niveau liegt nur selten \($1.german.any) außerhalb der Vorgabe (\($0))."
    },
    misses: {
      "Auf diesem Niveau wird die Vorgabe (\($0)) in etwa \($1) von 10 \($2.german.dative) durch"
        + " Zufall verfehlt."
    },
    flat: { "\($0) \($1.german.inEvery): Die Daten schwanken nicht." },
    tooFew: { "Zu wenig für eine Aussage: \($0), für eine Bewertung nötig sind \($1)." },
    fits: { "\($0) von \($1); dazu passt alles von \($2) bis \($3)." },
    tooShort: {
      "Zu kurz für eine Aussage: \($0) mit Wert, für einen üblichen Bereich nötig sind \($1)."
    },
    provisional: { "Bisher \($0); der Bereich ist vorläufig, bis es \($1) sind." },
    asUsual: "Wie üblich",
    asUsualSoFar: { "Bisher wie üblich: \($0), Bereich vorläufig" },
    seldomMissesShort: "Wie üblich; durch Zufall selten außerhalb der Vorgabe",
    missesShort: {
      "Wie üblich; in etwa \($0) von 10 \($1.german.dative) durch Zufall außerhalb der Vorgabe"
    },
    steadyShort: { "Gleichbleibend; so ist „\($0)“ nicht zu erreichen" },
    flatShort: { "Derselbe Wert \($0.german.inEvery)" },
    outsideShort: { $0.german.unusual.capitalisedAtStart + ": Üblich sind \($1) bis \($2)" },
    stayShort: { "Ungewöhnlich: \($0) in Folge" },
    runShort: { "Echte Verschiebung seit dem \($0)" },
    runToWatch: {
      "\($0) in Folge \($1 ? "über" : "unter") dem Durchschnitt; einen Blick wert"
    },
    clusterShort: {
      "In zwei von drei \($0.german.dative) nahe am \($1 ? "oberen" : "unteren") Rand; einen Blick"
        + " wert"
    },
    driftShort: { "\($0) in dieselbe Richtung" },
    tooFewShort: { "Zu wenig für eine Aussage: \($0), nötig sind \($1)" },
    tooShortShort: {
      "Zu kurz für eine Aussage: \($0) von \(many($1, $2.german.one, $2.german.dative))"
    },
    improved: "verbessert",
    needsLook: "verdient einen Blick",
    changed: "verändert; keine Richtung ist für sich genommen gut",
    figure: { $2.isEmpty ? "\($0): \($1)." : "\($0): \($1), \($2)." },
    range: { "Üblich über \($3): \($0) bis \($1), im Durchschnitt \($2)." },
    sinceStep: { "Gerechnet seit der bestätigten Stufe vom \($0)." },
    happened: { "Um diese Zeit geschah: \($0), \($1)." },
    readBeside: { "Daneben zu lesen: \($0)." },
    clear: {
      "Das fällt selbst unter allen \(many($0, "Prüfung", "Prüfungen")) dieser Ausgabe auf."
    },
    toWatch: { checks, unusual, expected in
      "Von \(many(checks, "Prüfung", "Prüfungen")) dieser Ausgabe fallen so viele auf:"
        + " \(NumberStyle.german.whole(unusual)). Durch Zufall allein wären es \(expected)."
    },
    selfFollowing: {
      "Hier ähnelt \($0.german.any) dem Zeitraum davor, daher kommen Zeichen häufiger als durch"
        + " Zufall allein."
    },
    chartAndTable: "Diagramm und Tabelle",
    nothing: { $0.map { "Nichts fällt auf. Wie üblich: \($0)." } ?? "Nichts fällt auf." },
    others: { "Wie üblich: \($0)." },
    open: { "Noch zu wenig für eine Aussage: \($0)." },
    tally: { unusual, checks, expected in
      "Von \(many(checks, "Prüfung", "Prüfungen"))"
        + " \(unusual == 1 ? "fällt" : "fallen") \(NumberStyle.german.whole(unusual)) auf;"
        + " durch Zufall allein wären es \(expected)."
    },
    isLuck: "Das ist nicht mehr, als der Zufall bringt; darum ist hier keine genannt.",
    expected: {
      $0 < 0.95 ? "weniger als eine" : "etwa " + NumberStyle.german.decimal($0, 0)
    },
    fromData: "Aus den Daten",
    newLevel: { "\($0): jetzt etwa \($1), zuvor \($2)" },
    running: { $1.isEmpty ? "\($0) in Folge." : "\($0) in Folge; \($1)." },
    firstPass: { "\($0): \($1), Vorgabe \($2), erfüllt" },
    missedBefore: { "Davor war sie \($0) lang nicht erfüllt." },
    usualHigh: { "üblich bis " + $0 },
    average: { "Durchschnitt " + $0 },
    usualLow: { "üblich ab " + $0 },
    keyLimit: "üblicher Bereich, in dem fast alle Punkte liegen, solange sich nichts ändert",
    keyTrial: "üblicher Bereich, vorläufig",
    keyMean: "Durchschnitt")
}

extension String {
  fileprivate var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}

extension DefinitionWords {
  fileprivate static let german = DefinitionWords(
    equals: { "\($0): \($1) = \($2)" },
    divided: { "\($0) ÷ \($1)" },
    times: { "\($0) × \($1)" },
    minimum: { "Für eine Bewertung nötig: \($0)." },
    hideUnder: { "Der Wert bleibt verborgen, solange es weniger als \($0) sind." },
    pairs: { "Nie gezeigt ohne: \($0)." },
    everyPhase: "Vorgabe",
    inForceSince: { "\($0), gültig seit \($1)" },
    fromTo: { "\($0), \($1)" },
    from: { "\($0), ab \($1)" },
    forWhom: { "Für \($0)" },
    role: { "Rolle \($0)" },
    tenureFrom: { "ab \(many($0, "Tag", "Tagen")) Zugehörigkeit" },
    tenureUnder: { "unter \(many($0, "Tag", "Tagen")) Zugehörigkeit" },
    tenureBetween: { "\($0) bis unter \(many($1, "Tag", "Tage")) Zugehörigkeit" },
    why: "Warum",
    benefit: "Was du davon hast",
    announced: "Angekündigt",
    standard: "Vorgabe")
}

extension NoteWords {
  fileprivate static let german = NoteWords(
    by: { "von " + $0 },
    about: { "über " + $0 },
    metrics: { "Zu " + $0 },
    all: "Alle Notizen",
    with: { "mit " + $0 },
    agenda: "Themen",
    will: { $0 + " nimmt sich vor" },
    kept: { "\($0) von \($1) eingehalten" },
    nothingPromised: "Noch nichts vorgenommen.",
    late: { many($0, "Tag", "Tage") + " überfällig" },
    wasDue: { "war fällig am " + $0 },
    open: "Offen",
    due: { "fällig am " + $0 },
    noDate: "ohne Datum",
    keptOn: { "Eingehalten am " + $0 },
    keptSometime: "Eingehalten",
    boxOpen: "Offen",
    boxLate: "Überfällig",
    boxKept: "Eingehalten",
    toNote: "Zur Notiz")
}

extension DataWords {
  fileprivate static let german = DataWords(
    complete: "Vollständig",
    missingDays: {
      "\($0 == 1 ? "Es fehlt" : "Es fehlen") \(many($0, "Tag", "Tage")): \($1)"
    },
    more: { "\($0) weitere" },
    behind: { "endet \(many($0, "Tag", "Tage")) vor der neuesten Quelle" },
    setAside: {
      "\(NumberStyle.german.whole($0)) von \(many($1, "Zeile", "Zeilen")) beiseitegelegt (\($2))"
    },
    leftOut: { many($0, "Zeile", "Zeilen") + " nach der Regel der Quelle ausgelassen" },
    empty: "Keine Zeilen",
    files: { many($0, "Datei", "Dateien") },
    bytes: { $0 + unbroken + ["Byte", "kB", "MB", "GB"][$1.rawValue] },
    rows: { many($0, "Zeile", "Zeilen") },
    fact: FactWords(
      version: "Debrief",
      pages: "Seiten",
      agents: "Mitarbeitende",
      teams: "Teams",
      metrics: "Kennzahlen",
      measures: "Messgrößen",
      notes: "Notizen",
      sources: "Quellen",
      rows: "Gelesene Zeilen",
      used: "Verwendete Zeilen",
      setAside: "Beiseitegelegte Zeilen",
      definitions: "Definitionen",
      firstDay: "Erster Tag mit Daten",
      lastDay: "Letzter Tag mit Daten",
      unpublishedNotes: "Nicht veröffentlichte Notizen",
      mailSender: "Absender",
      mailReplies: "Antworten gehen an",
      mailBounces: "Unzustellbares geht an",
      mailDomains: "Domänen, die E-Mails bekommen",
      mailLetters: "Berichte in einer Runde"))
}

extension WayWords {
  fileprivate static let german = WayWords(
    everyone: Phrase("Alle", "Was alle lesen dürfen", joint: ": "),
    agent: Phrase(
      "Mitarbeitende", "Deine eigenen Werte neben denen deines Teams, und deine Notizen",
      joint: ": "),
    team: Phrase("Teams", "Das Team als Ganzes und was geteilt wurde", joint: ": "),
    lead: Phrase(
      "Teamleitungen", "Die Mitarbeitenden deines Teams mit Namen, Notizen und Zusagen",
      joint: ": "),
    manager: Phrase("Management", "Der Gesamtbetrieb und jedes Team", joint: ": "),
    metrics: Phrase(
      "Kennzahlen", "Was jeder Wert bedeutet, wie er gezählt wird und was als erfüllt gilt",
      joint: ": "),
    recognition: Phrase(
      "Anerkennung", "Dankeschöns aus der Kundschaft und aus dem Kollegenkreis", joint: ": "),
    reading: Phrase("So liest man ein Diagramm", "Zwei Minuten, in einfachen Worten", joint: ": "),
    notices: Phrase("Mitteilungen", "Was angekündigt wurde", joint: ": "),
    data: Phrase("Daten", "Quellen, Lücken und beiseitegelegte Zeilen", joint: ": "),
    build: Phrase(
      "Erstellungsbericht", "Was hineinging, was herauskam, was ausgelassen wurde",
      joint: ": "),
    mail: Phrase("E-Mails", "Wer welchen Bericht bekommt und wer nicht", joint: ": "),
    pattern: { "Setze für den Teil in Großbuchstaben den eigenen ein: \($0)" },
    ownId: "DEINE-KENNUNG",
    ownTeam: "DEIN-TEAM")
}

extension MailWords {
  fileprivate static let german = MailWords(
    onAgent: { "Ein Bericht über jede Mitarbeiterin und jeden Mitarbeiter, \($0.german.inEvery)." },
    onTeam: { "Ein Bericht über jedes Team, \($0.german.inEvery)." },
    onOperation: { "Ein Bericht über den Gesamtbetrieb, \($0.german.inEvery)." },
    to: { "Er geht an \($0)." },
    theAgent: "die Person selbst",
    theAgentsLead: "ihre Teamleitung",
    theTeamsAgents: "die Mitarbeitenden des Teams",
    theTeamsLead: "die Leitung des Teams",
    managers: "das Management",
    also: { "Außerdem an \($0)." },
    linkOnly: "Er sagt nur, dass der Bericht da ist, ohne Wert und ohne Namen.",
    metrics: { "Seine Werte sind die von \($0)." },
    language: { "Seine Sprache ist für alle \($0)." },
    period: { "Die Listen gelten für: \($0)." },
    readersCaption: { "Wer \($0) bekommt" },
    leftOutCaption: { "Wer \($0) nicht bekommt" },
    totalsCaption: "Berichte je Person",
    nobody: "Niemand bekommt ihn.",
    reader: "Person",
    address: "Adresse",
    languageHead: "Sprache",
    about: "Über",
    reason: "Warum nicht",
    issues: "Ausgaben",
    reports: "Berichte",
    reasons: MailReasonWords(
      noAddress: "Keine Adresse bekannt",
      outsideDomains: "Die Adresse liegt außerhalb der Domänen, die E-Mails bekommen",
      hasLeft: "Nicht mehr da",
      notHere: "War im Zeitraum nicht da",
      notAReader: "Darf die Seite nicht lesen",
      noLead: "Es gibt keine Leitung",
      noMembers: "Niemand war im Zeitraum im Team"))
}

extension ClosingWords {
  fileprivate static let german = ClosingWords(
    provisional: { "Vorläufig bis \($0)." },
    due: "Bereit zum Abschluss.",
    closed: { "Abgeschlossen am \($0)." },
    closedAgain: { "Abgeschlossen am \($0), Version \($1)." },
    byData: { "\($0), abgeschlossen am \($1): Mit dem Datenstand \($2) wären diese Werte andere:" },
    byDefinitions: {
      "\($0), abgeschlossen am \($1): Seither wurden Definitionen geändert. Aus denselben Daten"
        + " ergeben sich damit andere Werte:"
    },
    byReplacement: { "\($0), am \($1) erneut abgeschlossen, als Version \($2). Grund: \($3)" },
    nextForData:
      "Die Seiten behalten die abgeschlossenen Werte. Wird der Zeitraum erneut abgeschlossen, nennt die"
      + " neue Version den Grund.",
    nextForDefinitions:
      "Die Seiten zeigen die abgeschlossenen Daten nach den Definitionen von heute.",
    unlisted: {
      many($0, "weiterer Wert einer Person steht", "weitere Werte einzelner Personen stehen")
        + " auf der Seite zu den Daten."
    },
    caption: { "Werte im Vergleich, \($0)" },
    whose: "Von wem",
    asClosed: "Beim Abschluss",
    withData: "Mit späteren Daten",
    byToday: "Nach heutigen Definitionen",
    version: { "Version \($0)" },
    difference: "Unterschied",
    hardly: "weniger als gezeigt")
}

extension EmptyWords {
  fileprivate static let german = EmptyWords(
    noMetricsApply: Phrase(
      "Hier gilt keine Kennzahl.",
      "In der Datei einer Kennzahl steht, für welche Teams und Rollen sie zählt.", joint: " "),
    noNotes: Phrase(
      "Noch keine Notizen.",
      "Eine Notiz erscheint hier, sobald sie für die Lesenden dieser Seite geschrieben ist.",
      joint: " "),
    noData: Phrase(
      "Noch keine Daten.", "Werte erscheinen hier, sobald eine Quelle Zeilen dafür enthält.",
      joint: " "))
}

extension LetterWords {
  fileprivate static let german = LetterWords(
    subject: { site, what, period in "\(site): \(what), \(period)" },
    yours: "deine Werte",
    somebodys: "Werte einer Person",
    operations: "der Betrieb",
    corrected: { "Berichtigt: \($0)" },
    correction: "Dieser Bericht ersetzt den vorigen: Werte wurden seither berichtigt.",
    preheader: "Was sich geändert hat, was erfüllt ist und was verabredet wurde.",
    ready: "Der Bericht liegt bereit. Die Werte stehen nur auf seiner Seite.",
    people: "Bei wem sich etwas geändert hat",
    dataTo: { "Werte bis \($0)." },
    open: "Seite öffnen",
    reached: { "Sie öffnet sich \($0)." },
    someRows: { "\($0) von \($1) gezeigt; die Seite zeigt alle." },
    someMetrics: { "\($0) von \($1) Kennzahlen gezeigt; die Seite zeigt alle." },
    reason: { reason, grain in
      let when = grain.german.every
      return switch reason {
      case .own: "Das ist dein eigener Bericht; er kommt \(when)."
      case .lead: "Dieser Bericht geht \(when) an alle, die diese Leute führen."
      case .manager: "Dieser Bericht geht \(when) an die Leitung des Betriebs."
      case .named: "Dieser Bericht geht \(when) an eine Liste, auf der du stehst."
      }
    },
    contact: { "Fragen oder abbestellen: \($0)" })
}

extension PacketWords {
  fileprivate static let german = PacketWords(
    cover: Heading(
      "Dieses Paket", "Was für den Zeitraum gezeigt wurde, aus welchen Daten, nach welchen Regeln."),
    actions: Heading("Zusagen", "Offene werden übernommen, bis sie gehalten sind."),
    signOff: Heading(
      "Besprochen", "Eine Unterschrift sagt, dass darüber gesprochen wurde, mehr nicht."),
    files: Heading("Woraus es entstand", "Jede Datei, die einging, mit ihrem SHA-256."),
    definitions: Heading("Was die Werte bedeuten", "Und was den Maßstab erfüllt."),
    contents: Heading("Inhalt", "Jede Seite öffnet sich aus diesem Ordner, ohne Netz."),
    actionsTitle: "Zusagen",
    provenanceTitle: "Woher die Werte kommen",
    actionsWay: Phrase("Zusagen", "Was verabredet wurde, von wem, bis wann", joint: ": "),
    provenanceWay: Phrase(
      "Herkunft", "Die Dateien, die eingingen, und das Programm, das sie las", joint: ": "),
    period: "Zeitraum",
    closedOn: "Abgeschlossen am",
    dataTo: "Daten bis",
    packet: "Paket",
    version: "Fassung",
    supersedes: "Ersetzt",
    reason: "Grund",
    classification: "Einstufung",
    keepUntil: "Aufzubewahren bis",
    distribution: "Verteiler",
    program: "Erstellt mit",
    actionsCaption: "Zusagen, die im Zeitraum offen waren oder gehalten wurden",
    number: "Nummer",
    action: "Zusage",
    owner: "Wessen",
    since: "Seit",
    due: "Fällig",
    state: "Stand",
    signOffLead:
      "Die Unterschrift sagt, dass dies besprochen wurde. Sie sagt nicht, dass alle einverstanden sind.",
    role: "Als",
    signer: { role in
      switch role {
      case .agent: "Agent"
      case .lead: "Leitung"
      case .manager: "Management"
      }
    },
    discussed: "Besprochen",
    signature: "Unterschrift",
    comment: "In eigenen Worten",
    filesCaption: "Dateien, die in dieses Paket eingingen",
    listTitle: "Pakete zur Durchsicht",
    list: Heading(
      "Alle Pakete",
      "Das neueste zuletzt. Ein Paket ändert sich nie; eine Berichtigung ist ein neues."),
    listCaption: "Pakete, die da sind",
    goneCaption: "Pakete, die nicht mehr da sind",
    isCurrent: "Gültig",
    isSuperseded: "Durch eine spätere Fassung ersetzt",
    signedBy: "Unterzeichnet mit",
    isUnsigned: "Nicht unterzeichnet",
    page: "Seite",
    ofPages: "von")
}

extension ChartKindWords {
  fileprivate static let german = ChartKindWords(
    section: Heading(
      "In Bildern", "Jede Zeichnung beantwortet eine Frage; ihre Zahlen stehen darunter."),
    colleagues: Heading("Im Team", "Ohne Namen und ohne Reihenfolge."),
    differences: Heading(
      "Unterschiede", "Wer außerhalb liegt, ist eine Frage wert und nie eine Note."),
    common: .german, bullet: .german, strip: .german, funnel: .german, histogram: .german,
    heat: .german, mix: .german, pareto: .german, beforeAfter: .german, waterfall: .german,
    calendar: .german, scatter: .german, survey: .german, rare: .german)
}

extension PictureWords {
  fileprivate static let german = PictureWords(
    subtitle: { $0.joined(separator: ", ") },
    range: { "\($0) bis \($1)" },
    together: { "\($0) zusammen" },
    people: { many($0, "Person", "Personen") },
    colleagues: { many($0, "weitere Person", "weitere Personen") },
    weeks: { many($0, "Woche", "Wochen") },
    rows: { many($0, "Zeile", "Zeilen") },
    median: { "Mitte \($0)" },
    interval: "Was zum Wert passt, in 95 von 100 Fällen",
    figure: "Wert",
    count: "Anzahl",
    share: "Anteil",
    noData: "keine Daten",
    other: "andere",
    others: { "\($0) kleinere" },
    rose: { "Anstieg um \($0)" },
    fell: { "Rückgang um \($0)" },
    stayed: "keine Veränderung",
    tooFew: { "\($0): zu wenig für eine Aussage, für eine Bewertung nötig sind \($1)." },
    fits: { "Dazu passt alles von \($0) bis \($1)." })
}

extension BulletWords {
  fileprivate static let german = BulletWords(
    takeaway: { passing, judged, during in
      if judged == 1 {
        return "Die Vorgabe ist \(during)\(passing == 1 ? "" : " nicht") erfüllt."
      }
      let share = passing == judged ? "Alle \(judged)" : "\(passing) von \(judged)"
      return "\(share) Vorgaben \(passing == 1 ? "ist" : "sind") \(during) erfüllt."
    },
    notJudged: { "Nichts wird \($0) bewertet." },
    describe: {
      "Ein Balken für \($0 == 1 ? "eine Kennzahl" : "jede von \($0) Kennzahlen"), mit Vorgabe und dem"
        + " Zeitraum davor."
    },
    keyPrior: "der Zeitraum davor",
    keyRange: {
      "vom niedrigsten bis zum höchsten Wert aus \(many($0, "Zeitraum", "Zeiträumen")) davor"
    },
    before: "Zuvor",
    earlier: "Frühere Zeiträume")
}

extension StripWords {
  fileprivate static let german = StripWords(
    like: { "Wie \($0), wenn man die Menge bedenkt: \($1)." },
    above: {
      "Höher, als es bei \($0) durch Zufall allein zu erwarten wäre (\($1)). Sieh zuerst nach der Art"
        + " der Kontakte."
    },
    below: {
      "Niedriger, als es bei \($0) durch Zufall allein zu erwarten wäre (\($1)). Sieh zuerst nach der"
        + " Art der Kontakte."
    },
    alone: { "\($0). \($1) zusammen: \($2)." },
    among: { "\($0) im Vergleich mit \($1)" },
    describe: { own, range, peers, median in
      "Eigener Wert \(own)\(range.isEmpty ? "" : ", dazu passt \(range)"); "
        + "\(many(peers, "weitere Person", "weitere Personen")) ohne Namen, ihre Mitte bei \(median)."
    },
    tooSmall: {
      "Andere werden ab \(many($0, "Person", "Personen")) mit Wert gezeichnet; hier \(are($1)), und ein"
        + " Punkt wäre ein Mensch"
    },
    keyOwn: { $0 },
    keyPeers: "Kolleginnen und Kollegen, ohne Namen",
    keyMedian: "Mitte von allen",
    keyInterval: "was zum Wert passt")
}

private func are(_ count: Int) -> String { count == 1 ? "ist es 1" : "sind es \(count)" }

extension FunnelWords {
  fileprivate static let german = FunnelWords(
    outside: { outside, people, luck in
      "\(outside) von \(people) Personen \(outside == 1 ? "liegt" : "liegen") weiter von den anderen"
        + " entfernt, als Zufall allein ergäbe; durch Zufall wären es \(luck). Sieh zuerst nach der Art"
        + " der Kontakte."
    },
    none: {
      "Von \(many($0, "Person", "Personen")) liegt keine weiter von den anderen entfernt, als Zufall"
        + " allein ergäbe."
    },
    tooSmall: {
      "\($0 == 1 ? "1 Person hat" : "\($0) Personen haben") einen Wert; für einen Vergleich nötig sind"
        + " \($1)."
    },
    describe: {
      "\(many($0, "Person", "Personen")) ohne Namen um \($1), über der Menge hinter jedem Wert."
    },
    spread: {
      "Die Personen unterscheiden sich \($0)-mal so stark, wie es die Anzahlen allein erwarten ließen;"
        + " die Kurven berücksichtigen das"
    },
    inner: "95 von 100",
    outer: "998 von 1.000",
    keyPerson: "eine Person, ohne Namen",
    keyOutside: "außerhalb dessen, was Zufall ergibt",
    countName: { $0 },
    pooled: "Alle anderen zusammen",
    above: "Darüber",
    below: "Darunter",
    inside: "Innerhalb dessen, was Zufall ergibt",
    luck: "Außerhalb durch Zufall")
}

extension HistogramWords {
  fileprivate static let german = HistogramWords(
    takeaway: { "\($0): die Hälfte bis \($1), neun von zehn bis \($2)." },
    tooFew: { "\(many($0, "Wert", "Werte")): zu wenig für eine Form, nötig sind \($1)." },
    median: { "Hälfte bis \($0)" },
    ninetieth: { "9 von 10 bis \($0)" },
    describe: { "\(many($0, "Balken", "Balken")) von \($1) bis \($2)." },
    values: { "\($0) bis \($1)" })
}

extension HeatWords {
  fileprivate static let german = HeatWords(
    takeaway: { "Von \($0) \($1) bis \($2) \($3)." },
    even: { "Durchgehend \($0)." },
    at: { $0.lowercased() + "s" + ($1.isEmpty ? "" : " um " + $1) },
    hour: { ($0 < 10 ? "0" : "") + "\($0):00" },
    describe: { rows, hours in
      hours == 0
        ? "Ein Feld für jeden von \(many(rows, "Wochentag", "Wochentagen"))."
        : "Ein Feld für jeden Wochentag und jede von \(many(hours, "Stunde", "Stunden"))."
    },
    onlyDays: "Die Daten haben Tage und keine Uhrzeiten, daher sind nur Wochentage unterschieden",
    shortSpan: { "Wochentage werden ab \(many($0, "Woche", "Wochen")) verglichen" },
    weekday: "Wochentag",
    day: "Ganzer Tag")
}

extension MixWords {
  fileprivate static let german = MixWords(
    takeaway: { "\($0): \($1) \($2), \($3) \($4)." },
    one: { "\($0): \($1) \($2)." },
    describe: { "Ein Balken je Zeitraum (\($1)), aus \(many($0, "Art", "Arten"))." },
    total: "Alle")
}

extension ParetoWords {
  fileprivate static let german = ParetoWords(
    takeaway: { "\($0) von \($1) Arten machen vier Fünftel aus (\($2))." },
    all: { "Für vier Fünftel braucht es fast alle \($0) Arten (\($1))." },
    tooFew: { "Insgesamt \($0): zu wenig für eine Reihenfolge, nötig sind \($1)." },
    describe: { "Balken nach Größe; der größte ist \($0) mit \($1)." },
    cut: "vier Fünftel",
    cumulative: "Zusammen",
    keyBefore: { $0 })
}

extension BeforeAfterWords {
  fileprivate static let german = BeforeAfterWords(
    compared: {
      "Hier: \($0); bei anderen auf ähnlichem Niveau, ohne ein solches Gespräch: \($1). Unterschied"
        + " \($2) (\($3))."
    },
    open: "Zu diesen Zahlen passt auch, dass es keinen Unterschied gibt.",
    alone: { "Hier: \($0). Ein Wert so weit von der Mitte kommt von selbst um \($1) zurück." },
    unknown: {
      "Hier: \($0). Es gibt niemanden zum Vergleichen; wie viel davon Zufall ist, lässt sich nicht"
        + " sagen."
    },
    noFigure: "Nicht auf beiden Seiten dieses Tages gibt es einen Wert.",
    describe: { before, after, others in
      "Von \(before) davor bis \(after) danach"
        + (others == 0
          ? "." : ", daneben \(many(others, "weitere Person", "weitere Personen")) ohne Namen.")
    },
    windowBefore: { window($0) + " davor" },
    windowAfter: { window($0) + " danach" },
    others: "Andere, Mitte",
    matched: {
      "Die \($0) Personen, die davor auf dem ähnlichsten Niveau lagen und mit denen es kein solches"
        + " Gespräch gab"
    },
    tooSmall: {
      "Verglichen wird ab \(many($0, "Person", "Personen")) auf ähnlichem Niveau; hier \(are($1))"
    },
    stillRunning:
      "Die Zeit danach ist kürzer als verlangt, denn sie läuft noch; beide Seiten sind gleich lang",
    change: "Veränderung")
}

private func window(_ days: Int) -> String {
  days % 7 == 0 ? many(days / 7, "Woche", "Wochen") : many(days, "Tag", "Tage")
}

extension WaterfallWords {
  fileprivate static let german = WaterfallWords(
    figure: {
      "\($0): \($1). Andere Anteile der Arten: \($2); bei gleicher Zusammensetzung: \($3)."
    },
    total: { "\($0): \($1) durch die Menge, \($2) durch jeden einzelnen." },
    describe: { "Von \($0) bis \($1) in \(many($2, "Schritt", "Schritten")), die sich summieren." },
    mix: "andere Anteile",
    likeForLike: { $0 + ", für sich" },
    volume: { "Anzahl " + $0 },
    rate: { $0 },
    step: "Schritt",
    amount: "Um wie viel",
    totalOf: { $0 + ", insgesamt" })
}

extension CalendarWords {
  fileprivate static let german = CalendarWords(
    unusual: { unusual, days, last in
      "\(unusual) von \(many(days, "Tag", "Tagen")) \(unusual == 1 ? "liegt" : "liegen") außerhalb des"
        + " Üblichen\(unusual == 1 ? ":" : ", zuletzt") \(last)."
    },
    usual: { "Von \(many($0, "Tag", "Tagen")) liegt keiner außerhalb des Üblichen." },
    tooShort: { "Einzelne Tage werden ab \(many($0, "Woche", "Wochen")) bewertet." },
    describe: { "\(many($0, "Tag", "Tage")) mit Wert, \($1) nebeneinander, Montag oben." },
    closed: "geschlossen",
    signal: "außerhalb des Üblichen",
    day: "Tag",
    inWords: "In Worten",
    above: "über dem Üblichen",
    below: "unter dem Üblichen",
    asUsual: "wie üblich")
}

extension ScatterWords {
  fileprivate static let german = ScatterWords(
    own: { "\($0): \($1) und \($2); die Mitten liegen bei \($3) und \($4)." },
    group: { "\(many($0, "Person", "Personen")): Die Mitten liegen bei \($1) und \($2)." },
    tooSmall: {
      "Menschen werden ab \($0) anderen gezeichnet; hier \(are($1)), und ein Punkt wäre ein Mensch"
    },
    noCause: "Dass zwei Werte beieinanderliegen, sagt nicht, dass der eine den anderen bewegt",
    describe: {
      "\(many($0, "Person", "Personen")) ohne Namen, \($1) nach rechts und \($2) nach oben."
    })
}

extension SurveyWords {
  fileprivate static let german = SurveyWords(
    takeaway: { "\($0) aus \($1), \($2)." },
    score: { "\($0) (\($1) bis \($2))" },
    few: { "\(many($0, "Antwort", "Antworten")), zu wenig für eine Aussage" },
    hidden: { "Verborgen, weniger als \(many($0, "Antwort", "Antworten"))" },
    noReplies: "Keine Antworten in dieser Zeit.",
    replies: { many(Int($0), "Antwort", "Antworten") },
    describe: { "\(many($0, "Zeile", "Zeilen")) mit Antworten, von nein bis ja: \($1)." },
    net: "Dafür minus dagegen, von 100",
    what: "Antworten")
}

extension RareWords {
  fileprivate static let german = RareWords(
    usual: { "\($1): üblich sind \($0) dazwischen." },
    longGap: {
      "\($1): zuletzt vor \(many($0, "Tag", "Tagen")), länger als üblich (\($2)). Eine ruhige Zeit."
    },
    few: { "\($1): \($0), zu wenig, um zu sagen, was üblich ist." },
    none: { "\($0): nichts in dieser Zeit." },
    open: { "bisher \(many($0, "Tag", "Tage"))" },
    describe: {
      "\(many($0, "Abstand", "Abstände")) von \($1) bis \(many($2, "Tag", "Tagen"))."
    },
    usualGap: { "üblich \($0)" },
    longest: { "üblich bis \($0)" },
    unit: "Tage dazwischen",
    event: "Tag",
    gap: "Tage davor",
    long: "länger als üblich",
    short: "kürzer als üblich",
    asUsual: "wie üblich")
}
