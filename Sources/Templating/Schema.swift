/// The names that a view has, in order, and what kind of thing each is.
///
/// The members are made when asked for: the schema of a tree of teams mentions itself.
package struct Schema: Sendable {
  package enum Kind: Sendable {
    case text
    case markup
    case flag
    case list(of: Schema)
    case view(Schema, isOptional: Bool)
  }

  package struct Member: Sendable {
    package let name: String
    package let kind: Kind

    package init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// What makes two schemas one: the Swift type, or the name where there is none.
  private enum Identity: Sendable, Hashable {
    case type(ObjectIdentifier)
    case name(String)
  }

  /// The name that diagnostics use for the view.
  package let name: String
  private let identity: Identity
  private let listMembers: @Sendable () -> [Member]

  package var members: [Member] { listMembers() }

  init<Owner: Templated>(of type: Owner.Type) {
    name = String(describing: type)
    identity = .type(ObjectIdentifier(type))
    listMembers = { Owner.fields.map(\.member) }
  }

  /// A schema without a Swift type; its name must be its own.
  package init(name: String, members: @escaping @Sendable () -> [Member]) {
    self.name = name
    identity = .name(name)
    listMembers = members
  }

  /// The schema of one of several texts: all it has is itself.
  package static let item = Schema(name: "text") { [Member(".", .text)] }
}

extension Schema: Hashable {
  package static func == (a: Schema, b: Schema) -> Bool { a.identity == b.identity }
  package func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}
