internal import Closing
internal import Composing
internal import Content
internal import Cryptography
internal import DataSources
internal import Dates
internal import Notes
internal import Packets
internal import Publishing
internal import Rendering
internal import Reports
internal import Synchronization
internal import Workforce

/// All files of a packet's payload: pages, tables, notes, definitions, mail, and where it all comes from.
struct PacketContents: Sendable {
  let loaded: LoadedProject
  let statement: ClosingStatement
  let info: BagInfo
  let composer: PageComposer

  func files(site: Renderer, jobs: Int) throws -> [RenderedFile] {
    let pages = try pages(site, jobs)
    return pages + tables + definitions + notes + (try mail())
  }

  // MARK: - Pages

  private var cover: PacketCover {
    let settings = loaded.project.settings
    return PacketCover(
      id: info.id.text, version: info.id.version, supersedes: info.supersedes?.text,
      reason: info.reason,
      period: PeriodState(
        period: statement.period, partialUntil: nil,
        workedDays: settings.workingDays.count(in: statement.period.days),
        allWorkingDays: settings.workingDays.count(in: statement.period.days)),
      dataTo: statement.asOf, closedOn: statement.closedOn, classification: info.classification,
      keepUntil: info.retainUntil, distribution: settings.packets.distribution,
      program: info.software)
  }

