import Foundation
import Testing

@testable import PDFMaking

/// WeasyPrint itself, where the machine has it: `WEASYPRINT` names it.
enum RealEngine {
  static let path = ProcessInfo.processInfo.environment["WEASYPRINT"]
  static let isThere = path.flatMap { try? PDFEngine(at: $0) } != nil
  static let absence: Comment = "WEASYPRINT names no WeasyPrint here"
}

/// A packet of small pages in a folder of its own.
struct SmallPacket {
  let folder: URL

  init(_ pages: [String: String]) throws {
    folder = URL.temporaryDirectory.appending(path: "packet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, body) in pages {
      let text =
        "<!DOCTYPE html><html lang=en><title>T</title><style>p { color: #333 }</style>\(body)"
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  func make(_ pages: [String], processes: Int = 1, address: String? = nil, title: String = "")
    throws -> [PDFFault?]
  {
    var setting = PDFSetting(date: 1_793_000_000)
    setting.processes = processes
    return try PDFMaker(engine: PDFEngine(at: RealEngine.path ?? ""), setting: setting).make(
      pages.map {
        PDFJob(
          page: folder.appending(path: $0).path, pdf: folder.appending(path: $0 + ".pdf").path,
          root: folder.path, address: address, title: title)
      })
  }

  func pdf(_ page: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: page + ".pdf"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
