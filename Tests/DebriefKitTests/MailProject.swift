import DebriefKit
import Foundation

/// A small operation with mail, whose data ends on the last day of October 2026.
struct MailProject {
  let project: TemporaryProject

  init(lastDay: Int = 31, settings: String = "") throws {
    project = try TemporaryProject(copyOf: "small")
    try project.write(
      """
      id,name,team,role,lead,email,language,start,end
      lea,Lea Long,billing,lead,,lea@small.example,,2025-01-01,
      max,Max Moor,moves,lead,,max@small.example,,2025-01-01,
      ana,Ana Alto,billing,agent,lea,ana@small.example,,2025-01-01,
      ben,Ben Bright,billing,agent,lea,ben@small.example,de,2025-01-01,
      cat,Cat Cole,moves,agent,max,cat@small.example,,2025-01-01,
      zoe,Zoe Zander,moves,agent,max,zoe@small.example,,2025-01-01,

      """, to: "people.csv")
    try project.write(MailProject.debrief + settings, to: "debrief.yml")
    try writeData(lastDay: lastDay)
  }

  private static let debrief = """
    name: Small
    time zone: Europe/London
    periods:
      main: month
      show: {month: 2, week: 2}
    lines: {grain: week, count: 8}
    mail:
      from: Small figures <figures@small.example>
      site: https://small.example/
      server: maildir:post
      issues:
        own: {about: agent, every: month, to: [agent]}
        team: {about: team, every: month, to: [lead]}

    """

  /// Zoe was away in October; everybody else took calls every day.
  func writeData(lastDay: Int = 31, anaHandled: Int = 40) throws {
    var rows = "date,agent,handled,seconds\n"
    for month in [9, 10] {
      for day in 1...(month == 9 ? 30 : lastDay) {
        let date = String(format: "2026-%02d-%02d", month, day)
        let names = month == 9 ? ["ana", "ben", "cat", "zoe"] : ["ana", "ben", "cat"]
        for (index, name) in names.enumerated() {
          let handled = (name == "ana" && month == 10 ? anaHandled : 40) + (day + index) % 5
          rows += "\(date),\(name),\(handled),\(handled * (340 + 7 * ((day + index) % 9)))\n"
        }
      }
    }
    try project.write(rows, to: "data/calls.csv")
  }

  @discardableResult
  func render(
    _ issue: String = "own", _ adjust: (inout MailOptions) -> Void = { _ in }
  ) throws -> MailRendering {
    var options = MailOptions(project: project.path, issue: issue)
    adjust(&options)
    return try Debrief.renderMail(options)
  }

  func send(
    _ issue: String = "own", _ adjust: (inout MailSendOptions) -> Void = { _ in }
  ) throws -> MailSending {
    var options = MailSendOptions(project: project.path, issue: issue) { _ in nil }
    adjust(&options)
    return try Debrief.sendMail(options)
  }

  /// The messages in the readers' mailbox.
  func post() throws -> [String] {
    let folder = project.path + "/post/new"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
    }
  }

  /// A message as text, its quoted-printable parts decoded.
  func message(_ file: String, of issue: String) throws -> String {
    let path = "output/mail/\(issue)/\(file)"
    return MailProject.decoded(
      try String(contentsOf: project.folder.appending(path: path), encoding: .utf8))
  }

  static func decoded(_ message: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(message.replacing("=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="),
        let value = UInt8(
          String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
