import Diagnostics
import Testing

@testable import Templating

struct TagMatcherTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "{{#isClosed}}", count: depth)
      + "x" + String(repeating: "{{/isClosed}}", count: depth)
  }

  @Test("sections nest as deep as a person can follow")
  func deep() {
    let view = TeamView(isClosed: true)
    #expect(print(view, nested(TagMatcher.depthLimit)) == "x")
  }

  @Test("deeper ones are refused once, whether closed or not", arguments: [101, 10_000])
  func tooDeep(depth: Int) {
    for page in [nested(depth), String(repeating: "{{#isClosed}}", count: depth)] {
      let found = compile(page).diagnostics.filter { $0.id == "nested-too-deeply" }
      #expect(
        found.map(\.description) == [
          "page.mustache:1:1301: error: sections are nested more than 100 deep. "
            + "Move the inner part to a partial"
        ])
    }
  }
}
