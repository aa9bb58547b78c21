package import Measures
package import Notes

/// A metric with the text that explains it.
package struct MetricText: Sendable {
  package let metric: Metric
  /// What it is, why, how it is gamed: the body of its file.
  package let body: MarkdownDocument
  package let file: String
  /// The names its definition uses, as they were written.
  let names: Names

  struct Names: Sendable {
    /// Metrics it is paired with.
    let pairs: [Reference]
    /// Teams that standards are meant for.
    let teams: [Reference]
    /// Kinds of team it speaks of.
    let kinds: [Reference]
    /// Roles it or a standard speaks of.
    let roles: [Reference]
  }
}
