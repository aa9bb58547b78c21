internal import Content
internal import DataSources
internal import Diagnostics
internal import Notes
internal import Rendering
internal import Templating

/// A project as it lies on the disk, read and checked, with all that is wrong with it.
struct LoadedProject: Sendable {
  let folder: ProjectFolder
  let files: ContentFiles
  let project: Project
  let renderer: Renderer?
  let assets: [RenderedFile]
  /// How to read a page, for everyone.
  let readingText: MarkdownDocument
  let diagnostics: [Diagnostic]

  static func load(_ path: String) throws -> LoadedProject {
    let folder = try ProjectFolder(path)
    let own = try folder.templateFiles()
    let look = Look(own: own, shownPrefix: folder.templatesPrefix)
    let (kinds, kindProblems) = NoteKinds.read(look.kinds)
    let files = try folder.contentFiles()
    let (project, contentProblems) = Project.read(files, kinds: kinds)
    let (renderer, templateProblems) = Renderer.prepare(
      templates: look.templates, language: .english)
    let (reading, readingProblems) = look.reading
    return LoadedProject(
      folder: folder, files: files, project: project, renderer: renderer, assets: look.assets,
      readingText: reading,
      diagnostics: (kindProblems + contentProblems + TimeZoneCheck.problems(project.settings)
        + templateProblems + readingProblems
        + look.problems).sorted())
  }
}

/// The templates, kinds and assets of a build: the default ones, each overridden by the project's own file.
private struct Look {
  var templates: [TemplateSource] = []
  var kinds: [(file: String, text: String)] = []
  var assets: [RenderedFile] = []
  var problems: [Diagnostic] = []
  private var readingFile: (shown: String, bytes: [UInt8])?

  init(own: [(path: String, bytes: [UInt8])], shownPrefix: String) {
    var files: [String: (shown: String, bytes: [UInt8])] = [:]
    for file in Templates.embedded {
      files[file.path] = ("templates/" + file.path, Array(file.text.utf8))
    }
    for file in own { files[file.path] = (shownPrefix + file.path, file.bytes) }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) { add(path, file) }
  }

  private mutating func add(_ path: String, _ file: (shown: String, bytes: [UInt8])) {
    if path.hasPrefix("assets/") {
      assets.append(RenderedFile(path: path, bytes: file.bytes))
    } else if path.hasPrefix("kinds/"), path.hasSuffix(".yml") {
      kinds.append((file.shown, String(decoding: file.bytes, as: UTF8.self)))
    } else if path.hasPrefix("site/"), path.hasSuffix(".mustache") {
      let name = String(path.dropLast(".mustache".count))
      templates.append(TemplateSource(name: name, file: file.shown, text: file.bytes))
    } else if path == "texts/reading.md" {
      readingFile = file
    } else {
      problems.append(
        .warning(
          "unknown-template", at: SourceLocation(file: file.shown), "nothing uses this file",
          hint: "Templates lie in site/, assets in assets/, kinds of note in kinds/"))
    }
  }

  /// The text of the page that says how to read pages.
  var reading: (MarkdownDocument, [Diagnostic]) {
    guard let readingFile else { return (.empty, []) }
    let (document, problems) = MarkdownDocument.read(
      String(decoding: readingFile.bytes, as: UTF8.self), file: readingFile.shown)
    return (document ?? .empty, problems)
  }
}
