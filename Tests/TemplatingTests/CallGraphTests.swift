import Diagnostics
import Testing

@testable import Templating

struct CallGraphTests {
  private let tree = TeamView(
    name: "All",
    teams: [
      TeamView(name: "Phone", teams: [TeamView(name: "Billing")]), TeamView(name: "Mail"),
    ])

  @Test(
    "a tree is printed by a partial that uses itself",
    arguments: [
      "({{name}}{{#teams}}{{>team}}{{/teams}})",
      "({{name}}{{^isClosed}}{{#teams}}{{>team}}{{/teams}}{{/isClosed}})",
    ])
  func tree(partial: String) {
    #expect(print(tree, "{{>team}}", ["team": partial]) == "(All(Phone(Billing))(Mail))")
  }

  @Test("two partials may use each other on the way down")
  func mutual() {
    let others = ["team": "({{name}}{{>teams}})", "teams": "{{#teams}}{{>team}}{{/teams}}"]
    #expect(print(tree, "{{>team}}", others) == "(All(Phone(Billing))(Mail))")
  }

  @Test("the indentation of a tree grows with its depth")
  func indentation() {
    let partial = "<li>{{name}}\n{{#teams}}\n  {{>team}}\n{{/teams}}\n"
    #expect(
      print(tree, "{{>team}}", ["team": partial])
        == "<li>All\n  <li>Phone\n    <li>Billing\n  <li>Mail\n")
  }

  @Test("names from around a tree are known at every depth")
  func outerNames() {
    let page = "{{#page}}{{#teams}}{{>team}}{{/teams}}{{/page}}"
    let partial = "{{title}} {{name}};{{#teams}}{{>team}}{{/teams}}"
    #expect(
      print(tree, page, ["team": partial]) == "Week 42 Phone;Week 42 Billing;Week 42 Mail;")
  }

  @Test(
    "a round that need not end is refused",
    arguments: [
      "{{>a}}",
      "{{#isClosed}}{{>a}}{{/isClosed}}",
      "{{^teams}}{{>a}}{{/teams}}",
      "{{>b}}",
      "{{#rows}}{{>a}}{{/rows}}",
      "{{#page}}{{>a}}{{/page}}",
      "{{<c}}{{$x}}{{>a}}{{/x}}{{/c}}",
    ])
  func endless(partial: String) {
    let others = ["a": partial, "b": "{{>a}}", "c": "{{$x}}{{/x}}"]
    let diagnostics = compile("{{>a}}", others).diagnostics
    #expect(diagnostics.contains { $0.id == "endless-recursion" }, "\(diagnostics)")
  }
}
