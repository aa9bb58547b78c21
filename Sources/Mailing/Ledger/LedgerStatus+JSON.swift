extension LedgerStatus {
  /// The status as one JSON object, for programs.
  package var json: String {
    let counts = counts.map { ($0.state.rawValue, FlatJSON.Value.number($0.count)) }
    let listed = entries.map { "\n    " + $0.json }.joined(separator: ",")
    return """
      {
        "running": \(isRunning),
        "counts": \(FlatJSON.object(counts)),
        "letters": \(entries.isEmpty ? "[]" : "[\(listed)\n  ]")
      }

      """
  }
}

extension LedgerStatus.Entry {
  fileprivate var json: String {
    var members: [(String, FlatJSON.Value)] = [
      ("issue", .text(key.issue)), ("about", .text(key.about)), ("to", .text(key.recipient)),
      ("state", .text(state.rawValue)), ("revision", .number(revision)),
      ("message", .text(messageID)), ("time", .text(time)), ("attempts", .number(attempts)),
      ("reply", .text(reply)),
    ]
    if let acceptedRevision { members.append(("accepted-revision", .number(acceptedRevision))) }
    return FlatJSON.object(members)
  }
}
