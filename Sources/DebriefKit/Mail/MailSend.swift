internal import Content
internal import Diagnostics
internal import Glibc
internal import Mailing
internal import Publishing

/// The sending of a rendered issue: exactly the files that were looked at, each once.
struct MailSend {
  let options: MailSendOptions

  func run(whenDone: @escaping (MailOutcome) -> Void) throws -> MailSending {
    let loaded = try LoadedProject.load(options.project, jobs: 1)
    let mail = try MailSend.settings(loaded)
    let places = MailFolder(
      project: loaded.folder, calendar: loaded.project.settings.calendar)
    let id = try places.find(options.issue)
    if loaded.diagnostics.containsErrors {
      return MailSending(
        problems: loaded.diagnostics.map { Problem($0) }, id: id, outcomes: [], summary: "",
        advice: [], json: "", exitCode: 1)
    }
    let folder = loaded.folder.mailFolder(id)
    let manifest = try MailSend.manifest(folder)
    let transport = try MailTransport(options, mail, loaded.folder).make()
    try FileWriting.makeFolder(loaded.folder.mailRecords)
    let ledger = try MailSend.ledger(loaded.folder.mailLedger(manifest.issue))
    let delivery = Delivery(
      ledger: ledger, transport: transport, sender: manifest.sender,
      options: pacing(mail.delivery), surroundings: .machine)
    Interruption.listen()
    let report = delivery.run(letters(of: manifest, in: folder)) { whenDone(MailOutcome($0)) }
    return MailSending(
      problems: loaded.diagnostics.map { Problem($0) }, id: id,
      outcomes: report.letters.map { MailOutcome($0) }, summary: report.summary,
      advice: report.advice, json: report.json, exitCode: report.exitCode)
  }

  static func settings(_ loaded: LoadedProject) throws(DebriefFailure) -> MailSettings {
    if let mail = loaded.project.settings.mail { return mail }
    throw .wrongUse("debrief.yml has no 'mail:'; docs/mail.md shows one to start from")
  }

  /// Whoever finds another run at work is told to come back later, as with two builds.
  private static func ledger(_ path: String) throws -> Ledger {
    do {
      return try Ledger.open(path)
    } catch LedgerFault.locked {
      throw DebriefFailure.locked(LedgerFault.locked(path: path).description)
    }
  }

  private static func manifest(_ folder: String) throws -> MailManifest {
    let path = folder + "/" + MailManifest.name
    do {
      return try MailManifest(try FileReading.read(path))
    } catch let fault as MailManifestFault {
      throw DebriefFailure.wrongUse(
        "\(path):\(fault.line): no line that 'debrief mail render' writes; render the issue again")
    }
  }

  private func pacing(_ delivery: MailDelivery) -> DeliveryOptions {
    var pacing = DeliveryOptions()
    pacing.lettersPerSecond = Double(delivery.pace.count) / Double(delivery.pace.seconds)
    pacing.tries = delivery.tries
    pacing.resendsInDoubt = options.resendsInDoubt
    pacing.resendsRejected = options.resendsRejected
    return pacing
  }

  /// Those that were made, and those in which something was missing, so that nobody forgets them.
  private func letters(of manifest: MailManifest, in folder: String) -> [Letter] {
    let made = manifest.messages.map { entry in
      Letter(
        issue: manifest.issue, about: entry.about, address: entry.address, label: entry.about,
        edition: Edition(
          revision: manifest.revision, messageID: entry.messageID, digest: entry.digest,
          content: entry.content),
        body: .file(folder + "/" + entry.file, size: entry.bytes))
    }
    let failed = manifest.stopped.filter(\.isFault).map { stop in
      Letter(
        issue: manifest.issue, about: stop.about, address: stop.address, label: stop.about,
        edition: Edition(
          revision: manifest.revision, messageID: "", digest: "", content: ""),
        body: .failed(reason: stop.reason))
    }
    return made + failed
  }
}

extension Surroundings {
  /// The clocks of this machine, and its signals.
  fileprivate static let machine = Surroundings(
    now: { time(nil) },
    steadyTime: {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    },
    sleep: { usleep(UInt32($0 * 1e6)) },
    isInterrupted: { Interruption.isAsked })
}

extension MailOutcome {
  init(_ report: LetterReport) {
    self.init(
      about: report.key.about, address: report.key.recipient, state: report.result.word,
      reply: report.reply,
      hasArrived: [.accepted, .alreadySent, .nothingChanged].contains(report.result))
  }
}
