/// A cache file: what it is, whose it is, its content, and a digest over all of it.
///
/// Whatever is not exactly that (cut short by a full disk, of another program, damaged) opens to nothing, and the
/// build does without.
package enum SealedBytes {
  private static let mark = Array("debrief-cache 1\n".utf8)
  private static let sealSize = 16
  private static let headingSize = mark.count + 16

  /// The content with its heading and its seal; `key` says what it belongs to.
  package static func seal(
    key: Digest, capacity: Int = 0, _ content: (inout ByteWriter) -> Void
  ) -> [UInt8] {
    var sealed = ByteWriter(capacity: headingSize + capacity + sealSize)
    for byte in mark { sealed.put(byte) }
    sealed.put(key)
    content(&sealed)
    sealed.put(Digest(of: sealed.bytes))
    return sealed.bytes
  }

  /// A reader of the content; `nil` for anything that was not sealed with this key.
  ///
  /// What is read must end at `isAtEnd`, or it is something else.
  package static func open(_ bytes: [UInt8], key: Digest) -> ByteReader? {
    guard bytes.count >= headingSize + sealSize, bytes.starts(with: mark) else { return nil }
    let end = bytes.count - sealSize
    var seal = ByteReader(bytes, end..<bytes.count)
    let digest = bytes.withUnsafeBytes { Digest(of: UnsafeRawBufferPointer(rebasing: $0[..<end])) }
    guard (try? seal.digest()) == digest else { return nil }
    var reader = ByteReader(bytes, mark.count..<end)
    guard (try? reader.digest()) == key else { return nil }
    return reader
  }
}
