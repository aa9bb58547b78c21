internal import Glibc

/// A WeasyPrint on this machine, known by the command that starts its Python.
package struct PDFEngine: Equatable, Sendable {
  /// Versions that begin so lay out pages as the print sheet expects, byte for byte.
  package static let version = "70."

  /// Where it was found, for words.
  package let path: String

  /// The words that start its Python, a script's path to be put behind them.
  let command: [String]

  /// The engine that pip made a script for at a path.
  ///
  /// Whether it works and in which version shows when it is first started.
  package init(at path: String) throws(PDFEngineFault) {
    guard let head = PDFEngine.head(of: path) else { throw .absent(path) }
    guard let command = PDFEngine.command(fromHead: head) else { throw .unknown(path) }
    self.path = path
    self.command = command
  }

  /// The first `weasyprint` in a list of folders as `PATH` has it.
  package static func search(_ folders: String) -> String? {
    folders.split(separator: ":").map { $0 + "/weasyprint" }.first { access($0, X_OK) == 0 }
  }

  /// The first lines of a script name its Python; pip hides a path that is long or has spaces behind a shell.
  static func command(fromHead head: String) -> [String]? {
    let lines = head.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("#!") else { return nil }
    let words = first.dropFirst(2).split(separator: " ").map(String.init)
    if words.contains(where: { isPython($0) }) { return words }
    guard lines.count > 1, lines[1].hasPrefix("'''exec' ") else { return nil }
    let rest = lines[1].dropFirst("'''exec' ".utf8.count)
    let parts = rest.split(separator: rest.hasPrefix("\"") ? "\"" : " ", maxSplits: 1)
    return parts.first.map(String.init).flatMap { isPython($0) ? [$0] : nil }
  }

  private static func isPython(_ word: String) -> Bool {
    word.split(separator: "/").last?.hasPrefix("python") ?? false
  }

  private static func head(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 2048)
    let count = read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
