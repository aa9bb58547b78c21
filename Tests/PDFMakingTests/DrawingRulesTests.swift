import Foundation
import Testing

@testable import PDFMaking

/// What browsers take from the page's sheet for a drawing, WeasyPrint is given as attributes.
@Suite(.enabled(if: RealEngine.isThere, RealEngine.absence))
struct DrawingRulesTests {
  @Test(arguments: [
    (":root { --c: #123456 } .a { fill: var(--c) }", "fill='#123456'"),
    (".a { fill: red } .chart .a { fill: #123456 }", "fill='#123456'"),
    ("@media print, screen and (max-width: 9px) { .a { stroke: #123456 } }", "stroke='#123456'"),
    ("@media screen { .a { fill: red } }", ""),
    ("@media print { .a { display: none } }", "display='none'"),
  ])
  func aRuleIsWhatAnAttributeWouldBe(rule: String, attribute: String) throws {
    func drawing(_ attribute: String) -> String {
      "<svg class=chart width=9 height=9><path class=a d='M0 0h9v9z' \(attribute)></path></svg>"
    }
    let packet = try SmallPacket([
      "a": "<style>\(rule)</style>" + drawing(""), "b": drawing(attribute),
    ])
    defer { packet.remove() }
    #expect(try packet.make(["a", "b"], title: "T") == [nil, nil])
    #expect(try packet.pdf("a") == packet.pdf("b"))
  }

  @Test func whatPaperHidesIsAsIfItWereEmpty() throws {
    let packet = try SmallPacket([
      "a": "<style>details { display: none }</style><details><p>李</details><p>b",
      "b": "<p>b",
    ])
    defer { packet.remove() }
    #expect(try packet.make(["a", "b"], title: "T") == [nil, nil])
    #expect(try packet.pdf("a") == packet.pdf("b"))
  }
}
