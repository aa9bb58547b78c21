import DebriefKit
import Foundation
import TestSupport
import Testing

/// The bank's month as a site, and what its data page says of the rows.
@Suite(.enabled(if: SharedFolder.has("data/anonymous-bank"), "needs the shared folder"))
struct AnonymousBankSiteTests {
  let project: TemporaryProject

  init() throws {
    project = try TemporaryProject(copyOf: "anonymous-bank")
    try project.take("data/anonymous-bank/february_1999.txt", as: "data/february_1999.txt")
  }

  /// Zero service, no server, negative times, service past midnight: strange, but rows like any other.
  @Test func theWholeSiteIsBuiltAndEveryRowIsUsed() throws {
    let result = try project.build()
    #expect(result.problems.isEmpty)
    let site = try #require(result.site)
    // The stylesheet, the script, and what each source gave.
    #expect(site.pages == site.written - 3)
    let page = try project.page("operation/data")
    #expect(page.contains("33,344"))
    #expect(try project.page("operation/1999-02").contains("27,077"))
    for agent in ["anat", "avidan", "avni", "zohari"] {
      #expect(try project.page("agents/\(agent)").contains("Call centre"))
    }
  }

  @Test func rowsThatCannotBeReadAreNamedWithTheirPlace() throws {
    let data = "data/february_1999.txt"
    try project.replace("34536\t0\t0\tPS\t990201", by: "34536\t0\t0\tPS\t990231", in: data)
    try project.replace("7:31:54\t7:31:59\t5\t", by: "7:31:54\t7:31:59\tfive\t", in: data)
    try project.keep(metrics: ["handled"])
    let result = try project.build()
    #expect(result.problems.map(\.isError) == [false])
    let page = try project.page("operation/data")
    #expect(page.contains("33,342"))
    #expect(page.contains("february_1999.txt:2:21"))
    #expect(page.contains("990231"))
    #expect(page.contains("february_1999.txt:3:87"))
    #expect(page.contains("five"))
  }
}
