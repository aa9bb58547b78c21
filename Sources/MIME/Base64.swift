/// Bytes of any kind as lines of letters: RFC 2045 §6.8.
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Lines of 76 letters with CR LF between them, and none after the last.
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    let bytesOfLine = 57
    let letterCount = (bytes.count + 2) / 3 * 4
    let breakCount = max(0, (bytes.count + bytesOfLine - 1) / bytesOfLine - 1)
    return [UInt8](unsafeUninitializedCapacity: letterCount + 2 * breakCount) { lines, count in
      for start in stride(from: 0, to: bytes.count, by: bytesOfLine) {
        if start > 0 {
          lines[count] = UInt8(ascii: "\r")
          lines[count + 1] = UInt8(ascii: "\n")
          count += 2
        }
        encode(bytes[start..<min(start + bytesOfLine, bytes.count)], into: lines, at: &count)
      }
    }
  }

  /// One run of letters, without a break.
  package static func word(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { word, count in
      encode(bytes, into: word, at: &count)
    }
  }

  private static func encode(
    _ bytes: ArraySlice<UInt8>, into word: UnsafeMutableBufferPointer<UInt8>, at end: inout Int
  ) {
    letters.withUnsafeBufferPointer { letters in
      bytes.withUnsafeBufferPointer { bytes in
        for index in stride(from: 0, to: bytes.count, by: 3) {
          let left = bytes.count - index
          let bits =
            UInt32(bytes[index]) << 16 | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
            | (left > 2 ? UInt32(bytes[index + 2]) : 0)
          word[end] = letters[Int(bits >> 18)]
          word[end + 1] = letters[Int(bits >> 12 & 63)]
          word[end + 2] = left > 1 ? letters[Int(bits >> 6 & 63)] : UInt8(ascii: "=")
          word[end + 3] = left > 2 ? letters[Int(bits & 63)] : UInt8(ascii: "=")
          end += 4
        }
      }
    }
  }
}
