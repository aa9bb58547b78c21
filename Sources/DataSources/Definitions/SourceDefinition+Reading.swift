internal import Dates
package import Diagnostics
internal import Measures
package import StrictYAML

extension SourceDefinition {
  /// Reads all of `sources.yml`; sources with errors are left out, and every error is named.
  package static func read(
    _ value: YAMLValue, file: String
  ) -> ([SourceDefinition], [Diagnostic]) {
    var problems: [Diagnostic] = []
    var definitions: [SourceDefinition] = []
    var map = value.map(&problems)
    for entry in map.takeTheRest() {
      if !isName(entry.key) {
        problems.append(
          .error(
            "bad-name", at: entry.keyLocation, "'\(entry.key)' cannot name a source",
            hint: "Use a–z, 0–9 and _, beginning with a letter"))
      }
      var reader = SourceReader(name: entry.key, entry.value.map(&problems), entry.keyLocation)
      let definition = reader.definition()
      problems += reader.problems
      if let definition, !reader.problems.containsErrors { definitions.append(definition) }
    }
    problems += repeatedMeasures(definitions)
    return (definitions, problems.sorted())
  }

  /// `[a-z][a-z0-9_]*`.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0.digit <= 9
        || $0 == UInt8(ascii: "_")
    }
  }

  private static func repeatedMeasures(_ definitions: [SourceDefinition]) -> [Diagnostic] {
    var owners: [String: String] = [:]
    var problems: [Diagnostic] = []
    for definition in definitions {
      for measure in definition.measures {
        if let owner = owners.updateValue(definition.name, forKey: measure.name) {
          problems.append(
            .error(
              "duplicate-measure", at: measure.location,
              "source '\(owner)' has a measure '\(measure.name)' already",
              hint: "Measures need names of their own over all sources"))
        }
      }
    }
    return problems
  }
}
