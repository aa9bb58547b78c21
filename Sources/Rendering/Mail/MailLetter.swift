package import Dates

/// What a mail says beside its figures: why it comes, where its page opens, how to stop it.
package struct MailLetter: Sendable, Hashable {
  /// Why the reader gets it.
  package enum Reason: Sendable, Hashable, CaseIterable {
    /// It is about the reader.
    case own
    /// The reader leads who it is about.
    case lead
    /// The reader is one of the managers.
    case manager
    /// Somebody put the reader on the list.
    case named
  }

  package let reason: Reason
  package let grain: Grain
  /// Where the pages stand: `https://debrief.northway.example/`.
  package let site: String
  /// Where that address opens, in the user's words: "on the office network or by VPN".
  package let reached: String?
  /// Whom to ask for an end of it.
  package let contact: String
  /// Whether it holds figures, or only says that the report is there.
  package let isLinkOnly: Bool
  /// 1, or how often the report was corrected, plus one.
  package let revision: Int
  /// What the ids of its pictures end in; the same in no other mail.
  package let pictureSuffix: String

  package init(
    reason: Reason, grain: Grain, site: String, reached: String?, contact: String,
    isLinkOnly: Bool = false, revision: Int = 1, pictureSuffix: String
  ) {
    self.reason = reason
    self.grain = grain
    self.site = site
    self.reached = reached
    self.contact = contact
    self.isLinkOnly = isLinkOnly
    self.revision = revision
    self.pictureSuffix = pictureSuffix
  }
}

/// A mail in words and drawings, before it becomes a message.
package struct MailMatter: Sendable {
  /// A drawing to be sent as a picture.
  package struct Chart: Sendable {
    /// The id by which the HTML shows it.
    package let id: String
    package let width: Int
    package let height: Int
    package let svg: [UInt8]
    package let takeaway: String
  }

  package let subject: String
  package let html: [UInt8]
  package let text: String
  package let charts: [Chart]
}
