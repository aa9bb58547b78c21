/// Finds for every opening tag the one that closes it, and which tags take their line with them.
struct TagMatcher {
  /// How deep sections may nest; a person loses count long before, and the stack does not.
  static let depthLimit = 100

  private(set) var tags: [PlacedTag]
  private(set) var faults: [(offset: Int, fault: TemplateFault)] = []
  private(set) var isTooDeep = false
  private var open: [Int] = []

  init(_ scanned: [Tag], in text: [UInt8]) {
    tags = scanned.map { PlacedTag($0, in: text) }
    // Past the limit every further fault would only repeat the first.
    for index in tags.indices where !isTooDeep {
      if tags[index].tag.kind.opens {
        push(index)
      } else if tags[index].tag.kind == .close {
        close(with: index)
      }
    }
    while !isTooDeep, let last = open.popLast() { leaveUnclosed(last, before: tags.count) }
  }

  private mutating func push(_ index: Int) {
    open.append(index)
    if open.count > Self.depthLimit, !isTooDeep {
      isTooDeep = true
      report(.nestedTooDeeply(limit: Self.depthLimit), at: index)
    }
  }

  /// Closes the innermost open tag of that name; those opened inside it were forgotten.
  private mutating func close(with index: Int) {
    let name = tags[index].tag.name
    guard let found = open.lastIndex(where: { tags[$0].tag.name == name }) else {
      report(.unopenedSection(name, open: open.last.map { tags[$0].tag.name }), at: index)
      return
    }
    while open.count > found + 1 {
      let forgotten = open.removeLast()
      leaveUnclosed(forgotten, before: index)
    }
    let opening = open.removeLast()
    tags[opening].contentEnd = index
    tags[opening].isClosed = true
    trim(opening, index)
  }

  private mutating func leaveUnclosed(_ opening: Int, before index: Int) {
    report(.unclosedSection(tags[opening].tag.name), at: opening)
    tags[opening].contentEnd = index
  }

  private mutating func trim(_ opening: Int, _ closing: Int) {
    switch tags[opening].tag.kind {
    case .parent:
      // `{{<layout}}{{/layout}}` on one line stands alone too: the pair prints one thing.
      guard let start = tags[opening].leading, let end = tags[closing].trailing else {
        tags[closing].start = tags[closing].tag.range.lowerBound
        tags[closing].end = tags[closing].tag.range.upperBound
        tags[closing].takesLineStart = false
        return
      }
      tags[opening].start = start
      tags[opening].takesLineStart = true
      tags[closing].end = end
    case .block where open.last.map({ tags[$0].tag.kind }) == .parent:
      // What stands beside an override is not printed, so only its own side of the line counts.
      tags[opening].end = tags[opening].trailing ?? tags[opening].end
      guard let start = tags[closing].leading else { return }
      tags[closing].start = start
      tags[closing].takesLineStart = true
    default: break
    }
  }

  private mutating func report(_ fault: TemplateFault, at index: Int) {
    faults.append((tags[index].tag.range.lowerBound, fault))
  }
}
