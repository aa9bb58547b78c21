internal import Caching
internal import Composing
internal import Content
internal import Measures
internal import Notes

extension PageDigests.Basis {
  /// What all pages of a build depend on.
  static func of(_ loaded: LoadedProject, _ data: DataReading, program: Digest) -> Self {
    let files = loaded.files
    func bytes(_ shown: String) -> [UInt8] {
      files.texts[String(shown.dropFirst(files.prefix.count))] ?? []
    }
    return Self(
      common: common(loaded, program), facts: data.facts.ownerDigests(),
      notes: loaded.project.notes.map { Digest(of: bytes($0.note.file)) },
      metricTexts: loaded.project.metrics.map { Digest(of: bytes($0.file)) })
  }

  /// The program, the templates and all that people wrote but for notes and the texts of metrics.
  private static func common(_ loaded: LoadedProject, _ program: Digest) -> Digest {
    var digester = Digester()
    digester.add(program)
    // Assets are files of their own; no page holds a byte of them.
    for file in loaded.ownTemplates where !file.path.hasPrefix("assets/") {
      digester.add(file.path)
      digester.add(file.bytes)
    }
    for (path, bytes) in loaded.files.texts.sorted(by: { $0.key < $1.key })
    where !path.hasPrefix("notes/") {
      digester.add(path)
      digester.add(path.hasPrefix("metrics/") ? frontMatter(of: bytes) : bytes)
    }
    // A statement holds the digests of the rest of its record.
    for (path, bytes) in loaded.files.records.sorted(by: { $0.key < $1.key })
    where path.hasSuffix(ClosedRecords.statementName) {
      digester.add(path)
      digester.add(bytes)
    }
    return digester.digest
  }

  /// The lines of a metric's file down to the second `---`: what is below stands on the metric's own page only.
  ///
  /// Only the plainest fence ends it: where another one does, more is taken than need be.
  static func frontMatter(of bytes: [UInt8]) -> [UInt8] {
    let fence = Array("\n---\n".utf8)
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if bytes[end...].starts(with: fence) { return Array(bytes[...end]) + fence }
      start = end + 1
    }
    return bytes
  }
}
