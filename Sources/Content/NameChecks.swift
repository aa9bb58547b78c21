internal import Diagnostics
internal import Notes

extension [Diagnostic] {
  /// Names every reference that nothing answers to, with the nearest known name.
  mutating func refuse(
    _ references: some Sequence<Reference>, as what: String, among known: some Sequence<String>
  ) {
    refuse(references, as: what, among: Set(known))
  }

  /// The same for names in a set already, which row after row of a table is held against.
  mutating func refuse(
    _ references: some Sequence<Reference>, as what: String, among names: Set<String>
  ) {
    for reference in references where !names.contains(reference.text) {
      append(
        .error(
          "unknown-" + what.split(separator: " ").joined(separator: "-"), at: reference.location,
          "there is no \(what) '\(reference.text)'",
          hint: suggestion(for: reference.text, among: names)))
    }
  }
}
