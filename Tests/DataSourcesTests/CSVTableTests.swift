import DataSources
import Diagnostics
import Testing

@Suite struct CSVTableTests {
  private func read(_ text: String) -> (CSVTable, [String]) {
    let (table, problems) = CSVTable.read(Array(text.utf8), file: "t.csv")
    return (table, problems.map(\.description))
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "comma"), ("a;b\n1;2", "semicolon"), ("a\tb\n1\t2\n", "tab"),
    ("a|b\n1|2\n", "bar"), ("a,b\r\n1,2\r\n", "CRLF"), ("a,b\r1,2\r", "CR"),
    ("\u{FEFF}a,b\n1,2", "byte order mark"), ("\"a\",\"b\"\n\"1\",\"2\"\n", "quoted"),
    ("a,b\n\n1,2\n\r\n", "blank lines"), ("a,b\r\n\"1\",2\r\n", "quotes and CRLF"),
  ])
  func everyDialectGivesTheSameCells(text: String, name: String) {
    let (table, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(table.header == ["a", "b"])
    #expect(table.rows.map(\.fields) == [["1", "2"]])
  }

  @Test func blanksAroundACellAreKept() {
    #expect(read("a,b\n 1 ,\" 2\"\n").0.rows.first?.fields == [" 1 ", " 2"])
  }

  @Test func quotesHoldDelimitersQuotesAndLineBreaks() {
    let (table, problems) = read("a,b\n\"x,\"\"y\"\"\nz\",2\n3,4\n")
    #expect(problems.isEmpty)
    #expect(table.rows.map(\.fields) == [["x,\"y\"\nz", "2"], ["3", "4"]])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.location(of: 1, in: table.rows[0]).description == "t.csv:3:4")
    #expect(table.location(of: 1, in: table.rows[1]).description == "t.csv:4:3")
  }

  @Test func columnsOfCellsCountCharacters() {
    let (table, _) = read("a,b\néé,x\n")
    #expect(table.location(of: 1, in: table.rows[0]).description == "t.csv:2:4")
  }

  @Test(arguments: [
    ("a,b\n1\n", "t.csv:2:1: error: the row has fewer fields than the header's 2"),
    ("a,b\n1,2,3\n", "t.csv:2:1: error: the row has more fields than the header's 2"),
    ("a,b\n1,x\"y\n", "t.csv:2:3: error: a quote stands inside a field"),
    ("a,b\n\"1\"x,2\n", "t.csv:2:1: error: text follows the closing quote"),
    ("a,b\n1,2\n\"3,4\n5,6\n", "t.csv:3:1: error: a quote opens here and is never closed"),
    ("a,\"b\n1,2\n", "t.csv:1:3: error: a quote opens in the header and is never closed"),
    ("a;b,c\n1,2\n", "t.csv:1:1: error: the header line has as many ',' and ';'"),
  ])
  func whatIsNotATableIsNamedWithItsPlace(text: String, words: String) {
    let (_, problems) = read(text)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(words) ?? false, "\(problems)")
  }

  @Test func rowsBesideABadOneAreKept() {
    #expect(read("a,b\n1,2\n3\n5,6\n").0.rows.map(\.fields) == [["1", "2"], ["5", "6"]])
    #expect(read("a,b\n1,2\n\"3,4\n5,6\n").0.rows.map(\.fields) == [["1", "2"]])
  }

  @Test func bytesThatAreNotUTF8AreNamedAndWindowsTextIsRead() {
    let bytes = Array("a,b\n".utf8) + [0x80, 0xE9, 0x2C, 0x31, 0x0A]
    let (table, problems) = CSVTable.read(bytes, file: "t.csv")
    #expect(table.rows.isEmpty)
    #expect(problems.first?.description.contains("windows-1252") ?? false)
    let (windows, none) = CSVTable.read(bytes, file: "t.csv", encoding: .windows1252)
    #expect(none.isEmpty)
    #expect(windows.rows.first?.fields == ["€é", "1"])
  }

  @Test(arguments: ["", "\n", "\r\n", "\u{FEFF}"]) func anEmptyFileIsAnEmptyTable(text: String) {
    let (table, problems) = read(text)
    #expect(table.header.isEmpty && table.rows.isEmpty && problems.isEmpty)
  }

  @Test func utf16IsRefused() {
    let (_, problems) = CSVTable.read([0xFF, 0xFE, 0x61, 0x00], file: "t.csv")
    #expect(problems.first?.message.contains("UTF-16") ?? false)
  }
}
