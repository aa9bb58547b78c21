import DebriefKit
import Foundation
import TestSupport
import Testing

/// docs/commands.md says of the commands what their code says.
struct CommandsManualTests {
  private static let text = Manual.commands.text

  /// The options that the files of the command declare, in the spelling of a shell.
  private static let options: [(file: String, option: String)] = {
    let folder = SharedFolder.project.appending(path: "Sources/debrief")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().flatMap { file -> [(file: String, option: String)] in
      let path = folder.appending(path: file)
      let code = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
      return properties(of: code).map { (file, "--" + kebab($0)) }
    }
  }()

  /// The names of properties under `@Option` and `@Flag`, however many lines the wrapper takes.
  private static func properties(of code: String) -> [String] {
    var isOption = false
    var names: [String] = []
    for line in code.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.contains("@Option"), !line.contains("@OptionGroup") { isOption = true }
      if line.contains("@Flag") { isOption = true }
      if isOption, words.first == "var", words.count > 1 {
        names.append(String(words[1].prefix { $0.isLetter }))
        isOption = false
      }
    }
    return names
  }

  private static func kebab(_ name: String) -> String {
    name.reduce("") { $1.isUppercase ? $0 + "-" + $1.lowercased() : $0 + String($1) }
  }

  @Test("every option is explained")
  func optionsAreExplained() throws {
    try #require(Self.options.count > 12)
    for (file, option) in Self.options {
      #expect(Manual.commands.codeWords.contains { $0.contains(option) }, "\(file): \(option)")
    }
  }

  @Test("every command has a section, and every section is a command")
  func commandsAreExplained() throws {
    let folder = SharedFolder.project.appending(path: "Sources/debrief")
    let commands = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("Command.swift") && $0 != "DebriefCommand.swift" }
      .map { String(Self.kebab(String($0.dropLast("Command.swift".count))).dropFirst()) }
      .map { $0.replacing("-", with: " ") }
    let sections = Self.text.split(separator: "\n").filter { $0.hasPrefix("## debrief ") }
      .map { String($0.dropFirst("## debrief ".count)) }
    try #require(!commands.isEmpty)
    #expect(sections.sorted() == commands.sorted())
  }

  @Test(
    "the table of exit codes has the code of every failure",
    arguments: [DebriefFailure.wrongUse(""), .machine(""), .locked("")])
  func exitCodesAreListed(failure: DebriefFailure) {
    #expect(Self.text.contains("| \(failure.exitCode) |"))
  }

  @Test("the diagnostic as JSON has the members that the program prints")
  func jsonIsTrue() throws {
    let problems = try WorkedProject.onDisk { folder in
      let file = URL(filePath: folder).appending(path: "content/metrics/aht.md")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("\nformula:", with: "\nformla:").utf8).write(to: file)
      return try Debrief.check(folder, isStrict: false, jobs: 1)
    }
    let example = try #require(Manual.commands.examples.first { $0.language == "json" })
    let said = problems.map { $0.json.replacing($0.file, with: "content/metrics/aht.md") }
    #expect(said.contains(example.text.trimmingCharacters(in: .newlines)))
  }
}
