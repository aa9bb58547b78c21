import Composing
import Content
import Dates
import MIME
import Reports
import Testing
import Workforce

/// Who gets which report by mail, in the small operation on 20 May 2026.
@Suite struct SubscriptionDeskTests {
  /// The operation with addresses, and with issues under 'mail'.
  static func operation(_ issues: String...) -> Operation {
    var operation = Operation()
    operation.settings =
      "name: Fernhill\nperiods: {main: month, show: {month: 2, week: 2}}\n"
      + "mail:\n  from: F <f@x.example>\n  site: https://d.x.example/\n  issues:\n"
      + issues.map { "    \($0)\n" }.joined()
    operation.people = people
    return operation
  }

  static let people: String = {
    let rows = Operation.people.split(separator: "\n").map { row -> String in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      if cells[0] == "id" { return row + ",email,language" }
      // One has no address, and one has a language.
      let address = cells[0] == "ben9" ? "" : "\(cells[0])@x.example"
      return row + "," + address + "," + (cells[0] == "ana9" ? "de" : "")
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  /// Letters as "about > reader", and who is left out as "about > reader: reason".
  private func readers(
    _ issue: String, _ period: String? = nil, change: (inout Operation) -> Void = { _ in }
  ) throws -> (letters: [String], leftOut: [String]) {
    var operation = Self.operation(issue)
    change(&operation)
    let input = try operation.input()
    let mail = try #require(input.project.settings.mail)
    let desk = try #require(SubscriptionDesk(input))
    let issue = try #require(mail.issues.first)
    let calendar = input.project.settings.calendar
    let named = period.flatMap { calendar.period(named: $0) }
    let round = desk.readers(
      of: issue, in: named ?? PageComposer(input).period(of: issue))
    let organisation = input.project.organisation
    func name(_ subject: MailSubject) -> String {
      switch subject {
      case .agent(let agent): organisation.agents[agent].id
      case .team(let team): organisation.teams[team].id
      case .operation: "all"
      }
    }
    return (
      round.letters.map {
        name($0.about) + " > " + $0.reader.address.text.replacing("@x.example", with: "")
      },
      round.leftOut.map {
        name($0.about) + " > " + ($0.person.map { organisation.agents[$0].id } ?? "-")
          + ": \($0.reason)"
      }
    )
  }

  @Test func anAgentGetsTheOwnReport() throws {
    let (letters, leftOut) = try readers("i: {about: agent, every: month, to: [agent]}")
    // April is the last whole month: one has left since, two have not begun, one has no address.
    #expect(letters == ["ana9 > ana9", "gus9 > gus9", "kit9 > kit9"])
    #expect(
      leftOut == [
        "ben9 > ben9: noAddress", "dan9 > dan9: hasLeft", "eve9 > eve9: notHere",
        "fay9 > fay9: notHere",
      ])
  }

  @Test func theLeadOfTodayGetsAMoversReport() throws {
    let (letters, _) = try readers("i: {about: agent, every: month, to: [lead]}")
    #expect(letters == ["ana9 > lea9", "ben9 > lea9", "gus9 > noor9", "kit9 > max9"])
  }

  @Test func aTeamsReportGoesToItsAgentsAndItsLead() throws {
    let (letters, leftOut) = try readers(
      "i: {about: team, every: week, to: [agent, lead]}")
    #expect(
      letters == [
        "billing > ana9", "billing > lea9", "cases > gus9", "cases > noor9", "floor > vera9",
        "moves > eve9", "moves > kit9", "moves > max9",
      ])
    #expect(leftOut == ["billing > ben9: noAddress"])
  }

  @Test func managersAndTheBoardGetTheOperations() throws {
    let (letters, leftOut) = try readers(
      "i: {about: operation, every: month, to: [managers], also: [board@x.example]}")
    #expect(letters == ["all > board", "all > vera9"])
    #expect(leftOut == [])
  }

  /// Who is a manager and leads the team too gets one copy.
  @Test func nobodyGetsAReportTwice() throws {
    let (letters, _) = try readers(
      "i: {about: team, every: week, to: [lead, managers], also: [vera9, VERA9@x.example]}")
    #expect(letters.filter { $0 == "floor > vera9" }.count == 1)
    #expect(Set(letters).count == letters.count)
    #expect(letters.filter { $0.hasSuffix("vera9") }.count == 4)
  }

