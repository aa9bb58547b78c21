import Testing

@testable import Mailing

/// What became of a letter, by the server's code and how far the talk had come.
struct SMTPTalkTests {
  @Test(
    "the server's code decides, and how far the talk had come",
    arguments: [
      // Nobody there, or nobody who may be trusted.
      (7, 0, .opening, false, .notSent, true), (60, 220, .opening, false, .notSent, true),
      (64, 250, .opening, false, .notSent, true), (67, 535, .opening, false, .notSent, true),
      (8, 554, .opening, false, .notSent, true), (8, 421, .opening, false, .deferred, true),
      // A line that breaks after a friendly word has sent nothing.
      (55, 250, .sender, false, .notSent, true), (56, 250, .recipient, false, .notSent, true),
      (56, 235, .opening, false, .notSent, true), (56, 250, .message, false, .notSent, true),
      // The sender.
      (55, 552, .sender, false, .rejected, false), (55, 550, .sender, false, .rejected, true),
      (55, 530, .sender, false, .notSent, true), (55, 450, .sender, false, .deferred, false),
      // The recipient.
      (55, 550, .recipient, false, .rejected, false),
      (55, 450, .recipient, false, .deferred, false),
      (55, 421, .recipient, false, .deferred, true), (55, 554, .message, false, .rejected, false),
      // The message.
      (0, 250, .message, true, .accepted, false), (8, 251, .message, true, .accepted, false),
      (8, 554, .message, true, .rejected, false), (8, 451, .message, true, .deferred, false),
      (8, 421, .message, true, .deferred, true), (56, 354, .message, true, .inDoubt, true),
      (28, 354, .message, true, .inDoubt, true), (0, 0, .message, true, .inDoubt, true),
    ] as [(Int32, Int, SMTPTalk.Stage, Bool, Handover.Outcome, Bool)])
  func codesDecide(
    result: Int32, code: Int, stage: SMTPTalk.Stage, wasAsked: Bool, outcome: Handover.Outcome,
    blames: Bool
  ) {
    let talk = SMTPTalk(
      result: result, code: code, stage: stage, wasAsked: wasAsked, reply: "\(code) said", words: ""
    )
    #expect(talk.handover.outcome == outcome)
    #expect(talk.handover.blamesServer == blames)
  }

  @Test("the reply is the server's own where it refused, and libcurl's where the line broke")
  func replies() {
    let refused = SMTPTalk(
      result: 55, code: 550, stage: .recipient, reply: "550 unknown\r\n", words: "RCPT failed: 550")
    #expect(refused.handover.reply == "550 unknown\r\n")
    let broken = SMTPTalk(
      result: 56, code: 354, stage: .message, wasAsked: true, reply: "354 go on\r\n",
      words: "Recv failure")
    #expect(broken.handover.reply == "Recv failure")
    let nobody = SMTPTalk(result: 7, words: "Failed to connect")
    #expect(nobody.handover.reply == "Failed to connect")
  }
}
