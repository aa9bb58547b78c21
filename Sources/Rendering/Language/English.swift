import Dates
import Measures
import Reports

// A catalogue: longer than other files, because a language is one file.

extension Language {
  package static let english = Language(
    code: "en", direction: .leftToRight, numbers: .english, dates: .english, words: .english,
    forbidden: englishForbidden)
}

/// Words that claim more than figures show: order among people, change, cause, certainty.
private let englishForbidden = [
  "best", "worst", "top", "bottom", "rank", "ranks", "ranked", "ranking", "league", "leader",
  "quartile", "position", "better", "worse", "winner", "loser", "significant", "significantly",
  "trend", "trends", "trending", "because", "due to", "thanks to", "slipped", "declined",
  "deteriorated", "must try harder", "agents slowed",
  "coaching worked", "underperformer", "underperforming", "bad", "poor",
]

private func many(_ count: Int, _ one: String, _ more: String) -> String {
  NumberStyle.english.whole(count) + unbroken + (count == 1 ? one : more)
}

extension NumberStyle {
  fileprivate static let english = NumberStyle(
    decimalMark: ".",
    thousandsMark: ",",
    fewestGroupedDigits: 4,
    minus: "\u{2212}",
    plus: "+",
    timeMark: ":",
    missing: "–",
    percent: { $0 + "%" },
    power: { "\($0)\(unbroken)×\(unbroken)10^\($1)" },
    hours: { text, _ in text + unbroken + (text == "1" ? "hour" : "hours") },
    days: { text, _ in text + unbroken + (text == "1" ? "day" : "days") },
    points: { text, _ in text + unbroken + (text == "1" ? "point" : "points") },
    hourTick: { $0 + unbroken + "h" },
    pluralForm: { $0 == 1 ? 0 : 1 },
    counted: { $0 + unbroken + $1 },
    labelled: { $0 + ":" + unbroken + $1 },
    contacts: "contact/contacts",
    seconds: ["second", "seconds"])
}

extension DateStyle {
  fileprivate static let english = DateStyle(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    dayAndMonth: { "\($0)" + unbroken + $1 },
    withYear: { "\($0) \($1)" },
    withWeekday: { $0 + " " + $1 },
    range: { "\($0) to \($1)" },
    time: { ($0 < 10 ? "0" : "") + "\($0):" + ($1 < 10 ? "0" : "") + "\($1)" },
    week: { "week" + unbroken + "\($0)" },
    weekAtStart: { "Week" + unbroken + "\($0)" },
    weekOfYear: { "\($0), \($1)" },
    weekFrom: { "\($0), \($1)" },
    quarter: { "Q\($0)" },
    fiscalPeriod: { "P\($0)" },
    fiscalYear: { "FY\($0)" },
    ofYear: { $0 + unbroken + $1 },
    spanned: { "\($0): \($1)" },
    soFar: { $0 + " so far" },
    until: { "to \($0), \($1) of \(many($2, "working day", "working days"))" },
    workingDays: { many($0, "working day", "working days") },
    during: { ($0 == .day ? "on " : "in ") + $1 },
    by: { "by " + $0.english },
    periods: { many($0, $1.english, $1.english + "s") },
    grain: { $0.english.prefix(1).uppercased() + $0.english.dropFirst() },
    lastWhole: { "last whole " + $0.english })
}

extension Grain {
  fileprivate var english: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }
}

extension Words {
  fileprivate static let english = Words(
    frame: .english, readers: .english, leads: .english, sections: .english, tables: .english,
    figures: .english, standards: .english, charts: .english, pictures: .english,
    findings: .english,
    definitions: .english,
    notes: .english, data: .english, ways: .english, mail: .english, closing: .english,
    empty: .english, letters: .english, packets: .english,
    list: { items in
      guard items.count > 1, let last = items.last else { return items.first ?? "" }
      return items.dropLast().joined(separator: ", ") + " and " + last
    },
    quoted: { "“" + $0 + "”" })
}

extension FrameWords {
  fileprivate static let english = FrameWords(
    skip: "Skip to the content",
    home: "Start",
    operation: "Operation",
    teams: "Teams",
    leads: "Leads",
    leadView: { "\($0), for its lead" },
    metrics: "Metrics",
    recognition: "Recognition",
    reading: "How to read a chart",
    notes: "Notes",
    notesOfYear: { "Notes, \($0)" },
    dataQuality: "Data",
    buildReport: "Build report",
    mail: "Mail",
    definitions: "Definitions",
    navigationLabel: "Site",
    crumbsLabel: "You are here",
    periodLabel: "Period",
    grainLabel: "Length of period",
    title: { "\($0) · \($1)" },
    dataAsOf: { "Data as of \($0), \($1)." },
    noDataYet: "No data yet.",
    dataRemarks: { many($0, "remark", "remarks") + " on the data." },
    totals: "Figures are totals over totals; nothing here is an average of averages.",
    corrections: "Later corrections are published as a restatement, never silently.")
}

