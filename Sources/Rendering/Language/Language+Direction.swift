extension Language {
  /// A text that people wrote, kept from turning our words around it.
  ///
  /// A name that runs against the page, such as an Arabic one in an English sentence, would take the marks and numbers
  /// beside it along. It is put between two marks that no one sees and that set its direction apart; they work in
  /// titles and labels too, where no tag can stand. A name that runs as the page does is left as it is.
  func isolated(_ text: String) -> String {
    runsAgainst(text) ? "\u{2068}" + text + "\u{2069}" : text
  }

  /// Whether any letter of a text runs against the page.
  func runsAgainst(_ text: String) -> Bool {
    switch direction {
    case .leftToRight: text.runsRightToLeft
    case .rightToLeft: text.unicodeScalars.contains { $0.isLetter && !$0.runsRightToLeft }
    }
  }

  /// The same of text in UTF-8, which is read only where it may hold such a letter.
  func runsAgainst(_ bytes: [UInt8]) -> Bool {
    let isPlain = direction == .leftToRight && !bytes.contains { $0 >= 0xD6 }
    return !isPlain && runsAgainst(String(decoding: bytes, as: UTF8.self))
  }

  func isolated(_ subject: Subject) -> Subject {
    if case .named(let name) = subject { .named(isolated(name)) } else { subject }
  }
}

extension String {
  /// Whether any letter of it is written from right to left.
  fileprivate var runsRightToLeft: Bool {
    // The first such letter is U+0590, whose first byte is 0xD6; nearly every name is done with here.
    utf8.contains { $0 >= 0xD6 } && unicodeScalars.contains { $0.runsRightToLeft }
  }
}

extension Unicode.Scalar {
  /// Letters of Hebrew, Arabic, Syriac, Thaana, N’Ko and their like, by the blocks that Unicode keeps for them.
  fileprivate var runsRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
      true
    default: false
    }
  }

  fileprivate var isLetter: Bool { properties.isAlphabetic }
}
