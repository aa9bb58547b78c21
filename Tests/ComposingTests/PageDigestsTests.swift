import Caching
import Composing
import Content
import Dates
import Foundation
import Measures
import Notes
import Reports
import Testing
import Workforce

/// No page differs whose digest does not, whatever is changed.
@Suite struct PageDigestsTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func equalDigestsAreEqualPages(seed: UInt64) throws {
    var edits = OperationEdits(seed: seed)
    // Every other operation sends mail, and has the page that says to whom.
    var operation =
      seed % 2 == 0
      ? Operation()
      : SubscriptionDeskTests.operation(
        "i: {about: agent, every: month, to: [agent, lead]}",
        "j: {about: team, every: week, to: [lead, managers]}")
    var before = try DigestedPages(operation)
    var kept = 0
    for step in 0..<16 {
      var changed = operation
      let name = edits.apply(to: &changed)
      // An edit may leave a project that no build would take.
      guard let after = try? DigestedPages(changed) else { continue }
      for (path, page) in after.pages where before.digests[path] == after.digests[path] {
        kept += 1
        #expect(
          PageValues.text(of: page) == before.pages[path].map { PageValues.text(of: $0) },
          "seed \(seed), step \(step), \(name): \(path)")
      }
      (operation, before) = (changed, after)
    }
    #expect(kept > 100)
  }

  @Test func aNoteOfOnePersonLeavesTheOthersPages() throws {
    var operation = Operation()
    let before = try DigestedPages(operation)
    operation.notes["coaching/ana", default: ""] += "\nAnd well done.\n"
    let after = try DigestedPages(operation)
    let changed = Set(after.digests.filter { before.digests[$0.key] != $0.value }.keys)
    #expect(changed.contains("agents/ana9"))
    #expect(changed.contains("agents/ana9/notes/2026"))
    #expect(changed.contains("leads/billing"))
    #expect(
      changed.allSatisfy { path in
        ["agents/ana9", "leads/billing", "leads/floor", "operation"].contains { path.hasPrefix($0) }
      }, "\(changed.sorted())")
  }

  @Test func aRowOfOnePersonLeavesThePeopleOfOtherTeams() throws {
    var operation = Operation()
    let before = try DigestedPages(operation)
    operation.facts[0] = Operation.Fact(agent: "ana9", date: "2026-04-06", handled: 11)
    let after = try DigestedPages(operation)
    #expect(before.digests["agents/ana9"] != after.digests["agents/ana9"])
    #expect(before.digests["operation"] != after.digests["operation"])
    #expect(before.digests["agents/gus9"] == after.digests["agents/gus9"])
    #expect(before.digests["agents/eve9"] == after.digests["agents/eve9"])
  }

  @Test func pathsAreThoseOfThePagesMade() throws {
    let composer = try Operation().composer()
    for request in composer.requests {
      #expect(composer.path(of: request) == composer.page(request).frame.path)
    }
  }
}

/// All pages of an operation with their digests, by path.
struct DigestedPages {
  var pages: [String: Page] = [:]
  var digests: [String: Digest] = [:]

  init(_ operation: Operation) throws {
    let input = try operation.input()
    let composer = PageComposer(input)
    let all = PageDigests(composer, DigestedPages.basis(operation, input.project))
    for request in composer.requests {
      let path = composer.path(of: request).text
      pages[path] = composer.page(request)
      digests[path] = all.digest(of: request)
    }
  }

  private static func basis(_ operation: Operation, _ project: Project) -> PageDigests.Basis {
    var common = Digester()
    common.add(operation.settings)
    common.add(operation.people)
    common.add(operation.teams)
    for (id, header) in operation.metrics.sorted(by: { $0.key < $1.key }) {
      common.add(id + header)
    }
    let organisation = project.organisation
    let facts = (0..<OwnerPlan(organisation).count).map { owner in
      let id = owner < organisation.agents.count ? organisation.agents[owner].id : ""
      let rows = operation.facts.filter { $0.agent == id }.map {
        "\($0.date) \($0.handled) \($0.seconds ?? -1)"
      }
      return digest(rows.sorted().joined(separator: "\n"))
    }
    let notes = project.notes.map { placed in
      digest(operation.notes[String(placed.note.file.dropFirst(6).dropLast(3))] ?? "")
    }
    return PageDigests.Basis(
      common: common.digest, facts: facts, notes: notes,
      metricTexts: project.metrics.map { digest($0.metric.id) })
  }

  private static func digest(_ text: String) -> Digest { Digest(of: Array(text.utf8)) }
}

/// Everything in a page as one text, the same for the same page.
enum PageValues {
  static func text(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    var parts = mirror.children.map { ($0.label ?? "") + ":" + text(of: $0.value) }
    // Neither has an order of its own.
    if mirror.displayStyle == .dictionary || mirror.displayStyle == .set { parts.sort() }
    return "(" + parts.joined(separator: ",") + ")"
  }
}
