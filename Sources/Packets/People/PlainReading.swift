/// Texts without what only shapes them, every other byte in its place.
///
/// A name may stand in two cells of a table or two lines of a drawing's label, and half of it may be bold.
enum PlainReading {
  /// The bytes with blanks in place of tags or of Markdown's signs; `nil` for files that have neither.
  static func of(_ bytes: [UInt8], at path: String) -> [UInt8]? {
    switch path.suffixPart {
    case "html", "htm", "xhtml", "svg", "xml", "eml": withoutTags(bytes)
    case "md": bytes.map { markdownSigns.contains($0) ? 0x20 : $0 }
    default: nil
    }
  }

  private static let markdownSigns = Array("*_`~[]".utf8)

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for sheet in PersonSearch.sheets(in: bytes) {
      for place in sheet { result[place] = 0x20 }
    }
    var at = 0
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count {
      at = start + 1
      guard beginsTag(bytes[at]), let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else {
        continue
      }
      for place in start...end { result[place] = 0x20 }
      at = end + 1
    }
    return result
  }

  private static func beginsTag(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(byte)
    }
  }
}

extension PersonSearch {
  /// Whether the person stands in a file or in its path, mail read through its encodings.
  func isIn(_ bytes: [UInt8], at path: String) -> Bool {
    let readings = path.suffixPart == "eml" ? MailText.readings(of: bytes) : [bytes]
    return isIn(path: path)
      || readings.contains { reading in
        isIn(reading) || PlainReading.of(reading, at: path).map(isIn) ?? false
      }
  }

  /// Where the person stands in a text across what shapes it: for each place the bytes of the name alone.
  func dividedMentions(in bytes: [UInt8], at path: String) -> [[Range<Int>]] {
    guard let plain = PlainReading.of(bytes, at: path) else { return [] }
    return mentions(in: plain).map { range in
      range.reduce(into: []) { pieces, place in
        if plain[place] != bytes[place] { return }
        if pieces.last?.upperBound == place, let start = pieces.last?.lowerBound {
          pieces[pieces.count - 1] = start..<(place + 1)
        } else {
          pieces.append(place..<(place + 1))
        }
      }
    }
  }
}
