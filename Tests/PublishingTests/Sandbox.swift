import Foundation

@testable import Publishing

/// A folder of a test's own, removed when the test ends.
final class Sandbox {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "publishing-\(UUID())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var site: String { path("site") }

  func path(_ name: String) -> String { root.appending(path: name).path }

  /// Puts a file there behind the publisher's back.
  func plant(_ name: String, _ text: String = "planted") throws {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: name)), as: UTF8.self)
  }

  func inode(_ name: String) throws -> UInt64 {
    try attribute(.systemFileNumber, name)
  }

  func mode(_ name: String) throws -> Int {
    try attribute(.posixPermissions, name)
  }

  private func attribute<Value>(_ key: FileAttributeKey, _ name: String) throws -> Value {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    guard let value = attributes[key] as? Value else { throw CocoaError(.fileReadUnknown) }
    return value
  }

  /// Every file and folder below, hidden ones too, in the order of their paths.
  func names(below folder: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path(folder)).sorted()
  }

  /// What stands beside the site that a reader could find.
  func siblings() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }

  @discardableResult
  func publish(
    _ pages: [String: String], options: PublishOptions = PublishOptions(durable: false),
    calls: FileSystemCalls = .linux
  ) throws -> PublishSummary {
    let publisher = try SitePublisher(at: site, options: options, calls: calls)
    for (path, text) in pages { try publisher.write(SitePath(path), Array(text.utf8)) }
    return try publisher.commit()
  }
}
