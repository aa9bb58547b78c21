/// Why one page has no PDF, though others may have theirs.
package enum PDFFault: Error, Equatable, Sendable {
  /// No font that is used has these letters; each with its number, as the engine names them.
  case lettersMissing([String])

  /// The page asks for something that is not in the packet.
  case outside([String])

  /// A font of the page could not be used.
  case font([String])

  /// The page could not be read, or the PDF not written.
  case disk(String)

  /// The engine stumbled over the page.
  case engine(String)

  /// The engine ended while it was at the page.
  case crash(String)

  /// The page took longer than it may.
  case slow(seconds: Int)
}

extension PDFFault {
  /// What the runner answered, in parts: a kind and its details.
  init(kind: String, details: [String]) {
    let words = details.joined(separator: "; ")
    switch kind {
    case "glyph": self = .lettersMissing(details)
    case "fetch": self = .outside(details)
    case "font": self = .font(details)
    case "disk": self = .disk(words)
    default: self = .engine(words)
    }
  }
}

extension PDFFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .lettersMissing(let letters):
      "no font of the packet has \(letters.joined(separator: ", ")); the page as HTML shows them"
    case .outside(let names):
      "the page asks for \(names.joined(separator: ", ")), which is not in the packet"
    case .font(let words): "a font could not be used: \(words.joined(separator: "; "))"
    case .disk(let words): "no PDF was written: \(words)"
    case .engine(let words): "WeasyPrint stumbled over the page: \(words)"
    case .crash(let words): "WeasyPrint ended in the midst of the page: \(words)"
    case .slow(let seconds): "the page took longer than \(seconds) seconds"
    }
  }
}
