/// What a kind of note is: data, read from one small file, so that the next kind needs no code.
package struct NoteKind: Sendable, Hashable {
  package enum Subject: String, Sendable, Hashable, CaseIterable {
    case agent
    case team
    case operation
    case everyone
  }

  /// Where on a page notes of this kind are shown.
  package enum Place: String, Sendable, Hashable, CaseIterable {
    case diary
    case wall
    case chart
    case notice
  }

  /// What the value of a kind's own key must look like.
  package enum ValueType: String, Sendable, Hashable, CaseIterable {
    case text
    case date
    case metric
    case metrics
    case agent
    case team
    case flag
    case number
    case link
  }

  package struct Key: Sendable, Hashable {
    package let name: String
    package let type: ValueType
    package let isRequired: Bool
  }

  /// The word after `kind:` and the name of the file.
  package let id: String
  package let name: String
  package let plural: String
  /// What a note of this kind may be about; empty when it is about nothing in particular.
  package let subjects: [Subject]
  package let needsSubject: Bool
  package let needsAuthor: Bool
  package let audiences: [NoteAudience]
  /// The audience of a note that names none; `nil` when every note must name one.
  package let defaultAudience: NoteAudience?
  package let keys: [Key]
  /// What pages call some of the keys, where that is not the key itself.
  package let labels: [String: String]
  /// Headings that readers of such notes look for.
  package let headings: [String]
  package let place: Place
}
