internal import Content
internal import Diagnostics
internal import Rendering

/// The language of a project's pages: the one that it names, as far as pages are written in it.
enum ProjectLanguage {
  /// What pages are written in until the fault of a language that nobody knows is mended.
  static let fallback = Language.english

  static func of(_ files: ContentFiles) -> Language {
    Language.named(Settings.language(files)) ?? fallback
  }

  static func of(_ settings: Settings) -> Language {
    Language.named(settings.language) ?? fallback
  }

  static func problems(_ settings: Settings) -> [Diagnostic] {
    guard let location = settings.languageLocation, Language.named(settings.language) == nil else {
      return []
    }
    return [
      .error(
        "unknown-language", at: location, "pages are not written in '\(settings.language)'",
        hint: suggestion(for: settings.language, among: Language.all.map(\.code)))
    ]
  }
}
