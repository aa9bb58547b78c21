/// Gathers changes until nothing has changed for a moment.
///
/// Editors save in several steps (a file beside, a new name, new rights), and a checkout changes hundreds of
/// files; acting on the first step would show half of it. Times are milliseconds of any steady clock.
package struct Settling: Sendable {
  /// How a file was touched, as far as it says when the next touch will come.
  package enum Touch: Sendable, Hashable {
    /// Written and closed, renamed, or gone.
    case done
    /// Only just made; whoever made it is about to write into it.
    case begun
  }

  private var due: [String: Int] = [:]
  private var first: Int?

  /// Long enough for the steps of one save, too short to be felt.
  static let quiet = 20
  /// What a program gets that made a file and has not closed it.
  static let patience = 200
  /// After so long something is done about it, even if the changes never end.
  static let longest = 2000

  package init() {}

  package mutating func note(_ path: String, _ touch: Touch, at now: Int) {
    if first == nil { first = now }
    due[path] = now + (touch == .done ? Settling.quiet : Settling.patience)
  }

  /// When to ask for the changes; `nil` when there are none.
  package var deadline: Int? {
    guard let first, let last = due.values.max() else { return nil }
    return min(last, first + Settling.longest)
  }

  /// The paths that changed, sorted, once they have settled; they are then forgotten.
  package mutating func settled(at now: Int) -> [String]? {
    guard let deadline, deadline <= now else { return nil }
    defer { self = Settling() }
    return due.keys.sorted()
  }
}
