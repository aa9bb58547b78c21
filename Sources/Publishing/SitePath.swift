/// Where a file stands in the site: a relative path that cannot lead out of it.
///
/// Only lower-case letters, digits, dot, underscore and hyphen may stand in a part, and no part begins
/// or ends with a dot. So no two paths differ by case or by Unicode form alone, none is `..`, and the
/// site can be copied to any file system and unpacked from any zip.
package struct SitePath: Hashable, Sendable {
  package let text: String

  /// Throws `PublishFault.badPath`, which says what is wrong, for any other text.
  package init(_ text: String) throws {
    if let reason = Self.objection(to: text) {
      throw PublishFault.badPath(text, reason: reason)
    }
    self.text = text
  }

  /// What Linux allows for one name.
  private static let longestPart = 255
  /// Far below what Linux allows for a path, so that the site can move into a deeper folder.
  private static let longestPath = 1024

  private static func objection(to text: String) -> String? {
    if text.isEmpty { return "it is empty" }
    if text.utf8.count > longestPath { return "it is longer than \(longestPath) bytes" }
    for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty { return "a part of it is empty" }
      if part.count > longestPart { return "a part of it is longer than \(longestPart) bytes" }
      if part.first == UInt8(ascii: ".") { return "a part of it begins with a dot" }
      if part.last == UInt8(ascii: ".") { return "a part of it ends with a dot" }
      if !part.allSatisfy(isAllowed) {
        return "only a-z, 0-9, '.', '_' and '-' may stand in it"
      }
    }
    return nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension SitePath: Comparable {
  package static func < (a: SitePath, b: SitePath) -> Bool { a.text < b.text }
}

extension SitePath: CustomStringConvertible {
  package var description: String { text }
}

extension String {
  /// The folder that a relative path stands in, or `nil` at the top.
  var enclosingFolder: String? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) }
  }
}
