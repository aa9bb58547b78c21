import Foundation
import TestSupport
import Testing

@testable import Picturing

/// Drawings that the tests make pictures of.
enum Drawings {
  /// Whether this machine has what draws; without it the tests that draw are left out.
  static let canBeDrawn: Bool = if case .success = DrawingLibrary.ready { true } else { false }

  static let absence: Comment =
    "librsvg or its font is absent: apt-get install librsvg2-2 fonts-liberation"

  /// Of 255, how far a channel may lie from what was drawn: the two look alike, side by side and enlarged.
  static let alike = 13

  /// Names of the charts that Charting's tests keep.
  static let charts = [
    "team-wide", "heat-staffing-wide", "process-narrow", "mix-wide", "spark-row",
  ]

  /// A chart as the site has it.
  static func chart(_ name: String) throws -> Chart {
    let file = Golden.folder.appending(path: "charting/\(name).svg")
    return try Chart(String(contentsOf: file, encoding: .utf8))
  }

  /// A drawing of one text.
  static func text(_ text: String, font: String = "Arial") -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40">\
    <text x="4" y="26" font-family="\(font)" font-size="20" fill="#202328">\(text)</text></svg>
    """
  }
}

/// A chart's text and the size that it states.
struct Chart {
  let svg: String
  let width: Int
  let height: Int

  init(_ svg: String) throws {
    self.svg = svg
    let size = try #require(svg.firstMatch(of: /width="(\d+)" height="(\d+)"/))
    width = try #require(Int(size.1))
    height = try #require(Int(size.2))
  }

  func picture(scale: Int = 2, padding: Int = 0) throws -> Picture {
    try Picture.draw(svg: svg, width: width, height: height, scale: scale, padding: padding)
  }

  /// What librsvg drew, before the picture's colours were chosen.
  func pixels() throws -> [UInt32] {
    let place = try Place(width: width, height: height, scale: 2, padding: 0)
    return try DrawingLibrary.ready.get().draw(Array(svg.utf8), place).map { $0 & 0xFF_FFFF }
  }
}
