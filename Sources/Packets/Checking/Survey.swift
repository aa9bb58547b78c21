internal import Publishing

/// All that stands in a packet, seen once, whether it lies in a folder or in a zip.
struct Survey {
  struct File {
    let seal: FileSeal
    /// The first bytes, by which kinds of files are known.
    let head: [UInt8]
  }

  private(set) var files: [String: File] = [:]
  /// The files that say something of the packet itself.
  private(set) var records: [String: [UInt8]] = [:]
  private(set) var pages: [String: PageScan] = [:]
  private(set) var findings: [Finding] = []

  private init() {}

  /// No honest record or page is larger.
  private static let longestText = 256 << 20

  mutating func find(_ kind: Finding.Kind, _ path: String, _ words: String) {
    findings.append(Finding(kind: kind, path: path, words: words))
  }

  mutating func add(_ path: String, _ pieces: ((([UInt8]) throws -> Void)) throws -> Void) throws {
    let isText = Self.isRecord(path) || PageScan.isScanned(path)
    let sealing = try Sealing()
    var text: [UInt8] = []
    var head: [UInt8] = []
    try pieces { piece in
      sealing.add(piece)
      if head.count < 8 { head += piece.prefix(8 - head.count) }
      if isText, text.count < Self.longestText { text += piece }
    }
    add(path, File(seal: try sealing.finish(), head: head), text)
  }

  mutating func add(_ path: String, _ file: File, _ text: [UInt8]) {
    files[path] = file
    if Self.isRecord(path) { records[path] = text }
    if PageScan.isScanned(path) { pages[path] = PageScan(text, at: path) }
    if let reason = BagPath.objection(to: path), !Self.isNamedByUs(path) {
      find(.unlawful, path, reason)
    }
  }

  private static func isNamedByUs(_ path: String) -> Bool { path == BagPath.Tag.readMe }

  static func isRecord(_ path: String) -> Bool {
    !path.utf8.contains(UInt8(ascii: "/")) || path == provenance
  }

  static let provenance = "data/provenance.json"
}

extension Survey {
  /// What stands in a folder.
  init(folder: String) throws {
    self.init()
    let listing = try FolderWriting.list(folder)
    for path in listing.strays {
      find(.unlawful, path, "it is a link, a pipe or a device, and no packet has any")
    }
    for path in listing.emptyFolders where !path.isEmpty {
      find(.unlawful, path, "it is an empty folder, and no list can hold one")
    }
    for path in listing.files.keys.sortedByBytes() {
      try add(path) { take in try FileReading.pieces(of: folder + "/" + path, take) }
    }
  }

  /// What stands in a zip, all of it below one folder, whose name comes with it.
  static func zip(_ path: String, limits: ZipLimits) throws -> (name: String, Survey) {
    var survey = Survey()
    var name: String?
    var current = ZipFile()
    try ZipReader.read(path, limits: limits) { full, kind, piece in
      guard let piece else {
        current = try ZipFile(full, kind, isText: { isRecord($0) || PageScan.isScanned($0) })
        return
      }
      if !piece.isEmpty { return current.add(piece) }
      name = name ?? current.top
      try survey.add(current, top: name ?? "")
    }
    return (name ?? "", survey)
  }

  private mutating func add(_ entry: ZipFile, top: String) throws {
    var entry = entry
    guard entry.kind == .file, entry.top == top, !entry.path.isEmpty else {
      return find(.unlawful, entry.full, "no zip of a packet has a link, a folder or a second top")
    }
    if files[entry.path] != nil { find(.unlawful, entry.full, "it is in the zip a second time") }
    add(entry.path, try entry.finish(), entry.text)
  }
}

/// A file of a zip while its bytes go by.
private struct ZipFile {
  var full = ""
  var kind = ZipReader.Kind.other
  var top = ""
  var path = ""
  var text: [UInt8] = []
  private var head: [UInt8] = []
  private var seal: Sealing?
  private var isText = false

  init() {}

  init(_ full: String, _ kind: ZipReader.Kind, isText: (String) -> Bool) throws {
    self.full = full
    self.kind = kind
    let parts = full.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    top = parts.count == 2 ? String(parts[0]) : ""
    path = parts.count == 2 ? String(parts[1]) : ""
    self.isText = isText(path)
    seal = try Sealing()
  }

  mutating func add(_ piece: [UInt8]) {
    seal?.add(piece)
    if head.count < 8 { head += piece.prefix(8 - head.count) }
    if isText { text += piece }
  }

  mutating func finish() throws -> Survey.File {
    guard let seal else {
      throw PacketFault.zip(full, reason: "it ends before it begins")
    }
    return Survey.File(seal: try seal.finish(), head: head)
  }
}
