import Reports
import Templating

extension ViewMaker {
  func cover(_ cover: PacketCover) -> FactsView {
    let words = words.packets
    let rows: [(String, String?)] = [
      (words.period, language.spannedPeriod(cover.period.period)),
      (words.closedOn, language.date(cover.closedOn)),
      (words.dataTo, cover.dataTo.map { language.date($0) }),
      (words.packet, cover.id),
      (words.version, language.count(cover.version)),
      (words.supersedes, cover.supersedes),
      (words.reason, cover.reason.map(language.isolated)),
      (words.classification, language.isolated(cover.classification)),
      (words.keepUntil, cover.keepUntil.map { language.date($0) }),
      (
        words.distribution,
        cover.distribution.isEmpty
          ? nil : self.words.list(cover.distribution.map(language.isolated))
      ),
      (words.program, cover.program),
    ]
    return FactsView(
      facts: rows.compactMap { label, value in value.map { PairView(label: label, value: $0) } })
  }

  func actions(_ rows: [ActionRow]) -> ActionsView {
    let words = words.packets
    return ActionsView(
      caption: words.actionsCaption,
      heads: [words.number, words.action, words.owner, words.since, words.due, words.state],
      rows: rows.map { row in
        let state = language.commitment(row.item)
        let isLate = if case .late = row.item.state { true } else { false }
        return ActionRowView(
          id: row.id, text: language.isolated(row.item.text),
          owner: language.isolated(row.owner),
          with: row.with == row.owner
            ? nil : row.with.map { self.words.notes.with(language.isolated($0)) },
          since: language.date(row.since),
          due: row.item.due.map { language.date($0) } ?? language.missing,
          late: isLate ? state.main : nil, state: isLate ? state.detail : state.sentence,
          person: person(row.person))
      })
  }

  func signOff(_ signOff: SignOff) -> SignOffView {
    let words = words.packets
    return SignOffView(
      lead: words.signOffLead, roleHead: words.role, nameHead: self.words.tables.name,
      dateHead: self.words.tables.date, discussedHead: words.discussed,
      signatureHead: words.signature,
      signers: signOff.signers.map { signer in
        PairView(label: words.signer(signer.role), value: signer.name.map(language.isolated) ?? "")
      },
      comment: signOff.hasComment ? words.comment : nil)
  }

  func files(_ files: [InputFile]) -> FilesView {
    FilesView(
      caption: words.packets.filesCaption, fileHead: words.tables.file,
      digestHead: "SHA-256",
      files: files.map {
        InputFileView(path: $0.path, digest: $0.digest)
      })
  }

  func packets(_ rows: [PacketRow], _ gone: [GonePacket]) -> PacketListView {
    let (tables, words) = (words.tables, words.packets)
    return PacketListView(
      caption: words.listCaption,
      heads: [
        words.packet, words.state, tables.date, words.keepUntil, words.signedBy, "SHA-512",
      ],
      packets: rows.map { row in
        PacketRowView(
          id: LinkView(title: row.id, href: row.address),
          state: row.isCurrent ? words.isCurrent : words.isSuperseded,
          closedOn: language.date(row.closedOn),
          keepUntil: row.keepUntil.map { language.date($0) } ?? language.missing,
          signedBy: row.signedBy ?? words.isUnsigned, digest: row.digest.prefix(16) + "…")
      }, goneCaption: words.goneCaption,
      gone: gone.map {
        DataRowView(name: $0.id, cells: [language.date($0.date), language.isolated($0.reason)])
      })
  }

  /// The id of the person whose page a place is, where the parts about people have to be told apart.
  ///
  /// Nothing on the person's own page, which goes as a whole.
  func person(_ path: PagePath?) -> String? {
    guard marksPeople, let path, path.text.hasPrefix("agents/") else { return nil }
    let id = path.text.dropFirst("agents/".count).prefix { $0 != "/" }
    return own.hasPrefix("agents/" + id) ? nil : String(id)
  }
}
