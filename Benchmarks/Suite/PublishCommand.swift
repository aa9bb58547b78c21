import ArgumentParser
import Publishing

struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Files published a CPU second, beside only writing them.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var workshop: Workshop

  private static let count = 10_000
  private static let size = 58_400

  func run() throws {
    let report = Report("publish", lines: options.lines)
    let scratch = try workshop.scratchFolder(bytes: 2 * Double(Self.count * Self.size))
    defer { try? remove(scratch) }
    let (target, plain) = (scratch + "/site", scratch + "/plain")
    var (published, written, unchanged): ([Cost], [Cost], [Cost]) = ([], [], [])
    for _ in 0..<5 {
      try remove(target)
      try remove(plain)
      written.append(try Stopwatch.time { try WriteOnly.write(Self.count, Self.size, to: plain) })
      published.append(try Stopwatch.time { try publish(to: target, written: Self.count) })
      unchanged.append(try Stopwatch.time { try publish(to: target, written: 0) })
    }
    try add("published", published, report)
    try add("limit: only written", written, report)
    try add("found unchanged", unchanged, report)
    let ratios = zip(published, written).map { $0.cpu / $1.cpu }
    try report.add(
      Measurement(
        sample: Self.sample, what: "CPU of publishing / only writing", value: median(ratios),
        unit: "x", runs: 5))
  }

  private static let sample = "10,000 files of 58.4 kB, a folder each"

  private func add(_ what: String, _ costs: [Cost], _ report: Report) throws {
    try report.add(
      Measurement(
        sample: Self.sample, what: what, value: Double(Self.count) / costs.cpu, unit: "/cpu-s",
        runs: costs.count))
  }

  private func publish(to target: String, written: Int) throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: Self.size)
    let publisher = try SitePublisher.begin(at: target)
    for number in 0..<Self.count {
      let name = Array(String(number).utf8)
      bytes.replaceSubrange(0..<name.count, with: name)
      try publisher.write(try SitePath("agents/a\(number)/index.html"), bytes)
    }
    let summary = try publisher.commit()
    try check(summary.written == written, "\(summary.written) files were written, not \(written)")
  }
}
