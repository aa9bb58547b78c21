import Testing

@testable import Templating

struct TemplatedTests {
  @Test("text is escaped, markup is printed as it is")
  func textAndMarkup() {
    let view = TeamView(name: "R&D <1>")
    #expect(print(view, "{{name}} {{{chart}}} {{&chart}}") == "R&amp;D &lt;1&gt; <svg/> <svg/>")
  }

  @Test("a flag asks and gives no names", arguments: [(true, "closed"), (false, "open")])
  func flag(isClosed: Bool, expected: String) {
    let view = TeamView(isClosed: isClosed)
    #expect(
      print(view, "{{#isClosed}}closed{{/isClosed}}{{^isClosed}}open{{/isClosed}}") == expected)
  }

  @Test("texts are printed one by one, or their absence is")
  func texts() {
    let page = "{{#wins}}<li>{{.}}{{/wins}}{{^wins}}none{{/wins}}"
    #expect(print(TeamView(wins: ["a", "b<"]), page) == "<li>a<li>b&lt;")
    #expect(print(TeamView(), page) == "none")
  }

  @Test("a list's names are its own first, then those around it")
  func list() {
    let rows = [RowView(metric: "AHT", value: "4:30"), RowView(metric: "FCR", value: "71 %")]
    let page = "{{#rows}}{{name}} {{metric}} {{value}};{{/rows}}"
    #expect(print(TeamView(rows: rows), page) == "Billing AHT 4:30;Billing FCR 71 %;")
  }

  @Test("a text that may be absent is printed once, or its absence is")
  func optional() {
    let page = "{{#motto}}<p>{{.}} {{name}}{{/motto}}{{^motto}}none{{/motto}}"
    #expect(print(TeamView(motto: "a<"), page) == "<p>a&lt; Billing")
    #expect(print(TeamView(), page) == "none")
  }

  @Test("a grid's rows are printed by the names of its columns, or their absence is")
  func grid() {
    var grid = TextGrid(columns: 2, rows: 2)
    for cell in ["43", "7 < 9", "44", "8"] { grid.append(cell) }
    let page = "{{#cells}}{{name}} {{week}}: {{share}};{{/cells}}{{^cells}}none{{/cells}}"
    #expect(print(TeamView(grid: grid), page) == "Billing 43: 7 &lt; 9;Billing 44: 8;")
    #expect(print(TeamView(), page) == "none")
  }

  @Test("an optional view prints once when it is there")
  func optionalView() {
    let page = "{{#lead}}{{name}} {{lead.mail}}{{/lead}}{{^lead}}nobody{{/lead}}"
    #expect(print(TeamView(lead: PersonView(name: "Ann")), page) == "Ann a@example.org")
    #expect(print(TeamView(), page) == "nobody")
  }

  @Test("a view that is always there can be named with dots, also from further in")
  func dottedName() {
    let view = TeamView(rows: [RowView(metric: "AHT", value: "1")])
    #expect(print(view, "{{page.title}}{{#rows}} {{page.title}}{{/rows}}") == "Week 42 Week 42")
  }

  @Test("an absent inner view never lets an outer name through")
  func absenceDoesNotClimb() {
    let view = TeamView(name: "outer", teams: [TeamView(name: "inner")])
    #expect(print(view, "{{#teams}}{{#lead}}{{name}}{{/lead}}{{^lead}}–{{/lead}}{{/teams}}") == "–")
  }

  @Test("the schema of a tree can be made although it mentions itself")
  func recursiveSchema() {
    let names = TeamView.schema.members.map(\.name)
    #expect(names.last == "teams")
    guard case .list(let teams)? = TeamView.schema.members.last?.kind else {
      Issue.record("teams is not a list")
      return
    }
    #expect(teams == TeamView.schema)
    #expect(teams != RowView.schema)
  }
}
