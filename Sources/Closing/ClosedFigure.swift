package import Measures

/// A figure as it was when its period was closed.
package struct ClosedFigure: Sendable, Hashable {
  /// Whose figure it is, by the ids of the time.
  package enum Scope: Sendable, Hashable {
    case operation
    case team(String)
    case agent(String)
  }

  package let scope: Scope
  package let metric: String
  package let reading: Reading

  package init(scope: Scope, metric: String, reading: Reading) {
    self.scope = scope
    self.metric = metric
    self.reading = reading
  }
}
