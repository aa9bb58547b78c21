import Foundation

/// Changes a project's files as people, programs and bad luck would; a seed always gives the same changes.
struct ProjectEdits {
  private var random: SeededNumbers
  private var number = 0

  init(seed: UInt64) { random = SeededNumbers(seed) }

  /// Makes the small site a little richer: a second source, notes for many, a metric more.
  static func prepare(_ project: TemporaryProject) throws {
    try project.replace(
      "calls:\n",
      by: "surveys:\n  files: data/survey-*.csv\n  row: survey\n  agent: agent\n"
        + "  at: date\n  measures:\n    replies: count\n    scores: histogram(score)\ncalls:\n",
      in: "sources.yml")
    try project.write("date,agent,score\n2026-10-02,ana,9\n", to: "data/survey-1.csv")
    try project.write("date,agent,score\n2026-10-13,cat,4\n", to: "data/survey-2.csv")
    try project.write(
      "---\nmetric: score\nname: Score\nformula: median(scores)\ncounted: reply/replies\n---\nAsked.\n",
      to: "metrics/score.md")
    try project.write(note("recognition", "ben", "everyone"), to: "notes/praise/ben.md")
    try project.write(note("announcement", "everyone", "everyone"), to: "notes/news.md")
    try project.write(note("event", "team:billing", "everyone"), to: "notes/events/one.md")
    try project.write("Nobody reads this.", to: "data/read-me.txt")
  }

  private static func note(_ kind: String, _ about: String, _ audience: String) -> String {
    "---\nkind: \(kind)\nabout: \(about)\nby: lea\ndate: 2026-10-12\ntitle: Said\n"
      + "audience: \(audience)\n---\nIt went well.\n"
  }

  mutating func apply(to project: TemporaryProject) throws -> String {
    number += 1
    let edit = random.pick(Edit.allCases)
    try make(edit, project)
    return edit.rawValue
  }

  private enum Edit: String, CaseIterable {
    case newNote, changedNote, lostNote, newEvent, newRow, changedRow, newTable, lostTable
    case metric, metricText, person, team, setting, template, kind, asset, touched, sameSize
    case nothing, pageByHand, strangerInSite, lostPage, lostCache, damagedCache
  }

  private mutating func make(_ edit: Edit, _ project: TemporaryProject) throws {
    switch edit {
    case .newNote, .changedNote, .lostNote, .newEvent: try changeNotes(edit, project)
    case .newRow, .changedRow, .newTable, .lostTable: try changeData(edit, project)
    case .metric, .metricText, .person, .team, .setting: try changeDefinitions(edit, project)
    case .template, .kind, .asset: try changeLook(edit, project)
    case .pageByHand, .strangerInSite, .lostPage: try disturbSite(edit, project)
    case .touched, .sameSize: try change(edit, of: "notes/coaching/ana.md", project)
    case .lostCache: try? project.remove(".site.cache")
    case .damagedCache:
      let folder = project.path + "/.site.cache"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      if !names.isEmpty { try project.write("?", to: ".site.cache/" + random.pick(names)) }
    case .nothing: break
    }
  }

  private mutating func changeNotes(_ edit: Edit, _ project: TemporaryProject) throws {
    let about = random.pick(["ana", "ben", "cat", "team:moves", "team:floor", "everyone"])
    let audience = random.pick(["agent", "team", "lead", "manager", "everyone"])
    switch edit {
    case .newEvent:
      try project.write(Self.note("event", about, audience), to: "notes/events/e\(number).md")
    case .changedNote:
      try project.write(
        Self.note("recognition", "ben", audience) + "Word \(number), see [it](note:new-n1).\n",
        to: "notes/praise/ben.md")
    case .lostNote: try? project.remove("notes/news.md")
    default:
      let body = random.pick(["```figure\nmetric: aht\n```\n", "See [it](note:praise-ben).\n", ""])
      try project.write(
        Self.note(random.pick(["recognition", "announcement"]), about, audience) + body,
        to: "notes/new/n\(1 + random.below(3)).md")
    }
  }

  private mutating func changeData(_ edit: Edit, _ project: TemporaryProject) throws {
    let file = project.folder.appending(path: "data/calls.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let agent = random.pick(["ana", "ben", "cat", "lea", "unknown"])
    switch edit {
    case .newRow:
      let row = "2026-10-\(10 + random.below(18)),\(agent),\(1 + random.below(60)),9000\n"
      try project.write(text + row, to: "data/calls.csv")
    case .changedRow:
      try project.write(
        text.replacing(",ana,4", with: ",ana,5").replacing(",cat,5", with: ",cat,4"),
        to: "data/calls.csv")
    case .newTable:
      try project.write(
        "date,agent,score\n2026-10-14,\(agent),\(random.below(10))\n", to: "data/survey-3.csv")
    default: try? project.remove("data/survey-3.csv")
    }
  }

  private func changeDefinitions(_ edit: Edit, _ project: TemporaryProject) throws {
    func append(_ text: String, to path: String) throws {
      let old = try String(contentsOf: project.folder.appending(path: path), encoding: .utf8)
      try project.write(old + text, to: path)
    }
    switch edit {
    case .metric:
      try project.write(
        "---\nmetric: score\nname: Score \(number)\nformula: median(scores)\n---\nAsked.\n",
        to: "metrics/score.md")
    case .metricText: try append("\nLine \(number). [News](note:news)\n", to: "metrics/aht.md")
    case .person:
      try append("p\(number),Pat \(number),moves,agent,,2026-10-01,\n", to: "people.csv")
    case .team: try append("t\(number),Team \(number),floor,phone,max\n", to: "teams.csv")
    default:
      try project.write(
        "name: Small \(number)\nperiods: {main: month, show: {month: 2}}\nlines: {grain: week, count: 5}\n",
        to: "debrief.yml")
    }
  }

  private func changeLook(_ edit: Edit, _ project: TemporaryProject) throws {
    switch edit {
    case .template:
      try project.write("<p>Nothing \(number).</p>\n", to: "templates/site/sections/empty.mustache")
    case .asset: try project.write("body{order:\(number)}\n", to: "templates/assets/style.css")
    default: try project.write("Stray \(number)", to: "templates/kinds/stray.txt")
    }
  }

  /// What somebody does to published files that are not theirs to change.
  private func disturbSite(_ edit: Edit, _ project: TemporaryProject) throws {
    let page = "site/agents/ben/index.html"
    guard FileManager.default.fileExists(atPath: project.path + "/" + page) else { return }
    switch edit {
    case .pageByHand: try project.replace("Ben", by: "Bob", in: page)
    case .lostPage: try project.remove(page)
    default: try project.write("mine", to: "site/agents/ben/mine.html")
    }
  }

  /// A file that is as it was but newer; or another of the same size that claims to be as old.
  private func change(_ edit: Edit, of path: String, _ project: TemporaryProject) throws {
    let file = project.path + "/" + path
    let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed =
      text.contains("customer")
      ? text.replacing("customer", with: "consumer")
      : text.replacing("consumer", with: "customer")
    try project.write(edit == .touched ? text : changed, to: path)
    if edit == .sameSize, let date {
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    }
  }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
