import Diagnostics

/// The parsed templates by name, and what each reaches through the others.
struct TemplateShelf {
  let templates: [ParsedTemplate]
  let indices: [String: Int]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ sources: [TemplateSource]) {
    templates = sources.enumerated().map { ParsedTemplate($1, index: $0) }
    var indices: [String: Int] = [:]
    for (index, template) in templates.enumerated() {
      let source = template.source
      if let first = indices[source.name] {
        let fault = TemplateFault.duplicateTemplate(source.name, first: sources[first].file)
        diagnostics.append(fault.diagnostic(at: SourceLocation(file: source.file)))
      } else {
        indices[source.name] = index
      }
      diagnostics += template.faults.map { offset, fault in
        fault.diagnostic(at: template.positions.location(of: offset, in: source.file))
      }
    }
    self.indices = indices
  }

  var names: Set<String> { Set(indices.keys) }

  func location(of offset: Int, in index: Int) -> SourceLocation {
    let template = templates[index]
    return template.positions.location(of: offset, in: template.source.file)
  }

  /// The blocks that may be overridden in nodes and in all templates that they bring in.
  func blocks(reachableFrom mentions: Mentions) -> Set<String> {
    var blocks = mentions.blocks
    for name in templates(reachableFrom: mentions.templates) {
      guard let index = indices[name] else { continue }
      blocks.formUnion(templates[index].mentions.blocks)
    }
    return blocks
  }

  /// The names of templates, and of all that they bring in.
  func templates(reachableFrom names: Set<String>) -> Set<String> {
    var found = names
    var queue = Array(names)
    while let name = queue.popLast() {
      guard let index = indices[name] else { continue }
      for next in templates[index].mentions.templates where found.insert(next).inserted {
        queue.append(next)
      }
    }
    return found
  }

  /// Warnings for templates that no page reaches, which is what a misspelt file name looks like.
  func unusedTemplates(pages: Set<String>) -> [Diagnostic] {
    let used = templates(reachableFrom: pages)
    return templates.filter { !used.contains($0.source.name) }.map { template in
      TemplateFault.unusedTemplate(template.source.name, known: used)
        .diagnostic(at: SourceLocation(file: template.source.file))
    }
  }
}
