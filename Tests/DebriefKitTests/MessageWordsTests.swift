import Testing

@testable import DebriefKit
@testable import MIME

/// What keeps a message from being written is said with its place and what to do.
@Suite struct MessageWordsTests {
  @Test(arguments: [
    (
      MessageFault.header("To", .undecodable("\u{FFFF}")),
      "the reader's name in people.csv holds U+FFFF, which is no letter: it was read in the wrong encoding; write it anew without that"
    ),
    (
      .header("Subject", .direction("\u{202E}")),
      "its subject, from 'name' in debrief.yml or the team's name in teams.csv, holds U+202E, which turns the direction of what follows; write it anew without that"
    ),
    (
      .header("Reply-To", .control("\u{85}")),
      "'reply to' of mail in debrief.yml holds the control character U+0085; write it anew without that"
    ),
    (
      .date(.max),
      "no mail can bear its date; give a year from 1900 to 9999 with --dated"
    ),
    (
      .images(missing: [], unused: ["chart-1.ab@small.example"]),
      "its HTML does not show the picture chart-1.ab@small.example; mend 'source' in templates/mail/partials/chart.mustache"
    ),
  ])
  func eachFault(fault: MessageFault, words: String) {
    #expect(StopWords.sentence(fault) == words)
    #expect(StopWords.isFault(fault))
  }

  @Test func nameIsRefusedForItsReaderAlone() throws {
    let mail = try MailProject()
    try mail.project.replace("Ben Bright", by: "Ben\u{FFFD}", in: "people.csv")
    let made = try mail.render()
    #expect(made.messages.count == 2)
    #expect(made.stopped.filter(\.isFault).map(\.address) == ["ben@small.example"])
  }

  /// The status calls things as sending did.
  @Test func statusSpeaksAsSendingDoes() throws {
    let mail = try MailProject()
    try mail.project.replace("Ben Bright", by: "Ben\u{FFFD}", in: "people.csv")
    let made = try mail.render()
    let sent = try mail.send()
    let status = try Debrief.mailStatus(mail.project.path, issue: made.id)
    #expect(sent.exitCode == 1)
    #expect(
      status.entries.map(\.outcome.state).sorted() == sent.outcomes.map(\.state).sorted())
    #expect(status.entries.contains { $0.outcome.state == "not made" })
  }
}
