import Diagnostics
import Testing

@testable import Templating

struct TemplateFaultTests {
  /// A page, and the one diagnostic that it must give.
  private static let faults: [(page: String, diagnostic: String)] = [
    ("a\n {{titel}}", "2:2: error: unknown name 'titel'. Known are"),
    ("{{nmae}}", "1:1: error: unknown name 'nmae'. Did you mean 'name'?"),
    (
      "{{#rows}}é{{valeu}}{{/rows}}",
      "1:11: error: unknown name 'valeu'. Did you mean 'value'?"
    ),
    ("{{page.titel}}", "1:1: error: unknown name 'titel'. Did you mean 'title'?"),
    (
      "{{lead.name}}",
      "1:1: error: 'lead' may be absent, so 'lead.name' may have nothing to print. "
        + "Write it between {{#lead}} and {{/lead}}"
    ),
    ("{{rows.metric}}", "1:1: error: 'rows' is a list and has no names of its own"),
    ("{{.}}", "1:1: error: '.' is only known inside a list of texts"),
    ("{{#rows}}{{.}}{{/rows}}", "1:10: error: '.' is only known inside a list of texts"),
    ("{{{name}}}", "1:1: error: 'name' is text and must be escaped. Write {{name}}"),
    ("{{&name}}", "1:1: error: 'name' is text and must be escaped. Write {{name}}"),
    ("{{#wins}}{{{.}}}{{/wins}}", "1:10: error: '.' is text and must be escaped"),
    ("{{chart}}", "1:1: error: 'chart' is markup, not text. Write {{{chart}}}"),
    ("{{rows}}", "1:1: error: 'rows' is a list. Write {{#rows}} … {{/rows}}"),
    ("{{{isClosed}}}", "1:1: error: 'isClosed' is a flag. Write {{#isClosed}}"),
    ("{{page}}", "1:1: error: 'page' is a view. Write {{#page}}"),
    (
      "{{#name}}{{/name}}",
      "1:1: error: 'name' is text. Only a flag, a list or a view can open a section"
    ),
    ("{{^chart}}{{/chart}}", "1:1: error: 'chart' is markup. Only a flag"),
    ("{{>rwo}}", "1:1: error: there is no partial 'rwo'. Did you mean 'row'?"),
    ("{{<layuot}}{{/layuot}}", "1:1: error: there is no template 'layuot'. Did you mean 'layout'?"),
    (
      "{{<layout}}\n{{$boddy}}{{/boddy}}\n{{/layout}}",
      "2:1: error: 'layout' has no block 'boddy'. Did you mean 'body'?"
    ),
    (
      "{{<layout}}{{$body}}{{/body}}{{$body}}{{/body}}{{/layout}}",
      "1:30: error: the block 'body' is given twice. Keep one of them"
    ),
    (
      "{{<layout}}\n  {{name}}{{/layout}}",
      "2:3: warning: what stands outside the blocks of 'layout' is not printed"
    ),
    ("{{<layout}}{{! x }} y{{/layout}}", "1:21: warning: what stands outside the blocks"),
    ("{{#rows}}", "1:1: error: 'rows' is opened and never closed. Close it with {{/rows}}"),
    ("{{/rows}}", "1:1: error: 'rows' is closed but not open. Nothing is open here"),
    (
      "{{#isClosed}}{{/closed}}{{/isClosed}}",
      "1:14: error: 'closed' is closed but not open. Open is 'isClosed'"
    ),
    (
      "{{#isClosed}}{{#rows}}{{/isClosed}}",
      "1:14: error: 'rows' is opened and never closed. Close it with {{/rows}}"
    ),
    ("a {{name", "1:3: error: the tag is not closed"),
    ("a {{name\n{{name}}", "1:3: error: the tag is not closed"),
    ("{{{chart}}", "1:1: error: the tag is not closed"),
    ("{{! name", "1:1: error: the tag is not closed"),
    ("{{ }}", "1:1: error: the tag has no name"),
    ("{{=<%=}}", "1:1: error: these are not two delimiters. Write them as {{=<% %>=}}"),
    ("{{=a b c=}}", "1:1: error: these are not two delimiters"),
    ("{{>page}}", "1:1: error: 'page' comes back here without going deeper into the data"),
    ("{{<page}}{{/page}}", "1:1: error: 'page' comes back here without"),
    ("<td title={{name}}>", "1:11: error: text stands in an HTML tag without quotes around it"),
    ("<td {{name}}>", "1:5: error: text stands in an HTML tag without quotes"),
  ]

  private static let others = ["row": "", "layout": "{{$body}}{{/body}}{{>row}}"]

  @Test("a fault is named with its place and a way out", arguments: faults)
  func isNamed(page: String, diagnostic: String) {
    let found = compile(page, Self.others).diagnostics
      .filter { $0.id != "unused-template" }.map(\.description)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("page.mustache:" + diagnostic) == true, "\(found)")
  }

  @Test("all faults of all templates are told at once, in order, each once")
  func allAreCollected() {
    let row = "{{metrik}}{{/x}}"
    let page =
      "{{#rows}}{{>row}}{{/rows}}\n{{#rows}}{{#isClosed}}{{>row}}{{/isClosed}}{{/rows}}\n{{zzz}}{{{name}}}"
    let ids = compile(page, ["row": row]).diagnostics.map { "\($0.location) \($0.id)" }
    #expect(
      ids == [
        "page.mustache:3:1 unknown-name", "page.mustache:3:8 raw-text",
        "row.mustache:1:1 unknown-name", "row.mustache:1:11 mismatched-section",
      ])
  }

  @Test("a template that is not UTF-8 is refused where it goes wrong")
  func notUTF8() {
    let text = Array("a\nbc".utf8) + [0xFF] + Array("d".utf8)
    let source = TemplateSource(name: "page", file: "page.mustache", text: text)
    let found = TemplateLibrary.compile([source], views: ["page": TeamView.schema]).diagnostics
    #expect(
      found.map(\.description) == [
        "page.mustache:2:3: error: the template is not UTF-8 from here. Save the file as UTF-8"
      ])
  }

  @Test("a byte order mark is no part of the page")
  func byteOrderMark() {
    #expect(print(TeamView(), "\u{FEFF}{{name}}") == "Billing")
  }

  @Test("quotes, comments and text outside tags need no quotes")
  func quotedAttributes() {
    let page =
      #"<a title="{{name}}" id='{{name}}'{{#isClosed}} hidden{{/isClosed}}>a < {{name}}</a>"#
    #expect(print(TeamView(), page) == #"<a title="Billing" id='Billing'>a < Billing</a>"#)
  }
}
