import Foundation
import Testing

@testable import Picturing

/// The type is Liberation Sans, whatever is asked for.
@Suite(.enabled(if: Drawings.canBeDrawn, Drawings.absence)) struct PinnedFontsTests {
  @Test(arguments: [
    "Arial, 'Liberation Sans', Helvetica, sans-serif", "Helvetica", "DejaVu Serif", "monospace", "",
  ])
  func everyTypeIsThatOne(_ font: String) throws {
    #expect(try picture("Transfers 4.2%", font) == picture("Transfers 4.2%", "Liberation Sans"))
  }

  @Test func boldIsAnotherFile() throws {
    let plain = Drawings.text("Transfers")
    let bold = plain.replacing("<text ", with: "<text font-weight=\"bold\" ")
    #expect(try draw(bold) != draw(plain))
  }

  /// Arial's widths are the ones that labels are placed by: 20 pixels' «W» is 18.88 wide, «i» is 4.44.
  @Test(arguments: [("W", 18.88), ("i", 4.44), ("0", 11.12)])
  func letterWidthsAreArials(_ letter: String, width: Double) throws {
    let one = try inkEnd(letter + "|")
    let nine = try inkEnd(String(repeating: letter, count: 9) + "|")
    #expect(abs((nine - one) / 8 - width) < 0.15)
  }

  @Test func theFallbackMayBeMissing() throws {
    let fonts = try PinnedFonts(fallback: ["/nowhere"])
    #expect(
      fonts.files.map { $0.split(separator: "/").last } == [
        "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf",
      ])
  }

  private func picture(_ text: String, _ font: String) throws -> Picture {
    try draw(Drawings.text(text, font: font))
  }

  private func draw(_ svg: String) throws -> Picture {
    try Picture.draw(svg: svg, width: 200, height: 40)
  }

  /// Where the ink ends at the right, in pixels of the page.
  private func inkEnd(_ text: String) throws -> Double {
    let read = try PNGReader(draw(Drawings.text(text)).png)
    let columns = read.pixels.indices.filter { read.pixels[$0] != 0xFF_FFFF }.map {
      $0 % read.width
    }
    return Double(try #require(columns.max())) / 2
  }
}
