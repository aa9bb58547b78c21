@testable import Packets

/// Zips made by hand, also such as no honest program makes.
enum StoredZip {
  struct File {
    var name: String
    var bytes: [UInt8] = Array("x".utf8)
    var mode: UInt32 = 0o100644
    var claimedSize: Int?
  }

  static func bytes(_ files: [File]) -> [UInt8] {
    var zip: [UInt8] = []
    var list: [UInt8] = []
    for file in files {
      let offset = zip.count
      let size = number(UInt32(file.claimedSize ?? file.bytes.count), 4)
      let common =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(crc(file.bytes), 4)
        + number(UInt32(file.bytes.count), 4) + size + number(UInt32(file.name.utf8.count), 2)
        + number(0, 2)
      zip += [0x50, 0x4B, 3, 4] + common + Array(file.name.utf8) + file.bytes
      list += [0x50, 0x4B, 1, 2] + number(0x031E, 2) + common + number(0, 6)
      list += number(file.mode << 16, 4) + number(UInt32(offset), 4) + Array(file.name.utf8)
    }
    let count = number(UInt32(files.count), 2)
    let end =
      number(0, 4) + count + count + number(UInt32(list.count), 4) + number(UInt32(zip.count), 4)
    return zip + list + [0x50, 0x4B, 5, 6] + end + number(0, 2)
  }

  private static func number(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 4 ? UInt8(value >> (8 * UInt32($0)) & 255) : 0 }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
  }
}
