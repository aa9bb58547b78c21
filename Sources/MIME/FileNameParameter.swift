/// A file's name as a parameter of a header: `filename="week 47.csv"`, or by RFC 2231 where quotes do not serve.
enum FileNameParameter {
  /// Letters of a value that leave room for `; filename*10*=` on its line.
  private static let room = 56

  /// The parameter in as many pieces as its length asks for.
  static func words(_ parameter: String, _ name: String) throws(MessageFault) -> [String] {
    if let fault = HeaderFault.first(in: name) { throw .header("Content-Disposition", fault) }
    let bytes = Array(name.utf8)
    guard (1...255).contains(bytes.count), !bytes.contains(where: { "/\\".utf8.contains($0) }),
      name != ".", name != ".."
    else { throw .fileName(name) }
    let isPlain =
      bytes.count <= room && bytes.allSatisfy { isUnreserved($0) || " ()+,".utf8.contains($0) }
    if isPlain { return ["\(parameter)=\(name.quoted)"] }
    let pieces = pieces(name)
    if pieces.count == 1 { return ["\(parameter)*=\(pieces[0])"] }
    return pieces.enumerated().map { "\(parameter)*\($0.offset)*=\($0.element)" }
  }

  /// The language is left open, and the digits of one letter stay together.
  private static func pieces(_ name: String) -> [String] {
    var pieces = ["utf-8''"]
    for scalar in name.unicodeScalars {
      let letter = String(scalar).utf8.flatMap {
        isUnreserved($0) ? [$0] : [UInt8(ascii: "%")] + $0.hexDigits
      }
      if pieces[pieces.count - 1].utf8.count + letter.count > room { pieces.append("") }
      pieces[pieces.count - 1] += String(decoding: letter, as: UTF8.self)
    }
    return pieces
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || "-._".utf8.contains(byte)
  }
}
