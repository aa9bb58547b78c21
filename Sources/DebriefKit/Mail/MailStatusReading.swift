internal import Content
internal import Mailing
internal import Publishing

/// Reads the ledger of an issue, whether or not it is in use.
struct MailStatusReading {
  let project: String
  let issue: String

  func run() throws -> MailStatus {
    let loaded = try LoadedProject.load(project, jobs: 1)
    let places = MailFolder(project: loaded.folder, calendar: loaded.project.settings.calendar)
    let id = try ledgerName(places, loaded.folder)
    let path = loaded.folder.mailLedger(id)
    guard let status = try LedgerStatus.read(path) else {
      return MailStatus(id: id, ledger: path, isRunning: false, entries: [], failures: [])
    }
    return MailStatus(
      id: id, ledger: path, isRunning: status.isRunning,
      entries: status.entries.map { MailStatus.Entry($0, whileSending: status.isRunning) },
      failures: status.failures.map { failure in
        let whose = failure.letters.prefix(5).map(\.recipient).joined(separator: ", ")
        let more = failure.letters.count > 5 ? " and \(failure.letters.count - 5) more" : ""
        return
          "\(failure.letters.count) × \(failure.state.sentence): \(failure.reason) (\(whose)\(more))"
      })
  }

  /// The ledger of that name; else that of the issue which was rendered last.
  private func ledgerName(_ places: MailFolder, _ folder: ProjectFolder) throws -> String {
    if FileReading.exists(folder.mailLedger(issue)) { return issue }
    let id = try places.find(issue)
    let manifest = try MailManifest(
      try FileReading.read(folder.mailFolder(id) + "/" + MailManifest.name))
    return manifest.issue
  }
}

extension MailStatus.Entry {
  fileprivate init(_ entry: LedgerStatus.Entry, whileSending isRunning: Bool) {
    self.init(
      outcome: MailOutcome(
        about: entry.key.about, address: entry.key.recipient,
        state: entry.state.word(whileSending: isRunning), reply: entry.reply,
        hasArrived: entry.state == .accepted),
      time: entry.time, attempts: entry.attempts, revision: entry.revision,
      messageID: entry.messageID)
  }
}
