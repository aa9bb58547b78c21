import Foundation
import TestSupport
import Testing

@testable import PDFMaking

struct EmbeddedRunnerTests {
  @Test func theScriptInTheProgramIsTheOneInTheFolder() throws {
    let file = SharedFolder.project.appending(path: "Tools/pdf/render.py")
    #expect(try EmbeddedRunner.text == String(contentsOf: file, encoding: .utf8))
  }
}
