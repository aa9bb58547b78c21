import Foundation

@testable import PDFMaking

/// A folder with an engine in it that a shell plays: what it says and does is the test's affair.
struct FakeEngine {
  let folder: URL

  /// The engine's answers to three jobs at most are lines of shell; `$line` is the job.
  init(start: String = "printf 'ready\\t70.0\\n'", answer: String = "printf 'done\\n'") throws {
    folder = URL.temporaryDirectory.appending(path: "fake-engine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let python = folder.appending(path: "python3")
    try write("#!/bin/sh \(python.path)\n", to: "weasyprint")
    try write(
      """
      #!/bin/sh
      echo $$ >> \(folder.path)/pids
      \(start)
      while IFS= read -r line; do
      \(answer)
      done
      """, to: "python3")
  }

  /// One entry a page, `nil` for a page whose PDF was made.
  func make(
    _ pages: [String], change: (inout PDFSetting) -> Void = { _ in }
  ) throws -> [PDFFault?] {
    var setting = PDFSetting(date: 1_793_000_000)
    setting.fonts = []
    setting.processes = 1
    change(&setting)
    let engine = try PDFEngine(at: folder.appending(path: "weasyprint").path)
    return try PDFMaker(engine: engine, setting: setting).make(pages.map(job))
  }

  func job(_ page: String) -> PDFJob {
    PDFJob(page: page, pdf: folder.appending(path: page + ".pdf").path, root: folder.path)
  }

  /// How many runners have been started.
  var starts: Int { lines(of: "pids").count }

  func lines(of name: String) -> [Substring] {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8))?
      .split(separator: "\n") ?? []
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }
}
