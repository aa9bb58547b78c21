import Composing
import Content
import Dates
import Reports
import Testing
import Workforce

/// The page on which managers see who gets what by mail.
@Suite struct MailPageTests {
  private func page() throws -> Page {
    try #require(
      SubscriptionDeskTests.operation(
        "agent-month: {about: agent, every: month, to: [agent, lead]}",
        "all: {about: operation, every: week, also: [board@x.example, vera9], form: link}"
      ).pages()["operation/mail"])
  }

  @Test func withoutMailThereIsNoPageAndNoLink() throws {
    let pages = try Operation().pages()
    #expect(pages["operation/mail"] == nil)
    #expect(!pages.values.contains { PageContents($0).paths.contains("operation/mail") })
  }

  @Test func managersReadItAndFindItFromTheOperation() throws {
    let pages = try SubscriptionDeskTests.operation(
      "i: {about: team, every: month, to: [lead]}"
    ).pages()
    #expect(pages["operation/mail"]?.frame.audience == .operation)
    for path in ["operation", "operation/2026-04", "operation/build"] {
      #expect(pages[path].map { PageContents($0).paths.contains("operation/mail") } == true)
    }
    let others = pages.filter { !$0.key.hasPrefix("operation") }.values
    #expect(!others.contains { PageContents($0).paths.contains("operation/mail") })
  }

  @Test func everyIssueSaysWhoGetsItAndWhoDoesNot() throws {
    let page = try page()
    guard case .mailIssue(let card)? = page.section("issue-agent-month")?.content else {
      Issue.record("no issue")
      return
    }
    #expect(card.roles == [.agent, .lead])
    #expect(card.period.period.id == "2026-04")
    // A reader with several reports stands in one row.
    let lea = try #require(card.readers.first { $0.name == "Lea Lumbard" })
    #expect(lea.about == ["Ana Alquist", "Ben Bruckner"])
    #expect(card.readers.map(\.name) == card.readers.map { $0.name ?? "" }.sorted())
    let silent = try #require(card.leftOut.first { $0.reason == .noAddress })
    #expect(silent.name == "Ben Bruckner")
    #expect(card.leftOut.contains { $0.name == "Dan Dragomir" && $0.reason == .hasLeft })
  }

  @Test func addressesOfNobodyHaveNoName() throws {
    let page = try page()
    guard case .mailIssue(let card)? = page.section("issue-all")?.content else {
      Issue.record("no issue")
      return
    }
    #expect(card.isLinkOnly)
    #expect(card.also == ["board@x.example", "Vera Vanter"])
    #expect(card.readers.map(\.name) == [nil, "Vera Vanter"])
    #expect(card.readers.map(\.about) == [["Fernhill"], ["Fernhill"]])
  }

  @Test func readersAreCountedOverAllIssues() throws {
    let page = try page()
    guard case .mailReaders(let totals)? = page.section("readers")?.content else {
      Issue.record("no totals")
      return
    }
    let lea = try #require(totals.first { $0.name == "Lea Lumbard" })
    #expect(lea.letters == 2)
    #expect(totals.first { $0.name == "Vera Vanter" }?.issues.map(\.id) == ["all"])
    let letters = totals.reduce(0) { $0 + $1.letters }
    guard case .facts(let facts)? = page.section("facts")?.content else { return }
    #expect(facts.contains(Fact(.mailLetters, .count(letters))))
  }
}
