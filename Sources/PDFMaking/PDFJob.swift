internal import Glibc

/// One page that is to be a PDF.
package struct PDFJob: Equatable, Sendable {
  /// Where the page lies.
  package let page: String

  /// Where its PDF shall lie: all of it, or nothing of it.
  package let pdf: String

  /// The folder that the page may take pictures and sheets from, itself among them; nothing else is opened.
  package let root: String

  /// The address that stands for `root` in links of the PDF; without one, links to other pages are mere text.
  package let address: String?

  /// What readers' windows are titled; the page's own title when it is empty.
  package let title: String

  package init(page: String, pdf: String, root: String, address: String? = nil, title: String = "")
  {
    self.page = page
    self.pdf = pdf
    self.root = root
    self.address = address
    self.title = title
  }
}

extension PDFJob {
  /// The job as the runner reads it: JSON on one line.
  func line(date: Int) -> String {
    var parts = [
      ("html", JSONText.quoted(page)), ("pdf", JSONText.quoted(pdf)),
      ("root", JSONText.quoted(root)), ("date", String(date)),
    ]
    if let address { parts.append(("base", JSONText.quoted(address))) }
    if !title.isEmpty { parts.append(("title", JSONText.quoted(title))) }
    return "{" + parts.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
  }
}

extension PDFJob {
  /// Takes away what a runner may have left: half of a PDF, or one that turned out bad.
  func discard() {
    unlink(pdf)
    unlink(pdf + ".part")
  }
}
