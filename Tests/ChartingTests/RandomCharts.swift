@testable import Charting

/// A small generator with a seed, so that a chart found wanting can be drawn again.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Samples {
  /// A chart of any mixture of parts that a caller may ask for.
  static func random(_ seed: UInt64) -> LineChart {
    var numbers = SeededNumbers(seed)
    let base = Double.random(in: -50...500, using: &numbers)
    let spread: Double = [0.0, 0.5, 20, 300].randomElement(using: &numbers) ?? 1
    func value(_ numbers: inout SeededNumbers) -> Double {
      base + spread * Double.random(in: -1...1, using: &numbers)
    }
    let step = [1, 7, 7, 30].randomElement(using: &numbers) ?? 7
    let count = Int.random(in: 0...40, using: &numbers)
    let points = (0..<count).map { index in
      let isMissing = Int.random(in: 0..<8, using: &numbers) == 0
      return TimePoint(
        day: may4 + Int32(index * step), value: isMissing ? nil : value(&numbers),
        signal: Int.random(in: 0..<12, using: &numbers) == 0 ? .concernLow : nil)
    }
    var chart = Samples.chart(
      points, [duration, count > 20 ? Samples.count : share][Int(seed % 2)])
    let days = Int32(max(1, count * step))
    func day(_ numbers: inout SeededNumbers) -> Int32 {
      may4 + Int32.random(in: -20...days + 20, using: &numbers)
    }
    chart.lastLabel = Label(text(&numbers), short: "9:99")
    chart.lastIsPartial = Bool.random(using: &numbers)
    chart.events = (0..<Int.random(in: 0...7, using: &numbers)).map { _ in
      .init(day: day(&numbers), label: Label(text(&numbers), short: "short"))
    }
    chart.standards = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in day(&numbers) }
      .sorted()
      .map { start in
        let (a, b) = (value(&numbers), value(&numbers))
        let low = Int.random(in: 0..<3, using: &numbers) > 0 ? min(a, b) : nil
        let high = low == nil || Bool.random(using: &numbers) ? max(a, b) : nil
        return .init(from: start, low: low, high: high, label: Label(text(&numbers), short: "std"))
      }
    let starts: [Int32?] = [nil, day(&numbers)].suffix(Int.random(in: 0...2, using: &numbers))
    chart.levels = starts.map { start in
      let mean = value(&numbers)
      return .init(from: start, low: mean - spread, mean: mean, high: mean + spread)
    }
    chart.levelLabels = .init(
      low: Label(text(&numbers), short: "low"), mean: Label(text(&numbers), short: "mean"),
      high: Label(text(&numbers), short: "high"))
    if Int.random(in: 0..<3, using: &numbers) == 0 {
      chart.limits = points.map { point in
        let width = spread * Double.random(in: 0.2...1, using: &numbers)
        let hasLow = Int.random(in: 0..<5, using: &numbers) > 0
        return .init(day: point.day, low: hasLow ? base - width : nil, high: base + width)
      }
    }
    for index in chart.levels.indices { chart.levels[index].isTrial = Bool.random(using: &numbers) }
    return chart
  }

  static func text(_ numbers: inout SeededNumbers) -> String {
    let words = ["step", "Łukasz", "5:00 to 7:00", "MMMM", "ill", "<b>", "call-back tool,", "—"]
    return (0..<Int.random(in: 1...6, using: &numbers))
      .map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
  }
}
