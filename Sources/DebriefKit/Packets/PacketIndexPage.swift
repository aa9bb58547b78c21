internal import Composing
internal import Content
internal import Dates
internal import Packets
internal import Publishing
internal import Rendering
internal import Reports
internal import Workforce

/// The list of all packets as a page beside them, for those who look for one without Debrief.
struct PacketIndexPage {
  static let name = "index.html"

  /// Writes the page anew after something has changed.
  static func renew(_ loaded: LoadedProject, _ archive: PacketArchive) throws {
    guard let site = loaded.renderer else { return }
    let settings = loaded.project.settings
    let frame = PacketFrame(
      id: "", organisation: settings.name, classification: settings.packets.classification,
      style: loaded.packetStyle, places: [])
    guard let renderer = PacketRenderer(loaded.packetTemplates, beside: site, frame: frame) else {
      return
    }
    let index = try archive.index()
    try FileWriting.write(
      archive.folder + "/" + name,
      renderer.render(page(index, settings.name, settings.timeZone)).bytes)
  }

  private static func page(_ index: PacketIndex, _ site: String, _ timeZone: String) -> Page {
    let rows = index.packets.map { entry in
      PacketRow(
        id: entry.info.id.text, address: entry.info.id.text + "/data/index.html",
        isCurrent: entry.isCurrent, closedOn: entry.info.date, keepUntil: entry.info.retainUntil,
        signedBy: entry.signedBy, digest: entry.sha512)
    }
    let gone = index.tombstones.map {
      GonePacket(id: $0.packet, date: $0.date, reason: $0.reason)
    }
    let frame = Frame(
      site: site, path: "", audience: .operation, title: .word(.packets),
      lead: .text("", muted: ""), navigation: [], crumbs: [], periods: nil,
      stamp: DataStamp(
        asOf: nil, timeZone: timeZone, remarks: 0, buildReport: nil, definitions: ""),
      readers: .managers)
    return Page(
      kind: .appendix, frame: frame,
      sections: [Section(id: "packets", .packets(rows, gone: gone))])
  }
}
