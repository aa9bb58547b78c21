import DataSources
import Diagnostics
import Testing

/// Random tables written in random dialects must read back as they were.
@Suite struct CSVRoundTripTests {
  /// A fixed sequence (SplitMix64), so that a failure can be seen again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }

  private static let pieces = [
    "a", "7", "", " ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "é", "€", "日本", "x y",
  ]

  private func written(_ rows: [[String]], _ delimiter: String, _ end: String, _ dice: inout Dice)
    -> [UInt8]
  {
    var text = Bool.random(using: &dice) ? "\u{FEFF}" : ""
    for (number, row) in rows.enumerated() {
      let cells = row.map { cell -> String in
        let special = [delimiter, "\"", "\n", "\r"].contains { cell.contains($0) }
        let isAlone = row.count == 1 && cell.isEmpty
        if !special, !isAlone, !cell.unicodeScalars.contains("\r"), Bool.random(using: &dice) {
          return cell
        }
        return "\""
          + cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }
      text += cells.joined(separator: delimiter)
      if number + 1 < rows.count || Bool.random(using: &dice) { text += end }
    }
    return Array(text.utf8)
  }

  @Test(arguments: 0..<300) func tablesReadBackEqual(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let width = Int.random(in: 1...5, using: &dice)
    let header = (0..<width).map { "h\($0)" }
    let rows = (0..<Int.random(in: 0...12, using: &dice)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...4, using: &dice)).map { _ in
          CSVRoundTripTests.pieces.randomElement(using: &dice) ?? ""
        }.joined()
      }
    }
    let delimiter = [",", ";", "\t", "|"].randomElement(using: &dice) ?? ","
    let end = ["\n", "\r\n", "\r"].randomElement(using: &dice) ?? "\n"
    let bytes = written([header] + rows, delimiter, end, &dice)
    let (table, problems) = CSVTable.read(
      bytes, file: "t.csv", delimiter: delimiter.utf8.first)
    #expect(problems.isEmpty)
    #expect(table.header == header)
    #expect(table.rows.map(\.fields) == rows)
  }

  @Test(arguments: 0..<400) func anyBytesAreReadWithoutACrash(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 77)
    let alphabet = Array("ab,;\"\"\n\r\t1".utf8) + [0xC3, 0xFF, 0x00]
    let bytes = (0..<Int.random(in: 0...60, using: &dice)).map { _ in
      alphabet.randomElement(using: &dice) ?? 0
    }
    let (table, problems) = CSVTable.read(bytes, file: "t.csv")
    #expect(table.rows.allSatisfy { $0.fields.count == table.header.count })
    #expect(table.header.count > 0 || table.rows.isEmpty)
    #expect(problems.allSatisfy { $0.location.line >= 0 })
  }
}
