/// All that a page says in one language: how numbers and dates are written, and every word.
///
/// A further language is one more file like `English.swift`. There are no keys and no fallback: a language
/// that lacks a word does not compile. Formatting is pure; it asks no locale, no clock and no environment.
package struct Language: Sendable {
  /// The tag for `<html lang>`.
  package var code: String
  /// Which way its lines are read; for `<html dir>`.
  package var direction: WritingDirection
  package var numbers: NumberStyle
  package var dates: DateStyle
  package var words: Words
  /// Words that generated text must not use, because they say more than the figures do.
  package var forbidden: [String]
}

extension Language {
  package enum WritingDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  /// Every language there is; a further one is its file and its name here.
  package static let all: [Language] = [.english, .german]

  /// The language of a tag such as "en" or "en-GB", or `nil`.
  ///
  /// What a region writes otherwise is not known here, so a page of "de-CH" says that it is in "de".
  package static func named(_ tag: String) -> Language? {
    let wanted = tag.lowercased()
    return all.first { $0.code == wanted }
      ?? all.first { $0.code == wanted.prefix { $0 != "-" && $0 != "_" } }
  }
}

/// Two parts of one statement: on a page one over the other, in running text one after the other.
package struct Phrase: Sendable, Hashable {
  package var main: String
  package var detail: String
  /// What stands between the two in running text.
  package var joint: String

  package init(_ main: String, _ detail: String = "", joint: String = ", ") {
    self.main = main
    self.detail = detail
    self.joint = joint
  }

  package var sentence: String { detail.isEmpty ? main : main + joint + detail }
}

/// A space at which a line never breaks, as between a day and its month.
let unbroken = "\u{A0}"
