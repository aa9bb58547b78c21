/// What a style sheet fetches from elsewhere.
enum StyleScan {
  static func objections(to bytes: [UInt8]) -> [String] {
    if bytes.isEmpty { return [] }
    let text = withoutComments(String(decoding: bytes, as: UTF8.self).lowercased())
    var objections: [String] = []
    for word in ["@import", "image-set(", "src("] where text.contains(word) {
      objections.append("its style has \(word)")
    }
    for piece in text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
      let address = piece.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      if !["data:image/", "data:font/", "#"].contains(where: address.hasPrefix) {
        objections.append("its style leads to \(String(address.prefix(60)).debugDescription)")
      }
    }
    return objections
  }

  private static func withoutComments(_ text: String) -> String {
    let pieces = text.split(separator: "/*", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces.first ?? "")) { result, piece in
      let parts = piece.split(separator: "*/", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { result += parts[1] }
    }
  }
}
