/// Puts the files of a bag (BagIt 1.0, RFC 8493) into a folder that nobody looks into yet.
struct BagWriter {
  private let folder: String
  private let disk: PacketDisk
  private var payload: [String: FileSeal] = [:]
  private var tags: [String: FileSeal] = [:]
  private var folders: Set<String> = []

  /// Writes a whole bag; the folder must not exist.
  static func write(
    _ files: [BagFile], _ info: BagInfo, key: SigningKey?, to folder: String, _ disk: PacketDisk
  ) throws {
    let paths = try lawful(files)
    var writer = BagWriter(folder: folder, disk: disk)
    try disk.makeFolder(folder)
    for (path, content) in paths { try writer.addPayload(path, content) }
    try writer.addTags(info, key)
    try writer.addTagManifests()
    if let key { try writer.sign(info, key) }
  }

  private init(folder: String, disk: PacketDisk) {
    self.folder = folder
    self.disk = disk
  }

  /// The files in the order of their paths, none of them twice or in the place of a folder.
  private static func lawful(_ files: [BagFile]) throws -> [(String, BagFile.Content)] {
    var known: Set<String> = []
    for file in files {
      if let reason = BagPath.objection(to: file.path) {
        throw PacketFault.unlawfulName(file.path, reason: reason)
      }
      if !known.insert(file.path).inserted { throw PacketFault.twice(file.path) }
    }
    for path in known where path.enclosingFolders.contains(where: known.contains) {
      throw PacketFault.twice(path)
    }
    return files.map { ("data/" + $0.path, $0.content) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  private mutating func addPayload(_ path: String, _ content: BagFile.Content) throws {
    for above in path.enclosingFolders where folders.insert(above).inserted {
      try disk.makeFolder(folder + "/" + above)
    }
    payload[path] = try disk.make(folder + "/" + path, content)
  }

  private mutating func addTag(_ name: String, _ text: String) throws {
    tags[name] = try disk.make(folder + "/" + name, .bytes(Array(text.utf8)))
  }

  private mutating func addTags(_ info: BagInfo, _ key: SigningKey?) throws {
    try addTag(BagPath.Tag.bagit, Self.declaration)
    let octets = payload.values.reduce(0) { $0 + $1.size }
    try addTag(
      BagPath.Tag.info,
      info.text(octets: octets, files: payload.count, signedBy: key?.publicKey.number.hex))
    for name in BagPath.Tag.manifests {
      try addTag(name, ManifestText.lines(of: payload) { $0.digest(for: name) })
    }
    try addTag(BagPath.Tag.readMe, ReadMe.text(of: info, isSigned: key != nil))
    if let key { try addTag(BagPath.Tag.publicKey, key.publicKey.file) }
  }

  private mutating func addTagManifests() throws {
    let listed = tags
    for name in BagPath.Tag.tagManifests {
      try addTag(name, ManifestText.lines(of: listed) { $0.digest(for: name) })
    }
  }

  /// BagIt alone does not stop a forger, who can write all manifests anew: so one list of everything is
  /// signed.
  private mutating func sign(_ info: BagInfo, _ key: SigningKey) throws {
    let everything = payload.merging(tags) { payload, _ in payload }
    let list = ManifestText.lines(of: everything) { $0.sha256 }
    try addTag(BagPath.Tag.signedFiles, list)
    try addTag(
      BagPath.Tag.signature,
      try key.signatureFile(of: Array(list.utf8), trusting: "packet " + info.id.text))
  }

  /// The whole of `bagit.txt`.
  static let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
}

extension String {
  /// The folders that a relative path stands in, from the top down.
  var enclosingFolders: [String] {
    utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
  }
}
