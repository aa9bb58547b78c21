import Composing
import Content
import Dates
import Diagnostics
import Measures
import Reports
import Testing
import Workforce

/// Short calls of five minutes and long ones of ten, week by week; only their shares ever move.
private struct TwoKinds {
  /// Long calls among a hundred of the last week; twenty, give or take one, in all others.
  var longOnesLast = 20
  /// Seconds that a long call takes in the last week.
  var longLast = 600
  private let weeks = 26

  func changes() throws -> FindingList? {
    let page = try composer().page(.agent(0, nil))
    return NoiseTests.changes(page)
  }

  /// The team's table for its lead.
  func members() throws -> MemberTable? {
    try composer().page(.lead(0, nil)).sections.lazy.compactMap { section in
      if case .members(let table) = section.content { table } else { nil }
    }.first
  }

  private func composer() throws -> PageComposer {
    let texts = [
      "debrief.yml": "name: Kinds\nperiods:\n  main: week\n  show: {week: 1}\n",
      "teams.csv": "id,name,kind,parent,lead\nt,Team,phone,,\n",
      "people.csv": "id,name,team,role,start\nana,Ana,t,agent,2020-01-01\n",
      "sources.yml": """
      calls:
        files: data/calls.csv
        row: contact
        agent: server
        at: date
        measures:
          short_s: sum(a)
          short_n: sum(b)
          long_s: sum(c)
          long_n: sum(d)
      """,
      "metrics/aht.md": """
      ---
      metric: aht
      name: Handle time
      formula: (short_s + long_s) / (short_n + long_n)
      unit: duration
      parts:
        short calls: short_s / short_n
        long calls: long_s / long_n
      ---
      How long a call takes.
      """,
    ]
    let files = ContentFiles(
      texts: texts.mapValues { Array($0.utf8) }, others: ["data/calls.csv"], prefix: "")
    let (project, problems) = Project.read(files, kinds: Operation.kinds)
    if problems.containsErrors { throw Operation.Unsound(problems: problems.map(\.description)) }
    let figures = Figures(
      organisation: project.organisation, metrics: project.metrics.map(\.metric),
      facts: facts(project))
    return PageComposer(
      ReportInput(
        project: project, figures: figures, sources: [], quarantine: [], remarks: [],
        measures: [], asOf: CivilDate(dayNumber: Int32(SteadyAgents.start + weeks * 7 - 1)),
        version: "test"))
  }

  private func facts(_ project: Project) -> FactTable {
    let layout = MeasureLayout(
      scalars: ["short_s", "short_n", "long_s", "long_n"], histograms: [])
    var batch = FactBatch(layout: layout)
    for week in 0..<weeks {
      let isLast = week == weeks - 1
      let long = isLast ? longOnesLast : 20 + [1, -1, 0][week % 3]
      let row = batch.row(owner: 0, time: Int32(SteadyAgents.start + week * 7))
      let seconds = isLast ? longLast : 600
      for (place, value) in [(100 - long) * 300, 100 - long, long * seconds, long].enumerated() {
        batch.add(Quantity(value), toScalar: place, row: row)
      }
    }
    return FactTable.assemble(
      [batch], layout: layout, ownerCount: OwnerPlan(project.organisation).count)
  }
}

@Suite struct MixTests {
  @Test func besideAPersonsFigureStandsTheSameWithTheTeamsKinds() throws {
    let table = try #require(try TwoKinds(longOnesLast: 50).members())
    let row = try #require(table.rows.first)
    // Who is the whole team has its kinds: (50 × 300 + 50 × 600) / 100.
    #expect(row.likeForLike == [450])
    #expect(row.cells.first?.reading.value == 450)
  }

  @Test func aChangeOfKindsIsCalledOne() throws {
    let list = try #require(try TwoKinds(longOnesLast: 50).changes())
    let mix = try #require(list.findings.first?.mix)
    // 20 to 50 long ones of a hundred: 300 s × 0.3.
    #expect(abs(mix.now - mix.before - 90) < 1)
    #expect(abs(mix.mix - 90) < 1)
    #expect(abs(mix.likeForLike) < 1e-9)
    #expect(!mix.isReversed)
  }

  @Test func longerCallsOfTheSameKindsAreNoMix() throws {
    let list = try #require(try TwoKinds(longLast: 900).changes())
    let mix = try #require(list.findings.first?.mix)
    #expect(abs(mix.mix) < 1)
    #expect(abs(mix.likeForLike - 60) < 1)
  }

  @Test func whatFellLikeForLikeButRoseByMixSaysSo() throws {
    let list = try #require(try TwoKinds(longOnesLast: 60, longLast: 540).changes())
    let mix = try #require(list.findings.first?.mix)
    #expect(mix.isReversed)
    #expect(mix.mix > 0)
    #expect(mix.likeForLike < 0)
    #expect(abs(mix.mix + mix.likeForLike - (mix.now - mix.before)) < 1e-9)
    #expect(mix.kind == "long calls" || mix.kind == "short calls")
  }
}
