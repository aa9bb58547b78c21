extension TextWidth {
  /// A bold text of 13 px, or as much of its beginning as fits before an ellipsis.
  static func fittedBold(_ text: String, into room: Double) -> String {
    if reservedBold(text) <= room { return text }
    var kept = text
    while !kept.isEmpty {
      kept.removeLast()
      while kept.last == " " { kept.removeLast() }
      if reservedBold(kept + "…") <= room { return kept + "…" }
    }
    return ""
  }

  static func reservedBold(_ text: String) -> Double { reserved(text, size: 13, weight: .bold) }
}