extension ReaderWords {
  fileprivate static let english = ReaderWords(
    line: { "Readers of this page: \($0)." },
    everyone: { "everyone at " + $0 },
    team: { name, members, lead in
      let people = "the \(many(members, "member", "members")) of \(name)"
      return lead.map { "\(people), \($0) (lead) and those above" } ?? people + " and those above"
    },
    agent: { name, lead in
      lead.map { "\(name), \($0) (lead) and those above" } ?? name + " and those above"
    },
    lead: { name, team in
      name.map { "\($0) (lead of \(team)) and those above" }
        ?? "the lead of \(team) and those above"
    },
    managers: "managers and above",
    nobodyElse: "Nobody else can open this folder.")
}

extension LeadWords {
  fileprivate static let english = LeadWords(
    operation: { agents, teams in
      "The whole operation: \(many(agents, "agent", "agents"))"
        + " in \(many(teams, "team", "teams"))."
    },
    team: { agents, lead in
      many(agents, "agent", "agents") + (lead.map { ", led by \($0)." } ?? ".")
    },
    parent: { "Part of \($0)." },
    leadView: { "\($0): \(many($1, "agent", "agents")) by name." },
    leadViewReaders: "For the lead and those above.",
    agent: { team, lead in
      switch (team, lead) {
      case (let team?, let lead?): "\(team), with \(lead)."
      case (let team?, nil): "\(team)."
      case (nil, let lead?): "With \(lead)."
      case (nil, nil): ""
      }
    },
    role: { "Role: \($0)." },
    daysWorked: { many($0, "day", "days") + " with data." },
    leaver: { "Left on \($0)." },
    leaverFigures: "The figures up to that day stay as they were.")
}

extension SectionWords {
  fileprivate static let english = SectionWords(
    scorecard: {
      Heading(
        "Scorecard",
        "In a fixed order, each metric against its own standard. The small lines show \($0),"
          + " each on its own scale.")
    },
    ownScorecard: {
      Heading(
        "You and the team",
        "One period is little; the small lines show \($0), each on its own scale.")
    },
    changes: Heading(
      "What changed", "Only what the statistics allow to be said of the latest state."),
    ownChanges: Heading(
      "What changed for you", "Written to you. Only what can be said with these numbers."),
    memberChanges: Heading(
      "What changed",
      "Among all figures of these people. A mark is a reason to ask, never an answer."),
    wins: Heading("Wins", "Found in the data; no noise is counted as one."),
    trends: Heading(
      "Over time", "A line that goes up and down is the rule. A break in it is missing data."),
    teams: Heading(
      "Teams",
      "Those with a mark first, then by name; all on one scale, the whole operation in pale."),
    members: Heading("Agents, by name", "With few contacts a figure moves widely; read n first."),
    diary: Heading("Notes", "Newest first."),
    commitments: Heading("What each of us will do", "Both ways. Late first, then open, then kept."),
    meeting: Heading("Next one-to-one", "Add to it beforehand."),
    wall: Heading("Recognition", "From customers, colleagues and leads, newest first."),
    notices: Heading("Notices", "Newest first."),
    events: Heading(
      "What happened", "Dated events, drawn on the charts. A date beside a figure is no cause."),
    restatements: Heading(
      "Since it was closed", "What later data, changed definitions or a new version say."),
    prose: Heading("In words", "Written by people, with live figures."),
    formula: Heading("Formula", "Counted, then divided, at every level."),
    phases: Heading("What passes", "Step by step; each is announced before it counts."),
    sources: Heading("Data", "What the figures of this site rest on."),
    quarantine: Heading(
      "Rows set aside", "Rows that could not be read. They are in no figure until they are mended."),
    ways: Heading("Where to go", "Each folder opens for its own readers only."),
    metricList: Heading("Metrics", "What each one means, how it is counted, what passes."),
    facts: Heading("This build", "What went in and what came out."),
    remarks: Heading("Remarks", "What the build had to say, with file and line."),
    mailFacts: Heading("This mail", "From whom it comes and where it may go."),
    mailReaders: Heading("Readers", "How many reports each one gets in a round of all issues."),
    empty: Heading("Nothing to show yet", "And what changes that."))
}

extension TableWords {
  fileprivate static let english = TableWords(
    metric: "Metric",
    standard: "Standard",
    inWords: "In words",
    you: "You",
    team: "Team",
    wholeOperation: "Whole operation",
    teamColumn: { "\($0), \(many($1, "agent", "agents"))" },
    ownLine: { $0 + ", you" },
    agent: "Agent",
    period: "Period",
    value: "Figure",
    behind: "Behind it",
    state: "State",
    source: "Source",
    firstDay: "First day",
    lastDay: "Last day",
    rows: "Rows",
    used: "Used",
    leftOut: "Left out",
    setAside: "Set aside",
    reason: "Reason",
    examples: "Examples",
    file: "File",
    size: "Size",
    fingerprint: "Fingerprint",
    measure: "Measure",
    countedAs: "Counted as",
    date: "Date",
    event: "Event",
    place: "Place",
    remark: "Remark",
    name: "Name",
    scorecardCaption: { "Metrics, \($0)" },
    membersCaption: { "Agents by name, \($0)" },
    dataCaption: { "\($0) \($1), \($2)" },
    captionWithStandard: { "\($0). \($1)." },
    sourcesCaption: "Sources: how far each reaches and how many of its rows are used",
    quarantineCaption: "Rows set aside, by source and reason",
    measuresCaption: { "What \($0) is counted from" },
    joined: { "joined \($0)" },
    left: { "left \($0)" },
    scroll: "Wide table; scroll sideways")
}

