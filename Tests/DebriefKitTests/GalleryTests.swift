import Composing
import Content
import Diagnostics
import Foundation
import Notes
import Rendering
import TestSupport
import Testing

@testable import DebriefKit

/// The gallery of charts is true: every kind has a section, and each block draws figures of the sample project.
@Suite struct GalleryTests {
  private static let text =
    (try? String(
      contentsOf: SharedFolder.project.appending(path: "docs/gallery.md"), encoding: .utf8)) ?? ""

  /// The sections of the gallery and the block of each.
  static let sections: [(kind: String, block: String)] = text.components(separatedBy: "\n## ")
    .dropFirst().map { section in
      let kind = section.prefix { $0 != "\n" }
      let block = section.components(separatedBy: "```chart\n").dropFirst().first?
        .components(separatedBy: "\n```").first
      return (String(kind), block ?? "")
    }

  @Test func everyKindHasItsSectionAndNothingElseHas() {
    #expect(Self.sections.map(\.kind) == ChartKind.allCases.map(\.rawValue))
    for (kind, block) in Self.sections {
      #expect(block.contains("kind: \(kind)\n") || kind == "process", "\(kind)")
    }
  }

  /// The sample project with a note for managers that holds every block.
  private static let page = Result { () throws -> String in
    let project = try TemporaryProject()
    try FileManager.default.copyItem(
      at: SharedFolder.project.appending(path: "content"),
      to: project.folder.appending(path: "content"))
    let blocks = sections.map { "## \($0.kind)\n\n```chart\n\($0.block)\n```\n" }
    try project.write(
      "---\nkind: coaching\nabout: m01\nby: m01\ndate: 2026-11-10\ntitle: Gallery\n"
        + "audience: manager\n---\n" + blocks.joined(separator: "\n"),
      to: "content/notes/gallery.md")
    let loaded = try LoadedProject.load(project.path, jobs: 2)
    #expect(!loaded.diagnostics.containsErrors, "\(loaded.diagnostics.map(\.description))")
    let data = try DataReading.read(loaded, shape: .daily, isStrict: false, jobs: 2)
    let composer = PageComposer(ReportInput.make(loaded, data, [], asOf: nil))
    let number = try #require(loaded.project.notes.firstIndex { $0.note.id == "gallery" })
    let file = try #require(loaded.renderer).render(composer.page(.note(number)))
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func everyBlockOfItDrawsSomething() throws {
    let page = try Self.page.get()
    #expect(!page.contains("class=\"nothing\""))
    // Small lines and panels are no figures of their own.
    #expect(page.components(separatedBy: "<figure").count - 1 == Self.sections.count - 2)
    #expect(page.components(separatedBy: "class=\"takeaway\"").count == Self.sections.count - 1)
  }

  static let pictured = ChartKind.allCases.filter { $0 != .spark && $0 != .panels }

  /// The pictures of the gallery are what the program draws; `RECORD=1` draws them anew.
  @Test(arguments: pictured)
  func thePictureIsTheDrawing(kind: ChartKind) throws {
    let page = try Self.page.get()
    let number = try #require(Self.pictured.firstIndex(of: kind))
    let figures = page.components(separatedBy: "<figure").dropFirst()
    let figure = try #require(figures.dropFirst(number).first)
    let drawing = try #require(figure.components(separatedBy: "<svg").dropFirst().first)
    let end = try #require(drawing.range(of: "</svg>"))
    try Golden.expect(
      "<svg" + drawing[..<end.upperBound] + "\n",
      equals: "../../docs/pictures/\(kind.rawValue).svg")
  }
}
