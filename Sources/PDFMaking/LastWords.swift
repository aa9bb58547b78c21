/// What a runner said beside its answers.
enum LastWords {
  /// Its last line, which of a Python that dies is the reason.
  static func of(_ said: String) -> String {
    said.split(whereSeparator: \.isNewline).last.map(String.init) ?? "without a word"
  }

  /// A line in which the libraries below Python say that they could not do as asked.
  static func complaint(in said: String) -> String? {
    let signs = ["Fontconfig error", "Pango-WARNING", "Pango-CRITICAL", "load font"]
    return said.split(whereSeparator: \.isNewline).first { line in
      signs.contains { line.contains($0) }
    }.map(String.init)
  }
}
