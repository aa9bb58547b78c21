public import Foundation

/// The folder of data and vectors beside the project, which a user's machine does not have.
///
/// Tests that need it are enabled only when it is there: `@Test(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))`.
public enum SharedFolder {
  /// The project's root, found from this file.
  public static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where the folder is: `DEBRIEF_SHARED`, or `../shared` beside the project.
  public static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["DEBRIEF_SHARED"] {
      return URL(filePath: path)
    }
    return project.deletingLastPathComponent().appending(path: "shared")
  }()

  /// Whether a file or folder below it exists.
  public static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The bytes of a file below it.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  /// A file below it as text.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The rows of a simple CSV file below it (no quoted line breaks), header first.
  public static func rows(_ path: String) throws -> [[String]] {
    try text(path).split(whereSeparator: \.isNewline).map { fields(of: String($0)) }
  }

  /// The fields of one CSV line, double quotes honoured.
  private static func fields(of line: String) -> [String] {
    var fields: [String] = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

/// Bytes of any file, for tests that read the machine's own (time zones).
public enum FileBytes {
  /// The bytes, or `nil` when there is no such file.
  public static func read(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}
