import CZlib

/// Reads the PNG files that we write, and shares no code with the writer but zlib.
struct PNGReader {
  var width = 0
  var height = 0
  /// Bits, kind of colour, and the three methods.
  var format: [UInt8] = []
  var palette: [UInt32] = []
  var pixelsPerMetre = 0
  /// Names of all chunks in their order.
  var kinds: [String] = []
  /// Row by row, `0xRRGGBB`.
  var pixels: [UInt32] = []

  struct Fault: Error { let words: String }

  init(_ file: [UInt8]) throws {
    guard file.starts(with: [137, 80, 78, 71, 13, 10, 26, 10]) else {
      throw Fault(words: "signature")
    }
    var rest = file[8...]
    var data: [UInt8] = []
    while !rest.isEmpty {
      let length = Self.number(rest)
      let body = rest.dropFirst(4).prefix(length + 4)
      guard body.count == length + 4, Self.checksum(body) == Self.number(rest.dropFirst(8 + length))
      else { throw Fault(words: "checksum") }
      take(String(decoding: body.prefix(4), as: UTF8.self), Array(body.dropFirst(4)), &data)
      rest = rest.dropFirst(12 + length)
    }
    try fill(from: data)
  }

  private mutating func take(_ kind: String, _ body: [UInt8], _ data: inout [UInt8]) {
    kinds.append(kind)
    switch kind {
    case "IHDR":
      (width, height) = (Self.number(body[...]), Self.number(body[4...]))
      format = Array(body[8...])
    case "PLTE":
      palette = stride(from: 0, to: body.count, by: 3).map {
        UInt32(body[$0]) << 16 | UInt32(body[$0 + 1]) << 8 | UInt32(body[$0 + 2])
      }
    case "pHYs": pixelsPerMetre = Self.number(body[...])
    case "IDAT": data += body
    default: break
    }
  }

  private mutating func fill(from data: [UInt8]) throws {
    var rows = [UInt8](repeating: 0, count: (width + 1) * height)
    var count = UInt(rows.count)
    guard uncompress(&rows, &count, data, UInt(data.count)) == Z_OK, count == UInt(rows.count)
    else { throw Fault(words: "data") }
    for row in 0..<height {
      let start = row * (width + 1)
      guard rows[start] == 0 else { throw Fault(words: "filter") }
      pixels += rows[(start + 1)...(start + width)].map { palette[Int($0)] }
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Bit by bit, as the standard defines it.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~sum)
  }
}
