internal import Composing
internal import MIME
internal import Rendering

/// One report to one reader: what it is about, to whom it goes and why.
struct LetterOrder: Sendable {
  let request: MailRequest
  /// The folder of whose figures it tells: `agents/a107`.
  let about: String
  /// Its file's name without an ending, unique within the issue.
  let name: String
  let recipient: Mailbox
  let language: Language
  let reason: MailLetter.Reason
  let isLinkOnly: Bool
}
