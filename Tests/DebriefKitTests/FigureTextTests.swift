import DebriefKit
import Foundation
import TestSupport
import Testing

/// A table of figures reads the same in all of its forms.
struct FigureTextTests {
  private static func table() throws -> FigureTable {
    var query = FigureQuery(
      project: SharedFolder.project.appending(path: "Examples/starter").path)
    query.metrics = ["transfers", "handle-time"]
    query.split = ["team", "month"]
    query.from = "2026-09-01"
    query.to = "2026-10-31"
    return try Debrief.figures(query)
  }

  @Test("people get columns, rounded as on the pages")
  func columns() throws {
    let lines = try Self.table().text(.table).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(Set(lines.map(\.count)).count == 1, "the columns are not even: \(lines)")
    #expect(lines[1].contains("%") && lines[1].contains(":"))
  }

  @Test("programs get CSV and JSON, unrounded and alike")
  func machineForms() throws {
    let table = try Self.table()
    let lines = table.text(.csv).split(separator: "\n")
    #expect(lines[0] == "team,month,transfers,handle-time")
    let object = try JSONSerialization.jsonObject(with: Data(table.text(.json).utf8))
    let rows = try #require(object as? [[String: Any]])
    #expect(rows.count == lines.count - 1)
    // Compared as text, for the parser of JSON rounds the last digit.
    let objects = table.text(.json).split(separator: "\n").filter { $0.contains("{") }
    for (object, line) in zip(objects, lines.dropFirst()) {
      let cells = line.split(separator: ",")
      #expect(object.contains("\"team\": \"\(cells[0])\""))
      #expect(object.contains("\"transfers\": \(cells[2]),"))
    }
  }
}
