import Diagnostics
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("formla", "formula"), ("Handeld", "handled"), ("billng", "billing"), ("fcr", "fcr"),
  ])
  func findsTheNameThatWasMeant(written: String, meant: String) {
    #expect(nearestName(to: written, among: ["formula", "handled", "billing", "fcr"]) == meant)
  }

  @Test func aNameFarFromAllIsNoSuggestion() {
    #expect(nearestName(to: "occupancy", among: ["aht", "formula"]) == nil)
    #expect(suggestion(for: "occupancy", among: ["formula", "aht"]) == "Known are aht, formula")
  }

  @Test func aDiagnosticReadsAsEditorsExpect() {
    let place = SourceLocation(file: "metrics/aht.md", line: 3, column: 10)
    let fault = Diagnostic.error(
      "unknown-measure", at: place, "no measure 'handeld'", hint: "Did you mean 'handled'?")
    #expect(
      fault.description
        == "metrics/aht.md:3:10: error: no measure 'handeld'. Did you mean 'handled'?")
  }

  @Test func columnsCountCharactersAndNotBytes() {
    let positions = TextPositions(Array("ä€x\ny".utf8))
    #expect(positions.position(of: 5).column == 3)
    #expect(positions.position(of: 7).line == 2)
  }
}
