import DebriefKit
import Foundation
import Testing

/// Files that are too large, or named so oddly, that no repository should hold them.
@Suite struct HugeInputTests {
  private let project: TemporaryProject

  init() throws { project = try TemporaryProject(copyOf: "small") }

  private func problems() throws -> [String] {
    try Debrief.check(project.path, isStrict: false, jobs: 2)
      .map { $0.text.replacingOccurrences(of: project.path + "/", with: "") }
  }

  @Test func aLineOf100MegabytesIsPutAside() throws {
    var table = Data("date,agent,handled,seconds\n2026-10-01,ana,40,14000\n2026-10-01,ben,3".utf8)
    table.append(Data(repeating: UInt8(ascii: "0"), count: 100_000_000))
    table.append(Data(",12000\n2026-10-02,ana,38,13300\n".utf8))
    try project.write(table, to: "data/calls.csv")
    let found = try problems()
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "data/calls.csv:3:1: error: 1 of 3 rows is bad; the row is longer than 2 MiB") == true,
      "\(found)")
  }

  @Test func aQuoteBefore100MegabytesIsNamedWhereItOpens() throws {
    var table = Data("date,agent,handled,seconds\n2026-10-01,ana,\"40,14000\n".utf8)
    table.append(Data(repeating: UInt8(ascii: "\n"), count: 100_000_000))
    try project.write(table, to: "data/calls.csv")
    let found = try problems()
    #expect(
      found.contains { $0.hasPrefix("data/calls.csv:2:16: error: a quote opens here") }, "\(found)")
  }

  @Test func aFileOfNothingButNULBytesIsNoTable() throws {
    try project.write(Data(count: 70_000), to: "data/calls.csv")
    #expect(
      try problems() == [
        "data/calls.csv:1:1: error: the header line is longer than 64 KiB. Is it a table?"
      ])
    try project.write(Data(count: 100), to: "data/calls.csv")
    #expect(
      try problems() == [
        "data/calls.csv:1:1: error: this file is no text: it has NUL bytes. Save it as CSV UTF-8"
      ])
  }

  @Test func aNoteTooLargeIsRefused() throws {
    let note = try String(
      contentsOf: project.folder.appending(path: "notes/coaching/ana.md"), encoding: .utf8)
    try project.write(
      note + String(repeating: "words ", count: 12_000), to: "notes/coaching/ana.md")
    #expect(
      try problems() == [
        "notes/coaching/ana.md:1:1: error: this text is larger than 32 KiB. Split it into several notes"
      ])
  }

  @Test func yamlTooLargeIsRefused() throws {
    let lines = String(repeating: "# nothing at all\n", count: 300_000)
    try project.write("name: 'Small'\n" + lines, to: "debrief.yml")
    #expect(try problems() == ["debrief.yml:1:1: error: this YAML is larger than 4 MiB"])
  }

  @Test func aTemplateTooDeepIsRefused() throws {
    let deep = String(repeating: "{{#remarks}}", count: 5_000)
    try project.write(deep, to: "templates/site/sections/remarks.mustache")
    let found = try problems()
    #expect(found.first?.contains("sections are nested more than") == true, "\(found.prefix(3))")
    #expect(found.count < 20)
  }

  @Test func aTemplateOfMegabytesIsBuilt() throws {
    try project.write(
      String(repeating: "<p>x</p>\n", count: 100_000),
      to: "templates/site/sections/empty.mustache")
    #expect(try problems() == [])
  }

  @Test func aLineBreakInAFileNameStaysOnOneLine() throws {
    let note = try String(
      contentsOf: project.folder.appending(path: "notes/coaching/ana.md"), encoding: .utf8)
    try project.write(
      note.replacingOccurrences(of: "about: ana", with: "about: anna"), to: "notes/two\nlines.md")
    let found = try problems()
    #expect(found.count == 1)
    #expect(found.allSatisfy { !$0.contains("\n") }, "\(found)")
  }

  @Test(arguments: ["../../x", "..", "a/../../b", "C:\\x", "%2e%2e%2f", "con", "-"])
  func noNoteNameLeadsOutOfTheSite(name: String) throws {
    let note = try String(
      contentsOf: project.folder.appending(path: "notes/coaching/ana.md"), encoding: .utf8)
    let file = name.replacingOccurrences(of: "/", with: "\u{2215}")
    try project.write(note, to: "notes/\(file)x.md")
    let site = try #require(try project.build().site)
    let outside = try FileManager.default.contentsOfDirectory(atPath: project.path)
    #expect(
      Set(outside).isSubset(of: [
        "data", "debrief.yml", "metrics", "notes", "people.csv", "sources.yml", "teams.csv", "site",
        ".site.lock", ".site.cache", ".debrief-site.lock",
      ]), "\(outside)")
    #expect(site.pages > 0)
  }
}
