/// A tag as it stands in a template's text, delimiters included.
struct Tag {
  enum Kind: Equatable {
    case variable
    case raw
    case section
    case inverted
    case block
    case parent
    case partial
    case close
    case comment
    case delimiters

    /// Whether a `{{/name}}` must follow.
    var opens: Bool { self == .section || self == .inverted || self == .block || self == .parent }

    /// Whether the tag prints nothing itself, so that a line of its own vanishes with it.
    var mayStandAlone: Bool { self != .variable && self != .raw }
  }

  let kind: Kind
  let name: String
  let range: Range<Int>
}
