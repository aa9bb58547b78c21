import DebriefKit
import Foundation
import TestSupport
import Testing

/// A made-up company's quarter with published figures.
@Suite(.enabled(if: SharedFolder.has("data/phonenow"), "needs the shared folder"))
struct PhoneNowTests {
  let project: TemporaryProject

  init() throws {
    project = try TemporaryProject(copyOf: "phonenow")
    try project.take("data/phonenow/calls.csv", as: "data/calls.csv")
  }

  @Test(arguments: [
    ("offered", 1, "5000"), ("answered", 1, "4054"), ("abandoned", 1, "946"),
    ("abandonment", 100, "18.92"), ("talk", 1, "911837"), ("aht", 1, "224.9228"),
    ("asa", 1, "67.52"), ("answered-20s", 1, "374"), ("service-level", 100, "7.48"),
    ("resolution", 100, "73"), ("resolution-answered", 100, "89.94"),
    ("satisfaction", 1, "3.40"), ("rating-3", 100, "30.04"), ("rating-4", 100, "29.11"),
  ])
  func theQuartersFiguresAreReproduced(metric: String, scale: Double, published: String) throws {
    let table = try project.figures {
      $0.metrics = [metric]
      $0.period = "2021-Q1"
    }
    #expect(table.problems.isEmpty)
    let figure = try #require(table.byLabel["operation"]?[0]) * scale
    #expect(Published.agrees(figure, with: published), "ours is \(figure)")
  }

  static let agents: [(id: String, offered: Double, answered: Double, aht: String)] = [
    ("becky", 631, 517, "220.01"), ("dan", 633, 523, "231.19"), ("diane", 633, 501, "218.95"),
    ("greg", 624, 502, "226.80"), ("jim", 666, 536, "228.11"), ("joe", 593, 484, "224.10"),
    ("martha", 638, 514, "223.73"), ("stewart", 582, 477, "226.21"),
  ]

  @Test func everyAgentsFiguresAreReproduced() throws {
    let table = try project.figures {
      $0.metrics = ["offered", "answered", "aht"]
      $0.split = ["agent"]
    }
    let ours = table.byLabel
    #expect(ours.count == Self.agents.count)
    for agent in Self.agents {
      let figures = try #require(ours[agent.id])
      #expect(figures[0] == agent.offered)
      #expect(figures[1] == agent.answered)
      #expect(Published.agrees(try #require(figures[2]), with: agent.aht), "\(agent.id)")
    }
  }

  @Test func topicsAreQueues() throws {
    let table = try project.figures {
      $0.metrics = ["offered"]
      $0.split = ["queue"]
    }
    let ours = table.byLabel
    #expect(ours.count == 5)
    #expect(ours.values.compactMap { $0[0] }.reduce(0, +) == 5_000)
  }

  @Test func theWholeSiteIsBuilt() throws {
    let result = try project.build()
    #expect(result.problems.isEmpty)
    #expect(result.site != nil)
    #expect(try project.page("teams/support").contains("4,054"))
    #expect(try project.page("agents/becky").contains("517"))
    #expect(try !project.page("agents/becky").contains("Martha"))
  }
}
