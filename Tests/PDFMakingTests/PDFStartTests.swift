import Foundation
import Testing

@testable import PDFMaking

struct PDFStartTests {
  @Test(arguments: [
    ("printf 'ready\\t57.2\\n'", "is WeasyPrint 57.2, and PDFs are made with 70."),
    ("printf 'missing\\tno module\\n'", "does not start: no module;"),
    ("echo 'python: bad' >&2; exit 1", "does not start: python: bad;"),
    ("exit 1", "does not start: without a word;"),
    ("exec sleep 30", "it was not ready after 1 seconds"),
  ])
  func anEngineThatCannotBeUsedIsOneFaultForAll(start: String, words: String) throws {
    let engine = try FakeEngine(start: start)
    defer { engine.remove() }
    let fault = #expect(throws: PDFEngineFault.self) {
      try engine.make(["1", "2"]) { $0.seconds = 1 }
    }
    #expect(fault?.description.contains(words) == true)
    #expect(fault?.description.contains("pip install weasyprint==70.0") == true)
  }

  @Test func aFontThatIsNotThereIsNamedWithItsPackage() throws {
    let engine = try FakeEngine()
    defer { engine.remove() }
    let fault = #expect(throws: PDFEngineFault.fontAbsent("/nowhere/A.ttf")) {
      try engine.make(["1"]) { $0.fonts = ["/nowhere/A.ttf"] }
    }
    #expect(fault?.description.contains("apt-get install fonts-liberation") == true)
  }

  @Test func theEngineKnowsNothingOfTheUsersSurroundings() throws {
    let engine = try FakeEngine(start: "env > $(dirname $0)/environment; printf 'ready\\t70.0\\n'")
    defer { engine.remove() }
    #expect(try engine.make(["1"]) == [nil])
    let names = Set(engine.lines(of: "environment").map { $0.prefix { $0 != "=" } })
    #expect(names.isDisjoint(with: ["USER", "LANG", "WEASYPRINT", "DEBRIEF_SHARED", "OLDPWD"]))
    let lines = engine.lines(of: "environment")
    for wanted in ["TZ=UTC", "LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=1793000000"] {
      #expect(lines.contains(wanted[...]))
    }
  }

  @Test func theWorkshopIsGoneAfterwards() throws {
    let engine = try FakeEngine(start: "echo $HOME > $(dirname $0)/home; printf 'ready\\t70.0\\n'")
    defer { engine.remove() }
    #expect(try engine.make(["1"]) == [nil])
    let home = try #require(engine.lines(of: "home").first)
    #expect(home.hasPrefix("/tmp/debrief-pdf-"))
    #expect(!FileManager.default.fileExists(atPath: String(home)))
  }
}
