internal import Publishing

extension PacketArchive {
  /// Takes a person out of every packet: a new version without the person, then a tombstone, then the old
  /// version goes.
  ///
  /// A packet that was signed needs a key, and one that is not whole stays, for nobody may sign what
  /// somebody else changed. Killed at any step, it is finished by running it again.
  @discardableResult
  package func purge(
    _ request: PurgeRequest, key: SigningKey?, make: DocumentMaker? = nil
  ) throws -> PurgeOutcome {
    try changing {
      var outcome = PurgeOutcome()
      for entry in try index().packets {
        if let renewal = try purge(entry, request, key, make) {
          outcome.renewals.append(renewal)
        } else {
          outcome.untouched.append(entry.info.id)
        }
      }
      return outcome
    }
  }

  private func purge(
    _ entry: PacketIndex.Entry, _ request: PurgeRequest, _ key: SigningKey?, _ make: DocumentMaker?
  ) throws -> PurgeOutcome.Renewal? {
    let old = entry.info.id
    let new = try nextVersion(of: old).id
    let payload = try PurgedPayload(
      of: bag(old), without: request.person, oldID: old.text, newID: new.text, make)
    if !payload.isNeeded { return nil }
    try refuse(entry, key)
    let remains = try payload.remains()
    if !remains.isEmpty { throw PacketFault.names(remains) }
    try announce(
      Tombstone(
        packet: old.text, sha512: try PacketIndex.digest(of: zip(old)), date: request.date,
        reason: request.reason, successor: new.text,
        person: try PersonMark(request.person.id, salt: request.salt)))
    try place(payload.files, info(entry.info, new, request), key)
    try finishRemovals()
    return PurgeOutcome.Renewal(
      old: old, new: new, dropped: payload.droppedElsewhere, remade: payload.remade)
  }

  private func refuse(_ entry: PacketIndex.Entry, _ key: SigningKey?) throws {
    if entry.signedBy != nil, key == nil {
      throw PacketFault.key(
        "no key", reason: "\(entry.info.id.text) is signed, so its next version needs a key too")
    }
    let report = try Verification.check(bag(entry.info.id))
    if !report.isWhole {
      throw PacketFault.notWhole(
        entry.info.id.text, findings: report.findings.map(\.description))
    }
  }

  private func info(
    _ old: BagInfo, _ new: PacketID, _ request: PurgeRequest
  ) throws -> BagInfo {
    let removal = PersonRemoval(
      person: request.person, search: PersonSearch(request.person), dropped: [],
      oldID: old.id.text, newID: new.text)
    func without(_ text: String) throws -> String {
      String(decoding: try removal.text(Array(text.utf8), at: BagPath.Tag.info), as: UTF8.self)
    }
    var info = old
    info.id = new
    info.supersedes = old.id
    info.reason = "person-removed"
    info.date = request.date
    info.software = request.software
    info.organisation = try without(old.organisation)
    info.description = try without(old.description)
    return info
  }

  /// The files in which a person stands, by packet, zips left aside: they hold the same.
  package func mentions(of person: Person) throws -> [String] {
    let search = PersonSearch(person)
    return try bags().flatMap { name in
      try FolderWriting.list(folder + "/" + name).files.keys.sortedByBytes().filter { path in
        let bytes = try FileReading.read(folder + "/" + name + "/" + path)
        let readings = path.suffixPart == "eml" ? MailText.readings(of: bytes) : [bytes]
        return readings.contains(where: search.isIn) || search.isIn(path: path)
      }.map { name + "/" + $0 }
    }
  }
}
