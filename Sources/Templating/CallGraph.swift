/// Which part calls which, to find templates that would call themselves for ever.
///
/// Data is finite, so a template may come back to itself if each round goes deeper into the innermost view:
/// a team that lists its teams ends. A round that keeps that view, or takes a new one from further out,
/// could go on for ever.
struct CallGraph {
  struct Call {
    let caller: Int
    let callee: Int
    let descent: Scope.Descent
    /// Where the call is written, which for an override is not the caller's own template.
    let offset: Int
    let source: Int
  }

  private var callsByCaller: [Int: [Call]] = [:]

  mutating func add(
    from caller: Int, to callee: Int, _ descent: Scope.Descent, at offset: Int, in source: Int
  ) {
    let call = Call(
      caller: caller, callee: callee, descent: descent, offset: offset, source: source)
    callsByCaller[caller, default: []].append(call)
  }

  /// The calls of rounds that need not end.
  var endless: [Call] {
    callsByCaller.values.joined().filter { call in
      switch call.descent {
      case .smaller: false
      case .same: leads(from: call.callee, to: call.caller) { $0.descent == .same }
      case .unrelated: leads(from: call.callee, to: call.caller) { _ in true }
      }
    }
  }

  private func leads(from start: Int, to end: Int, along usable: (Call) -> Bool) -> Bool {
    var seen: Set = [start]
    var queue = [start]
    while let part = queue.popLast() {
      if part == end { return true }
      for call in callsByCaller[part] ?? [] where usable(call) {
        if seen.insert(call.callee).inserted { queue.append(call.callee) }
      }
    }
    return false
  }
}
