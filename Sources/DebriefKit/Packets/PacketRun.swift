internal import Closing
internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import PDFMaking
internal import Packets
internal import Publishing
internal import Rendering
internal import Reports

/// The writing of one packet, step by step.
struct PacketRun: Sendable {
  let options: PacketOptions

  func run() throws -> PacketResult {
    TemporaryFolder.sweep()
    let loaded = try LoadedProject.load(options.project, jobs: options.jobs)
    guard let site = loaded.renderer, !loaded.diagnostics.containsErrors else {
      return PacketResult(problems: loaded.diagnostics.map { Problem($0) }, packet: nil)
    }
    let statement = try statement(loaded)
    let data = try DataReading.read(
      loaded, shape: .daily, isStrict: false, jobs: options.jobs,
      asOf: statement.period.last)
    let diagnostics = (loaded.diagnostics + data.diagnostics(for: loaded.project)).sorted()
    if diagnostics.containsErrors {
      return PacketResult(problems: diagnostics.map { Problem($0) }, packet: nil)
    }
    let archive = PacketArchive(loaded.folder.packetFolder)
    // Before anything is refused: a packet whose zip a killed command did not finish gets it now.
    try archive.recover()
    let info = try PacketNaming(loaded, statement, archive).info()
    let composer = composer(loaded, data, diagnostics, statement)
    let contents = PacketContents(
      loaded: loaded, statement: statement, info: info, composer: composer)
    var files = try contents.files(site: site, jobs: options.jobs)
    let documents = options.makesPDF ? try PacketDocuments(options, info).make(files) : []
    files += documents + [try contents.provenance(of: documents)]
    let key = try signingKey(loaded)
    let entry = try archive.create(
      files.map { BagFile($0.path, $0.bytes) }, info, key: key)
    try PacketIndexPage.renew(loaded, archive)
    return PacketResult(
      problems: diagnostics.map { Problem($0) },
      packet: WrittenPacket(
        id: info.id.text, folder: archive.folder + "/" + info.id.text, files: entry.files,
        bytes: entry.octets, documents: documents.count, signedBy: entry.signedBy))
  }

  /// The record of the closed period.
  private func statement(_ loaded: LoadedProject) throws(DebriefFailure) -> ClosingStatement {
    guard let period = loaded.project.settings.calendar.period(named: options.period) else {
      throw .wrongUse("'\(options.period)' is no period; write 2026-10, 2026-Q4 or 2026")
    }
    guard let statement = loaded.records.statements.first(where: { $0.period == period }) else {
      throw .wrongUse(
        "\(period.id) is not closed; 'debrief close \(period.id)' closes it, and then a packet can be written"
      )
    }
    return statement
  }

  /// The site as of the period's last day, with that period alone and thirteen of its kind in each line.
  private func composer(
    _ loaded: LoadedProject, _ data: DataReading, _ diagnostics: [Diagnostic],
    _ statement: ClosingStatement
  ) -> PageComposer {
    var input = ReportInput.make(
      loaded.showing(statement.period), data, diagnostics, asOf: statement.period.last)
    input.isPacket = true
    return PageComposer(input) { Threads.run(count: options.jobs, $0) }
  }

  private func signingKey(_ loaded: LoadedProject) throws -> SigningKey? {
    let named =
      options.key ?? loaded.project.settings.packets.key.map { loaded.folder.inProject($0) }
    return try named.map { try SigningKey(reading: $0) }
  }
}

extension LoadedProject {
  /// The same project, its pages about one period.
  fileprivate func showing(_ period: Period) -> LoadedProject {
    var copy = self
    copy.project = project.showing(period)
    return copy
  }
}

/// What a packet is called, and what its bag says of it.
struct PacketNaming {
  let loaded: LoadedProject
  let statement: ClosingStatement
  let archive: PacketArchive

  init(_ loaded: LoadedProject, _ statement: ClosingStatement, _ archive: PacketArchive) {
    self.loaded = loaded
    self.statement = statement
    self.archive = archive
  }

  func info() throws -> BagInfo {
    let settings = loaded.project.settings
    let first = try PacketID(
      operation: PacketNaming.slug(settings.name), period: statement.period.id, version: 1)
    let older = try archive.index().packets.map(\.info).filter { $0.id.group == first.group }
    if let same = older.first(where: { $0.description == description }) {
      throw PacketFault.exists(same.id.text)
    }
    let last = older.map(\.id).max()
    return BagInfo(
      id: try first.with(version: (last?.version ?? 0) + 1), organisation: settings.name,
      software: "Debrief " + Debrief.version, date: statement.closedOn,
      classification: settings.packets.classification,
      retainUntil: settings.packets.keepUntil(statement.period), supersedes: last,
      reason: statement.why, description: description)
  }

  /// Of which closing it is: a period that was closed again makes another packet.
  private var description: String {
    "Review packet of \(statement.period.id), closing \(statement.version)"
  }

  /// A name in the letters that names of packets may have.
  static func slug(_ name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain ? Character(scalar) : "-"
    }
    let words = String(letters).split(separator: "-")
    return words.isEmpty ? "operation" : words.joined(separator: "-")
  }
}

extension ProjectFolder {
  /// Where packets are kept.
  var packetFolder: String { recordsFolder + "/packets" }
}
