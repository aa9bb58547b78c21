internal import CZlib

/// Bytes as zlib packs them, and its checksum: the only file that calls it.
enum Deflate {
  /// How hard to search for repeats: of 50 charts, 6 makes 7 % fewer bytes than 5 but lets lines of many days take half
  /// as long again; 1 makes 25 % more and saves next to nothing.
  static let level: Int32 = 5

  static func packed(_ bytes: [UInt8]) throws(PictureFailure) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    guard compress2(&packed, &count, bytes, UInt(bytes.count), level) == Z_OK else {
      throw .noMemory
    }
    packed.removeLast(packed.count - Int(count))
    return packed
  }

  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
