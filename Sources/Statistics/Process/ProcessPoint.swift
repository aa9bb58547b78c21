/// One period of a process: a value and how much lies behind it.
///
/// A period without data is `nil` in an array of points, so that time keeps its place.
package struct ProcessPoint: Sendable, Hashable {
  /// The period's figure in its own unit; of a ratio the numerator divided by the size, unscaled (0.93, not 93).
  package var value: Double
  /// How many contacts, replies or hours lie behind the value; 1 where that plays no part.
  package var size: Double

  package init(value: Double, size: Double = 1) {
    self.value = value
    self.size = size
  }

  /// Whether limits can be worked out from it: finite, of a size above nothing, and not so large that squares overflow.
  package var isUsable: Bool {
    abs(value) < 1e100 && size > 1e-100 && size < 1e100
  }
}
