internal import Publishing

extension PacketArchive {
  /// Takes a person out of every packet: a new version without the person, then a tombstone, then the old
  /// version goes.
  ///
  /// A packet that was signed needs a key to sign the next version, and it must have been signed with that
  /// key or a trusted one, and be whole: nobody may sign what somebody else changed. Such a packet stays
  /// and is told as a refusal. Killed at any step, a purge is finished by running it again.
  @discardableResult
  package func purge(
    _ request: PurgeRequest, key: SigningKey?, trusting keys: [PublicKey] = [],
    make: DocumentMaker? = nil
  ) throws -> PurgeOutcome {
    let signer = Signer(key: key, trusted: keys + [key?.publicKey].compactMap(\.self))
    return try changing {
      var outcome = PurgeOutcome()
      for entry in try index().packets {
        do {
          if let renewal = try purge(entry, request, signer, make) {
            outcome.renewals.append(renewal)
          } else {
            outcome.untouched.append(entry.info.id)
          }
        } catch let fault as PacketFault {
          outcome.refusals.append(PurgeOutcome.Refusal(packet: entry.info.id, fault: fault))
        }
      }
      return outcome
    }
  }

  /// With what the new versions are signed, and by whom the old ones may be.
  private struct Signer {
    let key: SigningKey?
    let trusted: [PublicKey]
  }

  private func purge(
    _ entry: PacketIndex.Entry, _ request: PurgeRequest, _ signer: Signer, _ make: DocumentMaker?
  ) throws -> PurgeOutcome.Renewal? {
    let old = entry.info.id
    let new = try nextVersion(of: old).id
    let payload = try PurgedPayload(
      of: bag(old), without: request.person, oldID: old.text, newID: new.text, make)
    if !payload.isNeeded { return nil }
    try refuse(entry, signer)
    let remains = try payload.remains()
    if !remains.isEmpty { throw PacketFault.names(remains) }
    try announce(
      Tombstone(
        packet: old.text, sha512: try PacketIndex.digest(of: zip(old)), date: request.date,
        reason: request.reason, successor: new.text,
        person: try PersonMark(request.person.id, salt: request.salt)))
    try place(payload.files, info(entry.info, new, request), signer.key)
    try finishRemovals()
    return PurgeOutcome.Renewal(
      old: old, new: new, dropped: payload.droppedElsewhere, remade: payload.remade)
  }

  private func refuse(_ entry: PacketIndex.Entry, _ signer: Signer) throws {
    if entry.signedBy != nil, signer.key == nil {
      throw PacketFault.key(
        "no key", reason: "\(entry.info.id.text) is signed, so its next version needs a key too")
    }
    let keys = entry.signedBy == nil ? [] : signer.trusted
    let report = try Verification.check(bag(entry.info.id), keys: keys)
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
        search.isIn(try FileReading.read(folder + "/" + name + "/" + path), at: path)
      }.map { name + "/" + $0 }
    }
  }
}