extension FigureWords {
  fileprivate static let english = FigureWords(
    noData: { Phrase("No data", "for \($0)", joint: " ") },
    nothingCounted: { Phrase($0, "nothing to divide", joint: ": ") },
    notApplicable: { address in
      switch address {
      case .you: Phrase("Not yours", "counted elsewhere", joint: ": ")
      case .they: Phrase("Not theirs", "counted elsewhere", joint: ": ")
      case .group: Phrase("Does not apply", "counted for other work", joint: ": ")
      }
    },
    suppressed: { Phrase("Hidden", "under \($0)") },
    partOf: { "\($0) of \($1)" },
    ofWhole: { "of " + $0 },
    at: { "\($0): \($1)" },
    pair: { "\($0) \($1)" },
    unavailable: "No figure here for the readers of this page.",
    unit: { $0.english },
    direction: { direction in
      switch direction {
      case .higher: "More is good."
      case .lower: "Less is good."
      case .neutral: "Neither more nor less is good in itself."
      case .between: "Good lies between two limits."
      }
    })
}

extension Unit {
  fileprivate var english: String {
    switch self {
    case .share: "per cent"
    case .duration: "minutes and seconds"
    case .number: "number"
    case .points: "points from −100 to +100"
    case .score: "points"
    case .money: "money"
    case .hours: "hours"
    case .days: "days"
    }
  }
}

extension StandardWords {
  fileprivate static let english = StandardWords(
    atLeast: { $0 + " or more" },
    atMost: { $0 + " or less" },
    above: { "more than " + $0 },
    below: { "under " + $0 },
    between: { "\($0) to \($1)" },
    inPhase: { "\($0): \($1)" },
    label: { "Standard " + $0 },
    passes: "Passes",
    short: { $0 + " short" },
    over: { $0 + " over" },
    outside: { $0 + " outside" },
    atLimit: "Exactly on the limit, which does not pass",
    noStandard: "No standard",
    notJudged: "Not judged",
    tooFew: { "No verdict yet: \($0) of \($1)" },
    notOver: "No verdict yet: the period is not over",
    noFigure: "No verdict: no figure")
}

extension ChartWords {
  fileprivate static let english = ChartWords(
    figure: { "\($0) \($1)." },
    passes: { "The standard is \($0): it passes." },
    misses: { "The standard is \($0): \($1)." },
    undecided: { "The standard is \($0). \($1)." },
    noStandard: "No standard: not judged.",
    noFigure: "No figure over this time.",
    subtitle: { metric, scope, by, unit, days in
      [metric, scope, by, unit, days].compactMap { $0 }.joined(separator: ", ")
    },
    withFigure: { "\($0), \($1) with a figure." },
    spread: { "From \($0) to \($1)." },
    perPeriod: { ($0.map { $0 + " to " } ?? "") + "\($1) a \($2.english)" },
    partial: { $0 + " is not over" },
    asOf: { "Data as of " + $0 },
    meaning: "What this metric means",
    dataTable: { "Data table, " + $0 },
    eventCount: { many($0, "dated event", "dated events") + "." },
    smallLine: { $2 == 0 ? "\($0), \($1)" : "\($0), \($1), \($2) without a figure" },
    shared: { "All on one scale, \($0); \($1)." },
    keyOwn: { $0 },
    keyYou: "you",
    keyStandard: "standard",
    keyUsual: "usual range",
    keyOperation: "whole operation",
    keyEvent: "a dated event",
    keyGap: "gap: no data",
    keyPartial: "a period that is not over")
}

