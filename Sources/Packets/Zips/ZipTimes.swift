internal import Dates
internal import Publishing

/// Writes one day into the old time field of every file in a zip.
///
/// libarchive fills it by the machine's time zone, so that the same packet would have other bytes
/// elsewhere; changing the zone would change it for every thread of the process. The field stands twice:
/// before the file and in the list at the end (PKWARE's APPNOTE 6.3.9, 4.3.7 and 4.3.12).
enum ZipTimes {
  static func set(_ date: CivilDate, in zip: GrowingFile) throws {
    let field = stamp(date)
    let list = try place(of: zip)
    let bytes = try zip.bytes(at: list.offset, list.size)
    guard bytes.count == list.size else { throw damaged(zip) }
    var at = 0
    while at < bytes.count {
      guard let entry = ZipListEntry(bytes, at: at) else { throw damaged(zip) }
      guard try zip.bytes(at: entry.fileOffset, 4) == ZipListEntry.fileMark else {
        throw damaged(zip)
      }
      try zip.replace(at: entry.fileOffset + 10, field)
      try zip.replace(at: list.offset + at + 12, field)
      at += entry.length
    }
  }

  /// Midnight of a day; the format begins in 1980.
  private static func stamp(_ date: CivilDate) -> [UInt8] {
    let (year, month, day) = date.components
    let word = year < 1980 ? 1 << 5 | 1 : min(year - 1980, 127) << 9 | month << 5 | day
    return [0, 0, UInt8(word & 255), UInt8(word >> 8)]
  }

  /// Where the list of files stands; libarchive writes no comment after it.
  private static func place(of zip: GrowingFile) throws -> (offset: Int, size: Int) {
    let size = try zip.size
    let end = try zip.bytes(at: max(0, size - 22), 22)
    guard end.starts(with: [0x50, 0x4B, 5, 6]) else { throw damaged(zip) }
    if let offset = end.number(at: 16, 4), let size = end.number(at: 12, 4),
      offset != 0xFFFF_FFFF, size != 0xFFFF_FFFF, end.number(at: 10, 2) != 0xFFFF
    {
      return (offset, size)
    }
    let locator = try zip.bytes(at: max(0, size - 42), 20)
    guard locator.starts(with: [0x50, 0x4B, 6, 7]), let at = locator.number(at: 8, 8) else {
      throw damaged(zip)
    }
    let large = try zip.bytes(at: at, 56)
    guard let offset = large.number(at: 48, 8), let size = large.number(at: 40, 8) else {
      throw damaged(zip)
    }
    return (offset, size)
  }

  private static func damaged(_ zip: GrowingFile) -> PacketFault {
    .zip(zip.path, reason: "its list of files is not where it should be")
  }
}

/// One file in the list at the end of a zip.
private struct ZipListEntry {
  static let fileMark: [UInt8] = [0x50, 0x4B, 3, 4]

  let length: Int
  let fileOffset: Int

  init?(_ bytes: [UInt8], at start: Int) {
    guard bytes[start...].starts(with: [0x50, 0x4B, 1, 2]),
      let name = bytes.number(at: start + 28, 2), let extra = bytes.number(at: start + 30, 2),
      let comment = bytes.number(at: start + 32, 2), let offset = bytes.number(at: start + 42, 4)
    else { return nil }
    length = 46 + name + extra + comment
    if offset != 0xFFFF_FFFF {
      fileOffset = offset
      return
    }
    // The offset is the last of the long numbers that we need; those before it are there if too long too.
    let before = [24, 20].count { bytes.number(at: start + $0, 4) == 0xFFFF_FFFF }
    let fields = start + 46 + name
    guard let at = Self.longNumbers(bytes, fields..<(fields + extra)),
      let long = bytes.number(at: at + 8 * before, 8)
    else { return nil }
    fileOffset = long
  }

  /// Where the field of long numbers begins, after its head.
  private static func longNumbers(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at + 4 <= range.upperBound, let kind = bytes.number(at: at, 2),
      let size = bytes.number(at: at + 2, 2)
    {
      if kind == 1 { return at + 4 }
      at += 4 + size
    }
    return nil
  }
}

extension [UInt8] {
  /// A number of so many bytes, the smallest first; `nil` past the end or where it is too large.
  fileprivate func number(at start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    let value = self[start..<(start + count)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }
}
