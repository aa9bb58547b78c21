import Testing

@testable import MIME

struct MessageIDTests {
  let domain = MailDomain("reports.example.com")

  private func id(
    _ product: String = "weekly", _ issue: String = "2026-W47", _ recipient: String = "a202",
    revision: Int = 1
  ) throws -> MessageID {
    try MessageID.make(
      product: product, issue: issue, recipient: recipient, revision: revision,
      domain: try #require(domain))
  }

  @Test("one message has one id, for ever")
  func stable() throws {
    #expect(try id().text == "<85d58eb907edf66ca59751671e98b2c6@reports.example.com>")
  }

  @Test("whatever differs gives another id, and parts do not run together")
  func distinct() throws {
    let ids = try [
      id(), id("monthly"), id("weekly", "2026-W48"), id("weekly", "2026-W47", "a203"),
      id(revision: 2), id("weekly2", "026-W47"), id("weekly", "2026-W47a", "202"),
      id("", "weekly2026-W47"), id("weekly", "", "2026-W47a202"),
    ]
    #expect(Set(ids).count == ids.count)
  }

  @Test("an id reads back from a ledger, anything else is none")
  func readsBack() throws {
    let id = try id()
    #expect(MessageID(id.text) == id)
    for text in ["", "<>", "a@b", "<a@b", "<a b@c>", "<a@b>\r\nBcc: x", "<a@b>>", "<<a@b>>"] {
      #expect(MessageID(text) == nil, "\(text)")
    }
  }

  @Test("images of a message have ids that no other message's have")
  func contentIDs() throws {
    let one = try id().contentID("chart1")
    #expect(one?.text.hasPrefix("chart1.") == true)
    #expect(try one != id(revision: 2).contentID("chart1"))
    #expect(try id().contentID("a b") == nil)
  }
}
