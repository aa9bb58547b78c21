package import Diagnostics

/// All kinds of note that a project knows.
package struct NoteKinds: Sendable, Hashable {
  private let kinds: [String: NoteKind]

  /// Reads one file a kind; of two files for one kind the later wins, so that a project overrides ours.
  package static func read(
    _ files: [(file: String, text: String)]
  ) -> (NoteKinds, [Diagnostic]) {
    var kinds: [String: NoteKind] = [:]
    var problems: [Diagnostic] = []
    for (file, text) in files {
      guard let kind = NoteKind.read(text, file: file, &problems) else { continue }
      kinds[kind.id] = kind
    }
    return (NoteKinds(kinds: kinds), problems)
  }

  package subscript(id: String) -> NoteKind? { kinds[id] }

  /// The ids of all kinds, in order.
  package var ids: [String] { kinds.keys.sorted() }

  /// All kinds, in the order of their ids.
  package var all: [NoteKind] { ids.compactMap { kinds[$0] } }
}
