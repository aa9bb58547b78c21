internal import Cryptography
internal import Publishing

/// The payload of a packet without one person.
struct PurgedPayload {
  /// Paths here are those in the packet, with `data/`.
  private(set) var dropped: Set<String> = []
  private(set) var changed: [String: [UInt8]] = [:]
  private(set) var remade: [String] = []
  private(set) var droppedElsewhere: [String] = []
  /// The texts in which the person stood, which is not all that have changed.
  private var cleaned: Set<String> = []
  private let folder: String
  private let search: PersonSearch
  private let paths: [String]
  private let person: Person

  /// Whether the person stands in the packet at all; that it has another name now is no reason.
  var isNeeded: Bool { !dropped.isEmpty || !cleaned.isEmpty }

  /// Looks through a bag; nothing is changed on the disk.
  init(
    of folder: String, without person: Person, oldID: String, newID: String, _ make: DocumentMaker?
  ) throws {
    self.folder = folder
    self.person = person
    search = PersonSearch(person)
    paths = try FolderWriting.list(folder).files.keys.filter { $0.hasPrefix("data/") }
      .sortedByBytes()
    try dropFiles()
    let removal = PersonRemoval(
      person: person, search: search, dropped: dropped, oldID: oldID, newID: newID)
    try changeTexts(removal)
    if !isNeeded { return }
    try renewDocuments(make)
    try changeProvenance()
  }

  private func read(_ path: String) throws -> [UInt8] {
    try changed[path] ?? FileReading.read(folder + "/" + path)
  }

  private func owns(_ path: String) -> Bool {
    person.ids.contains { path.hasPrefix("data/agents/\($0)/") }
  }

  /// The person's folder, whatever is named after the person, and mail that speaks of the person: mail is
  /// kept as it was sent or not at all.
  private mutating func dropFiles() throws {
    for path in paths {
      if owns(path) {
        dropped.insert(path)
      } else if search.isIn(path: path) {
        drop(path)
      } else if path.suffixPart == "eml", search.isIn(try read(path), at: path) {
        drop(path)
      }
    }
  }

  private mutating func drop(_ path: String) {
    dropped.insert(path)
    droppedElsewhere.append(path)
  }

  private mutating func changeTexts(_ removal: PersonRemoval) throws {
    for path in paths where !dropped.contains(path) && Self.isText(path) {
      let old = try read(path)
      let new = try removal.text(old, at: path)
      if new == old { continue }
      changed[path] = new
      if !removal.isOnlyRenamed(old, new) { cleaned.insert(path) }
    }
  }

  private static func isText(_ path: String) -> Bool {
    [
      "html", "htm", "xhtml", "svg", "css", "csv", "tsv", "md", "txt", "json", "jsonl", "yml",
      "yaml",
      "xml",
    ].contains(path.suffixPart)
  }

  /// Documents and pictures cannot be searched: where the person stood in a text beside or below them they may
  /// show the person, so they are made anew or go.
  private mutating func renewDocuments(_ make: DocumentMaker?) throws {
    let touched = dropped.union(cleaned).filter { Self.isText($0) || $0.suffixPart == "eml" }
    for path in paths
    where !dropped.contains(path) && !Self.isText(path) && path.suffixPart != "eml" {
      let bytes = try read(path)
      let isStale = touched.contains { $0.hasPrefix(path.folderPart) }
      if !isStale, !search.isIn(bytes), !search.isIn(bytes.filter { $0 != 0 }) { continue }
      let name = String(path.dropFirst("data/".count))
      let new = try make?(name) { try isGone("data/" + $0) ? nil : read("data/" + $0) }
      if let new {
        changed[path] = new
        remade.append(path)
      } else {
        drop(path)
      }
    }
    try unlinkLateDrops()
  }

  private func isGone(_ path: String) -> Bool { dropped.contains(path) || !paths.contains(path) }

  /// Pages may lead to documents that have gone only now.
  private mutating func unlinkLateDrops() throws {
    let removal = PersonRemoval(
      person: person, search: search, dropped: dropped, oldID: "\n", newID: "\n")
    for path in paths where !dropped.contains(path) && path.suffixPart == "html" {
      let old = try read(path)
      let new = try removal.text(old, at: path)
      if new != old { changed[path] = new }
    }
  }

  /// The record of where everything came from knows files by their digests, and some have other bytes now.
  private mutating func changeProvenance() throws {
    let path = Survey.provenance
    guard paths.contains(path) else { return }
    var text = try read(path)
    for (other, bytes) in changed where other != path {
      let old = try SHA256.digest(of: FileReading.read(folder + "/" + other)).hex
      let new = try SHA256.digest(of: bytes).hex
      while let place = text.place(of: Array(old.utf8), from: 0), old != new {
        text.replaceSubrange(place..<(place + old.utf8.count), with: new.utf8)
      }
    }
    changed[path] = text
  }

  /// What the new version is to hold.
  var files: [BagFile] {
    paths.filter { !dropped.contains($0) }.map { path in
      let name = String(path.dropFirst("data/".count))
      return changed[path].map { BagFile(name, $0) } ?? BagFile(name, copyOf: folder + "/" + path)
    }
  }

  /// The files of the new version in which the person still stands; there should be none.
  func remains() throws -> [String] {
    try paths.filter { path in
      try !dropped.contains(path) && search.isIn(read(path), at: path)
    }
  }
}
