import Foundation
import Testing

@testable import MIME

struct MailDateTests {
  static let knownCases: [(Int, String)] = [
    (1_795_327_200, "Sun, 22 Nov 2026 06:00:00 +0000"), (0, "Thu, 01 Jan 1970 00:00:00 +0000"),
    (-1, "Wed, 31 Dec 1969 23:59:59 +0000"), (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
    (-2_208_988_800, "Mon, 01 Jan 1900 00:00:00 +0000"),
    (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 +0000"),
  ]

  @Test("moments are written in universal time", arguments: knownCases)
  func known(seconds: Int, text: String) {
    #expect(MailDate(secondsSince1970: seconds)?.text == text)
  }

  @Test(
    "years that headers cannot hold have no date",
    arguments: [-2_208_988_801, 253_402_300_800, .min, .max])
  func outside(seconds: Int) { #expect(MailDate(secondsSince1970: seconds) == nil) }

  @Test("another calendar agrees on days of two centuries")
  func agrees() throws {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    for day in stride(from: -25_567, to: 60_000, by: 13) {
      let seconds = day * 86_400 + (day * day) % 86_400
      let other = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
      #expect(MailDate(secondsSince1970: seconds)?.text == other)
    }
  }
}
