internal import Composing
internal import Content
internal import Cryptography
internal import Dates
internal import MIME
internal import Picturing
internal import Rendering
internal import Reports

/// Makes the message of one letter: figures, words, pictures, bytes.
struct LetterMaking: Sendable {
  let composer: PageComposer
  /// The pages that the site has now, for links.
  let pages: Set<PageRequest>
  /// One for each language that a reader has.
  let renderers: [String: MailRenderer]
  let settings: MailSettings
  let site: String
  let issue: IssueName
  let revision: Int
  /// Seconds since 1970 in universal time.
  let date: Int

  /// A message ready to be written.
  struct Made: Sendable {
    let bytes: [UInt8]
    let messageID: String
    let digest: String
    /// The digest of what it says; revisions with the same figures share it.
    let content: String
    let subject: String
    let htmlBytes: Int
    let matter: MailMatter
    let pictures: [[UInt8]]
  }

  func make(_ letter: LetterOrder) throws -> Made {
    let report = try composer.mail(letter.request, linkingTo: pages)
    let id = try messageID(letter, revision)
    let matter = try render(report, letter, id, revision)
    if matter.html.count >= LetterMaking.mostHTML {
      throw LetterFault.tooLong(bytes: matter.html.count)
    }
    let pictures = try matter.charts.map {
      try Picture.draw(svg: $0.svg, width: $0.width, height: $0.height).png
    }
    let bytes = try message(letter, matter, pictures, id).bytes()
    if bytes.count > settings.delivery.largest { throw LetterFault.tooLarge(bytes: bytes.count) }
    // What a first report would say is the same for all revisions of the same figures.
    let first = try messageID(letter, 1)
    let plain = revision == 1 ? matter : try render(report, letter, first, 1)
    return Made(
      bytes: bytes, messageID: id.text, digest: try SHA256.digest(of: bytes).hex,
      content: try LetterMaking.content(of: plain), subject: matter.subject,
      htmlBytes: matter.html.count, matter: matter, pictures: pictures)
  }

  /// Where programs cut a message short; a report is never so long but for a fault of ours or of a template.
  private static let mostHTML = 100_000

  private func render(
    _ report: MailReport, _ letter: LetterOrder, _ id: MessageID, _ revision: Int
  ) throws -> MailMatter {
    guard let renderer = renderers[letter.language.code] else { throw LetterFault.noLanguage }
    guard let picture = id.contentID("chart") else { throw LetterFault.noPictureID }
    return renderer.render(
      report,
      MailLetter(
        reason: letter.reason, grain: letter.request.period.grain, site: settings.site,
        reached: settings.reached,
        contact: (settings.unsubscribe?.mail ?? settings.replyTo.address).text,
        isLinkOnly: letter.isLinkOnly,
        revision: revision, pictureSuffix: String(picture.text.dropFirst("chart".count))))
  }

  private func messageID(_ letter: LetterOrder, _ revision: Int) throws -> MessageID {
    try MessageID.make(
      product: "debrief", issue: issue.id,
      recipient: letter.about + " " + letter.recipient.address.text,
      revision: revision, domain: settings.from.address.domain)
  }

  private func message(
    _ letter: LetterOrder, _ matter: MailMatter, _ pictures: [[UInt8]], _ id: MessageID
  ) throws -> Message {
    var message = Message(
      from: settings.from, to: letter.recipient, replyTo: settings.replyTo,
      subject: matter.subject, date: date, id: id, text: matter.text,
      html: String(decoding: matter.html, as: UTF8.self))
    message.references = try (1..<max(1, revision)).map { try messageID(letter, $0) }
    message.list = MailDomain(issue.kind + "." + settings.from.address.domain.text).map {
      MailingList(id: $0, name: site)
    }
    message.unsubscribe = settings.unsubscribe
    message.images = try zip(matter.charts, pictures).enumerated().map { index, picture in
      guard let id = ContentID(picture.0.id) else { throw LetterFault.noPictureID }
      return InlineImage(id: id, fileName: "chart-\(index + 1).png", png: picture.1)
    }
    return message
  }

  private static func content(of matter: MailMatter) throws -> String {
    var hash = try SHA256()
    for part in [Array(matter.subject.utf8), matter.html, Array(matter.text.utf8)]
      + matter.charts.map(\.svg)
    {
      hash.add("\(part.count):".utf8)
      hash.add(part)
    }
    return try hash.finish().hex
  }
}

/// Why a message could not be made though its figures are there.
enum LetterFault: Error, CustomStringConvertible {
  case tooLong(bytes: Int)
  case tooLarge(bytes: Int)
  case noLanguage
  case noPictureID

  var description: String {
    switch self {
    case .tooLong(let bytes):
      "its HTML has \(bytes) bytes, and mail programs cut off what is longer than 100,000; name fewer metrics under 'metrics' of the issue"
    case .tooLarge(let bytes):
      "the message has \(bytes) bytes, more than 'largest' of mail allows"
    case .noLanguage: "its language has no templates"
    case .noPictureID: "the domain of 'from' makes no id of a picture"
    }
  }
}
