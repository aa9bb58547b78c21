import Content
import Diagnostics
import Foundation
import Notes
import TestSupport

/// The project that the titled examples of docs/content.md make together.
enum WorkedProject {
  /// Files by their path in the project: what is no template lies in the content folder.
  static let files: [String: String] = {
    var files: [String: String] = [:]
    for example in Manual.content.examples {
      guard let title = example.title else { continue }
      files[title.hasPrefix("templates/") ? title : "content/" + title] = example.text
    }
    return files
  }()

  /// What is said of the project's definitions when some of its files are others.
  static func diagnostics(replacing replaced: [String: String] = [:]) throws -> [Diagnostic] {
    let all = files.merging(replaced) { $1 }
    let (kinds, kindProblems) = NoteKinds.read(try kindFiles() + own(kindsIn: all))
    var texts: [String: [UInt8]] = [:]
    for (path, text) in all where path.hasPrefix("content/") {
      texts[String(path.dropFirst("content/".count))] = Array(text.utf8)
    }
    let content = ContentFiles(texts: texts, others: [], prefix: "content/")
    return kindProblems + Project.read(content, kinds: kinds).1
  }

  private static func own(kindsIn files: [String: String]) -> [(file: String, text: String)] {
    files.filter { $0.key.hasPrefix("templates/kinds/") }.map { ($0.key, $0.value) }
  }

  private static func kindFiles() throws -> [(file: String, text: String)] {
    let folder = SharedFolder.project.appending(path: "templates/kinds")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }

  /// Writes the project to a folder of its own and hands it over; the folder is gone afterwards.
  static func onDisk<Result>(_ use: (String) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory
      .appending(path: "debrief-manual-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try use(root.path)
  }
}
