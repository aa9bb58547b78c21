package import Dates
package import Measures
package import Workforce

/// `measures.csv`: every measure by agent, team of the day and day, exactly as the figures were made from them.
///
/// One line an owner and day. An agent's facts name the agent and the agent's team and role on that day; contacts that
/// no agent had name a team alone, and what has neither names nobody. A cell is empty where nobody counted,
/// which is not zero.
package enum MeasuresTable {
  static let keys = ["day", "agent", "team", "role"]

  /// Whose facts a table holds, by number of owner.
  package enum Owner: Sendable, Hashable {
    case agent(String)
    case team(String)
    case operation
  }

  /// The table of a period's days.
  package static func bytes(
    _ facts: FactTable, _ days: Range<CivilDate>, owners: [Owner], _ organisation: Organisation,
    measures: [ClosingStatement.Measure]
  ) -> [UInt8] {
    let columns = measures.map { column(of: $0, in: facts) }
    var bytes = Array(
      ((keys + measures.map { RecordCells.written($0.name) }).joined(separator: ",") + "\n").utf8)
    let times = days.lowerBound.dayNumber..<days.upperBound.dayNumber
    for (number, owner) in owners.enumerated() {
      for row in facts.rows(of: number, in: times) {
        let day = CivilDate(dayNumber: facts.times[row])
        let cells = keyCells(owner, day, organisation) + columns.map { $0(row) }
        bytes += Array((cells.joined(separator: ",") + "\n").utf8)
      }
    }
    return bytes
  }

  private static func keyCells(
    _ owner: Owner, _ day: CivilDate, _ organisation: Organisation
  ) -> [String] {
    switch owner {
    case .agent(let id):
      let membership = organisation.agentNumber(id).flatMap {
        organisation.membership(of: $0, on: day)
      }
      return [
        day.description, id, membership?.team ?? "",
        RecordCells.written(membership?.role ?? ""),
      ]
    case .team(let id): return [day.description, "", id, ""]
    case .operation: return [day.description, "", "", ""]
    }
  }

  /// The cell of a measure in a row.
  private static func column(
    of measure: ClosingStatement.Measure, in facts: FactTable
  ) -> (Int) -> String {
    if measure.kind == .number {
      guard let index = facts.layout.scalars.firstIndex(of: measure.name) else {
        return { _ in "" }
      }
      let column = facts.columns[index]
      return { column.quantity(at: $0).map(RecordNumber.text) ?? "" }
    }
    guard let index = facts.layout.histograms.firstIndex(of: measure.name) else {
      return { _ in "" }
    }
    let column = facts.histograms[index]
    return { RecordNumber.text(column.pairs(of: $0), isScaled: measure.kind == .values) }
  }
}
