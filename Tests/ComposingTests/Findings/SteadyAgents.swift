import Composing
import Content
import Dates
import Diagnostics
import Foundation
import Measures
import Notes
import Reports
import Workforce

/// Numbers that look random and are the same in every run (Steele, Lea and Flood's SplitMix64).
struct FixedDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A standard normal deviate (Box and Muller 1958).
  mutating func normal() -> Double {
    let radius = (-2 * log(Double.random(in: .leastNonzeroMagnitude..<1, using: &self)))
      .squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
  }
}

/// An operation of agents whose metrics only vary by chance, week by week; tests plant what they want found.
struct SteadyAgents {
  var agents = 20
  var metrics = 3
  var weeks = 26
  var seed: UInt64 = 1
  /// Standard deviations added to one agent's metric from a week on.
  var shift: (agent: Int, metric: Int, from: Int, size: Double)?
  var notes: [String: String] = [:]

  /// The Monday of the first week.
  static let start = 20_577  // 2026-05-04

  /// In the order of numbers, as the organisation sorts its people.
  static func id(_ agent: Int) -> String { "p" + String(1000 + agent).dropFirst() }

  func composer() throws -> PageComposer {
    let ids = (0..<metrics).map { "m\($0)" }
    var texts = [
      "debrief.yml": "name: Noise\nperiods:\n  main: week\n  show: {week: 1}\n",
      "teams.csv": "id,name,kind,parent,lead\n"
        + (0..<(agents + 19) / 20).map { "t\($0),Team \($0),phone,,\n" }.joined(),
      "people.csv": "id,name,team,role,start\n"
        + (0..<agents).map { "\(SteadyAgents.id($0)),Person \($0),t\($0 / 20),agent,2020-01-01\n" }
        .joined(),
      "sources.yml":
        "calls:\n  files: data/calls.csv\n  row: contact\n  agent: server\n  at: date\n  measures:\n"
        + ids.map { "    \($0): sum(\($0))\n" }.joined() + "    n: count\n",
    ]
    for id in ids {
      texts["metrics/\(id).md"] =
        "---\nmetric: \(id)\nname: Metric \(id)\nformula: \(id) / n\ndirection: higher\n"
        + "decimals: 2\nminimum: 0\n---\nWhat it is.\n"
    }
    for (name, text) in notes { texts["notes/\(name).md"] = text }
    let files = ContentFiles(
      texts: texts.mapValues { Array($0.utf8) }, others: ["data/calls.csv"], prefix: "")
    let (project, problems) = Project.read(files, kinds: Operation.kinds)
    if problems.containsErrors { throw Operation.Unsound(problems: problems.map(\.description)) }
    return PageComposer(
      ReportInput(
        project: project,
        figures: Figures(
          organisation: project.organisation, metrics: project.metrics.map(\.metric),
          facts: facts(project, ids)),
        sources: [], quarantine: [], remarks: [], measures: [],
        asOf: CivilDate(dayNumber: Int32(SteadyAgents.start + weeks * 7 - 1)), version: "test"))
  }

  /// One row an agent and week: each metric about 100 with a deviation of 10.
  private func facts(_ project: Project, _ ids: [String]) -> FactTable {
    let layout = MeasureLayout(scalars: ids + ["n"], histograms: [])
    var batch = FactBatch(layout: layout)
    var dice = FixedDice(seed: seed)
    for agent in 0..<agents {
      let owner = project.organisation.agentNumber(SteadyAgents.id(agent)) ?? 0
      for week in 0..<weeks {
        let row = batch.row(owner: Int32(owner), time: Int32(SteadyAgents.start + week * 7))
        for metric in ids.indices {
          var value = 100 + 10 * dice.normal()
          if let shift, shift.agent == agent, shift.metric == metric, week >= shift.from {
            value += 10 * shift.size
          }
          let exact = Quantity(mantissa: Int64((value * 1e6).rounded()), decimals: 6)
          batch.add(exact, toScalar: metric, row: row)
        }
        batch.add(Quantity(1), toScalar: ids.count, row: row)
      }
    }
    return FactTable.assemble(
      [batch], layout: layout, ownerCount: OwnerPlan(project.organisation).count)
  }

  /// What an agent's page opens with.
  func changes(of agent: Int) throws -> FindingList? {
    let composer = try composer()
    let page = composer.page(.agent(agent, nil))
    return page.sections.lazy.compactMap { section in
      if case .changes(let list) = section.content { list } else { nil }
    }.first
  }
}
