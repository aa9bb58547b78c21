/// A source's measures compiled for one file: flat steps over column numbers, run once a row.
struct RowProgram: Sendable {
  /// One step; numbers meet on a small stack, conditions in one flag.
  enum Step: Sendable {
    case column(Int32)
    case constant(CellNumber)
    case arithmetic(MeasureNode.Operator)
    case negate
    /// Compares the two numbers on top of the stack.
    case compare(MeasureNode.Comparison)
    /// Compares a column with a constant, without the stack: most conditions.
    case compareColumn(Int32, MeasureNode.Comparison, CellNumber)
    case compareDate(Int32, MeasureNode.Comparison, Int32)
    /// Whether a column is one of `texts[first..<end]`, or none of them.
    case isOneOf(Int32, first: Int32, end: Int32, isNegated: Bool)
    case isEmpty(Int32, isNegated: Bool)
    case invert
    case never
    case jumpIfTrue(Int32)
    case jumpIfFalse(Int32)
  }

  /// What a measure takes from a row whose condition holds.
  enum Operand: Sendable {
    case one
    case column(Int32)
    case steps(Range<Int>)
    /// The text of a column, for distinct counts and keys.
    case text(Int32)
    /// The start and the end of a span.
    case ends(Range<Int>, Range<Int>)
  }

  /// Where what a measure takes goes to.
  enum Destination: Sendable {
    /// A scalar of the layout.
    case sum
    /// A histogram of the layout, or a distinct count.
    case histogram(Int)
    /// A span of the layout, which becomes a scalar.
    case span(Int)
    /// The rows with keys of an `unrepeated` measure of the layout, which are resolved into a scalar.
    case keys(Int)
  }

  struct Measure: Sendable {
    let operand: Operand
    /// The steps of the condition; empty where every row counts.
    let condition: Range<Int>
    let destination: Destination
    /// Which of the program's scalars it is; −1 for a histogram.
    let scalar: Int
    /// The measure's number within its source.
    let index: Int
    /// A bare sum in which a percent sign is a fault of the definition.
    let refusesPercent: Bool

    /// The column of a sum without a condition, which is most measures of daily totals; else −1.
    var plainColumn: Int32 {
      if case .column(let slot) = operand, case .sum = destination, condition.isEmpty {
        return slot
      }
      return -1
    }
  }

  /// Some bytes of `textBytes`.
  struct TextRange: Sendable {
    let start: Int32
    let count: Int32
  }

  var steps: [Step] = []
  var texts: [TextRange] = []
  var textBytes: [UInt8] = []
  var measures: [Measure] = []
  /// The layout's number of each scalar of the program; last, where rows are counted, that of their count.
  var scalars: [Int] = []
  var only: Range<Int>?
  /// The most numbers that stand on the stack at once.
  var stackDepth = 1
}
