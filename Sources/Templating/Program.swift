/// Compiled templates: one flat list of instructions that several threads may run at once.
struct Program: Sendable {
  var instructions: [Instruction] = []
  /// The text of all templates, of which literals are slices.
  var literals: [UInt8] = []
  /// Where each part (a template in one context) begins and ends.
  var parts: [Range<Int>] = []
  /// The slots behind the first of dotted names.
  var paths: [[Int]] = []
  /// Which of the caller's views a part sees, where it is not all of them.
  var frames: [[Int]] = []
}

/// A step of a program, in small integers that keep it at 16 bytes.
enum Instruction: Sendable {
  case literal(start: Int32, count: Int32)
  /// Prints a text escaped.
  case text(Place)
  /// Prints markup as it is.
  case markup(Place)
  /// Runs the steps up to `end` for every view of a list, or for a view that is there.
  case each(Place, end: Int32)
  /// Jumps to `end` unless a flag is set.
  case when(Place, end: Int32)
  /// Jumps to `end` if there is something.
  case unless(Place, end: Int32)
  /// Runs another part; `frame` is -1 if it sees all views of its caller.
  case call(part: Int32, frame: Int32)
  /// Prints the indentation in force, at a line's start.
  case indent
  case pushIndentation(start: Int32, count: Int32)
  case popIndentation(count: Int32)
}

/// Where a value is found: the view that many sections from the outermost, its slot, and on.
struct Place: Sendable {
  let depth: Int32
  let slot: Int32
  /// An index into the program's paths for a dotted name, else -1.
  let path: Int32
}
