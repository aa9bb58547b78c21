/// A table in which one column is called `agent`: the person's rows become rows of nobody in particular.
///
/// What was the person's is counted under `removed`, so that sums over the table stay what they were. Rows
/// that agree in all but their numbers become one. In a table of figures by `scope` and `id` the person's rows
/// go: a figure is no part of a sum. A table with neither stays as it is.
struct TableRows {
  private let bytes: [UInt8]
  private let person: Person
  private let search: PersonSearch
  /// The id under which the removed are counted.
  static let nobody = "removed"
  /// The columns that may be added up in any table.
  private static let sums: Set = [
    "value", "numerator", "denominator", "count", "n", "total", "sum",
  ]
  /// The columns of the recorded facts that say whose and when; all others are totals of measures.
  private static let factHeads = ["day", "agent", "team", "role"]

  init(_ bytes: [UInt8], _ person: Person, _ search: PersonSearch) {
    self.bytes = bytes
    self.person = person
    self.search = search
  }

  var withoutPerson: [UInt8] {
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let rows = CSVRow.rows(of: bytes, separator)
      let names = rows.first?.fields.map(Self.columnName) ?? []
      if let figures = withoutFigures(rows, names, separator) { return figures }
      guard let agent = names.firstIndex(of: "agent") else { continue }
      if !rows.dropFirst().contains(where: { isPersons($0, agent) }) { return bytes }
      return folded(rows, names, agent, separator)
    }
    return bytes
  }

  /// `nil` where it is no table of figures.
  private func withoutFigures(
    _ rows: [CSVRow], _ names: [String], _ separator: UInt8
  ) -> [UInt8]? {
    guard let scope = names.firstIndex(of: "scope"), let id = names.firstIndex(of: "id") else {
      return nil
    }
    return rows.filter { row in
      !(row.fields.indices.contains(scope) && row.fields[scope] == "agent" && isPersons(row, id))
    }.flatMap { $0.bytes(separator) }
  }

  private static func columnName(_ field: String) -> String {
    let scalars = field.unicodeScalars.drop { $0 == "\u{FEFF}" || $0 == " " }
    return String(String.UnicodeScalarView(scalars)).lowercased()
  }

  private func isPersons(_ row: CSVRow, _ agent: Int) -> Bool {
    guard row.fields.indices.contains(agent) else { return false }
    let id = row.fields[agent].lowercased().filter { $0 != " " }
    return person.ids.contains { $0.lowercased() == id }
  }

  private func folded(
    _ rows: [CSVRow], _ names: [String], _ agent: Int, _ separator: UInt8
  ) -> [UInt8] {
    let isFacts = names.starts(with: Self.factHeads)
    let sums = names.indices.filter {
      isFacts ? $0 >= Self.factHeads.count : Self.sums.contains(names[$0])
    }
    var groups: [[String]: Int] = [:]
    var merged: [CSVRow] = []
    for (number, row) in rows.enumerated() {
      let isNobodys = row.fields.indices.contains(agent) && row.fields[agent] == Self.nobody
      guard number > 0, isNobodys || isPersons(row, agent) else {
        merged.append(row)
        continue
      }
      let fields = nobodys(row, agent)
      let key = fields.enumerated().map { sums.contains($0) ? "" : $1 }
      // Without a number to add up, a row that is like another still counts.
      if !sums.isEmpty, let place = groups[key],
        let total = Self.added(merged[place].fields, fields, sums)
      {
        merged[place].replace(total)
      } else {
        groups[key] = merged.count
        var row = row
        row.replace(fields)
        merged.append(row)
      }
    }
    return merged.flatMap { $0.bytes(separator) }
  }

  /// The fields without the person: nobody's id, and no name beside it.
  private func nobodys(_ row: CSVRow, _ agent: Int) -> [String] {
    var fields = row.fields.map { field in
      search.isIn(Array(field.utf8)) ? String(decoding: PersonRemoval.word, as: UTF8.self) : field
    }
    fields[agent] = Self.nobody
    return fields
  }

  /// One row for two, or `nil` where a number is none.
  private static func added(_ one: [String], _ other: [String], _ sums: [Int]) -> [String]? {
    var result = one
    for column in sums where one.indices.contains(column) {
      switch (one[column], other[column]) {
      case ("", let text), (let text, ""): result[column] = text
      case (let a, let b):
        guard let a = PlainDecimal(a), let b = PlainDecimal(b), let sum = a.adding(b) else {
          return nil
        }
        result[column] = sum.text
      }
    }
    return result
  }
}
