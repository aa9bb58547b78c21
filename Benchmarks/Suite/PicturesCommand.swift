import ArgumentParser
import Charting
import Glibc
import Picturing

/// Times what a mail's drawings cost, and keeps them to be looked at.
struct PicturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures", abstract: "Drawings as PNG files for mail: CPU time and bytes each.")

  @Argument(
    help: "Drawings, each an SVG file that states its size. (default: a line chart)",
    completion: .file())
  var drawings: [String] = []

  @Option(help: ArgumentHelp("Where the PNG files are kept.", valueName: "dir"))
  var keep: String?

  @OptionGroup var options: ReportOptions

  func run() throws {
    let report = Report("pictures", lines: options.lines)
    let samples = try drawings.isEmpty ? [PictureSample.ours] : drawings.map(PictureSample.init)
    do {
      let costs = try samples.map { try cost(of: $0) }
      try add(costs, samples, report)
    } catch let absence as PictureFailure { report.say("left out: \(absence)") }
  }

  private typealias PictureCost = (cpu: Double, bytes: Int)

  private func cost(of sample: PictureSample) throws -> PictureCost {
    let expected = try sample.picture()
    var same = true
    let costs = try Stopwatch.times(7) { same = try sample.picture() == expected && same }
    try check(same, "\(sample.name): pictures differ from time to time")
    if let keep { try save(expected.png, keep + "/" + sample.name + ".png") }
    return (costs.cpu * 1000, expected.png.count)
  }

  private func add(
    _ costs: [PictureCost], _ samples: [PictureSample], _ report: Report
  ) throws {
    let name = costs.count == 1 ? samples[0].name : "\(costs.count) charts, the median"
    func add(_ what: String, _ value: Double, _ unit: String, _ goal: Double) throws {
      let goal = Measurement.Goal.atMost(goal)
      try report.add(
        Measurement(sample: name, what: what, value: value, unit: unit, runs: 7, goal: goal))
    }
    try add("PNG at two pixels each", median(costs.map(\.cpu)), "cpu-ms", 20)
    try add("its size", median(costs.map { Double($0.bytes) / 1000 }), "kB", 70)
    guard costs.count > 1 else { return }
    try add("the dearest PNG", costs.map(\.cpu).max() ?? 0, "cpu-ms", 20)
    try add("the largest", costs.map { Double($0.bytes) / 1000 }.max() ?? 0, "kB", 70)
  }

  private func save(_ bytes: [UInt8], _ path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchmarkFault("cannot write \(path)") }
    defer { fclose(file) }
    try check(fwrite(bytes, 1, bytes.count, file) == bytes.count, "cannot write \(path)")
  }
}

/// A drawing and the size that it states.
private struct PictureSample {
  let name: String
  let svg: [UInt8]
  let width: Int
  let height: Int

  /// The days of half a year, as wide as a mail: more ink than mails have, for they show weeks.
  static var ours: PictureSample {
    let drawing = SampleChart.plain.drawing(.wide)
    return PictureSample(
      name: "line and axes, 120 points", svg: drawing.svg, width: 600,
      height: drawing.height * 600 / drawing.width)
  }

  func picture() throws -> Picture { try Picture.draw(svg: svg, width: width, height: height) }
}

extension PictureSample {
  init(_ path: String) throws {
    let text = try readFile(path)
    let file = path.split(separator: "/").last ?? ""
    guard let width = PictureSample.number("width", in: text),
      let height = PictureSample.number("height", in: text)
    else { throw BenchmarkFault("\(path) does not state its size") }
    self.init(
      name: String(file.prefix { $0 != "." }), svg: Array(text.utf8), width: width, height: height)
  }

  /// The first attribute of that name, which is the root's.
  private static func number(_ name: String, in svg: String) -> Int? {
    let parts = svg.split(separator: " \(name)=\"", maxSplits: 1)
    return parts.count == 2 ? Int(parts[1].prefix { $0 != "\"" }) : nil
  }
}
