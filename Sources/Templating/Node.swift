/// A template as a tree; ranges and offsets are of the source's bytes.
indirect enum Node {
  case literal(Range<Int>)
  /// The start of a line that prints something, with its leading blanks.
  case lineStart(Range<Int>)
  case variable(name: String, isRaw: Bool, offset: Int)
  case section(name: String, isInverted: Bool, children: [Node], offset: Int)
  case partial(Inclusion)
  case parent(Inclusion, overrides: [Block], strays: [Int])
  case block(Block)
}

/// A tag that brings another template in, `{{>row}}` or `{{<layout}}`.
struct Inclusion {
  let name: String
  let offset: Int
  /// Whether the tag has its line to itself; its template then begins and ends at line starts.
  let isStandalone: Bool
  /// The blanks before it, which every line of its template gets if it stands alone.
  let indentation: Range<Int>
}

/// A named block: what a layout prints by default, or what a page puts in its place.
struct Block {
  /// A name for the block that no other has: where it is written.
  struct ID: Hashable {
    let source: Int
    let offset: Int
  }

  let id: ID
  let name: String
  let children: [Node]
  /// Whether its opening tag has the line to itself.
  let isStandalone: Bool
  /// The blanks between the line's start and the opening tag, if nothing else stands there.
  let indentation: Range<Int>

  /// The blanks before the first line of the content, nil if it does not begin with a line.
  var contentIndentation: Range<Int>? { children.firstLineStart }
}

extension [Node] {
  /// The blanks of the first line that starts in these nodes.
  fileprivate var firstLineStart: Range<Int>? {
    for node in self {
      switch node {
      case .lineStart(let blanks): return blanks
      case .section(_, _, let children, _): return children.firstLineStart
      case .block(let block): return block.children.firstLineStart
      default: return nil
      }
    }
    return nil
  }
}
