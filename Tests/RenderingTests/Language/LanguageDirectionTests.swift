import Foundation
import Reports
import Testing

@testable import Rendering

@Suite struct LanguageDirectionTests {
  private static let (first, last) = ("\u{2068}", "\u{2069}")

  @Test(arguments: [
    ("Billing", false, true), ("دانا", true, false), ("רותי (12)", true, false),
    ("42 %", false, false),
    ("Dana דנה", true, true), ("Tomás Øst", false, true), ("", false, false), ("北京", false, true),
  ])
  func aNameThatRunsAgainstThePageIsSetApart(name: String, inEnglish: Bool, inArabic: Bool) {
    let apart = LanguageDirectionTests.first + name + LanguageDirectionTests.last
    #expect(Language.english.isolated(name) == (inEnglish ? apart : name))
    #expect(Language.mirrored.isolated(name) == (inArabic ? apart : name))
  }

  @Test func aPageSaysWhichWayItRuns() throws {
    let page = SampleSite().agent
    func html(_ language: Language) throws -> String {
      String(decoding: try RendererTests.renderer(language).render(page).bytes, as: UTF8.self)
    }
    #expect(try html(.mirrored).contains("<html lang=\"he\" dir=\"rtl\">"))
    #expect(try html(.english).contains("<html lang=\"en\">"))
    #expect(try html(.german).contains("<html lang=\"de\">"))
  }

  /// Names of people, teams and metrics in sentences, titles and labels.
  @Test func namesInOurSentencesAreSetApart() throws {
    let renderer = try RendererTests.renderer(.mirrored)
    for page in [SampleSite().agent, SampleSite().team, SampleSite().operation] {
      let html = String(decoding: renderer.render(page).bytes, as: UTF8.self)
      let sentences = html.replacing(/<svg.*?<\/svg>/, with: "").matches(
        of: /<p class="(?:lead|what|sentence)">([^<]*)|<title>([^<]*)|<footer[^>]*>(.*?)<\/footer>/
      )
      #expect(sentences.count > 1)
      for sentence in sentences {
        for name in [
          "Dana Whitlock", "Northway", "First contact resolution", "Average handle time",
        ] {
          for range in sentence.output.0.ranges(of: name) {
            let before = sentence.output.0[..<range.lowerBound].last
            #expect(before == "\u{2068}", "\(sentence.output.0)")
          }
        }
      }
    }
  }

  @Test(arguments: [("A word", false, true), ("مرحبا", true, false), ("12 – 13", false, false)])
  func aTextMayRunAgainstThePage(text: String, inEnglish: Bool, inHebrew: Bool) {
    #expect(Language.english.runsAgainst(text) == inEnglish)
    #expect(Language.mirrored.runsAgainst(text) == inHebrew)
  }

  @Test func aNoteInAnotherScriptHasItsOwnDirection() throws {
    let html = { (renderer: Renderer, site: SampleSite) in
      String(decoding: renderer.render(site.agent).bytes, as: UTF8.self)
    }
    let english = try RendererTests.renderer(.english)
    #expect(!html(english, SampleSite()).contains("dir="))
    #expect(html(try RendererTests.renderer(.mirrored), SampleSite()).contains(own))
  }

  private var own: String { "<div class=\"prose\" dir=\"auto\">" }

  @Test func marksThatSetApartComeInPairsAndNeverIntoDrawings() throws {
    let renderer = try RendererTests.renderer(.mirrored)
    for page in SampleSite().pages {
      let html = String(decoding: renderer.render(page).bytes, as: UTF8.self)
      #expect(html.count { $0 == "\u{2068}" } == html.count { $0 == "\u{2069}" })
      for drawing in html.matches(of: /<svg.*?<\/svg>/) {
        #expect(!drawing.output.contains("\u{2068}"), "\(page.frame.path.text)")
      }
    }
  }

  /// Drawings have their own direction, so that an anchor at the start is at the left on every page.
  @Test func drawingsReadFromLeftToRightEverywhere() throws {
    let style = try #require(Templates.assets.first { $0.path == "assets/style.css" })
    let text = String(decoding: style.bytes, as: UTF8.self)
    #expect(text.contains(/\.chart \{ direction: ltr;/))
  }

  /// Sides are named by the direction of reading, or a page from right to left would need another sheet.
  @Test func theStylesheetNamesNoSide() throws {
    let style = try #require(Templates.assets.first { $0.path == "assets/style.css" })
    let text = String(decoding: style.bytes, as: UTF8.self)
    for side in ["left", "right"] {
      for name in ["margin-", "padding-", "border-", "text-align: ", "float: ", "; ", "{ "] {
        let found = text.ranges(of: name + side).map { text[$0.lowerBound...].prefix(40) }
        #expect(found == [], "\(name)\(side)")
      }
    }
  }
}
