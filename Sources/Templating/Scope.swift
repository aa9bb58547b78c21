/// A view that names are looked up in, while a template is compiled.
struct Scope {
  /// How the data of a scope relates to the innermost view that its part was called with.
  enum Descent {
    case same
    /// Inside it, so that going on this way must end.
    case smaller
    case unrelated
  }

  let schema: Schema
  let descent: Descent
  /// Where the section found it, for a section over one view.
  var origin: Target?
}

/// What a name was resolved to: a slot of a view on the stack, and further slots for dotted names.
struct Target: Equatable {
  let depth: Int
  var slots: [Int]
}

/// The views in force, outermost first.
struct Scopes {
  private(set) var all: [Scope]

  /// The scopes of a part that is called with views of these schemas.
  init(_ schemas: [Schema]) {
    all = schemas.enumerated().map { index, schema in
      Scope(schema: schema, descent: index == schemas.count - 1 ? .same : .unrelated)
    }
  }

  /// These scopes and one more, found at a target.
  func entering(_ schema: Schema, at target: Target, isSingle: Bool) -> Scopes {
    let descent: Scope.Descent = all[target.depth].descent == .unrelated ? .unrelated : .smaller
    var inner = self
    inner.all.append(Scope(schema: schema, descent: descent, origin: isSingle ? target : nil))
    return inner
  }

  /// The depths of the views that a template called from here can tell apart.
  ///
  /// An inner view hides an outer one of the same schema altogether, so the outer is left out:
  /// this keeps the contexts of a partial that calls itself finite.
  var visibleDepths: [Int] {
    all.indices.filter { depth in
      !all[(depth + 1)...].contains { $0.schema == all[depth].schema }
    }
  }

  /// The descent of the innermost view.
  var descent: Scope.Descent { all.last?.descent ?? .unrelated }

  /// Whether a section in force holds only while there is a view at the target.
  func provePresence(of target: Target) -> Bool {
    all.contains { $0.origin == target }
  }
}