extension FindingWords {
  fileprivate static let english = FindingWords(
    subject: { metric, subject in
      switch subject {
      case .own: metric
      case .you: "Your " + inText(metric)
      case .named(let name): name + ": " + inText(metric)
      }
    },
    outside: { change in
      "\(change.subject) stood at \(change.value) \(change.during), where \(change.low) to"
        + " \(change.high) is usual. One unusual \(change.grain.english): look for a one-off cause."
    },
    stay: { change in
      "\(change.subject) stood at \(change.value) \(change.during): \(change.periods) running outside"
        + " the usual \(change.low) to \(change.high). Not a one-off: ask what is different since."
    },
    run: { change in
      let side = change.isAbove ? "above" : "below"
      let start =
        "\(change.subject) stayed \(side) the old average for \(change.periods) running"
      return change.isClear
        ? start + ": a real shift, not noise. New level about \(change.new) (was \(change.old))."
        : start + ", at about \(change.new) (was \(change.old)). Worth a look."
    },
    cluster: { change in
      let edge = change.isAbove ? "upper" : "lower"
      return
        "\(change.subject) came near the \(edge) edge of the usual range in two of the last three"
        + " \(change.grain.english)s, last at \(change.value), where \(change.low) to \(change.high)"
        + " is usual. Worth a look."
    },
    drift: { change in
      "\(change.subject) moved the same way for \(change.periods) running, to \(change.value),"
        + " where \(change.low) to \(change.high) is usual."
    },
    mix: { subject, isRise, amount, mix, like in
      "\(subject) \(isRise ? "rose" : "fell") \(amount). Other kinds of contact account for \(mix);"
        + " like for like it \(like.sentence)."
    },
    likeForLike: { Phrase($0 ? "rose" : "fell", $1, joint: " ") },
    sameMix: { "like for like " + $0 },
    kindShare: { "\($0): \($2) of contacts, before \($1)." },
    usual: { "\($0) varied between \($1) and \($2), as usual. No change." },
    steady: {
      "Steady at \($0). Steady will not reach \($1): the process must change, not the effort."
    },
    seldomMisses: { "At this level a \($1.english) outside \($0) is rare." },
    misses: {
      "At this level it will miss \($0) in about \(many($1, $2.english, $2.english + "s")) of 10"
        + " by chance."
    },
    flat: { "\($0) in every \($1.english): no variation in the data." },
    tooFew: { "Too few to say: \($0), and a verdict needs \($1)." },
    fits: { "\($0) of \($1); anything from \($2) to \($3) fits." },
    tooShort: { "Too short to say: \($0) with a figure, and a usual range needs \($1)." },
    provisional: { "So far: \($0); the range is provisional until there are \($1)." },
    asUsual: "As usual",
    asUsualSoFar: { "As usual so far: \($0), range provisional" },
    seldomMissesShort: "As usual; rarely outside the standard by chance",
    missesShort: {
      "As usual; outside the standard in about \(many($0, $1.english, $1.english + "s")) of 10"
        + " by chance"
    },
    steadyShort: { "Steady, and steady will not reach \($0)" },
    flatShort: { "The same in every \($0.english)" },
    outsideShort: { "Unusual \($0.english): \($1) to \($2) is usual" },
    stayShort: { "Unusual for \($0) running" },
    runShort: { "A real shift since \($0)" },
    runToWatch: { "\($0) running \($1 ? "above" : "below") the average; worth a look" },
    clusterShort: {
      "Near the \($1 ? "upper" : "lower") edge in two of three \($0.english)s; worth a look"
    },
    driftShort: { "Moving the same way for \($0)" },
    tooFewShort: { "Too few to say: \($0) of \($1)" },
    tooShortShort: {
      "Too short to say: \($0) of \(many($1, $2.english, $2.english + "s"))"
    },
    improved: "improved",
    needsLook: "needs a look",
    changed: "changed; neither way is good in itself",
    figure: { $2.isEmpty ? "\($0): \($1)." : "\($0): \($1), \($2)." },
    range: { "Usual over \($3): \($0) to \($1), on average \($2)." },
    sinceStep: { "Counted from the confirmed step of \($0)." },
    happened: { "\($0), \($1), happened about then." },
    readBeside: { "Read beside it: \($0)." },
    clear: {
      "It stands out even among all \(NumberStyle.english.whole($0)) checks of this issue."
    },
    toWatch: { checks, unusual, expected in
      "\(NumberStyle.english.whole(unusual)) of all \(NumberStyle.english.whole(checks)) checks of this"
        + " issue stand out so; \(expected) would by luck alone."
    },
    selfFollowing: {
      "Here each \($0.english) resembles the one before, so marks come more often than by luck"
        + " alone."
    },
    chartAndTable: "Chart and table",
    nothing: { $0.map { "Nothing stands out. \($0) varied as usual." } ?? "Nothing stands out." },
    others: { "\($0) varied as usual." },
    open: { "Too little to say yet: \($0)." },
    tally: { unusual, checks, expected in
      "\(NumberStyle.english.whole(unusual)) of \(many(checks, "check", "checks"))"
        + " \(unusual == 1 ? "stands" : "stand") out; \(expected) would by luck alone."
    },
    isLuck: "That is no more than luck gives, so none is named here.",
    expected: { $0 < 0.95 ? "fewer than one" : "about " + NumberStyle.english.decimal($0, 0) },
    fromData: "From the data",
    newLevel: { "\($0): now about \($1), was \($2)" },
    running: { $1.isEmpty ? "\($0) running." : "\($0) running; \($1)." },
    firstPass: { "\($0) passed its standard: \($1), where \($2) passes" },
    missedBefore: { "The \($0) before did not." },
    usualHigh: { $0 + " usual high" },
    average: { $0 + " average" },
    usualLow: { $0 + " usual low" },
    keyLimit: "usual range, where nearly all points fall while nothing changes",
    keyTrial: "usual range, provisional",
    keyMean: "average")
}

/// A metric's name inside a sentence: small at the start, unless it is an abbreviation.
private func inText(_ name: String) -> String {
  guard let second = name.dropFirst().first, second.isLowercase || second == " " else {
    return name
  }
  return name.prefix(1).lowercased() + name.dropFirst()
}

extension DefinitionWords {
  fileprivate static let english = DefinitionWords(
    equals: { "\($0): \($1) = \($2)" },
    divided: { "\($0) ÷ \($1)" },
    times: { "\($0) × \($1)" },
    minimum: { "Verdicts from \($0) on." },
    hideUnder: { "The figure is hidden under \($0)." },
    pairs: { "Never shown without \($0)." },
    everyPhase: "Standard",
    inForceSince: { "\($0), in force since \($1)" },
    fromTo: { "\($0), \($1)" },
    from: { "\($0), from \($1)" },
    forWhom: { "For \($0)" },
    role: { "role \($0)" },
    tenureFrom: { "from \(many($0, "day", "days")) of service" },
    tenureUnder: { "under \(many($0, "day", "days")) of service" },
    tenureBetween: { "\($0) to under \(many($1, "day", "days")) of service" },
    why: "Why",
    benefit: "What you get",
    announced: "Announced",
    standard: "Standard")
}

