/// A domain name in lower case: labels of letters, digits and hyphens between dots.
///
/// `mailhost` alone is one, for an intranet may have such; `10.0.0.1` is none.
package struct MailDomain: Hashable, Sendable {
  package let text: String

  package init?(_ text: String) {
    let bytes = text.utf8.map(\.lowered)
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard bytes.count <= 253, labels.allSatisfy(Self.isLabel), let last = labels.last,
      !last.allSatisfy(\.isDigit)
    else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { $0.isLetterOrDigit || $0 == hyphen }
  }
}
