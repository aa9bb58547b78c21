import ArgumentParser
import Diagnostics
import Templating

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Pages printed a CPU second, from values that are ready.")

  @OptionGroup var options: ReportOptions

  func run() throws {
    let report = Report("templates", lines: options.lines)
    let (library, problems) = TemplateLibrary.compile(
      SamplePage.templates, views: ["page": SamplePage.schema])
    guard let template = library.template("page", for: SamplePage.self) else {
      throw BenchmarkFault(problems.map(\.description).joined(separator: "\n"))
    }
    let page = SamplePage.make()
    var expected: [UInt8] = []
    template.render(page, into: &expected)
    try checkText(of: expected)
    let count = 1000
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected.count)
    let costs = Stopwatch.times(5) {
      for _ in 0..<count {
        bytes.removeAll(keepingCapacity: true)
        template.render(page, into: &bytes)
      }
    }
    try check(bytes == expected, "pages differ from time to time")
    try report.add(
      Measurement(
        sample: "8 drawings, 30 x 8 cells, 3 notes, \(NumberText.grouped(expected.count)) B",
        what: "pages", value: Double(count) / costs.cpu, unit: "/cpu-s", runs: costs.count,
        goal: .atLeast(10_000)))
  }

  private func checkText(of bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    try check(text.contains("Ana O&#39;Brien &lt;lead&gt;</h1>"), "the title is not escaped")
    try check(text.split(separator: "<td class=\"num\">").count == 241, "cells are missing")
    try check(text.split(separator: "<svg").count == 9, "drawings are missing")
  }
}
