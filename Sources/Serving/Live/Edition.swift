package import Diagnostics

/// One state of the site: what a page was made from, and what is wrong with it.
package struct Edition: Sendable {
  /// Different for every state, and for every run of the server.
  package var id: String
  /// Different when the stylesheets or other assets are.
  package var look: String
  /// All that is wrong with the input; with an error among them, the pages are those of an earlier state.
  package var problems: [Diagnostic]
  /// Whether there is a good state to show.
  package var hasPages: Bool

  package init(id: String, look: String, problems: [Diagnostic], hasPages: Bool) {
    self.id = id
    self.look = look
    self.problems = problems
    self.hasPages = hasPages
  }
}
