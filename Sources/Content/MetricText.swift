package import Measures
package import Notes

/// A metric with the text that explains it.
package struct MetricText: Sendable {
  package let metric: Metric
  /// What it is, why, how it is gamed: the body of its file.
  package let body: MarkdownDocument
  package let file: String
  /// The metrics it is paired with and the teams its standards name, as they were written.
  let pairs: [Reference]
  let teamsOfStandards: [Reference]
}
