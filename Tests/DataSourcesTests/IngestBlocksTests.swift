import DataSources
import Diagnostics
import Testing

/// Blocks are cut anywhere; nothing may show of it.
@Suite struct IngestBlocksTests {
  private static let yaml = """
    s: {files: t.csv, row: contact, at: d, bad rows: 100%, measures: {n: sum(n), c: count}}
    """

  private func result(_ table: [UInt8], _ blockSize: Int, jobs: Int) throws -> IngestResult {
    var fixture = Fixture()
    fixture.options.blockSize = blockSize
    fixture.jobs = jobs
    return try fixture.ingest(IngestBlocksTests.yaml, table)
  }

  /// Quotes, doubled quotes and line breaks in most rows, some bad ones, and no row end at the end.
  private static let table: [UInt8] = {
    var text = "d,n,note\r\n"
    for row in 0..<3000 {
      let note = row % 7 == 0 ? "\"a \"\"b\"\",\r\n\nc\"" : row % 5 == 0 ? "\"\"" : "x"
      let number = row % 501 == 500 ? "bad" : String(row)
      text += "2026-01-\(10 + row % 20),\(number),\(note)\r\n"
    }
    return Array((text + "2026-01-05,1,\"end\"").utf8)
  }()

  @Test(arguments: [1 << 10, 3001, 64 << 10, 4 << 20], [1, 2, 7])
  func aTableGivesTheSameForAnyBlocksAndThreads(blockSize: Int, jobs: Int) throws {
    let plain = try result(IngestBlocksTests.table, 4 << 20, jobs: 1)
    #expect(plain.rows.read == 3001 && plain.rows.quarantined == 5)
    let other = try result(IngestBlocksTests.table, blockSize, jobs: jobs)
    #expect(other.cells == plain.cells)
    #expect(other.quarantine == plain.quarantine)
    #expect(other.words == plain.words)
    let files = (other.report.sources[0].files[0], plain.report.sources[0].files[0])
    #expect(files.0.hash == files.1.hash)
    #expect(files.0.bytes == IngestBlocksTests.table.count)
  }

  private static let good = Array("2026-01-05,1,x\n".utf8)

  private static func long(_ length: Int, quoted: Bool) -> [UInt8] {
    let fill = [UInt8](repeating: UInt8(ascii: "x"), count: length)
    let quote = quoted ? Array("\"\n".utf8) : []
    return Array("2026-01-05,1,".utf8) + quote + fill + quote.reversed() + Array("\n".utf8)
  }

  @Test(arguments: [64 << 10, 1 << 20, 4 << 20], [true, false])
  func longRowsAreNamedAndTheRestIsRead(blockSize: Int, quoted: Bool) throws {
    let header = Array("d,n,note\n".utf8)
    let good = IngestBlocksTests.good
    let table =
      header + good + IngestBlocksTests.long(9 << 20, quoted: quoted) + good
      + IngestBlocksTests.long(3 << 19, quoted: quoted) + good
    let result = try result(table, blockSize, jobs: 2)
    #expect(result.total("n") == 3)
    #expect(result.rows.quarantined == 2)
    let lines = quoted ? [3, 7] : [3, 5]
    #expect(result.quarantine.count == 2)
    #expect(result.quarantine[0].hasPrefix("1× a field is longer than 1 MiB [\(lines[1]):"))
    #expect(result.quarantine[1].hasPrefix("1× the row is longer than 2 MiB [\(lines[0]):1 2026"))
  }

  @Test(arguments: [1 << 10, 64 << 10, 4 << 20])
  func aQuoteNeverClosedIsNamedHoweverMuchFollows(blockSize: Int) throws {
    let lost = [UInt8](repeating: UInt8(ascii: "\n"), count: 5 << 20)
    let good = IngestBlocksTests.good
    let table = Array("d,n,note\n".utf8) + good + good + Array("2026-01-05,1,\"x".utf8) + lost
    let result = try result(table, blockSize, jobs: 1)
    #expect(result.total("n") == 2)
    #expect(result.words.first?.hasPrefix("t.csv:4:14: error: a quote opens here") ?? false)
  }
}
