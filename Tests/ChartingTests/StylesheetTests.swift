import Foundation
import TestSupport
import Testing

@testable import Charting

/// The page's stylesheet keeps the contract that `ChartClass` states.
@Suite struct StylesheetTests {
  private static let sheet = Result {
    try String(
      contentsOf: SharedFolder.project.appending(path: "templates/assets/style.css"),
      encoding: .utf8)
  }

  /// What rules say outside of media queries: class below `.chart`, property, value.
  private static func declared() throws -> [String: [String: String]] {
    var declared: [String: [String: String]] = [:]
    for rule in try sheet.get().matches(of: /(?m)^\.chart ([^{\n]+) \{ ([^}]*) \}/) {
      let classes = rule.output.1.matches(of: /\.([a-z0-9-]+)/).map { String($0.output.1) }
      for declaration in rule.output.2.split(separator: ";") {
        let parts = declaration.split(separator: ":").map { $0.trimmingPrefix(" ") }
        guard parts.count == 2 else { continue }
        for name in classes { declared[name, default: [:]][String(parts[0])] = String(parts[1]) }
      }
    }
    return declared
  }

  /// The custom properties of the light theme, or of the dark one.
  private static func tokens(after start: String) throws -> [String: String] {
    let text = try sheet.get()
    let from = try #require(text.firstRange(of: start)).upperBound
    let block = text[from...].prefix { $0 != "}" }
    return Dictionary(
      block.matches(of: /--([a-z0-9-]+): (#[0-9a-f]{6});/).map {
        (String($0.output.1), String($0.output.2))
      }, uniquingKeysWith: { $1 })
  }

  @Test(arguments: ChartClass.allCases) func everyClassHasItsColours(_ role: ChartClass) throws {
    let rules = try StylesheetTests.declared()[role.rawValue] ?? [:]
    #expect(rules["fill"] == role.fill.map { "var(--\($0.rawValue))" } || role == .halo)
    #expect(rules["stroke"] == role.stroke.map { "var(--\($0.rawValue))" })
  }

  @Test(arguments: ChartColour.allCases) func everyColourHasBothThemes(_ colour: ChartColour) throws
  {
    #expect(try StylesheetTests.tokens(after: ":root {")[colour.rawValue] == colour.light)
    #expect(
      try StylesheetTests.tokens(after: "(prefers-color-scheme: dark) {")[colour.rawValue]
        == colour.dark)
  }

  @Test(arguments: ["transition", "animation", "text-align: left", "text-align: right", "float:"])
  func nothingMovesAndSidesAreThoseOfReading(_ banned: String) throws {
    let sheet = try StylesheetTests.sheet.get().replacing(/\/\*[\s\S]*?\*\//, with: "")
    #expect(!sheet.contains(banned))
    #expect(sheet.matches(of: /(margin|padding|border)-(left|right)|[ ;](left|right):/).isEmpty)
  }
}
