@testable import Charting

extension Samples {
  static let pareto: ParetoChart = {
    let rows: [(String, Double, Double)] = [
      ("Tariff letter", 812, 430), ("Meter reading", 441, 462), ("Moving house", 305, 310),
      ("Payment plan & reminders", 190, 214), ("Complaint", 96, 120), ("Password", 61, 44),
      ("Everything else", 132, 140),
    ]
    let total = rows.map(\.1).reduce(0, +)
    var sum = 0.0
    var chart = ParetoChart(
      idPrefix: "why", title: "Reasons", description: "Three reasons make four fifths.",
      bars: rows.map { name, value, before in
        sum += value
        return .init(
          name: Label(name), value: value, text: "\(Int(value))",
          cumulative: "\(Int((sum / total * 100).rounded()))%", before: before)
      })
    chart.lastIsRest = true
    chart.cutLabel = Label("80% of all calls", short: "80%")
    chart.headings = (Label("calls"), Label("together"))
    return chart
  }()

  static let waterfall = Waterfall(
    idPrefix: "moved", title: "Handle time", description: "Longer kinds of calls.",
    start: .init(name: Label("September"), value: 387, text: "6:27"),
    steps: [
      .init(name: Label("Other kinds of calls"), amount: 88, text: "+1:28"),
      .init(
        name: Label("Tariff letter, like for like", short: "Tariff letter"), amount: 9,
        text: "+0:09"),
      .init(name: Label("Meter reading"), amount: -18, text: "−0:18"),
      .init(name: Label("Other"), amount: 5, text: "+0:05"),
    ], end: .init(name: Label("October"), value: 471, text: "7:51"))

  static let mix: MixBars = {
    let shares = [
      [310.0, 290, 320, 300, 360, 420], [420, 410, 400, 415, 390, 380],
      [180, 190, 170, 200, 185, 190], [90, 100, 95, 80, 85, 90], [140, 120, 150, 130, 135, 128],
    ]
    let names = ["Tariff letter", "Meter reading", "Moving house", "Complaint", "Everything else"]
    // First days of May to October 2026.
    let months: [Int32] = [20_574, 20_605, 20_635, 20_666, 20_697, 20_727]
    var chart = MixBars(
      idPrefix: "mix", title: "Reasons", description: "Tariff letters grow.", days: months,
      bands: zip(names, shares).enumerated().map { index, band in
        .init(
          label: Label("\(band.0) \(Int(band.1[5]))", short: band.0), values: band.1,
          isRest: index == 4)
      },
      totals: (0..<6).map { month in "\(Int(shares.map { $0[month] }.reduce(0, +)))" },
      axis: count, months: Samples.months)
    chart.lastIsPartial = true
    return chart
  }()

  /// Complaints some weeks apart, then a long quiet time.
  static let rare: RareEventChart = {
    let gaps = [12.0, 5, 19, 8, 3, 14, 9, 22, 6, 11, 0, 17, 61]
    var day = may4
    var chart = RareEventChart(
      idPrefix: "rare", title: "Days between complaints", description: "A long gap in autumn.",
      gaps: gaps.enumerated().map { index, length in
        day += Int32(length)
        return .init(day: day, length: length, signal: index == 12 ? .improve : nil)
      }, axis: count, months: months)
    chart.open = 23
    chart.lastLabel = Label("23 days so far", short: "23 so far")
    chart.usual = .init(low: 0.2, mean: 9, high: 44)
    chart.usualLabels = .init(
      mean: Label("9 usual", short: "9"), high: Label("44 usual longest", short: "44"))
    chart.notes = [
      .init(day: may4 + 120, label: Label("Call-back on the same day", short: "Call-back"))
    ]
    return chart
  }()
}
