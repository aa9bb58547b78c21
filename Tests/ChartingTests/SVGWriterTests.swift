import Testing

@testable import Charting

@Suite struct SVGWriterTests {
  private func written(_ body: (inout SVGWriter) -> Void) -> String {
    var svg = SVGWriter(capacity: 64)
    body(&svg)
    return String(decoding: svg.bytes.array, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.04, "0"), (0.04, "0"), (0.1, ".1"), (-0.1, "-.1"), (5, "5"),
    (12.34, "12.3"), (12.96, "13"), (-7.25, "-7.2"), (0.25, ".2"), (0.35, ".4"), (999.94, "999.9"),
    (1000, "1000"), (12_345.6, "12345.6"), (-1005.5, "-1005.5"), (.nan, "0"),
    (.infinity, "100000"), (-.infinity, "0"),
  ])
  func numbersHaveOneDecimalAtMost(_ number: Double, _ text: String) {
    #expect(written { $0.number(tenths: SVGWriter.tenths(number)) } == text)
  }

  @Test(arguments: [
    ("plain – ü 明", "plain – ü 明"),
    ("<a & \"b\" 'c'>", "&lt;a &amp; &quot;b&quot; &#39;c&#39;&gt;"),
    ("a\tb\nc\r\nd", "a b c  d"), ("\u{0}\u{1B}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{85}x\u{9F}", "\u{FFFD}x\u{FFFD}"), ("\u{A0}é", "\u{A0}é"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}\u{FFF0}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFF0}"), ("", ""),
  ])
  func textCannotLeaveItsPlace(_ text: String, _ expected: String) {
    #expect(written { $0.text(text) } == expected)
    #expect(written { $0.attribute("x", text) } == " x=\"\(expected)\"")
  }

  @Test func pathsAreRelativeAndRepeatNoLetter() {
    let path = written { svg in
      svg.beginPath()
      svg.move(30, 405)
      svg.line(50, 400)
      svg.line(71, 411)
      svg.line(90, 411)
      svg.line(90, 400)
      svg.move(100, 400)
      svg.dot(120, 390)
      svg.endPath()
    }
    #expect(path == " d=\"M3 40.5l2-.5 2.1 1.1h1.9v-1.1m1 0m2-1h0\"")
  }

  @Test func theBufferGrowsWithItsContent() {
    let long = String(repeating: "0123456789", count: 50)
    #expect(written { $0.text(long) } == long)
    let sevens = written { svg in
      for _ in 0..<500 { svg.integer(7) }
    }
    #expect(sevens == String(repeating: "7", count: 500))
  }

  @Test func idsHoldOnlyWhatAnAddressMayHold() {
    let name = DrawingName(title: "", description: "", prefix: "a)b c\"ü", size: "w")
    #expect(name.prefix == "a-b-c----w")
  }
}
