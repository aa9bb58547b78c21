/// A value that a template can print: its fields are declared beside it, once, with their types.
///
/// ```swift
/// extension AgentView: Templated {
///   package static let fields: [Field<AgentView>] = [
///     .text("name") { $0.name },
///     .markup("chart") { $0.chart },
///     .list("rows") { $0.rows },
///   ]
/// }
/// ```
package protocol Templated: Sendable {
  /// The names that templates may use, in any order; best a `static let`.
  static var fields: [Field<Self>] { get }
}

extension Templated {
  /// What templates are checked against when they are loaded.
  package static var schema: Schema { Schema(of: Self.self) }
}

/// One name that a template may use, what kind of thing it is, and how it is taken from its owner.
///
/// A class, so that going through the fields of a view copies neither names nor schemas.
package final class Field<Owner>: Sendable {
  let member: Schema.Member
  let value: @Sendable (Owner) -> Value

  private init(
    _ name: String, _ kind: Schema.Kind, _ value: @escaping @Sendable (Owner) -> Value
  ) {
    member = Schema.Member(name, kind)
    self.value = value
  }

  /// Words for a reader; `{{name}}` prints them escaped.
  package static func text(
    _ name: String, _ text: @escaping @Sendable (Owner) -> String
  ) -> Field {
    Field(name, .text) { .text(text($0)) }
  }

  /// Several words for a reader; `{{#names}}{{.}}{{/names}}` prints each.
  package static func texts(
    _ name: String, _ texts: @escaping @Sendable (Owner) -> [String]
  ) -> Field {
    Field(name, .list(of: .item)) { .texts(texts($0)) }
  }

  /// A text that may be absent; `{{#by}}{{.}}{{/by}}` prints it, `{{^by}}` when it is not there.
  package static func optional(
    _ name: String, _ text: @escaping @Sendable (Owner) -> String?
  ) -> Field {
    Field(name, .list(of: .item)) { .optional(text($0)) }
  }

  /// Bytes of ours that are HTML already; only `{{{chart}}}` prints them.
  package static func markup(
    _ name: String, _ markup: @escaping @Sendable (Owner) -> Markup
  ) -> Field {
    Field(name, .markup) { .markup(markup($0)) }
  }

  /// A yes or no; `{{#isClosed}}` and `{{^isClosed}}` ask for it.
  package static func flag(
    _ name: String, _ flag: @escaping @Sendable (Owner) -> Bool
  ) -> Field {
    Field(name, .flag) { .flag(flag($0)) }
  }

  /// Views in order; `{{#rows}}` prints once for each, `{{^rows}}` when there is none.
  package static func list<Item: Templated>(
    _ name: String, _ items: @escaping @Sendable (Owner) -> [Item]
  ) -> Field {
    Field(name, .list(of: Item.schema)) { .list(items($0).map { View($0) }) }
  }

  /// Rows of texts; `{{#rows}}` prints once for each, and each column has its name there.
  package static func rows(
    _ name: String, columns: [String], _ grid: @escaping @Sendable (Owner) -> TextGrid
  ) -> Field {
    let row = Schema(name: "\(Owner.self).\(name)") { columns.map { Schema.Member($0, .text) } }
    return Field(name, .list(of: row)) { .grid(grid($0)) }
  }

  /// A view that may be absent; `{{#lead}}` prints when it is there, `{{^lead}}` when it is not.
  package static func view<Part: Templated>(
    _ name: String, _ view: @escaping @Sendable (Owner) -> Part?
  ) -> Field {
    Field(name, .view(Part.schema, isOptional: true)) { .view(view($0).map { View($0) }) }
  }

  /// A view that is always there, so that `{{page.title}}` works too.
  package static func view<Part: Templated>(
    _ name: String, _ view: @escaping @Sendable (Owner) -> Part
  ) -> Field {
    Field(name, .view(Part.schema, isOptional: false)) { .view(View(view($0))) }
  }
}
