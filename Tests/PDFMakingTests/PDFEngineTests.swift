import Foundation
import Testing

@testable import PDFMaking

struct PDFEngineTests {
  @Test(arguments: [
    ("#!/opt/weasy/bin/python3\nimport re\n", ["/opt/weasy/bin/python3"]),
    ("#!/usr/bin/python3.11 -sP\n", ["/usr/bin/python3.11", "-sP"]),
    ("#!/usr/bin/env python3\n", ["/usr/bin/env", "python3"]),
    ("#!/bin/sh\n'''exec' /long/bin/python \"$0\" \"$@\"\n' '''\n", ["/long/bin/python"]),
    ("#!/bin/sh\n'''exec' \"/a b/bin/python3\" \"$0\" \"$@\"\n' '''\n", ["/a b/bin/python3"]),
  ])
  func theScriptsOfPipNameTheirPython(head: String, command: [String]) {
    #expect(PDFEngine.command(fromHead: head) == command)
  }

  @Test(arguments: ["", "#!", "#!/bin/sh\nexec weasyprint\n", "\u{7f}ELF", "python3\n"])
  func otherProgramsAreNotTaken(head: String) {
    #expect(PDFEngine.command(fromHead: head) == nil)
  }

  @Test func aPathWithoutAProgramAndOneWithAnotherAreToldApart() {
    #expect(throws: PDFEngineFault.absent("/nowhere/weasyprint")) {
      try PDFEngine(at: "/nowhere/weasyprint")
    }
    #expect(throws: PDFEngineFault.unknown("/bin/sh")) { try PDFEngine(at: "/bin/sh") }
  }

  @Test func theFirstOfAListOfFoldersIsFound() throws {
    let engine = try FakeEngine()
    defer { engine.remove() }
    let folder = engine.folder.path
    #expect(PDFEngine.search("/nowhere:\(folder):/bin") == folder + "/weasyprint")
    #expect(PDFEngine.search("/nowhere:/proc") == nil)
  }
}
