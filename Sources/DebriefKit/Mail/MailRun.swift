internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import MIME
internal import Publishing
internal import Rendering
internal import Synchronization

/// The making of an issue's messages, step by step; no socket is opened.
struct MailRun: Sendable {
  let options: MailOptions

  func run() throws -> MailRendering {
    let loaded = try LoadedProject.load(options.project, jobs: options.jobs)
    guard let site = loaded.renderer, !loaded.diagnostics.containsErrors else {
      return refused(loaded.diagnostics)
    }
    let (settings, issue) = try MailRun.issue(options.issue, loaded.project)
    let asOf = try MailRun.day(options.asOf, "--as-of")
    let data = try DataReading.read(
      loaded, shape: .daily, isStrict: false, jobs: options.jobs, asOf: asOf)
    let diagnostics = (loaded.diagnostics + data.diagnostics(for: loaded.project)).sorted()
    if diagnostics.containsErrors { return refused(diagnostics) }
    let input = ReportInput.make(loaded, data, diagnostics, asOf: asOf)
    let name = try IssueName(options, issue, input)
    // As of the period's end: what is late, next or new would differ from day to day, and a report that is
    // rendered again for the same figures is to be the same report.
    let then = ReportInput.make(
      loaded, data, diagnostics, asOf: min(name.period.last, input.asOf))
    let composer = PageComposer(then, speakingOf: [name.period]) {
      Threads.run(count: options.jobs, $0)
    }
    guard let desk = SubscriptionDesk(input) else { return refused(diagnostics) }
    let plan = MailPlan(input, issue, name, desk)
    let making = LetterMaking(
      composer: composer, pages: Set(SitePlan(input).requests),
      renderers: renderers(for: plan.letters, loaded, site),
      settings: settings, site: loaded.project.settings.name, issue: name,
      revision: options.revision, date: try date(name, input))
    return try publish(plan, making, diagnostics, loaded.folder)
  }

  private func refused(_ diagnostics: [Diagnostic]) -> MailRendering {
    MailRendering(
      problems: diagnostics.map { Problem($0) }, id: options.issue, folder: nil, messages: [],
      stopped: [])
  }

  private func renderers(
    for letters: [LetterOrder], _ loaded: LoadedProject, _ site: Renderer
  ) -> [String: MailRenderer] {
    let languages = Dictionary(letters.map { ($0.language.code, $0.language) }) { first, _ in first
    }
    return languages.compactMapValues { MailRenderer(loaded.mailTemplates, beside: site, in: $0) }
  }

  /// Six o'clock, universal time, of the day after the period, or of the day that the user names.
  ///
  /// A correction is dated after the data that it rests on, so that it stands above the first report.
  private func date(_ name: IssueName, _ input: ReportInput) throws -> Int {
    let first = name.period.days.upperBound
    let usual = options.revision > 1 ? max(first, input.asOf.advanced(by: 1)) : first
    let day = try MailRun.day(options.dated, "--dated") ?? usual
    return Int(day.dayNumber) * 86_400 + 6 * 3_600
  }

  static func day(_ text: String?, _ option: String) throws(DebriefFailure) -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(iso: text) else {
      throw .wrongUse("'\(text)' is no day; write \(option) 2026-10-31")
    }
    return date
  }

  /// What debrief.yml says of mail and of one kind of issue.
  static func issue(
    _ id: String, _ project: Project
  ) throws(DebriefFailure) -> (MailSettings, MailIssue) {
    guard let mail = project.settings.mail else {
      throw .wrongUse("debrief.yml has no 'mail:'; docs/mail.md shows one to start from")
    }
    guard let issue = mail.issues.first(where: { $0.id == id }) else {
      let known = mail.issues.map(\.id)
      let hint = suggestion(for: id, among: known)
      throw .wrongUse("debrief.yml names no issue '\(id)'. " + hint)
    }
    return (mail, issue)
  }
}

// MARK: - Writing

