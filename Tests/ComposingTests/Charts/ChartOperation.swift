import Composing
import Content
import Dates
import Measures
import Notes
import Reports
import Testing

/// A team of some size in which everybody takes calls on thirty days, and what a block in a note shows of it.
struct ChartOperation {
  /// Calls a day and seconds a call, person by person.
  var people: [(calls: Int, seconds: Int)]
  /// Seconds a call from 1 May on, where they differ.
  var later: [Int: Int] = [:]
  var extra: [String: String] = [:]

  init(size: Int) {
    people = (0..<size).map { (calls: 20, seconds: 300 + 5 * $0) }
  }

  private func id(_ person: Int) -> String { "p\(person < 10 ? "0" : "")\(person)" }

  private var operation: Operation {
    var operation = Operation()
    operation.people =
      "id,name,team,role,lead,start,end\nlea9,Lea Lumbard,billing,lead,,2020-01-01,\n"
      + people.indices.map {
        "\(id($0)),Person \(id($0)),billing,agent,,2020-01-01,\n"
      }.joined()
    operation.teams =
      "id,name,parent,kind,lead\nbilling,Billing,,phone,lea9\nmoves,Moves,,phone,lea9\n"
    operation.metrics = [
      "aht": """
      name: Handle time
      formula: handle_seconds / handled
      unit: duration
      minimum: 20
      parts:
        long: (handle_seconds * 0.6) / (handled * 0.4)
        short: (handle_seconds * 0.4) / (handled * 0.6)
      """,
      "handled": "name: Calls handled\nformula: handled",
      "good": "name: Good\nformula: share(handled * 0.5, handled)\nunit: share",
    ]
    operation.notes = [:]
    operation.asOf = "2026-05-30"
    operation.facts = facts
    return operation
  }

  private var facts: [Operation.Fact] {
    let days = (1...30).flatMap { day in
      ["2026-04-", "2026-05-"].map { $0 + (day < 10 ? "0" : "") + "\(day)" }
    }.sorted()
    return people.indices.flatMap { person in
      days.enumerated().map { number, date in
        let (calls, usual) = people[person]
        let seconds = date < "2026-05" ? usual : later[person] ?? usual
        // Days differ a little, as days do.
        let wobble = (number * 7 + person * 3) % 5 - 2
        return Operation.Fact(
          agent: id(person), date: date, handled: calls, seconds: calls * (seconds + wobble))
      }
    }
  }

  /// What a chart's block shows in a note, for readers of an audience.
  func figure(
    _ block: String, about: String = "p00", audience: String = "agent", date: String = "2026-05-01"
  ) throws -> ProseFigure {
    var operation = operation
    let kind = about.hasPrefix("p") ? "coaching" : "announcement"
    operation.notes = [
      "n": Operation.note(
        kind, about, audience, date: date, body: "```chart\n\(block)\n```")
    ]
    for (name, text) in extra { operation.notes[name] = text }
    let input = try operation.input()
    let number = try #require(input.project.notes.firstIndex { $0.note.id == "n" })
    let page = PageComposer(input).page(.note(number))
    for section in page.sections {
      let entries: [DiaryEntry] =
        switch section.content {
        case .diary(let entries, _), .wall(let entries), .notices(let entries): entries
        default: []
        }
      if let figure = entries.first?.prose.figures.first { return figure }
    }
    return .unavailable
  }

  func matter(_ block: String, about: String = "p00", audience: String = "agent") throws
    -> ChartMatter?
  {
    if case .picture(let matter) = try figure(block, about: about, audience: audience) {
      return matter
    }
    return nil
  }
}
