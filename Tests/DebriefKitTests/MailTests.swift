import DebriefKit
import Foundation
import Testing

/// From a project to messages in mailboxes: to each reader their own, once.
@Suite struct MailTests {
  @Test func eachReaderGetsTheirOwn() throws {
    let mail = try MailProject()
    let made = try mail.render()
    #expect(made.id == "own-2026-10")
    #expect(made.messages.map(\.file) == ["agents-ana.eml", "agents-ben.eml", "agents-cat.eml"])
    #expect(
      made.messages.map(\.address) == [
        "ana@small.example", "ben@small.example", "cat@small.example",
      ])
    #expect(made.messages[0].subject == "Small: your figures, October 2026")
    #expect(made.messages[1].subject == "Small: deine Werte, Oktober 2026")
  }

  /// Whose name or id an agent's mail may hold: the own one and the lead's.
  @Test func nobodyElseIsInIt() throws {
    let mail = try MailProject()
    try mail.render()
    let others = [
      "Ben Bright", "Cat Cole", "Max Moor", "Zoe Zander", "ben@", "cat@", "/ben", "/cat",
    ]
    let message = try mail.message("agents-ana.eml", of: "own-2026-10")
    #expect(message.contains("Ana Alto"))
    for other in others { #expect(!message.contains(other), "\(other)") }
  }

  @Test func theLeadGetsTheTeamAndItsPeople() throws {
    let mail = try MailProject()
    try mail.render("team")
    let message = try mail.message("teams-billing--lea.eml", of: "team-2026-10")
    for name in [
      "Ana Alto", "Ben Bright", "https://small.example/teams/billing/2026-10/index.html",
    ] {
      #expect(message.contains(name), "\(name)")
    }
    #expect(!message.contains("Cat Cole"))
    #expect(!message.components(separatedBy: "\r\n\r\n")[0].contains("Ana"))
  }

  /// Who was away gets nothing, and that is no fault.
  @Test func whoWasAwayIsLeftOut() throws {
    let made = try MailProject().render()
    let zoe = try #require(made.stopped.first { $0.about == "agents/zoe" })
    #expect(zoe.reason == "nothing was counted in the period")
    #expect(!zoe.isFault)
  }

  @Test func anUnfinishedPeriodIsNotSent() throws {
    let mail = try MailProject(lastDay: 28)
    let last = try mail.render()
    #expect(last.id == "own-2026-09")
    let made = try mail.render { $0.period = "2026-10" }
    #expect(made.messages.isEmpty)
    #expect(!made.stopped.contains { !$0.isFault })
    #expect(made.stopped[0].reason == "the period is not over: data reaches 2026-10-28")
  }

  /// One source that ends early stops the reports that show it, and no others.
  @Test func aStaleSourceStopsItsReports() throws {
    let mail = try MailProject()
    try mail.project.write(
      """
      calls:
        files: data/calls.csv
        row: day
        agent: agent
        at: date
        measures:
          handled: sum(handled)
          handle_seconds: sum(seconds)
      forms:
        files: data/forms.csv
        row: day
        agent: agent
        at: date
        measures:
          points: sum(points)
          forms: sum(forms)

      """, to: "sources.yml")
    var rows = "date,agent,points,forms\n"
    for day in 1...20 { rows += String(format: "2026-10-%02d,cat,80,1\n", day) }
    try mail.project.write(rows, to: "data/forms.csv")
    try mail.project.write(
      """
      ---
      metric: quality
      name: Quality
      summary: What listeners heard.
      formula: points / forms
      unit: score
      direction: higher
      ---
      """, to: "metrics/quality.md")
    let made = try mail.render()
    #expect(made.problems.filter(\.isError).map(\.text) == [])
    #expect(made.messages.isEmpty)
    let reasons = made.stopped.filter(\.isFault).map(\.reason)
    #expect(reasons.count == 4)
    #expect(
      reasons.allSatisfy {
        $0 == "source 'forms' ends on 2026-10-20, before the period does"
      })
  }

  @Test(arguments: [1, 2, 5])
  func threadsDoNotChangeAByte(jobs: Int) throws {
    let mail = try MailProject()
    try mail.render { $0.jobs = 1 }
    let one = try mail.project.tree("output/mail/own-2026-10")
    #expect(one.count == 9)
    try mail.render {
      $0.jobs = jobs
      $0.output = mail.project.path + "/again"
    }
    #expect(try mail.project.tree("again") == one)
  }

  @Test func sentOnceAndNeverAgain() throws {
    let mail = try MailProject()
    try mail.render()
    let first = try mail.send()
    #expect(first.exitCode == 0)
    #expect(try mail.post().count == 3)
    let second = try mail.send()
    #expect(second.exitCode == 0)
    #expect(second.outcomes.allSatisfy { $0.state == "already sent" })
    #expect(try mail.post().count == 3)
    let status = try Debrief.mailStatus(mail.project.path, issue: "own")
    #expect(status.entries.count == 3)
    #expect(!status.entries.contains { !$0.outcome.hasArrived })
  }

  /// The memory of what was sent is not in the folder that may be deleted.
  @Test func deletedOutputIsNotSentAgain() throws {
    let mail = try MailProject()
    try mail.render()
    _ = try mail.send()
    try mail.project.remove("output")
    try mail.render()
    #expect(try mail.send().outcomes.allSatisfy { $0.state == "already sent" })
    #expect(try mail.post().count == 3)
  }

  @Test func changedFiguresNeedARevision() throws {
    let mail = try MailProject()
    try mail.render()
    _ = try mail.send()
    try mail.writeData(anaHandled: 41)
    try mail.render()
    let refused = try mail.send()
    #expect(refused.exitCode == 1)
    #expect(try mail.post().count == 3)
    try mail.render { $0.revision = 2 }
    let sent = try mail.send()
    #expect(sent.id == "own-2026-10-r2")
    let states = Dictionary(uniqueKeysWithValues: sent.outcomes.map { ($0.about, $0.state) })
    #expect(states["agents/ana"] == "accepted")
    #expect(states["agents/cat"] == "unchanged since they were sent")
    let corrected = try mail.post().filter { $0.contains("Subject: Corrected:") }
    #expect(corrected.count == sent.outcomes.count { $0.state == "accepted" } - 1)
    #expect(corrected.allSatisfy { $0.contains("\r\nReferences: <") })
  }

  /// What was looked at is what goes out: a file that changed since stops that message alone.
  @Test func aTouchedFileIsNotSent() throws {
    let mail = try MailProject()
    try mail.render()
    let file = mail.project.folder.appending(path: "output/mail/own-2026-10/agents-ana.eml")
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    let sent = try mail.send()
    #expect(sent.exitCode == 1)
    #expect(sent.outcomes[0].state == "not made")
    #expect(try mail.post().count == 2)
  }

  @Test func aLinkAloneTellsNothing() throws {
    let mail = try MailProject()
    try mail.project.replace(
      "own: {about: agent, every: month, to: [agent]}",
      by: "own: {about: agent, every: month, to: [agent], form: link}", in: "debrief.yml")
    let made = try mail.render()
    #expect(made.messages.count == 3)
    let message = try mail.message("agents-ana.eml", of: made.id)
    #expect(message.contains("https://small.example/agents/ana/2026-10/index.html"))
    #expect(!message.contains("Handled"))
  }

  @Test func anIssueThatNobodyNamedIsWrongUse() throws {
    let mail = try MailProject()
    #expect(throws: DebriefFailure.self) { try mail.render("owns") }
    #expect(throws: DebriefFailure.self) { try mail.render { $0.period = "2026-W40" } }
    #expect(throws: DebriefFailure.self) { _ = try mail.send("own") }
  }

  @Test func aSecondRunIsToldToComeBack() throws {
    let mail = try MailProject()
    let made = try mail.render()
    _ = try mail.send()
    let ledger = open(mail.project.path + "/records/mail/\(made.id).jsonl", O_RDWR)
    defer { close(ledger) }
    try #require(flock(ledger, LOCK_EX | LOCK_NB) == 0)
    let failure = #expect(throws: DebriefFailure.self) { _ = try mail.send() }
    #expect(failure?.exitCode == 75)
  }
}

extension MailTests {
  /// Rendered again days later, when more data and notes are there, the report of the same figures is the same.
  @Test func laterDaysDoNotChangeAReport() throws {
    let mail = try MailProject()
    try mail.project.write(
      """
      ---
      kind: coaching
      about: ana
      by: lea
      date: 2026-10-14
      title: Calls that wait
      audience: agent
      ---
      - [ ] (agent, 2026-10-20) Ask one open question.
      """, to: "notes/coaching/open.md")
    try mail.render()
    let first = try mail.message("agents-ana.eml", of: "own-2026-10")
    #expect(first.contains("Ask one open question."))
    let path = mail.project.path + "/data/calls.csv"
    let rows = try String(contentsOfFile: path, encoding: .utf8)
    try mail.project.write(rows + "2026-11-09,ana,44,15000\n", to: "data/calls.csv")
    try mail.render { $0.period = "2026-10" }
    #expect(try mail.message("agents-ana.eml", of: "own-2026-10") == first)
  }
}
