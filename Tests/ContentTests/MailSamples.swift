import Content
import Diagnostics

/// The small project with addresses and mail, and what becomes of it when something of the mail is otherwise.
enum MailSamples {
  static let people = """
    id,name,team,role,lead,email,language,start,end
    lea,Lea Long,billing,lead,,lea@x.example,,2025-01-01,
    max,Max Moor,moves,lead,,max@x.example,,2025-01-01,
    ana,Ana Alto,billing,agent,lea,ana@x.example,de,2025-01-01,
    ben,Ben Bright,billing,agent,,ben@x.example,,2025-01-01,
    mia,Mia March,floor,manager,,mia@x.example,,2025-01-01,
    """

  static let head = """
    name: Small
    periods: {show: {week: 2, month: 2}}
    mail:
      from: Small figures <figures@x.example>
      site: https://debrief.x.example/
    """

  static let issues = """

      issues:
        agent-week: {about: agent, every: week, to: [agent]}
    """

  /// The settings with more lines under 'mail', and with issues, each on a line of its own.
  static func settings(_ lines: String = "", issues: [String]? = nil) -> String {
    let more = lines.isEmpty ? "" : "\n  " + lines
    guard let issues else { return head + more + MailSamples.issues + "\n" }
    return head + more + "\n  issues:\n" + issues.map { "    " + $0 + "\n" }.joined()
  }

  static func read(_ settings: String, people: String = people) -> (
    mail: MailSettings?, problems: [String]
  ) {
    let (project, problems) = Samples.read(["debrief.yml": settings, "people.csv": people])
    return (project.settings.mail, problems.map(\.description))
  }
}
