import Foundation

@testable import Templating

/// A value of the Mustache specification's test data.
indirect enum SpecData: Decodable, Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([SpecData])
  case object([String: SpecData])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let whole = try? container.decode(Int.self) {
      self = .text(String(whole))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let list = try? container.decode([SpecData].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: SpecData].self))
    }
  }

  /// The elements of all lists of that name, at any depth.
  func elements(ofLists name: String) -> [SpecData] {
    switch self {
    case .null, .flag, .text: []
    case .list(let items): items.flatMap { $0.elements(ofLists: name) }
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap { key, member -> [SpecData] in
        guard key == name, case .list(let items) = member else {
          return member.elements(ofLists: name)
        }
        return items + member.elements(ofLists: name)
      }
    }
  }
}

/// Reads a schema off the data, as a view's author would have declared it.
struct SpecSchema: Sendable {
  let root: SpecData
  /// The names that the templates print with `{{{ }}}`: their author calls them markup.
  let markupNames: Set<String>

  var schema: Schema { schema(name: "Data", of: [root]) }

  private func schema(name: String, of objects: [SpecData]) -> Schema {
    Schema(name: name) {
      var members: [String: [SpecData]] = [:]
      for case .object(let object) in objects {
        for (key, value) in object { members[key, default: []].append(value) }
      }
      return members.sorted { $0.key < $1.key }.map { key, values in
        Schema.Member(key, kind(of: key, in: name, values))
      }
    }
  }

  /// Lists of one name have one schema, so that a tree's leaves are like its branches.
  private func kind(of name: String, in parent: String, _ values: [SpecData]) -> Schema.Kind {
    switch values[0] {
    case .flag: return .flag
    case .text: return markupNames.contains(name) ? .markup : .text
    case .null: return .view(Schema(name: "Nothing") { [] }, isOptional: true)
    case .object: return .view(schema(name: "\(parent).\(name)", of: values), isOptional: false)
    case .list:
      let elements = root.elements(ofLists: name)
      if case .text? = elements.first { return .list(of: .item) }
      return .list(of: schema(name: "each of \(name)", of: elements))
    }
  }

  func view(of data: SpecData, _ schema: Schema) -> View {
    if case .text(let text) = data { return View([.text(text)]) }
    guard case .object(let object) = data else { return View([]) }
    return View(schema.members.map { value(of: object[$0.name] ?? .null, $0.kind) })
  }

  private func value(of data: SpecData, _ kind: Schema.Kind) -> Value {
    switch (data, kind) {
    case (.flag(let flag), _): .flag(flag)
    case (.text(let text), .markup): .markup(Markup(trusted: text))
    case (.text(let text), _): .text(text)
    case (.list(let items), .list(let schema)): .list(items.map { view(of: $0, schema) })
    case (.object, .view(let schema, _)): .view(view(of: data, schema))
    default: .view(nil)
    }
  }
}
