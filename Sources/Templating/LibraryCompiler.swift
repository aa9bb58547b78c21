import Diagnostics

/// Compiles templates in the contexts that they are used in.
///
/// A template means something only together with the schemas in force, so each is compiled once for
/// every such context: that is a part. Parts wait in a queue instead of being compiled within each other;
/// a template that uses itself finds its own part already there.
struct LibraryCompiler {
  /// What makes two uses of a template the same part.
  struct PartKey: Hashable {
    let template: Int
    let schemas: [Schema]
    let overrides: Overrides
    let isIndented: Bool
  }

  let shelf: TemplateShelf
  var builder = ProgramBuilder()
  var resolver = NameResolver()
  var calls = CallGraph()
  private var parts: [PartKey: Int] = [:]
  private var queue: [PartKey] = []
  /// One fault is told once, in however many contexts it is met.
  private var faults: Set<Diagnostic> = []

  init(_ shelf: TemplateShelf) {
    self.shelf = shelf
  }

  var program: Program { builder.program }
  var diagnostics: [Diagnostic] { Array(faults) }

  /// The part of a page, nil (and a diagnostic) if there is no such template.
  mutating func part(forPage name: String, _ schema: Schema) -> Int? {
    guard let template = shelf.indices[name] else {
      let fault = TemplateFault.missingTemplate(name, known: shelf.names)
      faults.insert(fault.diagnostic(at: SourceLocation(file: name)))
      return nil
    }
    return part(
      PartKey(template: template, schemas: [schema], overrides: [:], isIndented: false))
  }

  /// The number of a part, which is compiled in its turn.
  mutating func part(_ key: PartKey) -> Int {
    if let known = parts[key] { return known }
    parts[key] = queue.count
    queue.append(key)
    return queue.count - 1
  }

  /// Compiles all parts asked for, those that they ask for, and so on.
  mutating func compileAll() {
    var part = 0
    while part < queue.count {
      let key = queue[part]
      let start = builder.beginPart()
      let setting = Setting(
        part: part, source: key.template, scopes: Scopes(key.schemas), overrides: key.overrides,
        isIndented: key.isIndented)
      compile(shelf.templates[key.template].nodes, in: setting)
      builder.endPart(part, from: start)
      part += 1
    }
    for call in calls.endless {
      let name = shelf.templates[queue[call.callee].template].source.name
      report(.endlessRecursion(name), at: call.offset, in: call.source)
    }
  }

  mutating func report(_ fault: TemplateFault, at offset: Int, in source: Int) {
    faults.insert(fault.diagnostic(at: shelf.location(of: offset, in: source)))
  }
}

/// What is in force where a node is compiled.
struct Setting {
  let part: Int
  /// The template that the node is written in, which for an override is not the part's own.
  var source: Int
  var scopes: Scopes
  /// What takes the place of the part's blocks.
  var overrides: Overrides
  /// Whether lines get the indentation that is in force when the part runs.
  var isIndented: Bool
  /// The blanks that every line of an override loses, so that it can get those of its new place.
  var margin: ArraySlice<UInt8> = []
}
