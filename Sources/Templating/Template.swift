/// A page's template, checked against the view that it prints.
package struct Template<Page: Templated>: Sendable {
  let program: Program
  let part: Int

  /// Appends the page; it cannot fail, for every name was resolved when the template was loaded.
  package func render(_ page: Page, into output: inout [UInt8]) {
    var renderer = Renderer(program, over: View(page))
    renderer.run(part: part, into: &output)
  }
}
