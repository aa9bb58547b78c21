/// Limits that vary by period, as a stair for each side.
struct LimitStairs {
  /// One level piece, in tenths of a pixel.
  struct Tread: Equatable {
    let from: Int
    var to: Int
    var y: Int
    /// Whether a riser leads to it from the piece before.
    let isJoined: Bool
    let isTrial: Bool
  }

  private(set) var highs: [Tread] = []
  private(set) var lows: [Tread] = []

  /// Limits ascend by day.
  init(_ chart: LineChart, _ plot: Plot) {
    let limits = chart.seenLimits
    for (index, period) in limits.enumerated() {
      let next = index + 1 < limits.count ? limits[index + 1].day : nil
      let start = plot.x.date(period.day)
      let end = next.map(plot.x.date) ?? start + plot.x.spacing
      let level = chart.levels.last { $0.from.map { $0 <= period.day } ?? true }
      let isStep = index > 0 && level?.from.map { $0 > limits[index - 1].day } ?? false
      let from = SVGWriter.tenths(max(plot.left, start))
      let to = SVGWriter.tenths(min(plot.right, end))
      guard from < to else { continue }
      func tread(_ value: Double, _ isJoined: Bool) -> Tread {
        Tread(
          from: from, to: to, y: SVGWriter.tenths(plot.y(value)), isJoined: isJoined,
          isTrial: level?.isTrial ?? false)
      }
      LimitStairs.append(period.high, to: &highs, isStep: isStep, outer: min, tread)
      LimitStairs.append(period.low, to: &lows, isStep: isStep, outer: max, tread)
    }
  }

  /// Adds a piece, or lengthens the last one where both are at one height or in one column of pixels.
  private static func append(
    _ value: Double?, to treads: inout [Tread], isStep: Bool, outer: (Int, Int) -> Int,
    _ tread: (Double, Bool) -> Tread
  ) {
    guard let value, value.isFinite else { return }
    let new = tread(value, false)
    guard let last = treads.last, last.to == new.from, !isStep, last.isTrial == new.isTrial else {
      treads.append(new)
      return
    }
    let isSameColumn = last.to / 10 == last.from / 10
    if last.y == new.y || isSameColumn {
      treads[treads.count - 1].to = new.to
      treads[treads.count - 1].y = outer(last.y, new.y)
    } else {
      treads.append(tread(value, true))
    }
  }

  /// All pieces and risers, as what no label may touch.
  var boxes: [Box] {
    [highs, lows].flatMap { stair in
      stair.enumerated().flatMap { index, tread -> [Box] in
        let (from, to) = (Double(tread.from) / 10, Double(tread.to) / 10)
        let y = Double(tread.y) / 10
        let rule = Box.horizontal(y, from: from - 1, to: to + 1)
        guard tread.isJoined else { return [rule] }
        let before = Double(stair[index - 1].y) / 10
        return [rule, .vertical(from, from: min(y, before), to: max(y, before))]
      }
    }
  }
}

extension LineChart {
  /// The limits of those periods that are drawn.
  var seenLimits: ArraySlice<Limits> {
    guard let first = points.first?.day, let last = points.last?.day else { return [] }
    let seen = limits.drop { $0.day < first }
    return seen.prefix(seen.firstIndex { $0.day > last }.map { $0 - seen.startIndex } ?? seen.count)
  }
}

extension SVGWriter {
  /// Firm limits dashed, provisional ones dotted.
  mutating func limitStairs(_ stairs: LimitStairs) {
    for (role, isTrial) in [(ChartClass.limit, false), (.trial, true)] {
      let sides = [stairs.highs, stairs.lows].map { $0.filter { $0.isTrial == isTrial } }
      guard sides.contains(where: { !$0.isEmpty }) else { continue }
      path(role) { svg in
        for tread in sides.joined() {
          if tread.isJoined {
            svg.line(tread.from, tread.y)
          } else {
            svg.move(tread.from, tread.y)
          }
          svg.horizontal(tread.to)
        }
      }
    }
  }
}
