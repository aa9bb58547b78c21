import Foundation
import TestSupport
import Testing

@testable import Charting

@Suite struct ChartClassTests {
  /// WCAG's contrast ratio of two colours such as `#57606a`.
  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (first, second) = (try luminance(a), try luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(UInt32(colour.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> UInt32(shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test(.enabled(if: SharedFolder.has("vectors/wcag_contrast.json"), "needs ../shared"))
  func contrastIsReckonedAsPublished() throws {
    struct Case: Decodable {
      let a: String
      let b: String
      let ratio: Double
    }
    let bytes = try SharedFolder.bytes("vectors/wcag_contrast.json")
    for test in try JSONDecoder().decode([Case].self, from: Data(bytes)) {
      #expect(abs(try contrast(test.a, test.b) - test.ratio) < 0.001)
    }
    for row in try SharedFolder.rows("vectors/palette_contrast.csv").dropFirst() {
      #expect(abs(try contrast(row[1], "#ffffff") - (Double(row[2]) ?? 0)) < 0.01)
      #expect(abs(try contrast(row[1], "#0f1318") - (Double(row[3]) ?? 0)) < 0.01)
    }
  }

  @Test(arguments: [ChartColour.ink, .mute, .edge]) func textHasFourAndAHalf(_ colour: ChartColour)
    throws
  {
    #expect(try contrast(colour.light, ChartColour.page.light) >= 4.5)
    #expect(try contrast(colour.dark, ChartColour.page.dark) >= 4.5)
    #expect(try contrast(ChartColour.edge.light, ChartColour.band.light) >= 4.5)
    #expect(try contrast(ChartColour.edge.dark, ChartColour.band.dark) >= 4.5)
  }

  @Test(arguments: [ChartColour.peer, .improve, .concern, .neutral])
  func marksHaveThree(_ colour: ChartColour) throws {
    #expect(try contrast(colour.light, ChartColour.page.light) >= 3)
    #expect(try contrast(colour.dark, ChartColour.page.dark) >= 3)
  }

  @Test(arguments: [ChartColour.range, .zoneMiddle, .zoneDeep])
  func barsAndTargetsAreSeenOnEveryRange(_ zone: ChartColour) throws {
    for mark in [ChartColour.mute, .edge, .ink] {
      #expect(try contrast(mark.light, zone.light) >= 3)
      #expect(try contrast(mark.dark, zone.dark) >= 3)
    }
  }

  @Test(arguments: ChartColour.allCases.filter(\.isOfCells))
  func numbersInCellsHaveFourAndAHalf(_ colour: ChartColour) throws {
    let isStrong = ChartClass(rawValue: colour.rawValue)?.isStrong ?? false
    let letters: ChartColour = isStrong ? .page : .ink
    #expect(try contrast(letters.light, colour.light) >= 4.5)
    #expect(try contrast(letters.dark, colour.dark) >= 4.5)
  }

  @Test(arguments: ChartClass.allCases) func attributesSayWhatTheContractSays(_ role: ChartClass) {
    let attributes = role.attributes.description
    func expected(_ name: String, _ colour: ChartColour?) -> Bool {
      guard let colour else { return !attributes.contains(" \(name)=\"#") }
      let value = colour == .page ? "#fff" : colour.light
      return attributes.contains(" \(name)=\"\(value)\"")
    }
    #expect(attributes.contains("class=\"") && attributes.contains(role.rawValue))
    #expect(expected("fill", role.fill), "\(attributes)")
    #expect(expected("stroke", role.stroke), "\(attributes)")
  }
}
