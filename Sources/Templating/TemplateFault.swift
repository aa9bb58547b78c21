import Diagnostics

/// Everything that can be wrong with a template; the words for people are in this file and no other.
enum TemplateFault: Hashable {
  case notUTF8
  case unclosedTag
  case emptyTag
  case badDelimiters
  case unclosedSection(String)
  case unopenedSection(String, open: String?)
  case nestedTooDeeply(limit: Int)
  case unquotedAttribute
  case unknownName(String, known: Set<String>)
  case absentView(String, path: String)
  case noCurrentText
  case noMembers(String, kind: String)
  case wrongKind(String, kind: String, advice: String)
  case rawText(String)
  case escapedMarkup(String)
  case unknownPartial(String, known: Set<String>)
  case unknownParent(String, known: Set<String>)
  case unknownBlock(String, parent: String, known: Set<String>)
  case duplicateBlock(String)
  case contentOutsideBlock(parent: String)
  case endlessRecursion(String)
  case duplicateTemplate(String, first: String)
  case missingTemplate(String, known: Set<String>)
  case unusedTemplate(String, known: Set<String>)

  /// The diagnostic, at a place.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    let severity: Diagnostic.Severity =
      switch self {
      case .contentOutsideBlock, .unusedTemplate: .warning
      default: .error
      }
    let (id, message, hint) = words
    return Diagnostic(severity, id, at: location, message, hint: hint)
  }

  private var words: (id: String, message: String, hint: String) {
    syntaxWords ?? nameWords ?? inheritanceWords ?? fileWords
  }

  private var syntaxWords: (String, String, String)? {
    switch self {
    case .notUTF8:
      ("not-utf8", "the template is not UTF-8 from here", "Save the file as UTF-8")
    case .unclosedTag:
      ("unclosed-tag", "the tag is not closed", "A tag ends with the delimiters of its start")
    case .emptyTag:
      ("empty-tag", "the tag has no name", "Write a name, or {{! … }} for a comment")
    case .badDelimiters:
      ("bad-delimiters", "these are not two delimiters", "Write them as {{=<% %>=}}")
    case .unclosedSection(let name):
      ("unclosed-section", "'\(name)' is opened and never closed", "Close it with {{/\(name)}}")
    case .unopenedSection(let name, let open):
      (
        "mismatched-section", "'\(name)' is closed but not open",
        open.map { "Open is '\($0)'" } ?? "Nothing is open here"
      )
    case .nestedTooDeeply(let limit):
      (
        "nested-too-deeply", "sections are nested more than \(limit) deep",
        "Move the inner part to a partial"
      )
    case .unquotedAttribute:
      (
        "unquoted-attribute", "text stands in an HTML tag without quotes around it",
        "Put the attribute's value between double quotes"
      )
    default: nil
    }
  }

  private var nameWords: (String, String, String)? {
    switch self {
    case .unknownName(let name, let known):
      (
        "unknown-name", "unknown name '\(name)'",
        suggestion(for: name, among: known)
      )
    case .absentView(let name, let path):
      (
        "absent-view", "'\(name)' may be absent, so '\(path)' may have nothing to print",
        "Write it between {{#\(name)}} and {{/\(name)}}"
      )
    case .noCurrentText:
      (
        "no-current-text", "'.' is only known inside a list of texts",
        "Name what is to be printed"
      )
    case .noMembers(let name, let kind):
      ("wrong-kind", "'\(name)' is \(kind) and has no names of its own", "")
    case .wrongKind(let name, let kind, let advice):
      ("wrong-kind", "'\(name)' is \(kind)", advice)
    case .rawText(let name):
      (
        "raw-text", "'\(name)' is text and must be escaped",
        "Write {{\(name)}}; only markup may be printed as it is"
      )
    case .escapedMarkup(let name):
      ("escaped-markup", "'\(name)' is markup, not text", "Write {{{\(name)}}}")
    default: nil
    }
  }

  private var inheritanceWords: (String, String, String)? {
    switch self {
    case .unknownPartial(let name, let known):
      ("unknown-partial", "there is no partial '\(name)'", suggestion(for: name, among: known))
    case .unknownParent(let name, let known):
      ("unknown-parent", "there is no template '\(name)'", suggestion(for: name, among: known))
    case .unknownBlock(let name, let parent, let known):
      (
        "unknown-block", "'\(parent)' has no block '\(name)'",
        suggestion(for: name, among: known)
      )
    case .duplicateBlock(let name):
      ("duplicate-block", "the block '\(name)' is given twice", "Keep one of them")
    case .contentOutsideBlock(let parent):
      (
        "content-outside-block", "what stands outside the blocks of '\(parent)' is not printed",
        "Move it into a block"
      )
    default: nil
    }
  }

  private var fileWords: (String, String, String) {
    switch self {
    case .duplicateTemplate(let name, let first):
      ("duplicate-template", "'\(name)' is already given by \(first)", "Keep one of the files")
    case .missingTemplate(let name, let known):
      ("missing-template", "there is no template '\(name)'", suggestion(for: name, among: known))
    case .unusedTemplate(let name, let known):
      (
        "unused-template", "no page uses the template '\(name)'",
        nearestName(to: name, among: known).map { "Did you mean '\($0)'?" } ?? ""
      )
    case .endlessRecursion(let name):
      (
        "endless-recursion", "'\(name)' comes back here without going deeper into the data",
        "Use it inside a section over a list of the innermost view"
      )
    default: ("template", "the template is wrong", "")
    }
  }
}
