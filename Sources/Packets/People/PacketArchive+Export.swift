package import Dates
internal import Publishing

/// Whose part of all packets to hand over, and who may not be in it.
package struct ExportRequest: Sendable {
  package let person: Person
  /// Everybody else who is known; one mention of any of them stops the export.
  package let others: [Person]
  package let date: CivilDate
  package let organisation: String

  package init(person: Person, others: [Person], date: CivilDate, organisation: String) {
    self.person = person
    self.others = others
    self.date = date
    self.organisation = organisation
  }
}

package struct ExportSummary: Sendable {
  /// The packets from which something was taken.
  package let packets: [PacketID]
  package let files: Int
  /// Files that nobody can search for names: documents and pictures.
  package let unsearched: [String]
}

extension PacketArchive {
  /// Writes a zip of one person's folders from all packets, superseded ones too.
  ///
  /// Throws `PacketFault.names` with every file that names somebody else, and writes nothing then.
  package func export(_ request: ExportRequest, to path: String) throws -> ExportSummary {
    if FileReading.exists(path) { throw PacketFault.inTheWay(path) }
    var packets: [PacketID] = []
    var files: [BagFile] = []
    for entry in try index().packets {
      let own = try ownFiles(of: request.person, in: entry.info.id)
      if !own.isEmpty { packets.append(entry.info.id) }
      files += own
    }
    if files.isEmpty { throw PacketFault.noSuchPerson(request.person.id) }
    let hits = try request.others.flatMap { try mentions(of: $0, in: files) }
    if !hits.isEmpty { throw PacketFault.names(hits.sortedByBytes()) }
    try write(files, packets, request, to: path)
    let unsearched = files.map(\.path).filter { !Self.isSearchable($0) }
    return ExportSummary(packets: packets, files: files.count, unsearched: unsearched)
  }

  private func ownFiles(of person: Person, in packet: PacketID) throws -> [BagFile] {
    let listing = try FolderWriting.list(bag(packet))
    return listing.files.keys.filter { path in
      person.ids.contains { path.hasPrefix("data/agents/\($0)/") }
    }.sortedByBytes().map { path in
      BagFile(
        packet.text + "/" + path.dropFirst("data/agents/".count),
        copyOf: bag(packet) + "/" + path)
    }
  }

  private func mentions(of other: Person, in files: [BagFile]) throws -> [String] {
    let search = PersonSearch(other)
    return try files.filter { file in
      guard case .file(let source) = file.content else { return false }
      return search.isIn(try FileReading.read(source), at: file.path)
    }.map { "\($0.path) (\(other.id))" }
  }

  private static func isSearchable(_ path: String) -> Bool {
    !["pdf", "png", "jpg", "jpeg", "gif", "webp", "xlsx", "zip", "gz"].contains(path.suffixPart)
  }

  private func write(
    _ files: [BagFile], _ packets: [PacketID], _ request: ExportRequest, to path: String
  ) throws {
    let draft = path + ".writing"
    defer { try? FolderWriting.remove(draft) }
    try FolderWriting.remove(draft)
    var seals: [String: FileSeal] = [:]
    for file in files {
      try disk.makeFolder(draft + "/" + file.path.folderPart.dropLast())
      seals[file.path] = try disk.make(draft + "/" + file.path, file.content)
    }
    let readMe = Self.readMe(packets, request)
    seals["README.txt"] = try disk.make(draft + "/README.txt", .bytes(Array(readMe.utf8)))
    let manifest = ManifestText.lines(of: seals) { $0.sha256 }
    _ = try disk.make(draft + "/manifest-sha256.txt", .bytes(Array(manifest.utf8)))
    let zip = path + ".zip.writing"
    try FolderWriting.remove(zip)
    try ZipWriter.write(draft, as: "export-" + request.person.id, to: zip, date: request.date)
    try disk.rename(zip, to: path)
  }

  private static func readMe(_ packets: [PacketID], _ request: ExportRequest) -> String {
    """
    What the review packets of \(request.organisation) hold about \(request.person.id)

    Copied on \(request.date) from these packets, each in a folder of its own; the pages open in a
    browser and need no network:

    \(packets.map { "  " + $0.text }.joined(separator: "\n"))

    Every file is as it stands in the packet. Files that name other people are not handed over; the
    names of everybody known were searched for and not found. Check the copy with:

      sha256sum --check --quiet manifest-sha256.txt

    """
  }
}
