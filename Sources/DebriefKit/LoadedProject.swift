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
  var project: Project
  /// What was closed.
  let records: ClosedRecords
  let renderer: Renderer?
  /// The templates of mails, checked.
  let mailTemplates: [TemplateSource]
  /// What packets are made with: the site's templates and their own, and the sheets that go into each page.
  let packetTemplates: [TemplateSource]
  let packetStyle: [UInt8]
  /// The project's own templates, kinds, texts and assets, as they were read.
  let ownTemplates: [(path: String, bytes: [UInt8])]
  let assets: [RenderedFile]
  /// How to read a page, for everyone.
  let readingText: MarkdownDocument
  let diagnostics: [Diagnostic]

  static func load(_ path: String, jobs: Int) throws -> LoadedProject {
    let folder = try ProjectFolder(path)
    var content = KeptContent(jobs: jobs)
    let files = try folder.contentFiles()
    let look = try PreparedLook.load(folder, in: ProjectLanguage.of(files))
    return read(folder, look, files, keeping: &content)
  }

  /// Reads what has been loaded, sparing what the last reading has done already.
  static func read(
    _ folder: ProjectFolder, _ look: PreparedLook, _ files: ContentFiles,
    keeping content: inout KeptContent, changed: [String]? = nil
  ) -> LoadedProject {
    let (project, problems) = Project.read(
      files, kinds: look.kinds, keeping: &content, changed: changed)
    let (records, damage) = ClosedRecords.read(files, folder, project.settings.calendar)
    return LoadedProject(
      folder: folder, files: files, project: project, records: records, renderer: look.renderer,
      mailTemplates: look.mailTemplates, packetTemplates: look.packetTemplates,
      packetStyle: look.packetStyle, ownTemplates: look.ownFiles, assets: look.assets,
      readingText: look.readingText,
      diagnostics: (problems + damage + TimeZoneCheck.problems(project.settings)
        + ProjectLanguage.problems(project) + look.problems).sorted())
  }
}

/// How everything looks, compiled and checked.
struct PreparedLook: Sendable {
  let kinds: NoteKinds
  let renderer: Renderer?
  let mailTemplates: [TemplateSource]
  let packetTemplates: [TemplateSource]
  let packetStyle: [UInt8]
  /// The project's own templates, kinds, texts and assets, as they were read.
  let ownFiles: [(path: String, bytes: [UInt8])]
  let assets: [RenderedFile]
  let readingText: MarkdownDocument
  let problems: [Diagnostic]

  static func load(_ folder: ProjectFolder, in language: Language) throws -> PreparedLook {
    let own = try folder.templateFiles()
    let look = Look(own: own, shownPrefix: folder.templatesPrefix, language: language)
    let (kinds, kindProblems) = NoteKinds.read(look.kinds)
    let (renderer, templateProblems) = Renderer.prepare(
      templates: look.templates, language: language)
    let mailProblems = MailRenderer.problems(look.mailTemplates)
    let packetProblems =
      templateProblems.isEmpty ? PacketRenderer.problems(look.packetTemplates) : []
    let (reading, readingProblems) = look.reading
    return PreparedLook(
      kinds: kinds, renderer: renderer, mailTemplates: look.mailTemplates,
      packetTemplates: look.packetTemplates, packetStyle: look.packetStyle, ownFiles: own,
      assets: look.assets, readingText: reading,
      problems: kindProblems + templateProblems + mailProblems + packetProblems + readingProblems
        + look.problems
        + (try folder.templateLinks()))
  }
}

/// The templates, kinds and assets of a build: the default ones, each overridden by the project's own file.
private struct Look {
  var templates: [TemplateSource] = []
  var mailTemplates: [TemplateSource] = []
  private var ownPacketTemplates: [TemplateSource] = []
  private var printSheet: [UInt8] = []
  var kinds: [(file: String, text: String)] = []
  var assets: [RenderedFile] = []
  var problems: [Diagnostic] = []
  private var readingFile: (shown: String, bytes: [UInt8])?

  init(own: [(path: String, bytes: [UInt8])], shownPrefix: String, language: Language) {
    let embedded = Templates.embedded.map { (path: $0.path, bytes: Array($0.text.utf8)) }
    var files: [String: (shown: String, bytes: [UInt8])] = [:]
    for (layer, prefix) in [(embedded, "templates/"), (own, shownPrefix)] {
      for file in LanguageFile.all(layer, in: language) {
        files[file.place] = (prefix + file.path, file.bytes)
      }
    }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) { add(path, file) }
  }

  private mutating func add(_ path: String, _ file: (shown: String, bytes: [UInt8])) {
    if path == "packet/print.css" {
      printSheet = file.bytes
    } else if path.hasPrefix("assets/") {
      assets.append(RenderedFile(path: path, bytes: file.bytes))
    } else if path.hasPrefix("kinds/"), path.hasSuffix(".yml") {
      if let text = String(validating: file.bytes, as: UTF8.self) {
        kinds.append((file.shown, text))
      } else {
        problems.append(.notUTF8(file.shown))
      }
    } else if path.hasSuffix(".mustache"), Look.folders.contains(where: path.hasPrefix) {
      let name = String(path.dropLast(".mustache".count))
      let source = TemplateSource(name: name, file: file.shown, text: file.bytes)
      switch path.prefix(while: { $0 != "/" }) {
      case "mail": mailTemplates.append(source)
      case "packet": ownPacketTemplates.append(source)
      default: templates.append(source)
      }
    } else if path == "texts/reading.md" {
      readingFile = file
    } else {
      problems.append(
        .warning(
          "unknown-template", at: SourceLocation(file: file.shown), "nothing uses this file",
          hint:
            "Templates lie in site/, mail/ and packet/, assets in assets/, kinds of note in kinds/")
      )
    }
  }

  private static let folders = ["site/", "mail/", "packet/"]

  /// A packet's page takes the parts of the site's.
  var packetTemplates: [TemplateSource] { templates + ownPacketTemplates }

  /// The sheets of a packet's page: the site's, and what paper adds.
  var packetStyle: [UInt8] {
    let sheet = assets.first { $0.path == "assets/style.css" }?.bytes ?? []
    return sheet + [UInt8(ascii: "\n")] + printSheet
  }

  /// The text of the page that says how to read pages.
  var reading: (MarkdownDocument, [Diagnostic]) {
    guard let readingFile else { return (.empty, []) }
    guard let text = String(validating: readingFile.bytes, as: UTF8.self) else {
      return (.empty, [.notUTF8(readingFile.shown)])
    }
    let (document, problems) = MarkdownDocument.read(text, file: readingFile.shown)
    return (document ?? .empty, problems)
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ path: String) -> Diagnostic {
    .error(
      "not-utf8", at: SourceLocation(file: path), "the file is not UTF-8 text",
      hint: "Save it as UTF-8")
  }
}
