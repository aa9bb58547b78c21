/// Runs a program over a view.
struct Renderer {
  private let program: Program
  private var views: [View]
  /// The index of the view that the running part sees as its outermost.
  private var base = 0
  private var indentation: [UInt8] = []

  init(_ program: Program, over view: View) {
    self.program = program
    views = [view]
  }

  mutating func run(part: Int, into output: inout [UInt8]) {
    let range = program.parts[part]
    run(from: range.lowerBound, to: range.upperBound, into: &output)
  }

  private mutating func run(from start: Int, to end: Int, into output: inout [UInt8]) {
    var index = start
    while index < end {
      let instruction = program.instructions[index]
      index += 1
      switch instruction {
      case .literal(let start, let count): output.append(contentsOf: slice(start, count))
      case .text(let place):
        if case .text(let text) = value(at: place) { output.append(escaping: text) }
      case .markup(let place):
        if case .markup(let markup) = value(at: place) { output.append(contentsOf: markup.bytes) }
      case .each(let place, let end):
        repeatSteps(from: index, to: Int(end), over: value(at: place), into: &output)
        index = Int(end)
      case .when(let place, let end): if !value(at: place).isPresent { index = Int(end) }
      case .unless(let place, let end): if value(at: place).isPresent { index = Int(end) }
      case .call(let part, let frame): call(Int(part), frame: Int(frame), into: &output)
      case .indent: output.append(contentsOf: indentation)
      case .pushIndentation(let start, let count):
        indentation.append(contentsOf: slice(start, count))
      case .popIndentation(let count): indentation.removeLast(Int(count))
      }
    }
  }

  private mutating func repeatSteps(
    from start: Int, to end: Int, over value: Value, into output: inout [UInt8]
  ) {
    switch value {
    case .list(let list):
      for view in list {
        views.append(view)
        run(from: start, to: end, into: &output)
        views.removeLast()
      }
    case .texts(let texts):
      for text in texts {
        views.append(View(text))
        run(from: start, to: end, into: &output)
        views.removeLast()
      }
    case .optional(let text?):
      views.append(View(text))
      run(from: start, to: end, into: &output)
      views.removeLast()
    case .grid(let grid):
      for row in 0..<grid.rowCount {
        views.append(View(grid, row: row))
        run(from: start, to: end, into: &output)
        views.removeLast()
      }
    case .view(let view?):
      views.append(view)
      run(from: start, to: end, into: &output)
      views.removeLast()
    default: break
    }
  }

  private mutating func call(_ part: Int, frame: Int, into output: inout [UInt8]) {
    if frame < 0 { return run(part: part, into: &output) }
    let (callersBase, callersCount) = (base, views.count)
    for depth in program.frames[frame] { views.append(views[callersBase + depth]) }
    base = callersCount
    run(part: part, into: &output)
    views.removeLast(views.count - callersCount)
    base = callersBase
  }

  private func slice(_ start: Int32, _ count: Int32) -> ArraySlice<UInt8> {
    program.literals[Int(start)..<Int(start + count)]
  }

  /// The value at a place; the checks made when templates were loaded say that it is there.
  private func value(at place: Place) -> Value {
    var value = views[base + Int(place.depth)].value(at: Int(place.slot))
    if place.path < 0 { return value }
    for slot in program.paths[Int(place.path)] {
      guard case .view(let view?) = value else { return .view(nil) }
      value = view.value(at: slot)
    }
    return value
  }
}
