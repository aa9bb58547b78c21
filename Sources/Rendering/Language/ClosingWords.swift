/// Whether figures may still change, and what has changed since they were closed.
package struct ClosingWords: Sendable {
  package var provisional: @Sendable (_ day: String) -> String
  package var due: String
  package var closed: @Sendable (_ day: String) -> String
  package var closedAgain: @Sendable (_ day: String, _ version: Int) -> String
  /// Later data say otherwise.
  package var byData: @Sendable (_ period: String, _ day: String, _ asOf: String) -> String
  /// The same facts give other figures now.
  package var byDefinitions: @Sendable (_ period: String, _ day: String) -> String
  package var byReplacement:
    @Sendable (_ period: String, _ day: String, _ version: Int, _ why: String) -> String
  /// What becomes of it.
  package var nextForData: String
  package var nextForDefinitions: String
  package var unlisted: @Sendable (_ count: Int) -> String
  package var caption: @Sendable (_ period: String) -> String
  package var whose: String
  package var asClosed: String
  package var withData: String
  package var byToday: String
  package var version: @Sendable (_ number: Int) -> String
  package var difference: String
  /// A difference that is smaller than the digits that are shown.
  package var hardly: String
}
