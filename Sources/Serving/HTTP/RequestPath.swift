/// The path of a request, decoded and judged once, so that nothing behind it has to think of tricks.
enum RequestPath {
  /// Why a path is not looked up.
  enum Refusal: Error, Hashable {
    /// No honest client writes it: 400.
    case malformed
    /// It could only lead to another place under another name: 404.
    case elsewhere
  }

  /// Far longer than any page's path.
  static let longest = 2048

  /// The decoded path without its first slash, from the target of a request line.
  static func read(_ target: String) throws(Refusal) -> String {
    let bytes = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard bytes.first == UInt8(ascii: "/"), bytes.count <= longest else { throw .malformed }
    let decoded = try decode(bytes.dropFirst())
    guard let path = String(validating: decoded, as: UTF8.self) else { throw .malformed }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts.dropLast() where part.isEmpty { throw .elsewhere }
    for part in parts where part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
      throw .elsewhere
    }
    return path
  }

  private static func decode(_ encoded: Substring.UTF8View) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = encoded[...]
    while let byte = rest.popFirst() {
      // A blank could only come from a second word of the request line.
      if byte == UInt8(ascii: " ") { throw .malformed }
      guard byte == UInt8(ascii: "%") else {
        bytes.append(try allowed(byte))
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { throw .malformed }
      let decoded = try allowed(high << 4 | low)
      // An encoded slash would stand in a name and be taken for the end of one.
      if decoded == UInt8(ascii: "/") { throw .malformed }
      bytes.append(decoded)
    }
    return bytes
  }

  /// Refuses what no path of ours holds and other systems read their own way.
  private static func allowed(_ byte: UInt8) throws(Refusal) -> UInt8 {
    if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "#") {
      throw .malformed
    }
    return byte
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
