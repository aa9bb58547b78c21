internal import Diagnostics

/// Gives headings their levels without gaps and their ids without twins, in the order they stand.
struct HeadingIds {
  private(set) var outline: [MarkdownDocument.OutlineEntry] = []
  /// The levels, as written, of the headings that the next one may stand under.
  private var open: [Int] = []
  private var used: Set<String> = []
  private var nextNumber: [String: Int] = [:]

  mutating func add(
    _ text: String, sourceLevel: Int, at location: SourceLocation
  ) -> MarkdownDocument.OutlineEntry {
    while let last = open.last, last >= sourceLevel { open.removeLast() }
    open.append(sourceLevel)
    let entry = MarkdownDocument.OutlineEntry(
      level: open.count, text: text, id: unique(HeadingIds.slug(of: text)), location: location)
    outline.append(entry)
    return entry
  }

  private mutating func unique(_ slug: String) -> String {
    var id = slug
    while !used.insert(id).inserted {
      let number = nextNumber[slug, default: 2]
      nextNumber[slug] = number + 1
      id = "\(slug)-\(number)"
    }
    return id
  }

  /// Lower-case letters and digits of ASCII with single dashes between, at most 60 long.
  private static func slug(of text: String) -> String {
    var slug: [UInt8] = []
    var isGap = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        isGap = false
        // Setting this bit makes a capital letter small and leaves digits alone.
        slug.append(byte | 0x20)
      case UInt8(ascii: "'"): break
      default: isGap = true
      }
      if slug.count >= 60 { break }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }
}
