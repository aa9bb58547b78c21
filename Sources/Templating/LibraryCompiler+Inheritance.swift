/// Blocks that take the place of others, by name.
typealias Overrides = [String: Override]

/// A block that takes the place of another, with what was in force where it is written.
///
/// What a page writes in its own blocks follows the page's overrides, not those of the layout that happens
/// to print it: a card's `title` inside the page's `body` is not the page's `title`.
struct Override: Hashable {
  let block: Block
  let overrides: Overrides

  static func == (a: Override, b: Override) -> Bool {
    a.block.id == b.block.id && a.overrides == b.overrides
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(block.id)
  }
}

extension LibraryCompiler {
  mutating func compilePartial(_ inclusion: Inclusion, in setting: Setting) {
    guard let template = shelf.indices[inclusion.name] else {
      let fault = TemplateFault.unknownPartial(inclusion.name, known: shelf.names)
      return report(fault, at: inclusion.offset, in: setting.source)
    }
    call(template, inclusion, overrides: setting.overrides, in: setting)
  }

  mutating func compileParent(
    _ inclusion: Inclusion, _ blocks: [Block], strays: [Int], in setting: Setting
  ) {
    for offset in strays {
      let fault = TemplateFault.contentOutsideBlock(parent: inclusion.name)
      report(fault, at: offset, in: setting.source)
    }
    guard let template = shelf.indices[inclusion.name] else {
      let fault = TemplateFault.unknownParent(inclusion.name, known: shelf.names)
      return report(fault, at: inclusion.offset, in: setting.source)
    }
    let known = shelf.blocks(reachableFrom: shelf.templates[template].mentions)
    var own: Overrides = [:]
    for block in blocks {
      check(block, of: inclusion, known: known, given: own, in: setting)
      let mentions = Mentions(in: block.children)
      let inner = restricted(setting.overrides, to: shelf.blocks(reachableFrom: mentions))
      own[block.name] = own[block.name] ?? Override(block: block, overrides: inner)
    }
    // Whoever extends a page has the last word over what the page itself puts into the layout.
    let merged = own.merging(setting.overrides) { $1 }
    call(template, inclusion, overrides: merged, in: setting)
  }

  private mutating func check(
    _ block: Block, of parent: Inclusion, known: Set<String>, given: Overrides,
    in setting: Setting
  ) {
    if given[block.name] != nil {
      report(.duplicateBlock(block.name), at: block.id.offset, in: setting.source)
    }
    if !known.contains(block.name) {
      let fault = TemplateFault.unknownBlock(block.name, parent: parent.name, known: known)
      report(fault, at: block.id.offset, in: setting.source)
    }
  }

  mutating func compileBlock(_ block: Block, in setting: Setting) {
    guard let override = setting.overrides[block.name] else {
      return compile(block.children, in: setting)
    }
    // A block on lines of its own is as far in as what it prints by default.
    let ownIndentation = block.isStandalone ? block.contentIndentation : nil
    let indentation = beyondMargin(ownIndentation ?? block.indentation, in: setting)
    var inner = setting
    inner.source = override.block.id.source
    inner.overrides = override.overrides
    inner.margin = []
    inner.margin = override.block.contentIndentation.map { text($0, in: inner) } ?? []
    inner.isIndented = setting.isIndented || !indentation.isEmpty
    if !indentation.isEmpty { builder.pushIndentation(indentation) }
    compile(override.block.children, in: inner, isMidLine: !block.isStandalone)
    if !indentation.isEmpty { builder.append(.popIndentation(count: Int32(indentation.count))) }
  }

  /// Appends a call of a template as seen from here.
  private mutating func call(
    _ template: Int, _ inclusion: Inclusion, overrides: Overrides, in setting: Setting
  ) {
    let blanks =
      inclusion.isStandalone ? beyondMargin(inclusion.indentation, in: setting) : []
    let depths = setting.scopes.visibleDepths
    let reachable = shelf.blocks(reachableFrom: shelf.templates[template].mentions)
    let part = part(
      PartKey(
        template: template, schemas: depths.map { setting.scopes.all[$0].schema },
        overrides: restricted(overrides, to: reachable),
        isIndented: inclusion.isStandalone && (setting.isIndented || !blanks.isEmpty)))
    let frame = depths.count == setting.scopes.all.count ? -1 : builder.frame(depths)
    if !blanks.isEmpty { builder.pushIndentation(blanks) }
    builder.append(.call(part: Int32(part), frame: Int32(frame)))
    if !blanks.isEmpty { builder.append(.popIndentation(count: Int32(blanks.count))) }
    calls.add(
      from: setting.part, to: part, setting.scopes.descent, at: inclusion.offset,
      in: setting.source)
  }

  /// The overrides that can matter, so that a partial without blocks is compiled only once.
  private func restricted(_ overrides: Overrides, to names: Set<String>) -> Overrides {
    overrides.filter { names.contains($0.key) }
  }
}
