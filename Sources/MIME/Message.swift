/// One mail to one reader, as values: `bytes()` writes it.
///
/// ```
/// mixed                     only with attachments
///   alternative
///     text/plain
///     related               only with images
///       text/html
///       image/png …
///   attachment …
/// ```
package struct Message: Equatable, Sendable {
  package var from: Mailbox
  package var to: Mailbox

  /// Who reads the answers of a reader; mail from a program still needs a person behind it.
  package var replyTo: Mailbox
  package var subject: String

  /// Seconds since 1970 began in universal time.
  package var date: Int
  package var id: MessageID

  /// Earlier messages that this one corrects, oldest first.
  package var references: [MessageID] = []
  package var list: MailingList?
  package var unsubscribe: Unsubscribe?
  package var text: String
  package var html: String
  package var images: [InlineImage] = []
  package var attachments: [AttachedFile] = []

  package init(
    from: Mailbox, to: Mailbox, replyTo: Mailbox, subject: String, date: Int, id: MessageID,
    text: String, html: String
  ) {
    self.from = from
    self.to = to
    self.replyTo = replyTo
    self.subject = subject
    self.date = date
    self.id = id
    self.text = text
    self.html = html
  }
}
