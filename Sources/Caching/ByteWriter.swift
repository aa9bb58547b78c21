/// Puts numbers, texts and columns into bytes, little end first on every machine.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func put(_ byte: UInt8) { bytes.append(byte) }

  package mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  package mutating func put<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func put(_ digest: Digest) {
    put(digest.high)
    put(digest.low)
  }

  package mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { put(raw: UnsafeRawBufferPointer($0)) }
  }

  package mutating func put(_ text: [UInt8]) {
    text.withUnsafeBytes { put(raw: $0) }
  }

  /// Bytes with their number before them.
  package mutating func put(raw: UnsafeRawBufferPointer) {
    put(Int64(raw.count))
    bytes.append(contentsOf: raw)
  }

  /// A whole array of numbers in one go.
  package mutating func put<Number: FixedWidthInteger>(column: [Number]) {
    let column = Number(littleEndian: 1) == 1 ? column : column.map(\.littleEndian)
    column.withUnsafeBytes { put(raw: $0) }
  }
}
