package import Diagnostics
internal import Measures

/// `figures.csv`: every figure of a closed period, as the pages had it, in all its digits.
package enum FiguresTable {
  static let keys = [
    "scope", "id", "metric", "outcome", "value", "numerator", "denominator", "n",
  ]

  package static func bytes(_ figures: [ClosedFigure]) -> [UInt8] {
    var bytes = Array((keys.joined(separator: ",") + "\n").utf8)
    for figure in figures {
      let (scope, id) = cells(of: figure.scope)
      let reading = figure.reading
      let numbers = [reading.value, reading.numerator, reading.denominator, reading.n].map(number)
      let cells = [scope, id, figure.metric, outcome(reading.outcome)] + numbers
      bytes += Array((cells.joined(separator: ",") + "\n").utf8)
    }
    return bytes
  }

  /// Reads such a table; nothing, and a diagnostic, when a cell is not as it was written.
  package static func read(_ bytes: [UInt8], file: String) -> ([ClosedFigure], [Diagnostic]) {
    var figures: [ClosedFigure] = []
    do throws(DamagedCell) {
      var cells = RecordCells(bytes, file: file)
      for (index, key) in keys.enumerated() {
        guard try cells.take(isLast: index == keys.count - 1).elementsEqual(key.utf8) else {
          throw DamagedCell("the column '\(key)' should stand here", at: cells.location)
        }
      }
      cells.endLine()
      while !cells.isAtEnd { figures.append(try figure(&cells)) }
      return (figures, [])
    } catch {
      return ([], [error.diagnostic])
    }
  }

  // MARK: - Cells

  private static func cells(of scope: ClosedFigure.Scope) -> (String, String) {
    switch scope {
    case .operation: ("operation", "")
    case .team(let id): ("team", id)
    case .agent(let id): ("agent", id)
    }
  }

  private static func number(_ value: Double?) -> String {
    guard let value else { return "" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return String(value)
  }

  private static func outcome(_ outcome: Reading.Outcome) -> String {
    switch outcome {
    case .value: "value"
    case .noData: "no data"
    case .nothingCounted: "nothing counted"
    case .notApplicable: "does not apply"
    case .suppressed(let limit): "hidden under \(limit)"
    }
  }

  private static func figure(_ cells: inout RecordCells) throws(DamagedCell) -> ClosedFigure {
    let kind = try text(&cells)
    let place = cells.location
    let id = try text(&cells)
    let metric = try text(&cells)
    let outcome = try text(&cells)
    let outcomePlace = cells.location
    var numbers: [Double?] = []
    for index in 0..<4 { numbers.append(try number(&cells, isLast: index == 3)) }
    cells.endLine()
    guard let scope = scope(kind, id) else {
      throw DamagedCell("'\(kind)' is no operation, team or agent", at: place)
    }
    guard let known = self.outcome(outcome, value: numbers[0]) else {
      throw DamagedCell("'\(outcome)' is not as it was written", at: outcomePlace)
    }
    return ClosedFigure(
      scope: scope, metric: metric,
      reading: Reading(
        known, numerator: numbers[1], denominator: numbers[2], n: numbers[3]))
  }

  private static func text(_ cells: inout RecordCells) throws(DamagedCell) -> String {
    let cell = try cells.take(isLast: false)
    return try cell.text(at: cells.location)
  }

  private static func number(
    _ cells: inout RecordCells, isLast: Bool
  ) throws(DamagedCell) -> Double? {
    let cell = try cells.take(isLast: isLast)
    if cell.isEmpty { return nil }
    guard let number = Double(try cell.text(at: cells.location)) else {
      throw DamagedCell("the cell is no number", at: cells.location)
    }
    return number
  }

  private static func scope(_ kind: String, _ id: String) -> ClosedFigure.Scope? {
    switch kind {
    case "operation": .operation
    case "team": .team(id)
    case "agent": .agent(id)
    default: nil
    }
  }

  private static func outcome(_ text: String, value: Double?) -> Reading.Outcome? {
    let hidden = "hidden under "
    switch text {
    case "value": return value.map { .value($0) }
    case "no data": return .noData
    case "nothing counted": return .nothingCounted
    case "does not apply": return .notApplicable
    case _ where text.hasPrefix(hidden):
      return Int(text.dropFirst(hidden.count)).map { .suppressed(under: $0) }
    default: return nil
    }
  }
}
