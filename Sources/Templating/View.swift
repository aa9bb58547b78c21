/// The values of one view, in the order of its schema's members, ready to be printed.
package struct View: Sendable {
  private enum Storage: Sendable {
    case values([Value])
    case row(TextGrid, Int)
    case text(String)
  }

  private let storage: Storage

  package init(_ values: [Value]) {
    storage = .values(values)
  }

  /// A row of a grid, which stays where it is.
  init(_ grid: TextGrid, row: Int) {
    storage = .row(grid, row)
  }

  /// One of several texts, whose only member it is itself.
  init(_ text: String) {
    storage = .text(text)
  }

  func value(at slot: Int) -> Value {
    switch storage {
    case .values(let values): values[slot]
    case .row(let grid, let row): .text(grid[row, slot])
    case .text(let text): .text(text)
    }
  }

  init<Owner: Templated>(_ owner: Owner) {
    let fields = Owner.fields
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    for field in fields { values.append(field.value(owner)) }
    storage = .values(values)
  }
}

/// A value that a template can reach.
package enum Value: Sendable {
  case text(String)
  case markup(Markup)
  case flag(Bool)
  case list([View])
  /// A list of which each item is a text; a view is made of one only while it is printed.
  case texts([String])
  /// The same with one text at most.
  case optional(String?)
  case grid(TextGrid)
  case view(View?)

  /// Whether a section over it prints at all.
  var isPresent: Bool {
    switch self {
    case .text, .markup: true
    case .flag(let flag): flag
    case .list(let views): !views.isEmpty
    case .texts(let texts): !texts.isEmpty
    case .optional(let text): text != nil
    case .grid(let grid): grid.rowCount > 0
    case .view(let view): view != nil
    }
  }
}