extension NoteWords {
  fileprivate static let english = NoteWords(
    by: { "by " + $0 },
    about: { "about " + $0 },
    metrics: { "On " + $0 },
    all: "All notes",
    with: { "with " + $0 },
    agenda: "Agenda",
    will: { $0 + " will" },
    kept: { "kept \($0) of \($1)" },
    nothingPromised: "Nothing promised yet.",
    late: { many($0, "day", "days") + " late" },
    wasDue: { "was due " + $0 },
    open: "Open",
    due: { "due " + $0 },
    noDate: "no date",
    keptOn: { "Kept on " + $0 },
    keptSometime: "Kept",
    boxOpen: "Open",
    boxLate: "Late",
    boxKept: "Kept",
    toNote: "The note")
}

extension DataWords {
  fileprivate static let english = DataWords(
    complete: "Complete",
    missingDays: { "\(many($0, "day", "days")) missing: \($1)" },
    more: { "\($0) more" },
    behind: { "ends \(many($0, "day", "days")) before the newest source" },
    setAside: {
      "\(NumberStyle.english.whole($0)) of \(many($1, "row", "rows")) set aside (\($2))"
    },
    leftOut: { many($0, "row", "rows") + " left out by the source’s own rule" },
    empty: "No rows",
    files: { many($0, "file", "files") },
    bytes: { $0 + unbroken + ["bytes", "kB", "MB", "GB"][$1.rawValue] },
    rows: { many($0, "row", "rows") },
    fact: FactWords(
      version: "Debrief",
      pages: "Pages",
      agents: "Agents",
      teams: "Teams",
      metrics: "Metrics",
      measures: "Measures",
      notes: "Notes",
      sources: "Sources",
      rows: "Rows read",
      used: "Rows used",
      setAside: "Rows set aside",
      definitions: "Definitions",
      firstDay: "First day with data",
      lastDay: "Last day with data",
      unpublishedNotes: "Notes not published",
      mailSender: "Sender",
      mailReplies: "Replies go to",
      mailBounces: "Undelivered mail goes to",
      mailDomains: "Domains that get mail",
      mailLetters: "Reports in a round"))
}

extension WayWords {
  fileprivate static let english = WayWords(
    everyone: Phrase("Everyone", "What all may read", joint: ": "),
    agent: Phrase("Agents", "Your own figures beside your team’s, and your notes", joint: ": "),
    team: Phrase("Teams", "The team as a whole and what was shared", joint: ": "),
    lead: Phrase("Leads", "Your team’s agents by name, notes and promises", joint: ": "),
    manager: Phrase("Managers", "The whole operation and every team", joint: ": "),
    metrics: Phrase(
      "Metrics", "What each figure means, how it is counted, what passes", joint: ": "),
    recognition: Phrase("Recognition", "Thanks from customers and colleagues", joint: ": "),
    reading: Phrase("How to read a chart", "Two minutes, in plain words", joint: ": "),
    notices: Phrase("Notices", "What was announced", joint: ": "),
    data: Phrase("Data", "Sources, gaps and rows set aside", joint: ": "),
    build: Phrase("Build report", "What went in, what came out, what was left out", joint: ": "),
    mail: Phrase("Mail", "Who gets which report, and who does not", joint: ": "),
    pattern: { "Type your own name for the part in capitals: \($0)" },
    ownId: "YOUR-ID",
    ownTeam: "YOUR-TEAM")
}

extension MailWords {
  fileprivate static let english = MailWords(
    onAgent: { "One report about each agent, every \($0.english)." },
    onTeam: { "One report about each team, every \($0.english)." },
    onOperation: { "One report about the operation, every \($0.english)." },
    to: { "It goes to \($0)." },
    theAgent: "the agent",
    theAgentsLead: "the agent’s lead",
    theTeamsAgents: "the team’s agents",
    theTeamsLead: "the team’s lead",
    managers: "managers",
    also: { "Also to \($0)." },
    linkOnly: "It says that the report is there, without a figure or a name.",
    metrics: { "Its figures are those of \($0)." },
    language: { "Its language is \($0) for everybody." },
    period: { "The lists are those for \($0)." },
    readersCaption: { "Who gets \($0)" },
    leftOutCaption: { "Who does not get \($0)" },
    totalsCaption: "Reports by reader",
    nobody: "Nobody gets it.",
    reader: "Reader",
    address: "Address",
    languageHead: "Language",
    about: "About",
    reason: "Why not",
    issues: "Issues",
    reports: "Reports",
    reasons: MailReasonWords(
      noAddress: "No address is known",
      outsideDomains: "The address lies outside the domains that get mail",
      hasLeft: "Has left",
      notHere: "Was not here in the period",
      notAReader: "May not read the page",
      noLead: "There is no lead",
      noMembers: "Nobody was in the team in the period"))
}

