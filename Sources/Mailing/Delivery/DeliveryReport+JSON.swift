extension DeliveryReport {
  /// The report as one JSON object, for programs.
  package var json: String {
    let counts = LetterReport.Result.allCases.filter { count($0) > 0 }.map {
      ($0.rawValue, FlatJSON.Value.number(count($0)))
    }
    let entries = letters.map { "\n    " + $0.json }
    let listed = entries.isEmpty ? "[]" : "[" + entries.joined(separator: ",") + "\n  ]"
    return """
      {
        "exit": \(exitCode),
        "summary": \(FlatJSON.quoted(summary)),
        "stop": \(stop.map { FlatJSON.quoted($0.sentence) } ?? "null"),
        "counts": \(FlatJSON.object(counts)),
        "letters": \(listed)
      }

      """
  }
}

extension LetterReport {
  fileprivate var json: String {
    FlatJSON.object([
      ("issue", .text(key.issue)), ("about", .text(key.about)), ("to", .text(key.recipient)),
      ("label", .text(label)), ("revision", .number(revision)), ("result", .text(result.rawValue)),
      ("attempts", .number(attempts)), ("reply", .text(reply)),
    ])
  }
}
