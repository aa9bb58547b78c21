/// The offsets of one time zone, read from a TZif file (RFC 8536) by the caller and given here as bytes.
///
/// Needed for one question only: how long a civil day is. A day on which clocks change has 23 or 25 hours,
/// hence 46 or 50 half-hour intervals, and some zones shift by half an hour.
package struct TimeZoneRules: Sendable, Hashable {
  /// Seconds since 1970-01-01 00:00 UTC at which an offset begins, ascending.
  private let transitions: [Int64]
  /// The offset in seconds east of UTC that begins at the transition of the same index.
  private let offsets: [Int]
  private let firstOffset: Int

  /// Reads version 2 or later of the format; `nil` when the bytes are something else.
  ///
  /// Only listed transitions are used, which Debian's files carry up to 2037.
  package init?(tzif bytes: [UInt8]) {
    var reader = TZifReader(bytes: bytes)
    guard let first = reader.header(), first.version >= 2 else { return nil }
    reader.offset += first.dataLength(timeSize: 4)
    guard let header = reader.header() else { return nil }
    guard reader.offset + header.dataLength(timeSize: 8) <= bytes.count else { return nil }
    transitions = (0..<header.times).map { _ in reader.integer(8) }
    let indices = (0..<header.times).map { _ in Int(reader.integer(1) & 0xFF) }
    let types = (0..<header.types).map { _ in
      let offset = Int(Int32(truncatingIfNeeded: reader.integer(4)))
      reader.offset += 2
      return offset
    }
    guard let standard = types.first, indices.allSatisfy({ $0 < types.count }) else { return nil }
    firstOffset = standard
    offsets = indices.map { types[$0] }
  }

  /// The length of a civil day in seconds: 86,400, or more or less when clocks change on it.
  package func seconds(in date: CivilDate) -> Int {
    let start = Int64(date.dayNumber) * 86_400
    return 86_400 + offset(atLocal: start) - offset(atLocal: start + 86_400)
  }

  /// The offset in force at a local time; the offset before a change holds for the hour that it cuts.
  private func offset(atLocal local: Int64) -> Int {
    var current = firstOffset
    for (index, transition) in transitions.enumerated() {
      if transition + Int64(current) > local { break }
      current = offsets[index]
    }
    return current
  }
}

private struct TZifReader {
  struct Header {
    let version: Int
    let isUTC: Int
    let isStandard: Int
    let leaps: Int
    let times: Int
    let types: Int
    let characters: Int

    func dataLength(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + isStandard + isUTC
    }
  }

  let bytes: [UInt8]
  var offset = 0

  mutating func header() -> Header? {
    guard offset + 44 <= bytes.count, Array(bytes[offset..<offset + 4]) == Array("TZif".utf8)
    else { return nil }
    let version = Int(bytes[offset + 4]) - Int(UInt8(ascii: "0"))
    offset += 20
    let counts = (0..<6).map { _ in Int(integer(4)) }
    return Header(
      version: version, isUTC: counts[0], isStandard: counts[1], leaps: counts[2],
      times: counts[3], types: counts[4], characters: counts[5])
  }

  /// A big-endian integer; the caller has checked that the bytes are there.
  mutating func integer(_ size: Int) -> Int64 {
    var value: UInt64 = 0
    for byte in bytes[offset..<offset + size] { value = value << 8 | UInt64(byte) }
    offset += size
    return Int64(bitPattern: value)
  }
}
