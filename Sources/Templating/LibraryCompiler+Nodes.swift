extension LibraryCompiler {
  mutating func compile(_ nodes: [Node], in setting: Setting, isMidLine: Bool = false) {
    var isMidLine = isMidLine
    for node in nodes {
      compile(node, in: setting, isMidLine: isMidLine)
      isMidLine = false
    }
  }

  /// Compiles a node; `isMidLine` if the line that it starts was started by another template.
  private mutating func compile(_ node: Node, in setting: Setting, isMidLine: Bool) {
    switch node {
    case .literal(let range): builder.appendLiteral(text(range, in: setting))
    case .lineStart(let blanks):
      if setting.isIndented, !isMidLine { builder.append(.indent) }
      builder.appendLiteral(beyondMargin(blanks, in: setting))
    case .variable(let name, let isRaw, let offset):
      compileVariable(name, isRaw: isRaw, at: offset, in: setting)
    case .section(let name, let isInverted, let children, let offset):
      let resolved = target(name, at: offset, in: setting)
      guard let (target, kind) = resolved else { return }
      if isInverted {
        compileInverted(name, target, kind, children, at: offset, in: setting)
      } else {
        compileSection(name, target, kind, children, at: offset, in: setting)
      }
    case .partial(let inclusion): compilePartial(inclusion, in: setting)
    case .parent(let inclusion, let overrides, let strays):
      compileParent(inclusion, overrides, strays: strays, in: setting)
    case .block(let block): compileBlock(block, in: setting)
    }
  }

  private mutating func compileVariable(
    _ name: String, isRaw: Bool, at offset: Int, in setting: Setting
  ) {
    guard let (target, kind) = target(name, at: offset, in: setting) else { return }
    let place = builder.place(of: target)
    switch (kind, isRaw) {
    case (.text, false): builder.append(.text(place))
    case (.markup, true): builder.append(.markup(place))
    case (.text, true): report(.rawText(name), at: offset, in: setting.source)
    case (.markup, false): report(.escapedMarkup(name), at: offset, in: setting.source)
    case (.flag, _), (.list, _), (.view, _):
      let advice = "Write {{#\(name)}} … {{/\(name)}}"
      report(.wrongKind(name, kind: kind.words, advice: advice), at: offset, in: setting.source)
    }
  }

  private mutating func compileSection(
    _ name: String, _ target: Target, _ kind: Schema.Kind, _ children: [Node], at offset: Int,
    in setting: Setting
  ) {
    let place = builder.place(of: target)
    var inner = setting
    switch kind {
    case .flag:
      let start = builder.reserve()
      compile(children, in: inner)
      builder.settle(start) { .when(place, end: $0) }
    case .list(let schema):
      inner.scopes = setting.scopes.entering(schema, at: target, isSingle: false)
      compileRepeated(children, at: place, in: inner)
    case .view(let schema, _):
      inner.scopes = setting.scopes.entering(schema, at: target, isSingle: true)
      compileRepeated(children, at: place, in: inner)
    case .text, .markup:
      reportSection(over: kind, name, at: offset, in: setting)
    }
  }

  private mutating func compileRepeated(
    _ children: [Node], at place: Place, in setting: Setting
  ) {
    let start = builder.reserve()
    compile(children, in: setting)
    builder.settle(start) { .each(place, end: $0) }
  }

  private mutating func compileInverted(
    _ name: String, _ target: Target, _ kind: Schema.Kind, _ children: [Node], at offset: Int,
    in setting: Setting
  ) {
    switch kind {
    case .flag, .list, .view:
      let place = builder.place(of: target)
      let start = builder.reserve()
      compile(children, in: setting)
      builder.settle(start) { .unless(place, end: $0) }
    case .text, .markup:
      reportSection(over: kind, name, at: offset, in: setting)
    }
  }

  private mutating func reportSection(
    over kind: Schema.Kind, _ name: String, at offset: Int, in setting: Setting
  ) {
    let advice = "Only a flag, a list or a view can open a section"
    report(.wrongKind(name, kind: kind.words, advice: advice), at: offset, in: setting.source)
  }

  private mutating func target(
    _ name: String, at offset: Int, in setting: Setting
  ) -> (Target, Schema.Kind)? {
    switch resolver.resolve(name, in: setting.scopes) {
    case .success(let found): return found
    case .failure(let failure):
      report(failure.fault, at: offset, in: setting.source)
      return nil
    }
  }

  func text(_ range: Range<Int>, in setting: Setting) -> ArraySlice<UInt8> {
    shelf.templates[setting.source].source.text[range]
  }

  /// A line's leading blanks without those that an override loses.
  func beyondMargin(_ blanks: Range<Int>, in setting: Setting) -> ArraySlice<UInt8> {
    let blanks = text(blanks, in: setting)
    let shared = zip(blanks, setting.margin).prefix { $0 == $1 }.count
    return blanks.dropFirst(shared)
  }
}
