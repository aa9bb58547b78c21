/// Takes out again what a `ByteWriter` has put in; throws where the bytes cannot be that.
package struct ByteReader {
  /// The bytes are not what was written: cut short, or of another kind.
  package struct Unreadable: Error {
    package init() {}
  }

  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int

  package init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices) }

  /// A reader of some of the bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  package var isAtEnd: Bool { offset == end }

  package mutating func byte() throws(Unreadable) -> UInt8 {
    try number()
  }

  package mutating func flag() throws(Unreadable) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Unreadable()
    }
  }

  package mutating func number<Number: FixedWidthInteger>(
    _: Number.Type = Number.self
  ) throws(Unreadable) -> Number {
    let start = offset
    try pass(MemoryLayout<Number>.size)
    let raw = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: Number.self) }
    return Number(littleEndian: raw)
  }

  /// A number of things that are still to come, each of at least so many bytes: so nobody makes room for more
  /// than there can be.
  package mutating func count(ofBytesEach least: Int = 1) throws(Unreadable) -> Int {
    let number: Int64 = try number()
    guard let count = Int(exactly: number), count >= 0,
      count <= (end - offset) / max(least, 1)
    else { throw Unreadable() }
    return count
  }

  package mutating func digest() throws(Unreadable) -> Digest {
    let high: UInt64 = try number()
    return Digest(high: high, low: try number())
  }

  package mutating func text() throws(Unreadable) -> String {
    let count = try count()
    let start = offset
    try pass(count)
    guard let text = String(validating: bytes[start..<offset], as: UTF8.self) else {
      throw Unreadable()
    }
    return text
  }

  package mutating func raw() throws(Unreadable) -> ArraySlice<UInt8> {
    let count = try count()
    let start = offset
    try pass(count)
    return bytes[start..<offset]
  }

  package mutating func column<Number: FixedWidthInteger>(
    _: Number.Type = Number.self
  ) throws(Unreadable) -> [Number] {
    let size = try count()
    let start = offset
    try pass(size)
    guard size.isMultiple(of: MemoryLayout<Number>.size) else { throw Unreadable() }
    let count = size / MemoryLayout<Number>.size
    let column = [Number](unsafeUninitializedCapacity: count) { numbers, filled in
      bytes.withUnsafeBytes { all in
        UnsafeMutableRawBufferPointer(numbers).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: all[start..<start + size]))
      }
      filled = count
    }
    return Number(littleEndian: 1) == 1 ? column : column.map { Number(littleEndian: $0) }
  }

  private mutating func pass(_ count: Int) throws(Unreadable) {
    guard end - offset >= count else { throw Unreadable() }
    offset += count
  }
}
