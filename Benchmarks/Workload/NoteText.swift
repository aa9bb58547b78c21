import Dates

/// One coaching note of about 220 words, with the forms that people use: headings, lists, a link, a quote.
package struct NoteText: Sendable {
  /// `2026-10`, the month of the talk, which names the file.
  package let month: String
  /// The Markdown without front matter, as other programs take it.
  package let body: String
  private let header: String

  /// A file of the project, with front matter.
  package var file: String { header + body }

  /// Notes are monthly and end with October 2026; the last one has the highest number.
  package init(_ workload: Workload, agent: Int, number: Int) {
    let monthsBack = workload.notesPerAgent - 1 - number
    let sinceZero = 2026 * 12 + 9 - monthsBack
    let (year, monthNumber) = (sinceZero / 12, sinceZero % 12)
    month = "\(year)-" + (monthNumber + 1).padded(to: 2)
    let id = Workload.id(ofAgent: agent)
    let lead = Workload.id(ofLead: Workload.team(of: agent))
    header = """
      ---
      kind: coaching
      about: \(id)
      by: \(lead)
      date: \(month)-15
      audience: agent
      ---

      """
    var chance = RandomStream(seed: workload.seed, .note, agent, number)
    body = Self.body(
      title: "Coaching, \(Phrases.months[monthNumber]) \(year)",
      opening: "Session \(number + 1) with \(Workload.name(agent)).", &chance)
  }

  private static func body(
    title: String, opening: String, _ chance: inout RandomStream
  ) -> String {
    let strengths = chance.several(4, of: Phrases.strengths)
    let goals = chance.several(4, of: Phrases.goals)
    let talk = chance.several(4, of: Phrases.talk)
    let playbook = "https://intranet.example/playbook?id=\(chance.number(in: 1...999))&v=2"
    let quote = chance.several(1, of: Phrases.quotes)
    let steps = chance.several(2, of: Phrases.steps)
    return """
      # \(title)

      \(opening)

      ## What went well

      \(strengths.joined(separator: " "))

      ## To work on

      \(goals.map { "- " + $0 }.joined(separator: "\n"))

      \(talk.joined(separator: " ")) See [the playbook](\(playbook)).

      > "\(quote.joined())"

      1. \(steps.joined(separator: "\n2. "))

      """
  }
}

extension RandomStream {
  /// Neighbours of a list, from any place on, so that none comes twice.
  fileprivate mutating func several(_ count: Int, of texts: [String]) -> [String] {
    let start = number(in: 0...(texts.count - 1))
    return (0..<count).map { texts[(start + $0) % texts.count] }
  }
}