extension ClosingWords {
  fileprivate static let english = ClosingWords(
    provisional: { "Provisional until \($0)." },
    due: "Due for closing.",
    closed: { "Closed on \($0)." },
    closedAgain: { "Closed on \($0), version \($1)." },
    byData: { "\($0) was closed on \($1). Data as of \($2) would change these figures:" },
    byDefinitions: {
      "\($0) was closed on \($1). Definitions have changed since, and by them the same facts give"
        + " other figures:"
    },
    byReplacement: { "\($0) was closed again on \($1), as version \($2). Why: \($3)" },
    nextForData:
      "Pages keep the figures that were closed. If the period is closed again, its new version says why.",
    nextForDefinitions: "Pages show the facts that were closed, by the definitions of today.",
    unlisted: {
      many($0, "more figure of one person stands", "more figures of single people stand")
        + " on the page on data."
    },
    caption: { "Figures of \($0), then and now" },
    whose: "Whose",
    asClosed: "As closed",
    withData: "With later data",
    byToday: "By today’s definitions",
    version: { "Version \($0)" },
    difference: "Difference",
    hardly: "less than is shown")
}

extension EmptyWords {
  fileprivate static let english = EmptyWords(
    noMetricsApply: Phrase(
      "No metric applies here.", "A metric says in its file for which teams and roles it counts.",
      joint: " "),
    noNotes: Phrase(
      "No notes yet.", "A note appears here once it is written for the readers of this page.",
      joint: " "),
    noData: Phrase(
      "No data yet.", "Figures appear here once a source holds rows for it.", joint: " "))
}

extension LetterWords {
  fileprivate static let english = LetterWords(
    subject: { site, what, period in "\(site): \(what), \(period)" },
    yours: "your figures",
    somebodys: "figures of one person",
    operations: "the operation",
    corrected: { "Corrected: \($0)" },
    correction: "This report takes the place of the one you had: figures were corrected since.",
    preheader: "What changed, what passes, and what was agreed.",
    ready: "The report is ready. Figures stand on its page alone.",
    people: "For whom it changed",
    dataTo: { "Figures up to \($0)." },
    open: "Open the page",
    reached: { "It opens \($0)." },
    someRows: { "\($0) of \($1) shown; the page has all." },
    someMetrics: { "\($0) of \($1) metrics shown; the page has all." },
    reason: { reason, grain in
      let when = "every \(grain.english)"
      return switch reason {
      case .own: "This is your own report; it comes \(when)."
      case .lead: "This report comes \(when) to whoever leads these people."
      case .manager: "This report comes \(when) to the operation's managers."
      case .named: "This report comes \(when) to a list that you are on."
      }
    },
    contact: { "Questions, or to be taken off: \($0)" })
}

extension PacketWords {
  fileprivate static let english = PacketWords(
    cover: Heading(
      "This packet", "What was shown for the period, from which data, by which rules."),
    actions: Heading("Promises", "Open ones are carried over until they are kept."),
    signOff: Heading("Discussed", "A signature says that it was talked about, and no more."),
    files: Heading("Made from", "Every file that went in, by its SHA-256."),
    definitions: Heading("What the figures mean", "And what passes."),
    contents: Heading("Contents", "Every page opens from this folder, without a network."),
    actionsTitle: "Promises",
    provenanceTitle: "Where the figures come from",
    actionsWay: Phrase("Promises", "What was agreed, by whom, until when", joint: ": "),
    provenanceWay: Phrase(
      "Provenance", "The files that went in, and the program that read them", joint: ": "),
    period: "Period",
    closedOn: "Closed on",
    dataTo: "Data to",
    packet: "Packet",
    version: "Version",
    supersedes: "Takes the place of",
    reason: "Why",
    classification: "Classification",
    keepUntil: "To be kept until",
    distribution: "Distribution",
    program: "Made by",
    actionsCaption: "Promises that were open in the period or kept in it",
    number: "Number",
    action: "Promise",
    owner: "Whose",
    since: "Since",
    due: "Due",
    state: "State",
    signOffLead:
      "Signing says that this was discussed. It does not say that everybody agrees with it.",
    role: "As",
    signer: { role in
      switch role {
      case .agent: "Agent"
      case .lead: "Lead"
      case .manager: "Manager"
      }
    },
    discussed: "Discussed",
    signature: "Signature",
    comment: "In the agent's own words",
    filesCaption: "Files that went into this packet",
    listTitle: "Review packets",
    list: Heading("All packets", "Newest last. A packet never changes; a correction is a new one."),
    listCaption: "Packets that are here",
    goneCaption: "Packets that are gone",
    isCurrent: "Current",
    isSuperseded: "A later version takes its place",
    signedBy: "Signed by",
    isUnsigned: "Not signed",
    page: "Page",
    ofPages: "of")
}

extension ChartKindWords {
  fileprivate static let english = ChartKindWords(
    section: Heading("In pictures", "Each drawing answers one question; its numbers stand below."),
    colleagues: Heading("Among colleagues", "Without names and without an order."),
    differences: Heading(
      "Differences", "Whoever lies outside is a question to ask, and never a grade."),
    common: .english, bullet: .english, strip: .english, funnel: .english, histogram: .english,
    heat: .english, mix: .english, pareto: .english, beforeAfter: .english, waterfall: .english,
    calendar: .english, scatter: .english, survey: .english, rare: .english)
}

