internal import Caching
internal import Publishing

/// Which build of the program this is: what another one has remembered may be wrong for us.
enum ProgramIdentity {
  private static let executable = "/proc/self/exe"

  /// By the id that the linker made from the program's bytes; without one, by the bytes themselves.
  static func digest() throws -> Digest {
    let head = try FileReading.head(executable, 1 << 16)
    if let id = buildID(in: head) { return Digest(of: id) }
    return Digest(of: try FileReading.read(executable))
  }

  /// The description of the note `GNU`, type 3, of a 64-bit ELF file with the little end first.
  static func buildID(in head: [UInt8]) -> [UInt8]? {
    guard head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let table = number(head, 32, 8),
      let size = number(head, 54, 2), let count = number(head, 56, 2)
    else { return nil }
    for entry in 0..<count {
      let start = table + entry * size
      guard number(head, start, 4) == 4, let offset = number(head, start + 8, 8),
        let length = number(head, start + 32, 8)
      else { continue }
      if let id = note(head, offset, offset + length) { return id }
    }
    return nil
  }

  private static func note(_ head: [UInt8], _ start: Int, _ end: Int) -> [UInt8]? {
    var offset = start
    while offset < end, let nameSize = number(head, offset, 4),
      let size = number(head, offset + 4, 4), let type = number(head, offset + 8, 4)
    {
      let name = offset + 12
      let content = name + (nameSize + 3) / 4 * 4
      guard content + size <= head.count else { return nil }
      if type == 3, head[name...].starts(with: Array("GNU\0".utf8)) {
        return size >= 8 ? Array(head[content..<content + size]) : nil
      }
      offset = content + (size + 3) / 4 * 4
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ size: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - size else { return nil }
    let word = bytes[offset..<offset + size].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return word < 1 << 40 ? Int(word) : nil
  }
}
