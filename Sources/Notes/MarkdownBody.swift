/// A text as HTML that lacks only what its page decides.
///
/// A note is kept so and not as a tree: it takes a tenth of the memory, and to render it is to copy bytes.
struct MarkdownBody: Sendable, Hashable {
  /// What a page puts in at a place of the text.
  enum Gap: Sendable, Hashable {
    /// The digit of a heading, by its depth below the text's own top level, from 1.
    case headingLevel(Int)
    case idPrefix
    /// Where a link to something of ours begins, if it leads anywhere for these readers.
    indirect case link(name: String, title: String)
    case linkEnd
    indirect case terms(Commitment)
    indirect case figure(EmbeddedFigure)
  }

  struct PlacedGap: Sendable, Hashable {
    /// How many bytes stand before it.
    let offset: Int
    let gap: Gap
  }

  /// A heading that stands in no list and no quote, where a text may be cut.
  struct Cut: Sendable, Hashable {
    let level: Int
    let id: String
    /// The bytes and the gaps of the heading itself.
    let bytes: Range<Int>
    let gaps: Range<Int>
  }

  private(set) var html: [UInt8] = []
  private(set) var gaps: [PlacedGap] = []
  private(set) var cuts: [Cut] = []

  static let empty = MarkdownBody()

  var isEmpty: Bool { html.isEmpty && gaps.isEmpty }

  private init() {}

  init(_ blocks: [MarkdownBlock]) {
    var writer = MarkdownWriter()
    writer.writeText(blocks)
    (html, gaps, cuts) = (writer.html, writer.gaps, writer.cuts)
  }

  /// The part between two places.
  func part(bytes: Range<Int>, gaps range: Range<Int>) -> MarkdownBody {
    var part = MarkdownBody()
    part.html = Array(html[bytes])
    part.gaps = gaps[range].map {
      PlacedGap(offset: $0.offset - bytes.lowerBound, gap: $0.gap)
    }
    part.cuts = cuts.filter { bytes.contains($0.bytes.lowerBound) }.map { cut in
      Cut(
        level: cut.level, id: cut.id,
        bytes: cut.bytes.lowerBound - bytes.lowerBound..<cut.bytes.upperBound - bytes.lowerBound,
        gaps: cut.gaps.lowerBound - range.lowerBound..<cut.gaps.upperBound - range.lowerBound)
    }
    return part
  }
}
