import ArgumentParser
import CCmark
import Glibc
import Notes
import Rendering
import Workload

struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "Notes a CPU second, beside cmark without our safety filter.")

  @OptionGroup var options: ReportOptions

  func run() throws {
    let report = Report("notes", lines: options.lines)
    let workload = Workload(agents: 400, notesPerAgent: 1)
    let notes = (0..<workload.agents).map { NoteText(workload, agent: $0, number: 0) }
    try measureRendering(notes.map(\.body), report)
    try measureReading(notes.map { Array($0.file.utf8) }, report)
  }

  /// Markdown to safe HTML, in turn with what cmark makes by itself.
  private func measureRendering(_ texts: [String], _ report: Report) throws {
    let rounds = 5
    var (ours, theirs) = (0, 0)
    let costs = Stopwatch.inTurn(7) {
      ours = 0
      for _ in 0..<rounds { for text in texts { ours += safeHTML(text) } }
    } _: {
      theirs = 0
      for _ in 0..<rounds { for text in texts { theirs += bareHTML(text) } }
    }
    try check(ours > theirs / 2 && ours < theirs * 2, "one of the two has lost notes")
    let count = Double(rounds * texts.count)
    let size = texts.reduce(0) { $0 + $1.utf8.count } / texts.count
    let sample = "a note of \(NumberText.grouped(size)) B"
    try report.add(
      Measurement(
        sample: sample, what: "to safe HTML", value: count / costs.first.cpu, unit: "/cpu-s",
        runs: costs.first.count, goal: .atLeast(25_000)))
    try report.add(
      Measurement(
        sample: sample, what: "limit: cmark alone", value: count / costs.second.cpu,
        unit: "/cpu-s", runs: costs.second.count))
    let ratios = zip(costs.first, costs.second).map { $0.cpu / $1.cpu }
    try report.add(
      Measurement(
        sample: sample, what: "CPU of ours / cmark's", value: median(ratios), unit: "x",
        runs: ratios.count, goal: .atMost(1.4)))
  }

  /// A whole file: front matter, kind, Markdown, without writing HTML.
  private func measureReading(_ files: [[UInt8]], _ report: Report) throws {
    let kinds = NoteKinds.read(
      Templates.embedded.filter { $0.path.hasPrefix("kinds/") }.map { ($0.path, $0.text) }
    ).0
    var read = 0
    let costs = Stopwatch.times(5) {
      read = 0
      for file in files where Note.read(text: file, file: "notes/n.md", kinds: kinds).0 != nil {
        read += 1
      }
    }
    try check(read == files.count, "\(files.count - read) notes were refused")
    try report.add(
      Measurement(
        sample: "a file with front matter", what: "read and checked",
        value: Double(read) / costs.cpu, unit: "/cpu-s", runs: costs.count))
  }

  private func safeHTML(_ text: String) -> Int {
    guard let document = MarkdownDocument.read(text, file: "note.md").0 else { return 0 }
    return MarkdownRenderer.render(document).reduce(0) { sum, segment in
      if case .html(let bytes) = segment { return sum + bytes.count }
      return sum
    }
  }

  private func bareHTML(_ text: String) -> Int {
    let html = text.utf8CString.withUnsafeBufferPointer {
      cmark_markdown_to_html($0.baseAddress, $0.count - 1, CMARK_OPT_DEFAULT)
    }
    guard let html else { return 0 }
    defer { free(html) }
    return strlen(html)
  }
}
