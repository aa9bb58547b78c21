/// Takes one person out of a text.
struct PersonRemoval {
  let person: Person
  let search: PersonSearch
  /// The files that go, by their paths in the packet.
  let dropped: Set<String>
  /// What the packet was called and is called now.
  let oldID: String
  let newID: String

  static let word = Array("[removed]".utf8)

  /// The text without the person; the same bytes where the person does not stand in it.
  func text(_ bytes: [UInt8], at path: String) throws -> [UInt8] {
    var result = try withoutMarked(bytes, at: path)
    switch path.suffixPart {
    case "csv", "tsv": result = TableRows(result, person, search).withoutPerson
    case "html", "htm", "xhtml", "svg": result = withoutDeadLinks(result, at: path)
    default: break
    }
    result = Self.replacing(search.mentions(in: result), in: result, by: Self.word)
    return renamed(withoutDivided(result, at: path))
  }

  /// Cuts what the page's maker marked as the person's.
  private func withoutMarked(_ bytes: [UInt8], at path: String) throws -> [UInt8] {
    var result = bytes
    for id in person.ids {
      let open = Array("<!--person:\(id)-->".utf8)
      let close = Array("<!--/person:\(id)-->".utf8)
      while let start = result.place(of: open, from: 0) {
        guard let end = result.place(of: close, from: start) else {
          throw PacketFault.unclosedMark(path: path, mark: String(decoding: open, as: UTF8.self))
        }
        result.removeSubrange(start..<(end + close.count))
      }
    }
    return result
  }

  /// A link to a page that has gone becomes plain text.
  private func withoutDeadLinks(_ bytes: [UInt8], at path: String) -> [UInt8] {
    let dead = TagReader(bytes).flatMap(\.attributes).filter { attribute in
      guard ["href", "src", "xlink:href"].contains(attribute.name),
        case .inside(let target) = Address(attribute.value, from: path)
      else { return false }
      return dropped.contains(target)
    }
    return Self.replacing(dead.map(\.range), in: bytes, by: [])
  }

  /// Where tags divide a name, its first part becomes the word and the others go; the tags stay.
  private func withoutDivided(_ bytes: [UInt8], at path: String) -> [UInt8] {
    search.dividedMentions(in: bytes, at: path).reversed().reduce(bytes) { result, pieces in
      let shortened = Self.replacing(Array(pieces.dropFirst()), in: result, by: [])
      return Self.replacing(Array(pieces.prefix(1)), in: shortened, by: Self.word)
    }
  }

  /// A page calls the packet by its name, and it has a new one.
  func renamed(_ bytes: [UInt8]) -> [UInt8] {
    let old = Array(oldID.utf8)
    var ranges: [Range<Int>] = []
    var at = 0
    while let place = bytes.place(of: old, from: at) {
      at = place + old.count
      let next = at < bytes.count ? bytes[at] : 0x20
      if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { ranges.append(place..<at) }
    }
    return Self.replacing(ranges, in: bytes, by: Array(newID.utf8))
  }

  /// Whether a text differs from the old one in the packet's name alone.
  func isOnlyRenamed(_ old: [UInt8], _ new: [UInt8]) -> Bool { renamed(old) == new }

  /// The bytes with others in the place of some.
  static func replacing(_ ranges: [Range<Int>], in bytes: [UInt8], by other: [UInt8]) -> [UInt8] {
    if ranges.isEmpty { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    for range in ranges {
      result += bytes[at..<range.lowerBound]
      result += other
      at = range.upperBound
    }
    return result + bytes[at...]
  }
}

extension [UInt8] {
  /// Where some bytes first stand at or after a place.
  func place(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    var at = start
    while at + wanted.count <= count, let next = self[at...].firstIndex(of: first) {
      if self[next...].starts(with: wanted) { return next }
      at = next + 1
    }
    return nil
  }
}
