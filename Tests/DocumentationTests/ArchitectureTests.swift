import Foundation
import TestSupport
import Testing

/// ARCHITECTURE.md draws the house that Package.swift builds.
struct ArchitectureTests {
  /// Imports by target, as `Package.swift` declares them; targets of tests are left out.
  private static let declared: [String: Set<String>] = {
    let package = Manual("Package.swift").text
    var imports: [String: Set<String>] = [:]
    let pattern =
      #/
      (?: room\( | \.target\(name:\s | \.executableTarget\(\s*name:\s | \.systemLibrary\(name:\s )
      \s* "(?<name>\w+)" (?<rest> [^\]]*? (?: \] | \) ) )
      /#
    for match in package.matches(of: pattern) where match.name != "TestSupport" {
      imports[String(match.name)] = names(in: match.rest)
    }
    return imports
  }()

  /// The targets and products that a list of dependencies names.
  private static func names(in list: Substring) -> Set<String> {
    // A system library has options rather than dependencies.
    guard list.contains("["), !list.contains("providers") else { return [] }
    var names = Set(list.matches(of: #/"(\w+)"/#).map { String($0.1) })
    if list.contains("argumentParser") { names.insert("ArgumentParser") }
    return names
  }

  /// The rows of the table under "The targets".
  private static let drawn: [String: Set<String>] = {
    let lines = Manual.architecture.text.split(separator: "\n")
    let table = lines.drop { $0 != "| target | may import |" }.dropFirst(2).prefix {
      $0.hasPrefix("|")
    }
    var imports: [String: Set<String>] = [:]
    for row in table {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let names = cells[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      imports[cells[0]] = Set(names).subtracting(["–"])
    }
    return imports
  }()

  @Test("the package declares a house worth drawing")
  func packageIsUnderstood() {
    #expect(Self.declared.count >= 19)
    #expect(Self.declared["Measures"] == ["Caching", "Statistics", "Dates", "Diagnostics"])
    #expect(Self.declared["debrief"] == ["DebriefKit", "ArgumentParser"])
  }

  @Test("the table has the targets of the package, and no others")
  func targetsAreDrawn() {
    #expect(Self.drawn.keys.sorted() == Self.declared.keys.sorted())
  }

  @Test("the table has the imports of every target", arguments: declared.keys.sorted())
  func importsAreDrawn(target: String) {
    #expect(Self.drawn[target] == Self.declared[target])
  }

  @Test(
    "the code map has a paragraph with an invariant for every target",
    arguments: declared.keys.sorted())
  func targetsAreMapped(target: String) throws {
    let paragraphs = Manual.architecture.text.components(separatedBy: "\n\n")
    let own = try #require(paragraphs.first { $0.hasPrefix("**\(target)** ") })
    #expect(own.contains("**Invariant:**"))
  }
}
