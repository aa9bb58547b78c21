import Dates

/// The rows of the one wide table, a day at a time.
package struct DayTable {
  private let workload: Workload
  /// How far an agent is from the middle, in thousandths of a deviation.
  private let skills: [Int]
  /// `,a00107,t0008,` for each agent.
  private let names: [[UInt8]]

  package init(_ workload: Workload) {
    self.workload = workload
    skills = (0..<workload.agents).map { agent in
      var stream = RandomStream(seed: workload.seed, .skill, agent)
      return stream.bell(deviation: 1000)
    }
    names = (0..<workload.agents).map { agent in
      let team = Workload.id(ofTeam: Workload.team(of: agent))
      return Array(",\(Workload.id(ofAgent: agent)),\(team)".utf8)
    }
  }

  package static let header = Array(
    ("date,agent_id,team_id," + Workload.measures.joined(separator: ",") + "\n").utf8)

  /// Appends a row for each of some agents.
  package func append(day: Int, agents: Range<Int>, to bytes: inout [UInt8]) {
    let date = Array(Workload.days[day].description.utf8)
    for agent in agents {
      bytes += date
      bytes += names[agent]
      append(DayCounts(workload, agent: agent, day: day, skill: skills[agent]), to: &bytes)
    }
  }

  private func append(_ counts: DayCounts, to bytes: inout [UInt8]) {
    let comma = UInt8(ascii: ",")
    for number in counts.beforeQuality {
      bytes.append(comma)
      bytes.append(number: number)
    }
    bytes.append(comma)
    bytes.append(tenths: counts.qualityTenths)
    bytes.append(text: ",100,")
    bytes.append(number: counts.scheduledMinutes)
    bytes.append(comma)
    bytes.append(tenths: counts.adherentTenths)
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// What an agent did on a day.
struct DayCounts {
  let contacts: Int
  let handleSeconds: Int
  let resolvedFirst: Int
  let satisfactionSum: Int
  let satisfactionCount: Int
  let promoters: Int
  let detractors: Int
  let recommendations: Int
  let qualityTenths: Int
  let scheduledMinutes: Int
  let adherentTenths: Int

  init(_ workload: Workload, agent: Int, day: Int, skill: Int) {
    var chance = RandomStream(seed: workload.seed, .row, agent, day)
    contacts = chance.number(in: 25...74)
    let pace = 420 - 20 * skill / 1000 + chance.bell(deviation: 30)
    handleSeconds = contacts * max(pace, 120)
    let resolution = min(max(720 + 30 * skill / 1000, 0), 1000)
    resolvedFirst = chance.successes(of: contacts, permille: resolution)
    satisfactionCount = chance.number(in: 0...12)
    let score = 4100 + 200 * skill / 1000 + chance.bell(deviation: 200)
    satisfactionSum = satisfactionCount * min(max(score, 1000), 5000) / 1000
    recommendations = chance.number(in: 0...10)
    promoters = chance.successes(of: recommendations, permille: 550)
    detractors = chance.successes(of: recommendations - promoters, permille: 400)
    let quality = 850 + 25 * skill / 1000 + chance.bell(deviation: 55)
    qualityTenths = min(max(quality, 500), 1000)
    scheduledMinutes = chance.number(in: 420...480)
    let adherence = 920 + 8 * skill / 1000 + chance.bell(deviation: 25)
    adherentTenths = scheduledMinutes * min(max(adherence, 700), 995) / 100
  }

  var beforeQuality: [Int] {
    [
      contacts, handleSeconds, resolvedFirst, satisfactionSum, satisfactionCount, promoters,
      detractors, recommendations,
    ]
  }
}
