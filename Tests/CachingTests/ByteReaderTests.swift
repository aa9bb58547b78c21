import Testing

@testable import Caching

/// What was written reads back, and what was not is refused and never traps.
@Suite struct ByteReaderTests {
  private func written() -> [UInt8] {
    var writer = ByteWriter()
    writer.put(7 as UInt8)
    writer.put(true)
    writer.put(-5 as Int64)
    writer.put("naïve")
    writer.put(column: [1, -2, Int32.max] as [Int32])
    writer.put(Digest(high: 1, low: 2))
    return writer.bytes
  }

  private func read(_ bytes: [UInt8]) throws -> Bool {
    var reader = ByteReader(bytes)
    let isSame =
      try reader.byte() == 7
      && reader.flag()
      && reader.number(Int64.self) == -5
      && reader.text() == "naïve"
      && reader.column(Int32.self) == [1, -2, .max]
      && reader.digest() == Digest(high: 1, low: 2)
    return isSame && reader.isAtEnd
  }

  @Test func readsBack() throws { #expect(try read(written())) }

  @Test func aCutShortIsRefused() {
    let bytes = written()
    for count in bytes.indices {
      #expect(throws: ByteReader.Unreadable.self) { try read(Array(bytes[..<count])) }
    }
  }

  @Test(arguments: [Int64.max, -1, 1 << 40])
  func anAbsurdLengthIsRefused(_ length: Int64) {
    var writer = ByteWriter()
    writer.put(length)
    var reader = ByteReader(writer.bytes)
    #expect(throws: ByteReader.Unreadable.self) { _ = try reader.column(Int32.self) }
  }
}
