/// Why no page at all can become a PDF.
package enum PDFEngineFault: Error, Equatable, Sendable {
  /// There is no program at the path.
  case absent(String)

  /// The program is no WeasyPrint that pip installed, so its Python is not known.
  case unknown(String)

  /// It is there in another version.
  case version(found: String, at: String)

  /// It does not start, with what it said.
  case broken(String, at: String)

  /// A font that pages are set in is not on this machine.
  case fontAbsent(String)

  /// The machine refuses a folder, a process or a pipe.
  case machine(String)
}

extension PDFEngineFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .absent(let path): "there is no WeasyPrint at \(path); \(PDFEngineFault.advice)"
    case .unknown(let path):
      "\(path) is not a WeasyPrint that pip installed; \(PDFEngineFault.advice)"
    case .version(let found, let path):
      "\(path) is WeasyPrint \(found), and PDFs are made with \(PDFEngine.version); "
        + PDFEngineFault.advice
    case .broken(let words, let path):
      "WeasyPrint at \(path) does not start: \(words); \(PDFEngineFault.advice)"
    case .fontAbsent(let path):
      "the font \(path) is not on this machine; install Liberation and DejaVu "
        + "(Debian: apt-get install fonts-liberation fonts-dejavu-core)"
    case .machine(let words): "no PDF can be made: \(words)"
    }
  }

  private static let advice =
    "to install it: python3 -m venv weasyprint && weasyprint/bin/pip install weasyprint==70.0, "
    + "then name weasyprint/bin/weasyprint (it needs Pango; Debian: apt-get install "
    + "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0). Everything but PDFs is made without it"
}