extension PictureWords {
  fileprivate static let english = PictureWords(
    subtitle: { $0.joined(separator: ", ") },
    range: { "\($0) to \($1)" },
    together: { "\($0) together" },
    people: { many($0, "person", "people") },
    colleagues: { many($0, "colleague", "colleagues") },
    weeks: { many($0, "week", "weeks") },
    rows: { many($0, "row", "rows") },
    median: { "middle \($0)" },
    interval: "What fits the figure, 95 times of 100",
    figure: "Figure",
    count: "Count",
    share: "Share",
    noData: "no data",
    other: "other",
    others: { "\($0) smaller ones" },
    rose: { "rose \($0)" },
    fell: { "fell \($0)" },
    stayed: "stayed as it was",
    tooFew: { "\($0): too few to say, a verdict needs \($1)." },
    fits: { "Anything from \($0) to \($1) fits." })
}

extension BulletWords {
  fileprivate static let english = BulletWords(
    takeaway: { passing, judged, during in
      passing == judged
        ? "\(judged == 1 ? "It passes" : "All \(judged) pass") \(during)."
        : "\(passing) of \(judged) pass \(during)."
    },
    notJudged: { "Nothing is judged \($0)." },
    describe: {
      "A bar for each of \(many($0, "metric", "metrics")), its standard and the period before."
    },
    keyPrior: "the period before",
    keyRange: { "from the lowest to the highest of \(many($0, "period", "periods")) before" },
    before: "Before",
    earlier: "Earlier periods")
}

extension StripWords {
  fileprivate static let english = StripWords(
    like: { "Like \($0), given \($1)." },
    above: {
      "Higher than chance alone would put it among \($0), given \($1). Look at the kind of contact first."
    },
    below: {
      "Lower than chance alone would put it among \($0), given \($1). Look at the kind of contact first."
    },
    alone: { "\($0). \($1) together: \($2)." },
    among: { "\($0) among \($1)" },
    describe: { own, range, peers, median in
      "Own figure \(own)\(range.isEmpty ? "" : ", with what stands behind it \(range)"); "
        + "\(many(peers, "colleague", "colleagues")) without names, their middle at \(median)."
    },
    tooSmall: {
      "Colleagues are drawn from \($0) with a figure on; here \($1 == 1 ? "is 1" : "are \($1)"), and a dot would be a person"
    },
    keyOwn: { $0 },
    keyPeers: "colleagues, none named",
    keyMedian: "middle of all",
    keyInterval: "what fits the figure")
}

extension FunnelWords {
  fileprivate static let english = FunnelWords(
    outside: { outside, people, luck in
      "\(outside) of \(people) people \(outside == 1 ? "lies" : "lie") further from the others than chance alone "
        + "would put them; \(luck) would by luck. Look at the kind of contact first."
    },
    none: { "Nobody of \($0) lies further from the others than chance alone would put them." },
    tooSmall: {
      "\($0 == 1 ? "1 person has" : "\($0) people have") a figure; \($1) are needed to compare them."
    },
    describe: {
      "\(many($0, "person", "people")) without names around \($1), over how much stands behind each figure."
    },
    spread: {
      "People differ \($0) times as much as counts alone would have them, and the curves allow for it"
    },
    inner: "95 of 100",
    outer: "998 of 1,000",
    keyPerson: "a person, not named",
    keyOutside: "outside what chance gives",
    countName: { $0 },
    pooled: "All others together",
    above: "Above",
    below: "Below",
    inside: "Within what chance gives",
    luck: "Outside by luck")
}

extension HistogramWords {
  fileprivate static let english = HistogramWords(
    takeaway: { "Half of \($0) lie at \($1) or below, nine in ten at \($2) or below." },
    tooFew: { "\(many($0, "value", "values")): too few for a shape, which needs \($1)." },
    median: { "half \($0)" },
    ninetieth: { "9 in 10 \($0)" },
    describe: { "\(many($0, "bar", "bars")) from \($1) to \($2)." },
    values: { "\($0) to \($1)" })
}

extension HeatWords {
  fileprivate static let english = HeatWords(
    takeaway: { "From \($0) \($1) to \($2) \($3)." },
    even: { "\($0) throughout." },
    at: { "on \($0)s" + ($1.isEmpty ? "" : " " + $1) },
    hour: { ($0 < 10 ? "0" : "") + "\($0):00" },
    describe: { rows, hours in
      hours == 0
        ? "A cell for each of \(many(rows, "weekday", "weekdays"))."
        : "A cell for each weekday and each of \(many(hours, "hour", "hours"))."
    },
    onlyDays: "The data has days and no times, so only weekdays are told apart",
    shortSpan: { "Weekdays are compared from \(many($0, "week", "weeks")) on" },
    weekday: "Weekday",
    day: "Whole day")
}

extension MixWords {
  fileprivate static let english = MixWords(
    takeaway: { "\($0): \($1) \($2), \($3) \($4)." },
    one: { "\($0): \($1) \($2)." },
    describe: { "A bar for each of \($1), of \(many($0, "kind", "kinds"))." },
    total: "All")
}

