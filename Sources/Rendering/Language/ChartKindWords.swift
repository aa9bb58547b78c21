/// What is said over, in and under the drawings that are no line over time.
package struct ChartKindWords: Sendable {
  /// The heading of a section of drawings that has no title of its own.
  package var section: Heading
}
