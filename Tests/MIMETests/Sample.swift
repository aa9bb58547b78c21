import Foundation
import Testing

@testable import MIME

/// A small message with everything in it, and a look at the bytes of any.
enum Sample {
  static func message() throws -> Message {
    let domain = try #require(MailDomain("reports.example.com"))
    let id = try MessageID.make(
      product: "weekly", issue: "2026-W47", recipient: "a202", revision: 1, domain: domain)
    let chart = try #require(id.contentID("chart1"))
    var message = Message(
      from: try Mailbox(parsing: "Reports <reports@example.com>"),
      to: try Mailbox(parsing: "Ann Lee <ann@example.com>"),
      replyTo: try Mailbox(parsing: "operations@example.com"), subject: "Week 47",
      date: 1_795_327_200, id: id, text: "Handled: 312\n",
      html:
        "<p>Handled: 312</p><img src=\"\(chart.url)\" width=\"1\" height=\"1\" alt=\"Steady\">\n")
    message.list = MailingList(id: try #require(MailDomain("weekly.reports.example.com")))
    message.unsubscribe = Unsubscribe(mail: message.replyTo.address)
    message.images = [InlineImage(id: chart, fileName: "chart1.png", png: try dot())]
    return message
  }

  /// One white pixel, opaque.
  static func dot() throws -> [UInt8] {
    let text =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
    return [UInt8](try #require(Data(base64Encoded: text)))
  }

  static func attachment() throws -> AttachedFile {
    AttachedFile(
      fileName: "Łódź.csv", type: try #require(MediaType("text/csv")), bytes: Array("a,b\r\n".utf8))
  }

  static func head(of bytes: [UInt8]) throws -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let end = try #require(text.range(of: "\r\n\r\n"))
    return text[..<end.lowerBound] + "\r\n"
  }

  static func boundaries(of bytes: [UInt8]) -> Set<String> {
    let lines = Decoding.lines(bytes).map { String(decoding: $0, as: UTF8.self) }
    return Set(lines.filter { $0.hasPrefix("--=_") })
  }

  /// The encoded bodies of all parts that hold no others, parted by lines that are boundaries.
  static func bodies(of bytes: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.components(separatedBy: "\r\n--=_").dropFirst()
    return parts.compactMap { part in
      let pieces = part.components(separatedBy: "\r\n\r\n")
      guard pieces.count > 1, !pieces[0].contains("multipart/") else { return nil }
      return Array(pieces.dropFirst().joined(separator: "\r\n\r\n").utf8)
    }
  }

  /// The kinds of all parts, in the order of their headers.
  static func tree(of bytes: [UInt8]) -> [String] {
    let lines = Decoding.lines(bytes).map { String(decoding: $0, as: UTF8.self) }
    return lines.filter { $0.hasPrefix("Content-Type: ") }.map { line in
      String(line.drop { $0 != "/" }.dropFirst().prefix { $0 != ";" })
    }
  }
}
