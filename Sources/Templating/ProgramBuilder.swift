/// Appends instructions to a program, and merges what can be merged.
struct ProgramBuilder {
  private(set) var program = Program()
  /// Whether a literal may be added to the last instruction; a jump's target must stay where it is.
  private var canExtendLiteral = false

  mutating func beginPart() -> Int {
    canExtendLiteral = false
    return program.instructions.count
  }

  mutating func endPart(_ part: Int, from start: Int) {
    while program.parts.count <= part { program.parts.append(0..<0) }
    program.parts[part] = start..<program.instructions.count
  }

  mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty { return }
    if canExtendLiteral, case .literal(let start, let count) = program.instructions.last {
      let last = program.instructions.count - 1
      program.instructions[last] = .literal(start: start, count: count + Int32(bytes.count))
      program.literals.append(contentsOf: bytes)
      return
    }
    let (start, count) = store(bytes)
    program.instructions.append(.literal(start: start, count: count))
    canExtendLiteral = true
  }

  mutating func append(_ instruction: Instruction) {
    canExtendLiteral = false
    program.instructions.append(instruction)
  }

  /// Appends an instruction whose end is not known yet, and gives its index.
  mutating func reserve() -> Int {
    append(.indent)
    return program.instructions.count - 1
  }

  /// Puts the instruction there, now that the end is here.
  mutating func settle(_ index: Int, _ make: (_ end: Int32) -> Instruction) {
    canExtendLiteral = false
    program.instructions[index] = make(Int32(program.instructions.count))
  }

  /// Puts more indentation in force, until as much is popped.
  mutating func pushIndentation(_ blanks: ArraySlice<UInt8>) {
    let (start, count) = store(blanks)
    append(.pushIndentation(start: start, count: count))
  }

  mutating func place(of target: Target) -> Place {
    let further = Array(target.slots.dropFirst())
    var path = -1
    if !further.isEmpty {
      path = program.paths.count
      program.paths.append(further)
    }
    return Place(
      depth: Int32(target.depth), slot: Int32(target.slots.first ?? 0), path: Int32(path))
  }

  /// The index of a frame that shows a part these of its caller's views.
  mutating func frame(_ depths: [Int]) -> Int {
    program.frames.append(depths)
    return program.frames.count - 1
  }

  private mutating func store(_ bytes: ArraySlice<UInt8>) -> (start: Int32, count: Int32) {
    let start = program.literals.count
    program.literals.append(contentsOf: bytes)
    return (Int32(start), Int32(bytes.count))
  }
}
