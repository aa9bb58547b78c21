import Testing

@testable import Templating

struct InheritanceTests {
  private let layout = "<title>{{$title}}{{page.title}}{{/title}}</title>\n{{$body}}{{/body}}\n"

  @Test("a page fills the blocks of its layout and keeps the others")
  func layoutAndPage() {
    let page = "{{<layout}}\n{{$body}}\n<p>{{name}}</p>\n{{/body}}\n{{/layout}}\n"
    #expect(
      print(TeamView(), page, ["layout": layout]) == "<title>Week 42</title>\n<p>Billing</p>\n\n")
  }

  @Test("a block of a partial that the layout uses can be filled too")
  func blockInPartial() {
    let others = ["layout": "{{>head}}!", "head": "<{{$title}}none{{/title}}>"]
    #expect(print(TeamView(), "{{<layout}}{{$title}}T{{/title}}{{/layout}}", others) == "<T>!")
  }

  @Test("a page's block does not reach into the cards that the page itself uses")
  func ownBlocksAreOwn() {
    let page =
      "{{<layout}}{{$title}}P{{/title}}{{$body}}{{<card}}{{$title}}C{{/title}}{{/card}}{{/body}}{{/layout}}"
    let others = [
      "layout": "{{$title}}{{/title}}|{{$body}}{{/body}}", "card": "[{{$title}}{{/title}}]",
    ]
    #expect(print(TeamView(), page, others) == "P|[C]")
  }

  @Test("a block inside itself prints its default")
  func blockInsideItself() {
    let page = "{{<layout}}{{$title}}a{{$title}}b{{/title}}{{/title}}{{/layout}}"
    #expect(print(TeamView(), page, ["layout": "{{$title}}x{{/title}}"]) == "ab")
  }

  @Test("what a page writes is known in the context of the block that it fills")
  func context() {
    let page = "{{<table}}{{$cell}}<td>{{value}}</td>{{/cell}}{{/table}}"
    let others = ["table": "{{#rows}}{{$cell}}{{/cell}}{{/rows}}"]
    let view = TeamView(rows: [RowView(metric: "AHT", value: "4:30")])
    #expect(print(view, page, others) == "<td>4:30</td>")
  }
}
