internal import Cryptography
internal import Dates
internal import Mailing
internal import Publishing
internal import Rendering

/// Messages about a period, or about a shorter one that ended in it: as their files still lie there, and as the
/// ledger knows them.
struct SentMail {
  let folder: ProjectFolder
  let period: Period
  private let calendar: PeriodCalendar

  init(_ folder: ProjectFolder, _ period: Period, _ calendar: PeriodCalendar) {
    self.folder = folder
    self.period = period
    self.calendar = calendar
  }

  /// People's own messages in their folders, all others beside them; those whose file is gone are left out.
  func files(for people: Set<String>) throws -> [RenderedFile] {
    let mail = folder.mailFolder("")
    guard FileReading.exists(mail) else { return [] }
    var files: [RenderedFile] = []
    for (name, kind) in try FileReading.list(mail).sorted(by: { $0.name < $1.name })
    where kind == .folder && FileReading.exists(mail + name + "/" + MailManifest.name) {
      let manifest = try MailManifest(try FileReading.read(mail + name + "/" + MailManifest.name))
      guard let reported = calendar.period(named: manifest.period), isOurs(reported) else {
        continue
      }
      files += try sent(manifest, in: mail + name, named: name, people)
    }
    return files
  }

  /// A week that two months share goes with the month in which it ends, so that no message is in both packets.
  private func isOurs(_ reported: Period) -> Bool {
    period.days.contains(reported.last) && reported.dayCount <= period.dayCount
  }

  private func sent(
    _ manifest: MailManifest, in folder: String, named name: String, _ people: Set<String>
  ) throws -> [RenderedFile] {
    guard let status = try LedgerStatus.read(self.folder.mailLedger(manifest.issue)) else {
      return []
    }
    let accepted = Set(status.entries.filter { $0.state == .accepted }.map(\.messageID))
    return try manifest.messages.filter { accepted.contains($0.messageID) }.compactMap { message in
      let path = folder + "/" + message.file
      guard FileReading.exists(path) else { return nil }
      let bytes = try FileReading.read(path)
      guard try SHA256.digest(of: bytes).hex == message.digest else { return nil }
      let place = place(of: message, people)
      return place.map {
        RenderedFile(path: $0 + "/mail/" + name + "-" + message.file, bytes: bytes)
      }
    }
  }

  private func place(of message: MailManifest.Entry, _ people: Set<String>) -> String? {
    guard message.about.hasPrefix("agents/") else { return message.about }
    return people.contains(String(message.about.dropFirst("agents/".count))) ? message.about : nil
  }
}
