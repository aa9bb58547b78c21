public import Foundation
public import Testing

/// Compares what the code made with a whole file that a person can open.
///
/// `RECORD=1 swift test` writes the file and fails the test, so that a recording run is never taken for a
/// passing one; with `CI` set nothing is ever recorded. A mismatch leaves `name.changed` beside the file.
public enum Golden {
  /// The folder that holds golden files, in the project.
  public static let folder = SharedFolder.project.appending(path: "Tests/Golden")

  /// Expects bytes to equal those of `Tests/Golden/<name>`.
  public static func expect(
    _ actual: [UInt8], equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    let environment = ProcessInfo.processInfo.environment
    let changed = URL(filePath: file.path + ".changed")
    if environment["RECORD"] == "1", environment["CI"] == nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual).write(to: file)
      try? FileManager.default.removeItem(at: changed)
      Issue.record("recorded \(name); run again without RECORD", sourceLocation: sourceLocation)
      return
    }
    guard let expected = try? Data(contentsOf: file) else {
      Issue.record(
        "no golden file \(name); RECORD=1 makes it", sourceLocation: sourceLocation)
      return
    }
    if [UInt8](expected) == actual {
      try? FileManager.default.removeItem(at: changed)
      return
    }
    try Data(actual).write(to: changed)
    Issue.record(
      "\(name) differs: \(firstDifference([UInt8](expected), actual)); see \(name).changed",
      sourceLocation: sourceLocation)
  }

  /// Expects text to equal `Tests/Golden/<name>`.
  public static func expect(
    _ actual: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(Array(actual.utf8), equals: name, sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ a: [UInt8], _ b: [UInt8]) -> String {
    let at = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
    func around(_ bytes: [UInt8]) -> String {
      let lower = max(0, min(at, bytes.count) - 30)
      return String(decoding: bytes[lower..<min(bytes.count, at + 50)], as: UTF8.self)
    }
    return "at byte \(at), expected …\(around(a))… but got …\(around(b))…"
  }
}
