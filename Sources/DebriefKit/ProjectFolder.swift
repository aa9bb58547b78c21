internal import Content
internal import Diagnostics
internal import Publishing

/// Where a project lies: its content, its own templates, its output.
struct ProjectFolder: Sendable {
  /// The folder as the user named it.
  let root: String
  /// What diagnostics put before a path of the content.
  let contentPrefix: String

  /// A project is a folder with `content/debrief.yml`, or with `debrief.yml` itself.
  init(_ path: String) throws(DebriefFailure) {
    root = path.isEmpty ? "." : path
    let base = root == "." ? "" : root + (root.hasSuffix("/") ? "" : "/")
    if FileReading.exists(base + "content/debrief.yml") {
      contentPrefix = base + "content/"
    } else if FileReading.exists(base + "debrief.yml") {
      contentPrefix = base
    } else {
      throw DebriefFailure.wrongUse(
        "'\(root)' is no project: it has neither content/debrief.yml nor debrief.yml. "
          + "'debrief init DIR' makes one to start from")
    }
  }

  private var base: String { root == "." ? "" : root + (root.hasSuffix("/") ? "" : "/") }

  var templatesPrefix: String { base + "templates/" }
  /// One folder a closed period.
  var closedFolder: String { recordsFolder + "/closed" }
  /// What must be kept, beside what can be made again.
  var recordsFolder: String { base + "records" }
  var outputSite: String { base + "output/site" }
  var outputFolder: String { base + "output" }
  /// Where the reports of an issue are written, to be looked at and sent.
  func mailFolder(_ issue: String) -> String { base + "output/mail/" + issue }
  /// What was sent to whom: kept, and no output that could be made again.
  var mailRecords: String { recordsFolder + "/mail" }

  /// The absolute or relative path of a content file, for opening it.
  func contentPath(_ path: String) -> String { contentPrefix + path }

  /// A path without the way to the project, for pages: they must not tell where it lies on this machine.
  func withinProject(_ path: String) -> String {
    path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }

  /// Reads definitions and notes whole, and lists the names of all other files.
  func contentFiles() throws -> ContentFiles {
    var texts: [String: [UInt8]] = [:]
    var paths: [FileKind: [String]] = [:]
    let folder = contentPrefix.isEmpty ? "." : contentPrefix
    try ProjectFolder.walk(folder, "") { path, kind in
      // Where there is no content folder, templates lie beside the content.
      if contentPrefix == base, isBesideContent(path) { return }
      if kind == .file, ProjectFolder.isText(path) {
        texts[path] = try FileReading.read(contentPath(path))
      } else {
        paths[kind, default: []].append(path)
      }
    }
    return ContentFiles(
      texts: texts, others: (paths[.file] ?? []).sorted(),
      folders: (paths[.folder] ?? []).sorted(), links: (paths[.symlink] ?? []).sorted(),
      strays: (paths[.other] ?? []).sorted(), records: try recordFiles(), prefix: contentPrefix)
  }

  /// Where there is no content folder, templates and what was closed lie among the content.
  private func isBesideContent(_ path: String) -> Bool {
    ["templates", "records/closed"].contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  /// What was closed, by path below `records/closed/`; what another version has replaced is left out.
  private func recordFiles() throws -> [String: [UInt8]] {
    guard FileReading.exists(closedFolder) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for (period, kind) in try FileReading.list(closedFolder)
    where kind == .folder && !period.hasPrefix(".") {
      for (name, kind) in try FileReading.list(closedFolder + "/" + period) where kind == .file {
        let path = period + "/" + name
        files[path] = try FileReading.read(closedFolder + "/" + path)
      }
      // The figures before the last change, for what that change was.
      if let path = try replacedFigures(period) {
        files[path] = try FileReading.read(closedFolder + "/" + path)
      }
    }
    return files
  }

  /// The figures of the version that the present one has replaced.
  private func replacedFigures(_ period: String) throws -> String? {
    let versions = try FileReading.list(closedFolder + "/" + period).compactMap { name, kind in
      kind == .folder && name.hasPrefix("v") ? Int(name.dropFirst()) : nil
    }
    return versions.max().map { "\(period)/v\($0)/figures.csv" }
  }

  /// The project's own templates and kinds, by path below `templates/`; none where there is no folder.
  func templateFiles() throws -> [(path: String, bytes: [UInt8])] {
    guard FileReading.exists(templatesPrefix) else { return [] }
    var files: [(path: String, bytes: [UInt8])] = []
    try ProjectFolder.walk(templatesPrefix, "") { path, kind in
      if kind == .file { files.append((path, try FileReading.read(templatesPrefix + path))) }
    }
    return files
  }

  /// Symbolic links among the templates, which are not read.
  func templateLinks() throws -> [Diagnostic] {
    guard FileReading.exists(templatesPrefix) else { return [] }
    var links: [Diagnostic] = []
    try ProjectFolder.walk(templatesPrefix, "") { path, kind in
      if kind == .symlink { links.append(.unreadLink(templatesPrefix + path)) }
    }
    return links
  }

  private static func isText(_ path: String) -> Bool {
    switch path {
    case "debrief.yml", "people.csv", "teams.csv", "sources.yml": true
    default:
      path.hasSuffix(".md") && (path.hasPrefix("metrics/") || path.hasPrefix("notes/"))
    }
  }

  /// Visits all that lies below a folder in order of name; hidden files, editors' leavings and published sites
  /// are left out.
  private static func walk(
    _ root: String, _ folder: String, depth: Int = 0,
    _ visit: (String, FileKind) throws -> Void
  ) throws {
    for (name, kind) in try FileReading.list(root + (folder.isEmpty ? "" : "/" + folder)) {
      if name.hasPrefix(".") || name.hasSuffix("~") { continue }
      if depth == 0, name == "output" || name == "records" { continue }
      let path = folder.isEmpty ? name : folder + "/" + name
      if kind == .folder, FileReading.isSite(root + "/" + path) { continue }
      let isTooDeep = kind == .folder && depth == 16
      try visit(path, isTooDeep ? .other : kind)
      if kind == .folder, !isTooDeep { try walk(root, path, depth: depth + 1, visit) }
    }
  }
}
