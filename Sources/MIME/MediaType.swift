/// What the bytes of an attachment are: `application/pdf`.
package struct MediaType: Hashable, Sendable {
  package let text: String

  /// Refuses what is no type, and `multipart` and `message`, whose bytes other rules hold for.
  ///
  /// Texts are UTF-8, as everything that we write.
  package init?(_ text: String) {
    let parts = text.utf8.map(\.lowered).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 64,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isTokenText) }),
      !["multipart", "message"].contains(String(decoding: parts[0], as: UTF8.self))
    else { return nil }
    self.text = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  }

  /// The parameters that belong to the type.
  var parameters: [String] { text.utf8.starts(with: "text/".utf8) ? ["charset=utf-8"] : [] }
}
