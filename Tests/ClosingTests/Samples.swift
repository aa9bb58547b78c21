import Dates
import Diagnostics
import Measures
import Testing
import Workforce

@testable import Closing

/// A small record: two agents, a team and what has neither, over a month.
enum Sample {
  static let october = Period(
    grain: .month, id: "2026-10",
    days: CivilDate(dayNumber: 20_727)..<CivilDate(dayNumber: 20_758))

  static let measures: [ClosingStatement.Measure] = [
    .init(name: "calls", kind: .number, expression: "count", source: "log"),
    .init(name: "shape", kind: .values, expression: "histogram(s)", source: "log"),
    .init(name: "callers", kind: .distinct, expression: "distinct(\"who\")", source: "log"),
  ]

  static func statement(
    why: String? = nil, measures: [ClosingStatement.Measure] = measures
  ) -> ClosingStatement {
    ClosingStatement(
      period: october, version: why == nil ? 1 : 2, closedOn: CivilDate(dayNumber: 20_766),
      asOf: CivilDate(dayNumber: 20_765), why: why, program: "1.0", measuresHash: "aa",
      figuresHash: "bb", measures: measures, inputs: [.init(path: "data/calls.csv", hash: "cc")],
      definitions: [.init(path: "metrics/aht.md", hash: "dd")],
      location: SourceLocation(file: "closing.json", line: 1, column: 1))
  }

  static let layout = MeasureLayout(scalars: ["calls", "later"], histograms: ["callers", "shape"])

  static func record(
    agents: [String: Int32] = ["ana": 0, "ben": 1], kinds: [ClosingStatement.Measure] = measures
  ) -> RecordLayout {
    RecordLayout(
      measures: layout,
      kinds: Dictionary(uniqueKeysWithValues: kinds.map { ($0.name, $0.kind) }),
      agents: agents, teams: ["billing": 2], operation: 3, ownerCount: 4)
  }

  static var organisation: Organisation {
    let place = SourceLocation(file: "people.csv")
    return Organisation(
      agents: [Agent(id: "ana", name: "Ana"), Agent(id: "ben", name: "Ben")],
      teams: [Team(id: "billing", name: "Billing", kind: "phone", location: place)],
      memberships: [
        Membership(
          agent: "ana", team: "billing", role: "agent, \"senior\"",
          days: CivilDate(dayNumber: 0)..<Membership.openEnd, location: place)
      ])
  }

  /// Owner, day of the month, calls, seconds of each call.
  static func facts(_ rows: [(Int32, Int32, Int, [Int64])]) -> FactTable {
    var batch = FactBatch(layout: layout)
    for (owner, day, calls, seconds) in rows {
      let row = batch.row(owner: owner, time: 20_726 + day)
      batch.add(Quantity(calls), toScalar: 0, row: row)
      for value in seconds { batch.record(value * 1_000_000, inHistogram: 1, row: row) }
      batch.record(-8_925_059_624_127_668_276, inHistogram: 0, row: row)
    }
    return .assemble([batch], layout: layout, ownerCount: 4)
  }

  static let owners: [MeasuresTable.Owner] = [
    .agent("ana"), .agent("ben"), .team("billing"), .operation,
  ]

  static let table = #"""
    day,agent,team,role,calls,shape,callers
    2026-10-01,ana,billing,"agent, ""senior""",2,300x2,-8925059624127668276x1
    2026-10-31,ana,billing,"agent, ""senior""",1,60x1,-8925059624127668276x1
    2026-10-02,ben,,,3,,-8925059624127668276x1
    2026-10-02,,billing,,4,,-8925059624127668276x1
    2026-10-03,,,,5,,-8925059624127668276x1

    """#
}
