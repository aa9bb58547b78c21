import DebriefKit
import Foundation
import TestSupport

/// A project in a folder of its own, gone when the test lets go of it.
final class TemporaryProject: Sendable {
  let folder: URL

  /// An empty folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "debrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A copy of a site below Tests/Sites.
  convenience init(copyOf site: String) throws {
    try self.init()
    let origin = SharedFolder.project.appending(path: "Tests/Sites/" + site)
    for name in try FileManager.default.contentsOfDirectory(atPath: origin.path) {
      try FileManager.default.copyItem(
        at: origin.appending(path: name), to: folder.appending(path: name))
    }
  }

  /// A project of files given by path.
  convenience init(_ files: [String: String]) throws {
    try self.init()
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.path }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ data: Data, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Takes a table from the shared folder among the project's files.
  func take(_ shared: String, as path: String) throws {
    try write(try SharedFolder.text(shared), to: path)
  }

  /// Puts the files of a folder over the project's own, and takes away those that `without.txt` there names.
  func overlay(with origin: URL) throws {
    let manager = FileManager.default
    let without = try? String(contentsOf: origin.appending(path: "without.txt"), encoding: .utf8)
    for path in (without ?? "").split(separator: "\n") { try remove(String(path)) }
    for name in try manager.subpathsOfDirectory(atPath: origin.path).sorted()
    where name != "without.txt" && name != "expected.txt" {
      let (source, target) = (origin.appending(path: name), folder.appending(path: name))
      let values = try source.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
      let isFolder = values.isDirectory == true && values.isSymbolicLink != true
      let isThere = (try? target.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
      if isFolder, isThere == true { continue }
      if isThere != nil { try manager.removeItem(at: target) }
      if isFolder {
        try manager.createDirectory(at: target, withIntermediateDirectories: true)
      } else {
        try manager.copyItem(at: source, to: target)
      }
    }
  }

  /// Replaces words of a file; the words must be there.
  func replace(_ old: String, by new: String, in path: String) throws {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    guard text.contains(old) else { throw Absent(words: old, file: path) }
    try write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  /// Takes away all metrics but some, for tests that need few figures.
  func keep(metrics: Set<String>) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path + "/metrics")
    where !metrics.contains(String(name.dropLast(3))) {
      try remove("metrics/" + name)
    }
  }

  struct Absent: Error {
    let words: String
    let file: String
  }

  /// Builds into a folder of the project.
  @discardableResult
  func build(
    to output: String = "site", jobs: Int = 2, _ adjust: (inout BuildOptions) -> Void = { _ in }
  ) throws -> BuildResult {
    var options = BuildOptions(project: path)
    options.output = folder.appending(path: output).path
    options.jobs = jobs
    adjust(&options)
    return try Debrief.build(options)
  }

  /// The figures of a query on this project.
  func figures(_ adjust: (inout FigureQuery) -> Void) throws -> FigureTable {
    var query = FigureQuery(project: path)
    adjust(&query)
    return try Debrief.figures(query)
  }

  /// A page of a built site.
  func page(_ path: String, of output: String = "site") throws -> String {
    let file = folder.appending(path: output).appending(path: path).appending(path: "index.html")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// Every file below a folder with its bytes.
  func tree(_ output: String = "site") throws -> [String: Data] {
    let root = folder.appending(path: output)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appending(path: name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: file) }
    }
    return files
  }
}

extension FigureTable {
  /// The rows by their labels, joined by a blank; the numbers in the order of the metrics.
  var byLabel: [String: [Double?]] {
    Dictionary(
      rows.map { row in
        let labels = row.compactMap { cell in
          if case .label(let text) = cell { return text }
          return nil
        }
        let numbers = row.dropFirst(labels.count).map { cell -> Double? in
          if case .number(let number) = cell { return number }
          return nil
        }
        return (labels.joined(separator: " "), numbers)
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension BuildResult {
  var hasErrors: Bool { problems.contains { $0.isError } }
}
