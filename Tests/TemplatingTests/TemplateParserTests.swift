import Diagnostics
import Testing

@testable import Templating

struct TemplateParserTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#rows}}", "{{/rows}}", "{{^teams}}", "{{/teams}}", "{{name}}",
    "{{$b}}", "{{/b}}", "{{<p}}", "{{/p}}", "{{>p}}", "\n", "  ", "\r\n", "x", "{{=<% %>=}}", "<%",
    "%>", "{{! c", "é", "<td ", "\"", "{{{chart}}}", "{{=", "=}}", "{{.}}", "{{#page}}",
    "{{/page}}",
  ]

  @Test("any text at all is compiled or refused, and never stops the program")
  func anyText() {
    var random: UInt64 = 1
    func next(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % limit
    }
    var compiled = 0
    for _ in 0..<5_000 {
      let page = (0..<next(12)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      let (library, diagnostics) = compile(page, ["p": "{{$b}}\n  x\n{{/b}}"])
      let template = library.template("page", for: TeamView.self)
      #expect((template == nil) == diagnostics.containsErrors, "\(page)")
      var bytes: [UInt8] = []
      template?.render(TeamView(rows: [RowView(metric: "m", value: "v")]), into: &bytes)
      if template != nil { compiled += 1 }
    }
    #expect(compiled > 100)
  }
}
