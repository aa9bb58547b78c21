/// Finds what a name in a template means, from the innermost view outwards.
struct NameResolver {
  private struct Slot {
    let index: Int
    let kind: Schema.Kind
  }

  /// Members by name, made once for each schema.
  private var slots: [Schema: [String: Slot]] = [:]

  mutating func resolve(
    _ name: String, in scopes: Scopes
  ) -> Result<(Target, Schema.Kind), TemplateFailure> {
    if name == "." { return resolveCurrentText(in: scopes) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    for depth in scopes.all.indices.reversed() {
      guard let slot = slot(parts[0], in: scopes.all[depth].schema) else { continue }
      let target = Target(depth: depth, slots: [slot.index])
      return follow(parts, from: target, slot.kind, in: scopes)
    }
    return .failure(TemplateFailure(unknown(parts[0], in: scopes)))
  }

  private mutating func resolveCurrentText(
    in scopes: Scopes
  ) -> Result<(Target, Schema.Kind), TemplateFailure> {
    guard let depth = scopes.all.indices.last, scopes.all[depth].schema == .item else {
      return .failure(TemplateFailure(.noCurrentText))
    }
    return .success((Target(depth: depth, slots: [0]), .text))
  }

  /// Goes on along the dots; only a view that is surely there can be gone through.
  private mutating func follow(
    _ parts: [String], from start: Target, _ kind: Schema.Kind, in scopes: Scopes
  ) -> Result<(Target, Schema.Kind), TemplateFailure> {
    var target = start
    var kind = kind
    for (index, part) in parts.enumerated().dropFirst() {
      let path = parts[..<index].joined(separator: ".")
      guard case .view(let schema, let isOptional) = kind else {
        return .failure(TemplateFailure(.noMembers(path, kind: kind.words)))
      }
      if isOptional, !scopes.provePresence(of: target) {
        let whole = parts.joined(separator: ".")
        return .failure(TemplateFailure(.absentView(path, path: whole)))
      }
      guard let slot = slot(part, in: schema) else {
        let known = names(of: schema)
        return .failure(
          TemplateFailure(.unknownName(part, known: known)))
      }
      target.slots.append(slot.index)
      kind = slot.kind
    }
    return .success((target, kind))
  }

  private mutating func unknown(_ name: String, in scopes: Scopes) -> TemplateFault {
    let schemas = Set(scopes.all.map(\.schema))
    return .unknownName(name, known: schemas.reduce(into: []) { $0.formUnion(names(of: $1)) })
  }

  private mutating func slot(_ name: String, in schema: Schema) -> Slot? {
    members(of: schema)[name]
  }

  private mutating func names(of schema: Schema) -> Set<String> {
    Set(members(of: schema).keys).subtracting(["."])
  }

  private mutating func members(of schema: Schema) -> [String: Slot] {
    if let known = slots[schema] { return known }
    var members: [String: Slot] = [:]
    for (index, member) in schema.members.enumerated() {
      members[member.name] = Slot(index: index, kind: member.kind)
    }
    slots[schema] = members
    return members
  }
}

/// A fault on its way out of a function that could not go on.
struct TemplateFailure: Error {
  let fault: TemplateFault

  init(_ fault: TemplateFault) {
    self.fault = fault
  }
}

extension Schema.Kind {
  /// The kind as a diagnostic calls it.
  var words: String {
    switch self {
    case .text: "text"
    case .markup: "markup"
    case .flag: "a flag"
    case .list: "a list"
    case .view: "a view"
    }
  }
}
