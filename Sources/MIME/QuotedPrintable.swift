/// Text as ASCII lines that a person can still read: RFC 2045 §6.7.
///
/// Beyond what the standard asks, a dot or `From ` that begins a line is written in digits, for SMTP and mailbox files
/// give them a meaning; and the digits of one letter stay on one line.
struct QuotedPrintable {
  /// The letters of a line, the `=` of a soft break included.
  private static let width = 76

  private var output: [UInt8] = []

  /// Where the line that is being written begins.
  private var start = 0

  /// Any line break (LF or CR LF) becomes CR LF; a CR alone is written in digits.
  static func encode(_ text: String) -> [UInt8] {
    var encoder = QuotedPrintable()
    var text = text
    text.withUTF8 { bytes in
      encoder.output.reserveCapacity(bytes.count + bytes.count / 8)
      var index = 0
      while index < bytes.count { index += encoder.take(bytes, at: index) }
    }
    return encoder.output
  }

  /// Writes the letter or line break at an index, and answers how many bytes it has.
  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if let length = Self.lineBreak(bytes, at: index) {
      breakLine(soft: false)
      return length
    }
    let length = min(Self.length(ofLetter: byte), bytes.count - index)
    let next = index + length
    let endsLine = next == bytes.count || Self.lineBreak(bytes, at: next) != nil
    let isPlain = Self.isPlain(byte) || (Self.isBlank(byte) && !endsLine)
    // A line that goes on keeps one column for the `=`.
    let room = Self.width - (endsLine ? 0 : 1)
    if output.count - start + (isPlain ? 1 : 3 * length) > room { breakLine(soft: true) }
    if isPlain, !(output.count == start && Self.isMark(bytes, at: index)) {
      output.append(byte)
    } else {
      for byte in bytes[index..<next] {
        output.append(UInt8(ascii: "="))
        output.append(Self.digits[Int(byte >> 4)])
        output.append(Self.digits[Int(byte & 15)])
      }
    }
    return length
  }

  private mutating func breakLine(soft: Bool) {
    if soft { output.append(UInt8(ascii: "=")) }
    output.append(UInt8(ascii: "\r"))
    output.append(UInt8(ascii: "\n"))
    start = output.count
  }
}

extension QuotedPrintable {
  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// How many bytes the break at an index has, `nil` where there is none.
  private static func lineBreak(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "\n") { return 1 }
    let isPair =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "\n")
    return isPair ? 2 : nil
  }

  /// Whether SMTP or a mailbox file would take what begins a line for its own.
  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ".")
      || (bytes[index] == UInt8(ascii: "F") && bytes[index...].starts(with: "From ".utf8))
  }

  /// The bytes of a UTF-8 letter, from its first.
  private static func length(ofLetter first: UInt8) -> Int {
    switch first {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
