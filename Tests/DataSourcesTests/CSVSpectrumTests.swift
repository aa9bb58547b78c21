import DataSources
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: SharedFolder.has("data/csv-spectrum"), "needs the shared folder"))
struct CSVSpectrumTests {
  static let names = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test(arguments: names) func readsAsItsJSONSays(name: String) throws {
    let bytes = try SharedFolder.bytes("data/csv-spectrum/csvs/\(name).csv")
    let json = try SharedFolder.bytes("data/csv-spectrum/json/\(name).json")
    let expected = try JSONDecoder().decode([[String: String]].self, from: Data(json))
    let (table, problems) = CSVTable.read(bytes, file: name)
    #expect(problems.isEmpty)
    let rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0.fields)) }
    #expect(rows == expected)
  }
}
