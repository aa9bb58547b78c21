/// One door for bytes from outside, and what must hold of all that comes out of it.
package struct FuzzEntry: Sendable {
  /// The name of its folder below `Corpus/`.
  package let name: String
  /// Tries some bytes; the broken promise in words, or `nil` when all is well.
  package let fault: @Sendable ([UInt8]) -> String?

  package static let all = [
    FuzzEntry(name: "tables", fault: Tables.fault),
    FuzzEntry(name: "measures", fault: Measuring.fault),
    FuzzEntry(name: "formulas", fault: Formulas.fault),
    FuzzEntry(name: "headers", fault: Headers.fault),
    FuzzEntry(name: "templates", fault: Pages.fault),
    FuzzEntry(name: "markdown", fault: Prose.fault),
    FuzzEntry(name: "escaping", fault: PlainWords.fault),
  ]

  /// A door with a hole of three bytes, which proves that the search finds holes.
  private static let control = FuzzEntry(name: "control") { input in
    input.starts(with: "<b>".utf8) ? "planted" : nil
  }

  package static func named(_ name: String) -> FuzzEntry? {
    (all + [control]).first { $0.name == name }
  }
}