  @Test func aTeamThatNobodyLeadsIsNamed() throws {
    let (letters, leftOut) = try readers("i: {about: team, every: week, to: [lead]}") {
      $0.teams = $0.teams.replacing(
        "cases,Cases,,back-office,noor9", with: "cases,Cases,,back-office,")
    }
    #expect(!letters.contains { $0.hasPrefix("cases") })
    #expect(leftOut == ["cases > -: noLead"])
  }

  @Test func aTeamWithoutPeopleIsNamed() throws {
    let (_, leftOut) = try readers("i: {about: team, every: week, to: [lead]}") {
      $0.teams += "\nchat,Chat,,chat,lea9"
    }
    #expect(leftOut == ["chat > -: noMembers"])
  }

  @Test func aLeadWhoHasLeftGetsNothing() throws {
    let (letters, leftOut) = try readers("i: {about: team, every: month, to: [lead]}") {
      $0.people = $0.people.replacing(
        "max9,Max Mordant,moves,lead,,2020-01-01,,",
        with: "max9,Max Mordant,moves,lead,,2020-01-01,2026-05-12,")
    }
    #expect(!letters.contains { $0.hasPrefix("moves") })
    #expect(leftOut.contains("moves > max9: hasLeft"))
  }

  /// Content refuses such an address; what is asked of the desk directly is refused all the same.
  @Test func anAddressOutsideTheDomainsGetsNothing() throws {
    // A leaver's address is not looked at by content, and a row may end after that.
    let (letters, leftOut) = try readers("i: {about: agent, every: month, to: [agent]}") {
      $0.people = $0.people.replacing(
        "gus9,Gus Gallagher,cases,agent,,2020-01-01,,gus9@x.example",
        with: "gus9,Gus Gallagher,cases,agent,,2020-01-01,2026-05-25,gus9@home.example")
    }
    #expect(!letters.contains { $0.hasPrefix("gus9") })
    #expect(leftOut.contains("gus9 > gus9: outsideDomains"))
  }

  @Test(arguments: [
    ("i: {about: agent, every: month, to: [agent, lead]}", ["de", "en"]),
    ("i: {about: agent, every: month, to: [agent, lead], language: en}", ["en"]),
  ])
  func aReaderHasALanguage(issue: String, languages: [String]) throws {
    let input = try Self.operation(issue).input()
    let desk = try #require(SubscriptionDesk(input))
    let first = try #require(input.project.settings.mail?.issues.first)
    let round = desk.readers(of: first, in: PageComposer(input).period(of: first))
    #expect(Set(round.letters.map(\.reader.language)).sorted() == languages)
    for letter in round.letters where letter.reader.language == "de" {
      #expect(letter.reader.name == "Ana Alquist")
    }
  }

  /// Whatever an issue says, a reader may open the page, and the page is made.
  @Test(arguments: [
    "i: {about: agent, every: week, to: [agent, lead, managers], also: [vera9]}",
    "i: {about: team, every: month, to: [agent, lead, managers]}",
    "i: {about: operation, every: week, to: [managers], also: [vera9]}",
  ])
  func whoGetsAReportMayReadItsPage(issue: String) throws {
    let input = try Self.operation(issue).input()
    let composer = PageComposer(input)
    let desk = try #require(SubscriptionDesk(input))
    let first = try #require(input.project.settings.mail?.issues.first)
    let round = desk.readers(of: first, in: composer.period(of: first))
    try #require(!round.letters.isEmpty)
    for letter in round.letters {
      #expect(composer.requests.contains(letter.page))
      let person = try #require(letter.reader.person)
      #expect(
        input.project.organisation.mayRead(
          person, composer.page(letter.page).frame.audience, on: input.asOf,
          managers: input.project.settings.managerRoles))
    }
  }

  @Test func withoutMailThereIsNoDesk() throws {
    #expect(SubscriptionDesk(try Operation().input()) == nil)
  }

  @Test(arguments: [("month", "2026-04"), ("week", "2026-W20")])
  func anIssueIsOfTheNewestWholePeriod(every: String, period: String) throws {
    let input = try Self.operation("i: {about: operation, every: \(every), to: [managers]}").input()
    let issue = try #require(input.project.settings.mail?.issues.first)
    #expect(PageComposer(input).period(of: issue).id == period)
  }
}