extension ParetoWords {
  fileprivate static let english = ParetoWords(
    takeaway: { "\($0) of \($1) kinds make four fifths of \($2)." },
    all: { "It takes nearly all \($0) kinds to make four fifths of \($1)." },
    tooFew: { "\($0) in all: too few for an order, which needs \($1)." },
    describe: { "Bars by size; the largest is \($0) with \($1)." },
    cut: "four fifths",
    cumulative: "Together",
    keyBefore: { $0 })
}

extension BeforeAfterWords {
  fileprivate static let english = BeforeAfterWords(
    compared: {
      "It \($0); colleagues at a like level without such a talk \($1). Difference \($2) (\($3))."
    },
    open: "No difference at all fits these figures too.",
    alone: { "It \($0). A figure so far from the middle comes back by \($1) of itself." },
    unknown: {
      "It \($0). There is nobody to compare with, so how much of it is chance cannot be said."
    },
    noFigure: "There is no figure on both sides of that day.",
    describe: { before, after, others in
      "From \(before) before to \(after) after"
        + (others == 0 ? "." : ", beside \(many(others, "colleague", "colleagues")) without names.")
    },
    windowBefore: {
      $0 % 7 == 0 ? "\(many($0 / 7, "week", "weeks")) before" : "\(many($0, "day", "days")) before"
    },
    windowAfter: {
      $0 % 7 == 0 ? "\(many($0 / 7, "week", "weeks")) after" : "\(many($0, "day", "days")) after"
    },
    others: "Colleagues, middle",
    matched: { "The \($0) colleagues nearest in level before, with whom there was no such talk" },
    tooSmall: {
      "Colleagues are compared with from \($0) at a like level on; here \($1 == 1 ? "is 1" : "are \($1)")"
    },
    stillRunning:
      "The time after is shorter than asked for, for it is not over; both sides are as long",
    change: "Change")
}

extension WaterfallWords {
  fileprivate static let english = WaterfallWords(
    figure: { "\($0) \($1). Other shares of the kinds: \($2); like for like: \($3)." },
    total: { "It \($0): \($1) from how many there were, \($2) from each." },
    describe: { "From \($0) to \($1) in \(many($2, "step", "steps")) that add up." },
    mix: "other shares",
    likeForLike: { $0 + ", like for like" },
    volume: { "how many " + $0 },
    rate: { $0 },
    step: "Step",
    amount: "By how much",
    totalOf: { $0 + ", all together" })
}

extension CalendarWords {
  fileprivate static let english = CalendarWords(
    unusual: { unusual, days, last in
      "\(unusual) of \(many(days, "day", "days")) \(unusual == 1 ? "lies" : "lie") outside what is usual, "
        + "\(unusual == 1 ? "" : "the last one ")\(last)."
    },
    usual: { "None of \(many($0, "day", "days")) lies outside what is usual." },
    tooShort: { "Single days are judged from \(many($0, "week", "weeks")) on." },
    describe: { "\(many($0, "day", "days")) with a figure, \($1) side by side, Monday above." },
    closed: "closed",
    signal: "outside what is usual",
    day: "Day",
    inWords: "In words",
    above: "above what is usual",
    below: "below what is usual",
    asUsual: "as usual")
}

extension ScatterWords {
  fileprivate static let english = ScatterWords(
    own: { "\($0): \($1) and \($2); the middles are \($3) and \($4)." },
    group: { "\(many($0, "person", "people")): the middles are \($1) and \($2)." },
    tooSmall: {
      "People are drawn from \($0) others on; here \($1 == 1 ? "is 1" : "are \($1)"), and a dot would be a person"
    },
    noCause: "That two figures lie together does not say that one moves the other",
    describe: { "\(many($0, "person", "people")) without names, \($1) across and \($2) up." })
}

extension SurveyWords {
  fileprivate static let english = SurveyWords(
    takeaway: { "\($0) from \($1), \($2)." },
    score: { "\($0) (\($1) to \($2))" },
    few: { "\(many($0, "reply", "replies")), too few to say" },
    hidden: { "Hidden, under \(many($0, "reply", "replies"))" },
    noReplies: "No replies over this time.",
    replies: { many(Int($0), "reply", "replies") },
    describe: { "\(many($0, "row", "rows")) of answers, from no to yes: \($1)." },
    net: "In favour less against, of 100",
    what: "Answers")
}

extension RareWords {
  fileprivate static let english = RareWords(
    usual: { "\($1): usually \($0) apart." },
    longGap: {
      "\($1): none for \(many($0, "day", "days")), longer than usual (\($2)). A quiet time."
    },
    few: { "\($1): \($0), too few to say what is usual." },
    none: { "\($0): none over this time." },
    open: { "\(many($0, "day", "days")) so far" },
    describe: { "\(many($0, "gap", "gaps")) from \($1) to \(many($2, "day", "days"))." },
    usualGap: { "\($0) usual" },
    longest: { "\($0) usual longest" },
    unit: "days between",
    event: "Day",
    gap: "Days before it",
    long: "longer than usual",
    short: "shorter than usual",
    asUsual: "as usual")
}
