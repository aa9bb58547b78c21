import Rendering

extension Language {
  /// The forbidden words in a text, each found whole.
  func forbidden(in text: String) -> [String] {
    let bare = Language.bare(text)
    return forbidden.filter { bare.contains(Language.bare($0)) }
  }

  /// All letters of a text in lower case, words set apart by single spaces, so that words are found whole.
  private static func bare(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "-" }
    return " " + words.joined(separator: " ") + " "
  }
}
