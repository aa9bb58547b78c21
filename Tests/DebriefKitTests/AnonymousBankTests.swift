import DebriefKit
import Foundation
import TestSupport
import Testing

/// A bank's month whose figures others have published: every one of them comes out of our door.
@Suite(.enabled(if: SharedFolder.has("data/anonymous-bank"), "needs the shared folder"))
struct AnonymousBankTests {
  let project: TemporaryProject

  init() throws {
    project = try TemporaryProject(copyOf: "anonymous-bank")
    try project.take("data/anonymous-bank/february_1999.txt", as: "data/february_1999.txt")
  }

  /// The published columns of a day with our metric and what multiplies it.
  static let daily: [(column: String, metric: String, scale: Double)] = [
    ("total_calls", "daily-calls", 1),
    ("avg_service_time", "daily-service-mean", 1),
    ("median_service_time", "daily-service-median", 1),
    ("std_service_time", "daily-service-sd", 1),
    ("avg_vru_time", "daily-vru-mean", 1),
    ("median_vru_time", "daily-vru-median", 1),
    ("avg_queue_time", "daily-queue-mean", 1),
    ("median_queue_time", "daily-queue-median", 1),
    ("hangs", "daily-hangs", 1),
    ("hang_rate", "daily-hang-rate", 100),
    ("efficiency_score", "daily-efficiency", 100),
  ]

  @Test func everyPublishedFigureOfEveryDayIsReproduced() throws {
    let golden = try SharedFolder.rows("data/anonymous-bank/golden_daily_metrics_1999_02.csv")
    let table = try project.figures {
      $0.metrics = Self.daily.map(\.metric)
      $0.split = ["day"]
    }
    #expect(table.problems.isEmpty)
    #expect(table.rows.count == 28)
    let ours = table.byLabel
    var compared = 0
    for row in golden.dropFirst() {
      let figures = try #require(ours["operation " + row[0]], "no row for \(row[0])")
      for (index, (column, _, scale)) in Self.daily.enumerated() {
        let place = try #require(golden[0].firstIndex(of: column))
        let figure = try #require(figures[index]) * scale
        compared += 1
        #expect(
          Published.agrees(figure, with: row[place], digits: 2),
          "\(row[0]) \(column): published \(row[place]), ours \(figure)")
      }
    }
    // Nine published measures a day, the number of calls and of hang-ups besides.
    #expect(compared == 28 * (9 + 2))
  }

  @Test func everyPublishedFigureOfEveryHourIsReproduced() throws {
    let golden = try SharedFolder.rows("data/anonymous-bank/golden_hourly_feb_week1.csv")
    let table = try project.figures {
      $0.metrics = ["hourly-calls", "hourly-served", "hourly-dropped", "hourly-servers"]
      $0.split = ["day", "hour"]
      ($0.from, $0.to) = ("1999-02-01", "1999-02-07")
    }
    let ours = table.byLabel
    var compared = 0
    for row in golden.dropFirst() {
      let figures = try #require(
        ours["operation \(row[0]) \(row[2])"], "no row for \(row[0]) hour \(row[2])")
      for (figure, published) in zip(figures, row[3...]) {
        compared += 1
        // Where nobody called, no server was counted: no figure is a published nought.
        #expect(
          (figure ?? 0) == Double(published),
          "\(row[0]) \(row[2]): published \(published), ours \(String(describing: figure))")
      }
    }
    #expect(compared == 576)
  }

  @Test(arguments: [
    ("handled", 1, "27077"), ("aht", 1, "176.9066"), ("aht-median", 1, "107"),
    ("asa", 1, "40.7743"), ("answered-20s", 1, "16209"),
    ("service-level-answered", 100, "59.68"), ("service-level", 100, "52.08"),
    ("reached", 1, "31125"), ("abandoned", 1, "3963"), ("abandonment", 100, "12.73"),
    ("phantoms", 1, "278"), ("negative-menus", 1, "23"),
  ])
  func theMonthsFiguresAreReproduced(metric: String, scale: Double, published: String) throws {
    let table = try project.figures { $0.metrics = [metric] }
    let figure = try #require(table.byLabel["operation"]?[0]) * scale
    #expect(Published.agrees(figure, with: published), "ours is \(figure)")
    let month = try project.figures {
      $0.metrics = [metric]
      $0.period = "1999-02"
    }
    #expect(month.rows == table.rows)
  }

  @Test func theTextbooksFirstWeekIsCounted() throws {
    let table = try project.figures {
      $0.metrics = ["hourly-calls"]
      ($0.from, $0.to) = ("1999-02-01", "1999-02-07")
    }
    #expect(table.byLabel["operation"]?[0] == 8_940)
  }

  @Test func everyAgentsFiguresAreReproduced() throws {
    let expected = try SharedFolder.rows("data/anonymous-bank/expected_agents_1999_02.csv")
    let columns = [
      "calls", "talk_seconds", "aht_mean", "aht_median", "days", "span_hours",
      "calls_per_span_hour", "occupancy",
    ]
    let table = try project.figures {
      $0.metrics = [
        "handled", "talk", "aht", "aht-median", "days-worked", "span-hours", "calls-per-span-hour",
        "occupancy",
      ]
      $0.split = ["agent"]
    }
    let ours = table.byLabel
    #expect(ours.count == 24)
    for row in expected.dropFirst() {
      let figures = try #require(ours[row[0].lowercased()], "no row for \(row[0])")
      for (figure, column) in zip(figures, columns) {
        let place = try #require(expected[0].firstIndex(of: column))
        let digits = [
          "aht_mean": 2, "span_hours": 2, "calls_per_span_hour": 2, "occupancy": 4,
        ][column]
        #expect(
          Published.agrees(try #require(figure), with: row[place], digits: digits ?? 1),
          "\(row[0]) \(column): expected \(row[place]), ours \(String(describing: figure))")
      }
    }
  }

  /// No further call by the same identified customer within seven days; once for the whole month, once with
  /// its last seven days left out, for which the seven days have not passed.
  @Test(arguments: [("1999-02-28", 11_725.0, "41.00"), ("1999-02-21", 8_808, "39.10")])
  func unrepeatedCallsAreReproduced(until: String, identified: Double, share: String) throws {
    let table = try project.figures {
      $0.metrics = ["identified", "no-second-call"]
      ($0.from, $0.to) = ("1999-02-01", until)
    }
    let figures = try #require(table.byLabel["operation"])
    #expect(figures[0] == identified)
    #expect(Published.agrees(try #require(figures[1]) * 100, with: share))
  }
}
