import DebriefKit
import Foundation

extension TemporaryProject {
  /// Closes a period on 7 November 2026, or on another day.
  func close(
    _ period: String, on day: String? = "2026-11-07", isEarly: Bool = false, why: String? = nil,
    jobs: Int = 2
  ) throws -> CloseResult {
    var options = CloseOptions(project: path, period: period)
    options.asOf = day
    options.isEarly = isEarly
    options.whyAgain = why
    options.jobs = jobs
    return try Debrief.close(options)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  func append(_ lines: String, to path: String) throws {
    try write(try text(path) + lines, to: path)
  }
}
