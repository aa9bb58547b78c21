package import Diagnostics
package import Reports
package import Templating

/// Turns reports into mails with the project's templates and the reader's language.
package struct MailRenderer: Sendable {
  private let report: Template<MailView>
  private let means: Means

  /// With the same templates and a language of its own; `nil` where `problems` names faults.
  package init?(_ templates: [TemplateSource], beside site: Renderer, in language: Language) {
    let (library, _) = MailRenderer.compile(templates)
    guard let report = library.template("mail/report", for: MailView.self) else { return nil }
    self.report = report
    means = site.means(in: language)
  }

  /// What is wrong with the templates of mails, held against the view that they print.
  package static func problems(_ templates: [TemplateSource]) -> [Diagnostic] {
    compile(templates).1
  }

  private static func compile(_ templates: [TemplateSource]) -> (TemplateLibrary, [Diagnostic]) {
    TemplateLibrary.compile(templates, views: ["mail/report": MailView.schema])
  }

  package func render(_ report: MailReport, _ letter: MailLetter) -> MailMatter {
    let maker = MailMaker(report, letter, means)
    let (view, charts) = maker.view()
    var html: [UInt8] = []
    html.reserveCapacity(48 * 1024)
    self.report.render(view, into: &html)
    return MailMatter(
      subject: view.subject, html: html, text: MailText.text(of: view, maker.words.letters),
      charts: charts)
  }
}
