internal import Content
internal import Diagnostics
internal import Notes
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

  /// Names every language that nobody knows, of pages and of mails.
  static func problems(_ project: Project) -> [Diagnostic] {
    let settings = project.settings
    let pages = settings.languageLocation.map { [Reference(settings.language, at: $0)] } ?? []
    return refused(pages, "pages are not written in")
      + refused(project.mailLanguages, "mails are not written in")
  }

  private static func refused(_ languages: [Reference], _ what: String) -> [Diagnostic] {
    languages.filter { Language.named($0.text) == nil }.map { language in
      .error(
        "unknown-language", at: language.location, "\(what) '\(language.text)'",
        hint: suggestion(for: language.text, among: Language.all.map(\.code)))
    }
  }
}
