internal import Dates
internal import Diagnostics
internal import StrictYAML

extension EmbeddedFigure.Span {
  private static let units: [(key: BlockKey, grain: Grain)] = [
    (.days, .day), (.weeks, .week), (.months, .month), (.quarters, .quarter), (.years, .year),
  ]

  /// How far back a block reaches, by whichever of its keys is there.
  static func read(
    _ map: inout YAMLMap, _ keys: Set<BlockKey>, _ problems: inout [Diagnostic]
  ) -> EmbeddedFigure.Span? {
    var span: EmbeddedFigure.Span?
    for (key, grain) in units where keys.contains(key) {
      guard let value = map.take(key.rawValue), let count = value.integer(in: 1...1000, &problems)
      else { continue }
      if span != nil {
        problems.append(
          .error(
            "two-spans", at: value.location, "this block says twice how far back it reaches",
            hint: "Keep one of days, weeks, months, quarters, years"))
      }
      span = EmbeddedFigure.Span(count: count, grain: grain)
    }
    return span
  }
}
