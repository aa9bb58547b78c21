import Composing
import Dates
import Measures
import Reports
import Testing

/// Drawings of what changed: before and after a day, and from one period to the next.
@Suite struct ChangeChartTests {
  private struct Missing: Error {}

  private func beforeAfter(_ operation: ChartOperation) throws -> BeforeAfterMatter {
    guard
      case .beforeAfter(let matter)? = try operation.matter(
        "kind: before-after\nmetric: aht\nweeks: 3")
    else { throw Missing() }
    return matter
  }

  /// The person falls by 40 seconds, everybody else stays.
  @Test func theChangeStandsBesideThatOfOthers() throws {
    var operation = ChartOperation(size: 9)
    operation.later[0] = 260
    let matter = try beforeAfter(operation)
    #expect(matter.before.first.description == "2026-04-10")
    #expect(matter.before.last.description == "2026-04-30")
    #expect(matter.after.first.description == "2026-05-02")
    #expect(matter.after.last.description == "2026-05-22")
    #expect(matter.controls.count == 8)
    guard case .compared(let change, let others, let difference, let interval) = matter.outcome
    else { throw Missing() }
    #expect(abs(change + 40) < 1)
    #expect(abs(others) < 1)
    #expect(abs(difference + 40) < 1)
    #expect(interval.contains(difference) && !interval.contains(0))
  }

  @Test func whoWasTalkedWithIsNoControl() throws {
    var operation = ChartOperation(size: 9)
    operation.extra["other"] = Operation.note("coaching", "p04", "agent", date: "2026-05-06")
    #expect(try beforeAfter(operation).controls.count == 7)
  }

  @Test func underSixOthersNobodyIsComparedWith() throws {
    let matter = try beforeAfter(ChartOperation(size: 6))
    #expect(matter.controls.isEmpty)
    #expect(matter.controlCount == 5)
    guard case .alone(let change, let expected) = matter.outcome else { throw Missing() }
    #expect(abs(change) < 1)
    // The six are 300 to 325 seconds; the lowest comes up again by what is chance of its distance.
    #expect(try #require(expected) > 0)
    #expect(try #require(expected) < 13)
  }

  /// As many days after as before: 28 May leaves no whole week until the 30th.
  @Test func bothSidesAreAsLong() throws {
    var operation = ChartOperation(size: 9)
    operation.later[0] = 260
    let figure = try operation.figure(
      "kind: before-after\nmetric: aht\ndays: 14", date: "2026-05-20")
    guard case .picture(.beforeAfter(let matter)) = figure else { throw Missing() }
    #expect(matter.isPartial)
    #expect(matter.before.first.distance(to: matter.before.last) == 9)
    #expect(matter.after.first.distance(to: matter.after.last) == 9)
  }

  /// Both kinds rise alike and their shares stay: all of the change is like for like.
  @Test func theStepsOfAWaterfallAddUp() throws {
    var operation = ChartOperation(size: 4)
    for person in 0..<4 { operation.later[person] = 350 }
    guard
      case .waterfall(let matter)? = try operation.matter(
        "kind: waterfall\nmetric: aht\nof: operation\nperiod: 2026-05\ncompare: 2026-04")
    else { throw Missing() }
    let sum = matter.steps.reduce(0) { $0 + $1.amount }
    #expect(abs(sum - matter.change) < 1e-9)
    #expect(abs(try #require(matter.mix)) < 1e-9)
    #expect(
      matter.steps.map(\.name) == [.mix, .kind("short"), .kind("long")] || matter.steps.count == 3)
  }

  /// 80 and 160 calls a day of 50 % each: without parts it is how many, and how much each.
  @Test func withoutPartsItIsVolumeAndRate() throws {
    guard
      case .waterfall(let matter)? = try ChartOperation(size: 4).matter(
        "kind: waterfall\nmetric: good\nof: operation\nperiod: 2026-05\ncompare: 2026-04")
    else { throw Missing() }
    #expect(matter.measure == .total)
    #expect(matter.steps.map(\.name) == [.volume, .rate])
    #expect(matter.start == 1200 && matter.end == 1200)
  }

  @Test func kindsAddUpToTheWhole() throws {
    guard
      case .mix(let matter)? = try ChartOperation(size: 4).matter(
        "kind: mix\nmetric: aht\nof: operation\nmonths: 2")
    else { throw Missing() }
    #expect(matter.kinds.map(\.name) == [.named("short"), .named("long")])
    #expect(matter.total(0) == 2400)
    #expect(abs(try #require(matter.share(matter.kinds[0], 0)) - 0.6) < 1e-9)
  }

  /// The first twenty days say what is usual: all of April is, no day of May is.
  @Test func daysAfterAChangeStandOut() throws {
    var operation = ChartOperation(size: 3)
    operation.later[0] = 400
    guard
      case .calendar(let matter)? = try operation.matter("kind: calendar\nmetric: aht\nweeks: 10")
    else { throw Missing() }
    #expect(matter.days.first?.date.weekday == 1)
    #expect(matter.days.count % 7 == 0)
    #expect(matter.unusual.count == 30)
    #expect(matter.unusual.allSatisfy { $0.isAbove == true && $0.date.description >= "2026-05-01" })
  }
}
