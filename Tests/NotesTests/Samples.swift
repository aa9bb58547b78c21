import Diagnostics
import Foundation
import Notes
import TestSupport
import Testing

/// The kinds that travel with the program, and short ways to read text.
enum Samples {
  static let kinds: NoteKinds = {
    let folder = SharedFolder.project.appending(path: "templates/kinds")
    let names = ["announcement", "coaching", "event", "recognition"]
    let files = names.map { name in
      let file = folder.appending(path: "\(name).yml")
      return (
        file: "kinds/\(name).yml", text: (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      )
    }
    return NoteKinds.read(files).0
  }()

  /// The words of the diagnostics that a note gives.
  static func problems(_ text: String, file: String = "notes/n.md") -> [String] {
    Note.read(text: Array(text.utf8), file: file, kinds: kinds).1.map(\.description)
  }

  static func note(_ text: String, file: String = "notes/n.md") throws -> Note {
    let (note, problems) = Note.read(text: Array(text.utf8), file: file, kinds: kinds)
    return try #require(note, "\(problems)")
  }

  /// A good coaching note with further lines in its header and a body.
  static func coaching(_ lines: String = "", _ body: String = "") -> String {
    """
    ---
    kind: coaching
    about: a107
    by: l03
    date: 2026-10-12
    audience: agent
    \(lines)
    ---
    \(body)
    """
  }

  static func markdown(_ text: String) -> (MarkdownDocument?, [Diagnostic]) {
    MarkdownDocument.read(text, file: "n.md")
  }

  /// The HTML of a text, with `{metric}` where a figure goes.
  static func html(
    _ text: String, _ adjust: (inout MarkdownRenderer.Options) -> Void = { _ in }
  ) throws -> String {
    let (document, problems) = markdown(text)
    var options = MarkdownRenderer.Options()
    adjust(&options)
    let segments = MarkdownRenderer.render(
      try #require(document, "\(problems)"), options: options)
    return segments.map { segment in
      switch segment {
      case .html(let bytes): String(decoding: bytes, as: UTF8.self)
      case .figure(let figure): "{\(figure.metrics.map(\.text).joined())}\n"
      }
    }.joined()
  }
}