  private func pages(_ site: Renderer, _ jobs: Int) throws -> [RenderedFile] {
    let requests = composer.packetRequests
    let cover = cover
    let extra = [
      composer.coverPage(cover), composer.actionsPage(),
      composer.provenancePage(cover, inputs),
    ]
    let places = Set(requests.map { composer.path(of: $0).text } + extra.map(\.frame.path.text))
    let frame = PacketFrame(
      id: info.id.text, organisation: info.organisation, classification: info.classification,
      style: loaded.packetStyle, places: places)
    guard let renderer = PacketRenderer(loaded.packetTemplates, beside: site, frame: frame) else {
      throw DebriefFailure.wrongUse("the templates of packets have faults; see 'debrief check'")
    }
    let made = Mutex<[Int: RenderedFile]>([:])
    let next = Atomic<Int>(0)
    let maker = composer
    Threads.run(count: min(jobs, max(1, requests.count))) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < requests.count else { return }
        let file = renderer.render(maker.packetPage(requests[index]))
        made.withLock { $0[index] = file }
      }
    }
    let found = made.withLock { $0 }
    return extra.map { renderer.render($0) } + requests.indices.compactMap { found[$0] }
  }

  // MARK: - What the pages were made from

  /// The tables of the closing, whole for the leaders and each person's own rows for the person.
  private var tables: [RenderedFile] {
    let folder = statement.period.id + "/"
    var files: [RenderedFile] = []
    for name in ["measures.csv", "figures.csv"] {
      guard let bytes = loaded.files.records[folder + name] else { continue }
      files.append(RenderedFile(path: "figures/" + name, bytes: bytes))
      files += OwnRows(bytes).byPerson.map { id, rows in
        RenderedFile(path: "agents/\(id)/" + name, bytes: rows)
      }.filter { file in people.contains { file.path.hasPrefix("agents/\($0)/") } }
    }
    if let bytes = loaded.files.records[folder + "closing.json"] {
      files.append(RenderedFile(path: "figures/closing.json", bytes: bytes))
    }
    return files
  }

  /// The ids of those who have a page.
  private var people: Set<String> {
    Set(
      composer.packetRequests.compactMap { request in
        guard case .agent = request else { return nil }
        return composer.path(of: request).text.split(separator: "/").last.map(String.init)
      })
  }

  /// Metrics, sources, teams and settings as people wrote them.
  private var definitions: [RenderedFile] {
    loaded.files.texts.filter { path, _ in
      path.hasPrefix("metrics/") || ["sources.yml", "teams.csv"].contains(path)
    }.sorted { $0.key < $1.key }.map { path, bytes in
      RenderedFile(
        path: "definitions/" + path.split(separator: "/").joined(separator: "-"), bytes: bytes)
    }
  }

  /// What was written in the period, as it was written, in the folder of those who may read it.
  private var notes: [RenderedFile] {
    loaded.project.notes.filter { statement.period.days.contains($0.note.date) }.compactMap {
      placed in
      let path =
        placed.note.file.hasPrefix(loaded.files.prefix)
        ? String(placed.note.file.dropFirst(loaded.files.prefix.count)) : placed.note.file
      guard let bytes = loaded.files.texts[path], keeps(placed.audience) else { return nil }
      return RenderedFile(
        path: placed.audience.folder + "/notes/" + placed.note.id + ".md", bytes: bytes)
    }
  }

  private func keeps(_ audience: Audience) -> Bool {
    if case .agent(let id) = audience { return people.contains(id) }
    return true
  }

  /// The messages of the period that the ledger says were accepted, as they were sent.
  private func mail() throws -> [RenderedFile] {
    try SentMail(loaded.folder, statement.period, loaded.project.settings.calendar)
      .files(for: people)
  }

  // MARK: - Provenance

  private var inputs: [InputFile] {
    (statement.inputs + statement.definitions).map {
      InputFile(path: $0.path, digest: $0.hash)
    }
  }

  /// Which program made the packet from which files, and what the documents are that no list of pages has.
  func provenance(of documents: [RenderedFile]) throws -> RenderedFile {
    let heads: [(String, String)] = [
      ("packet", info.id.text), ("period", statement.period.id),
      ("closed", statement.closedOn.description), ("data_to", statement.asOf.description),
      ("program", info.software), ("program_at_closing", statement.program),
      ("measures_sha256", statement.measuresHash), ("figures_sha256", statement.figuresHash),
    ]
    let lists: [(String, [InputFile])] = [
      ("inputs", statement.inputs.map { InputFile(path: $0.path, digest: $0.hash) }),
      ("definitions", statement.definitions.map { InputFile(path: $0.path, digest: $0.hash) }),
      (
        "documents",
        try documents.map {
          InputFile(path: "data/" + $0.path, digest: try SHA256.digest(of: $0.bytes).hex)
        }
      ),
    ]
    let head = heads.map { "  \"\($0)\": \(JSONText.quoted($1)),\n" }.joined()
    let rest = lists.map { name, files in
      "  \"\(name)\": [" + files.map(\.json).joined(separator: ",") + "\n  ]"
    }.joined(separator: ",\n")
    let text = "{\n" + head + "  \"closing\": \(statement.version),\n" + rest + "\n}\n"
    return RenderedFile(path: "provenance.json", bytes: Array(text.utf8))
  }
}

extension InputFile {
  fileprivate var json: String {
    "\n    {\"path\": \(JSONText.quoted(path)), \"sha256\": \(JSONText.quoted(digest))}"
  }
}

/// The rows of a table that are about one person each: where a cell of the column `agent`, or of `id` beside the
/// scope `agent`, holds the person's id.
private struct OwnRows {
  let byPerson: [(id: String, bytes: [UInt8])]

  init(_ table: [UInt8]) {
    let lines = table.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    guard let head = lines.first else {
      byPerson = []
      return
    }
    let names = head.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    let column = names.firstIndex(of: "agent") ?? names.firstIndex(of: "id")
    let scope = names.firstIndex(of: "scope")
    var rows: [String: [UInt8]] = [:]
    for line in lines.dropFirst() {
      let cells = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard let column, column < cells.count, !cells[column].isEmpty else { continue }
      if let scope, scope < cells.count, !cells[scope].elementsEqual("agent".utf8) { continue }
      let id = String(decoding: cells[column], as: UTF8.self)
      rows[id, default: Array(head) + [UInt8(ascii: "\n")]] += Array(line) + [UInt8(ascii: "\n")]
    }
    byPerson = rows.sorted { $0.key < $1.key }.map { (id: $0.key, bytes: $0.value) }
  }
}
