internal import Dates
internal import PDFMaking
internal import Packets
internal import Publishing
internal import Rendering

/// The PDFs of a packet: one a person, one a team, one of the whole; never one with everybody in it.
struct PacketDocuments {
  let options: PacketOptions
  let info: BagInfo

  init(_ options: PacketOptions, _ info: BagInfo) {
    self.options = options
    self.info = info
  }

  static let name = "report.pdf"

  /// Made in a folder of their own, for the engine reads files.
  func make(_ files: [RenderedFile]) throws -> [RenderedFile] {
    guard let path = options.engine else {
      throw DebriefFailure.wrongUse(
        "--pdf needs WeasyPrint 70: pip install weasyprint==70.0, and name it at --pdf-engine or in WEASYPRINT"
      )
    }
    let engine: PDFEngine
    do { engine = try PDFEngine(at: path) } catch { throw DebriefFailure.wrongUse("\(error)") }
    let pages = files.filter { PacketDocuments.isPrinted($0.path) }
    let draft = try DraftFolder()
    defer { draft.remove() }
    for page in pages { try draft.write(page.path, page.bytes) }
    var setting = PDFSetting(date: Int(info.date.dayNumber) * 86_400)
    setting.processes = max(1, min(options.jobs, 4))
    let jobs = pages.map { page in
      PDFJob(
        page: draft.path(page.path), pdf: draft.path(PacketDocuments.document(of: page.path)),
        root: draft.path(PacketDocuments.folder(of: page.path)))
    }
    let faults = try PDFMaker(engine: engine, setting: setting).make(jobs)
    if let index = faults.firstIndex(where: { $0 != nil }), let fault = faults[index] {
      throw DebriefFailure.machine("no PDF of \(pages[index].path): \(fault)")
    }
    return try pages.map { page in
      let path = PacketDocuments.document(of: page.path)
      return RenderedFile(path: path, bytes: try FileReading.read(draft.path(path)))
    }
  }

  /// The cover, the operation, and every team's and person's page.
  private static func isPrinted(_ path: String) -> Bool {
    guard path.hasSuffix("index.html") else { return false }
    let parts = path.split(separator: "/")
    switch parts.count {
    case 1: return true
    case 2: return ["operation", "actions"].contains(parts[0])
    case 3: return ["teams", "leads", "agents"].contains(parts[0])
    default: return false
    }
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func document(of path: String) -> String {
    let folder = folder(of: path)
    return folder.isEmpty ? name : folder + "/" + name
  }
}

/// Pages as files, which only a program beside us needs.
private struct DraftFolder {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func path(_ path: String) -> String { path.isEmpty ? folder.path : folder.path + "/" + path }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let above = name.split(separator: "/").dropLast().joined(separator: "/")
    if !above.isEmpty { try FileWriting.makeFolder(path(above), mode: 0o700) }
    try FileWriting.write(path(name), bytes, mode: 0o600, durable: false)
  }

  func remove() { folder.clear() }
}
