import Foundation
import TestSupport
import Testing

@testable import Charting

/// The ladder of d3-time, with weeks that begin on Mondays; see axis_ticks_d3.json.
@Suite struct TimeLadderTests {
  private struct Vectors: Decodable {
    struct Case: Decodable {
      let args: [Argument]
      let ticks: [String]
    }
    enum Argument: Decodable {
      case time(String)
      case count(Int)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let time = try? container.decode(String.self) {
          self = .time(time)
        } else {
          self = .count(try container.decode(Int.self))
        }
      }
    }
    let utcTimeTicks: [Case]
  }

  /// Days since 1970 of "2026-03-02T00:00:00.000Z"; `nil` for a time of day.
  private func day(_ time: String) -> Int32? {
    guard time.dropFirst(10).hasPrefix("T00:00:00") else { return nil }
    let parts = time.prefix(10).split(separator: "-").compactMap { Int($0) }
    return (Int32(-3000)...30_000).first {
      let date = CivilDay($0)
      return [date.year, date.month, date.day] == parts
    }
  }

  private func cases() throws -> [(days: [Int32], ticks: [Int32])] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let vectors = try decoder.decode(
      Vectors.self, from: Data(SharedFolder.bytes("vectors/axis_ticks_d3.json")))
    return vectors.utcTimeTicks.compactMap { test in
      // Times of day are on no axis of ours: intervals have names of their own.
      guard case .time(let from) = test.args[0], case .time(let to) = test.args[1],
        let first = day(from), let last = day(to)
      else { return nil }
      return (Array(first...last), test.ticks.compactMap(day))
    }
  }

  @Test(.enabled(if: SharedFolder.has("vectors/axis_ticks_d3.json"), "needs ../shared"))
  func monthsQuartersAndYearsAreThoseOfD3AndWeeksBeginADayLater() throws {
    var compared = 0
    for (days, ticks) in try cases() {
      let rungs = TimeLadder(days: days, names: Samples.months).rungs.map { $0.ticks.map(\.day) }
      let step = ticks.count > 1 ? ticks[1] - ticks[0] : 0
      switch step {
      // Every second day counts from the first day that is shown, not from the first of the month.
      case 2: #expect(rungs.contains { $0.count > 2 && $0[1] - $0[0] == 2 })
      case 7:
        let mondays = Set(ticks.map { $0 + 1 })
        #expect(rungs.contains { mondays.isSubset(of: $0) && $0.allSatisfy(CivilDay.isMonday) })
      default: #expect(rungs.contains(ticks), "\(ticks)")
      }
      compared += 1
    }
    #expect(compared == 20)
  }
}
