import TestSupport
import Testing

@testable import MIME

/// Whole messages, byte for byte, that any mail program opens.
struct MessageGoldenTests {
  @Test("the smallest message")
  func plain() throws {
    var message = try Sample.message()
    message.images = []
    message.html = "<p>Handled: 312</p>\n"
    message.id = try MessageID.make(
      product: "weekly", issue: "2026-W47", recipient: "a101", revision: 1,
      domain: message.id.domain)
    message.list = nil
    message.unsubscribe = nil
    try Golden.expect(message.bytes(), equals: "Mail/plain.eml")
  }

  @Test("a report with two charts, for a reader whose name asks for everything")
  func report() throws {
    try Golden.expect(try Self.full().bytes(), equals: "Mail/report.eml")
  }

  @Test("a corrected report with files")
  func corrected() throws {
    var message = try Self.full()
    let first = message.id
    message.id = try MessageID.make(
      product: "weekly", issue: "2026-W47", recipient: "a202", revision: 2, domain: first.domain)
    message.references = [first]
    message.subject = "Korrigiert: " + message.subject
    let chart = try #require(message.id.contentID("chart1"))
    message.images = [InlineImage(id: chart, fileName: "Übersicht.png", png: try Sample.dot())]
    message.html =
      "<p>Nur ein Bild</p><img src=\"\(chart.url)\" alt=\"Ruhig\" width=\"1\" height=\"1\">\n"
    let pdf = try #require(MediaType("application/pdf"))
    let long = String(repeating: "Monatsübersicht ", count: 9) + ".pdf"
    message.attachments = [
      try Sample.attachment(),
      AttachedFile(fileName: long, type: pdf, bytes: Array("%PDF-1.7\n".utf8)),
    ]
    message.unsubscribe = Unsubscribe(
      mail: message.replyTo.address, page: SecureLink("https://reports.example.com/off?list=weekly")
    )
    try Golden.expect(message.bytes(), equals: "Mail/corrected.eml")
  }

  static func full() throws -> Message {
    var message = try Sample.message()
    let last = try #require(message.id.contentID("chart2"))
    message.from = try Mailbox(parsing: "Berichte, Nordstern GmbH <berichte@example.com>")
    message.to = try Mailbox(parsing: "Brandt, Zoë (Łódź) <zoe.brandt@example.com>")
    message.replyTo = try Mailbox(parsing: "\"Leitung\" <leitung@example.com>")
    message.subject =
      "Woche 47 für Zoë Brandt: Bearbeitungszeit deutlich kürzer, Übergaben unverändert 👩‍👩‍👧‍👦"
    message.list = MailingList(
      id: try #require(MailDomain("weekly.reports.example.com")), name: "Wöchentlicher Bericht")
    message.text = """
      Woche 47, 16. bis 22. November 2026

      Bearbeitungszeit: 5:12 (Ziel höchstens 5:30, erreicht) = kürzer als in den zwölf Wochen davor.
      From here on: a line that mailbox files would change.
      .
      ..and one of dots, then a trailing blank\u{20}
      שלום, 東京, 👩‍👩‍👧‍👦
      """
    message.html += """
      <p>Bearbeitungszeit <b>5:12</b> &lt; 5:30, \("kürzer ".repeated(20))</p>
      <img src="\(last.url)" width="1" height="1" alt="Übergaben &quot;unverändert&quot;">
      .
      From the report
      """
    message.images.append(InlineImage(id: last, fileName: "chart2.png", png: try Sample.dot()))
    return message
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
