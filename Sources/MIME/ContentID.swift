/// The name of an image in a message: `chart.1@example.com`, of letters that mean the same in HTML, URLs and headers.
package struct ContentID: Hashable, Sendable {
  package let text: String

  package init?(_ text: String) {
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 128, parts[0].isDotAtom,
      parts[0].allSatisfy({ $0.isLetterOrDigit || "._-".utf8.contains($0) }),
      let domain = MailDomain(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    self.text = String(decoding: parts[0], as: UTF8.self) + "@" + domain.text
  }

  /// As the `src` of an image.
  package var url: String { "cid:" + text }
}
