internal import Diagnostics

/// All that is wrong with the input, as a page that goes when it is mended.
enum ProblemsPage {
  static func html(_ edition: Edition) -> String {
    let errors = edition.problems.filter { $0.severity == .error }
    let warnings = edition.problems.filter { $0.severity == .warning }
    return OwnPage.html(
      edition, title: title(errors.count, warnings.count),
      body: [
        "<p>\(lead(edition, hasErrors: !errors.isEmpty))</p>", list("Errors", errors),
        list("Warnings", warnings),
      ].filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private static func title(_ errors: Int, _ warnings: Int) -> String {
    if errors > 0 { return count(errors, "error") + " to mend" }
    return warnings > 0 ? count(warnings, "warning") : "No problems"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  private static func lead(_ edition: Edition, hasErrors: Bool) -> String {
    let back = "<a href=\"/\">Back to the site</a>."
    if !hasErrors { return back }
    return edition.hasPages
      ? "Until they are mended, the pages of the last good build are shown. " + back
      : "Pages appear here by themselves as soon as these are mended."
  }

  private static func list(_ heading: String, _ problems: [Diagnostic]) -> String {
    if problems.isEmpty { return "" }
    // A page of a hundred thousand rows helps nobody; the terminal has them all.
    let shown = problems.prefix(500).map(item).joined(separator: "\n")
    let rest =
      problems.count > 500 ? "\n<p>And \(problems.count - 500) more, in the terminal.</p>" : ""
    return "<h2>\(heading)</h2>\n<ol>\n\(shown)\n</ol>\(rest)"
  }

  private static func item(_ problem: Diagnostic) -> String {
    let hint = problem.hint.isEmpty ? "" : "\n<p>\(OwnPage.escaped(problem.hint))</p>"
    return """
      <li>
      <p><code>\(OwnPage.escaped(problem.location.description))</code></p>
      <p><strong>\(OwnPage.escaped(problem.message))</strong></p>\(hint)
      </li>
      """
  }
}
