/// Who may read a note; there is no fallback, because the wrong guess shows it to the wrong people.
package enum NoteAudience: String, Sendable, Hashable, CaseIterable {
  case everyone
  case team
  /// The agent, the lead and those above.
  case agent
  case lead
  case manager
}
