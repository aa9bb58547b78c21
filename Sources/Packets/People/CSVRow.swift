/// A row of a table, and the bytes that it was read from.
struct CSVRow {
  private(set) var fields: [String]
  private let original: [UInt8]
  private var isNew = false

  mutating func replace(_ fields: [String]) {
    self.fields = fields
    isNew = true
  }

  /// The row as it was read, or written anew with the line break that it had.
  func bytes(_ separator: UInt8) -> [UInt8] {
    if !isNew { return original }
    let mustQuote: (UInt8) -> Bool = { [separator, 0x22, 0x0A, 0x0D].contains($0) }
    let cells = fields.map { field -> [UInt8] in
      guard field.utf8.contains(where: mustQuote) else { return Array(field.utf8) }
      return [0x22] + field.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
    }
    let lineBreak = original.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.reversed()
    return Array(cells.joined(separator: [separator])) + lineBreak
  }

  /// The rows of a table after RFC 4180.
  static func rows(of bytes: [UInt8], _ separator: UInt8) -> [CSVRow] {
    var rows: [CSVRow] = []
    var fields: [[UInt8]] = [[]]
    var start = 0
    var isQuoted = false
    for (at, byte) in bytes.enumerated() {
      switch byte {
      case 0x22:
        // The second of two quotes in a quoted field opens it again and stands for itself.
        if !isQuoted, at > start, bytes[at - 1] == 0x22 {
          fields[fields.count - 1].append(byte)
        }
        isQuoted.toggle()
      case separator where !isQuoted: fields.append([])
      case 0x0A where !isQuoted:
        rows.append(CSVRow(fields, bytes[start...at]))
        fields = [[]]
        start = at + 1
      case 0x0D where !isQuoted: break
      default: fields[fields.count - 1].append(byte)
      }
    }
    if start < bytes.count { rows.append(CSVRow(fields, bytes[start...])) }
    return rows
  }

  private init(_ fields: [[UInt8]], _ bytes: ArraySlice<UInt8>) {
    self.fields = fields.map { String(decoding: $0, as: UTF8.self) }
    original = Array(bytes)
  }
}
