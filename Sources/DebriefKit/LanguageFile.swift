internal import Rendering

/// A text or a kind of note, written for all languages or for one: `texts/reading.de.md` is `texts/reading.md` in German.
struct LanguageFile {
  /// What it is read as.
  let place: String
  let path: String
  let bytes: [UInt8]

  /// The files that count in a language: those for all first, so that those for this one take their places.
  static func all(
    _ files: [(path: String, bytes: [UInt8])], in language: Language
  ) -> [LanguageFile] {
    var general: [LanguageFile] = []
    var special: [LanguageFile] = []
    for file in files {
      guard let (place, code) = split(file.path) else {
        general.append(LanguageFile(place: file.path, path: file.path, bytes: file.bytes))
        continue
      }
      if code == language.code {
        special.append(LanguageFile(place: place, path: file.path, bytes: file.bytes))
      }
    }
    return general + special
  }

  /// The path without its language, and that language; `nil` for a file that is for all of them.
  private static func split(_ path: String) -> (place: String, code: String)? {
    guard path.hasPrefix("kinds/") || path.hasPrefix("texts/") else { return nil }
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, Language.all.contains(where: { $0.code == parts[1] }) else {
      return nil
    }
    return (parts[0] + "." + parts[2], String(parts[1]))
  }
}
