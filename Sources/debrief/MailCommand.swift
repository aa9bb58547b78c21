import ArgumentParser
import DebriefKit

struct MailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail",
    abstract: "Report by mail: to each reader their own, sent once.",
    discussion: """
      What goes out, how often and to whom stands under 'mail:' in debrief.yml. First look, then send:

        debrief mail render agent-week     one message a reader, in output/mail/agent-week-2026-w44
        debrief mail send agent-week       what was rendered, each message once
        debrief mail status agent-week     who got what, when, with which reply

      Whatever ends a run of 'send', the next one goes on where it ended: its ledger in records/mail
      says what was sent, and a message that may have arrived is never sent again unasked.
      """,
    subcommands: [MailRenderCommand.self, MailSendCommand.self, MailStatusCommand.self])
}