extension MailRun {
  /// What came of one letter.
  private enum Outcome {
    case made(MailManifest.Entry)
    case stopped(MailManifest.Stop)
  }

  private func publish(
    _ plan: MailPlan, _ making: LetterMaking, _ diagnostics: [Diagnostic], _ folder: ProjectFolder
  ) throws -> MailRendering {
    let target =
      options.output ?? folder.mailFolder(making.issue.folder(revision: options.revision))
    if options.output == nil { try FileWriting.makeFolder(folder.outputFolder + "/mail") }
    let publisher = try SitePublisher.begin(at: target)
    do {
      let outcomes = try makeAll(plan.letters, making, publisher)
      var manifest = MailManifest(
        issue: making.issue.id, period: making.issue.period.id, revision: options.revision,
        sender: making.settings.bounces.text)
      for outcome in outcomes {
        switch outcome {
        case .made(let entry): manifest.messages.append(entry)
        case .stopped(let stop): manifest.stopped.append(stop)
        }
      }
      manifest.stopped += plan.leftOut
      try publisher.write(try SitePath(MailManifest.name), Array(manifest.text.utf8))
      try publisher.write(try SitePath(MailPreview.index), MailPreview.list(manifest))
      _ = try publisher.commit { Threads.run(count: options.jobs, $0) }
      return MailRendering(manifest, target, diagnostics)
    } catch {
      publisher.abandon()
      throw error
    }
  }

  /// Makes and writes all letters in several threads; a letter that cannot be made stops no other.
  private func makeAll(
    _ letters: [LetterOrder], _ making: LetterMaking, _ publisher: SitePublisher
  ) throws -> [Outcome] {
    let next = Atomic<Int>(0)
    let found = Mutex<[Int: Outcome]>([:])
    let fault = Mutex<(any Error)?>(nil)
    Threads.run(count: min(options.jobs, max(1, letters.count))) {
      while fault.withLock({ $0 == nil }) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < letters.count else { return }
        do {
          let outcome = try write(letters[index], making, publisher)
          found.withLock { $0[index] = outcome }
        } catch {
          fault.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let error = fault.withLock({ $0 }) { throw error }
    let outcomes = found.withLock { $0 }
    return letters.indices.compactMap { outcomes[$0] }
  }

  /// Makes one letter and writes it; what keeps it from being made is its own outcome, a full disk or a library that is missing is not.
  private func write(
    _ letter: LetterOrder, _ making: LetterMaking, _ publisher: SitePublisher
  ) throws -> Outcome {
    let made: LetterMaking.Made
    do {
      made = try making.make(letter)
    } catch {
      if MessageWords.isOfTheMachine(error) { throw error }
      return .stopped(
        MailManifest.Stop(
          about: letter.about, address: letter.recipient.address.text,
          reason: StopWords.sentence(error), isFault: StopWords.isFault(error)))
    }
    try publisher.write(try SitePath(letter.name + ".eml"), made.bytes)
    try publisher.write(
      try SitePath(letter.name + ".html"),
      MailPreview.page(made.matter, pictures: made.pictures))
    return .made(
      MailManifest.Entry(
        file: letter.name + ".eml", about: letter.about,
        address: letter.recipient.address.text, subject: made.subject,
        messageID: made.messageID, digest: made.digest, content: made.content,
        bytes: made.bytes.count, htmlBytes: made.htmlBytes))
  }
}

extension MailRendering {
  fileprivate init(_ manifest: MailManifest, _ folder: String, _ diagnostics: [Diagnostic]) {
    self.init(
      problems: diagnostics.map { Problem($0) }, id: manifest.issue, folder: folder,
      messages: manifest.messages.map {
        Message(
          file: $0.file, about: $0.about, address: $0.address, subject: $0.subject,
          bytes: $0.bytes, htmlBytes: $0.htmlBytes)
      },
      stopped: manifest.stopped.map {
        Stopped(about: $0.about, address: $0.address, reason: $0.reason, isFault: $0.isFault)
      })
  }
}
