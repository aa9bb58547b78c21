import Testing

@testable import Picturing

/// Each failure says what to do.
@Suite struct PictureFailureTests {
  @Test func anAbsentLibraryIsNamedWithItsPackage() throws {
    let failure = #expect(throws: PictureFailure.self) {
      try DrawingLibrary(opening: "librsvg-of-nobody.so.2")
    }
    #expect(failure == .noLibrary("librsvg-of-nobody.so.2"))
    #expect(
      failure?.description == """
        pictures for mail are drawn by librsvg, and this machine lacks librsvg-of-nobody.so.2. \
        Install it: apt-get install librsvg2-2 fonts-liberation
        """)
  }

  @Test func anAbsentFontIsNamedWithItsPackage() throws {
    let failure = #expect(throws: PictureFailure.self) { try PinnedFonts(text: ["/nowhere"]) }
    #expect(
      failure?.description == """
        pictures for mail need the font Liberation Sans, and this machine lacks \
        LiberationSans-Regular.ttf. Install it: apt-get install librsvg2-2 fonts-liberation
        """)
  }

  @Test func aSizeOutOfBoundsSaysTheBounds() {
    #expect(
      PictureFailure.size(width: 3000, height: 20, scale: 2).description == """
        a picture of 3000 by 20 at 2 pixels each cannot be made: a side has 1 to 4000 pixels, \
        its padding included. Choose another size
        """)
  }

  @Test(
    .enabled(if: Drawings.canBeDrawn, Drawings.absence),
    arguments: [
      "", "no drawing", "<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "<p/>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\">&nothing;</svg>", "\u{0}\u{1}\u{2}",
    ])
  func whatIsNoDrawingIsRefusedWithTheReason(_ svg: String) {
    let failure = #expect(throws: PictureFailure.self) {
      try Picture.draw(svg: svg, width: 10, height: 10)
    }
    guard case .notDrawable(let words) = failure else {
      Issue.record("\(String(describing: failure)) for \(svg)")
      return
    }
    #expect(!words.isEmpty)
  }
}
