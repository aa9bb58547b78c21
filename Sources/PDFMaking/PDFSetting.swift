/// What all PDFs of one packet have in common.
package struct PDFSetting: Equatable, Sendable {
  /// The moment that PDFs say they were made at, in seconds since 1970: the packet's, for the clock's would differ each time.
  package let date: Int

  /// How many pages are worked on at once.
  package var processes = 2

  /// How long a page may take, and the engine to start.
  package var seconds = 60

  /// The files of all fonts that pages are set in; no other font of the machine is seen.
  package var fonts = PDFSetting.debianFonts

  package init(date: Int) {
    self.date = date
  }

  /// Liberation first, DejaVu Sans for what it lacks, where Debian puts them.
  package static let debianFonts =
    ["Sans", "Mono"].flatMap { family in
      ["Regular", "Bold", "Italic", "BoldItalic"].map {
        "/usr/share/fonts/truetype/liberation/Liberation\(family)-\($0).ttf"
      }
    } + ["DejaVuSans", "DejaVuSans-Bold"].map { "/usr/share/fonts/truetype/dejavu/\($0).ttf" }
}
