internal import Diagnostics

/// The columns of one file by name: without case, without blanks around, renamed as the source says.
struct HeaderColumns: Sendable {
  let names: [String]
  private let slots: [String: [Int]]
  private let path: String

  init(_ header: [String], renamed: [String: String], path: String) {
    self.path = path
    var slots: [String: [Int]] = [:]
    names = header.map { renamed[SourceDefinition.folded($0)] ?? $0 }
    for (slot, name) in names.enumerated() {
      slots[SourceDefinition.folded(name), default: []].append(slot)
    }
    self.slots = slots
  }

  /// A column's number, or why there is none.
  func slot(of name: String, at location: SourceLocation) -> Found {
    let found = slots[SourceDefinition.folded(name)] ?? []
    if found.count == 1 { return .success(found[0]) }
    if found.isEmpty {
      return .failure(
        .error(
          "unknown-column", at: location, "\(path) has no column '\(name)'",
          hint: suggestion(for: name, among: names.filter { !$0.isEmpty })))
    }
    return .failure(
      .error(
        "ambiguous-column", at: location, "\(path) has \(found.count) columns '\(name)'",
        hint: "Give each a name of its own in the file"))
  }

  enum Found {
    case success(Int)
    case failure(Diagnostic)
  }
}
