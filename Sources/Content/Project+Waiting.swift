internal import DataSources

extension Project {
  /// Days after a period's end until its figures are whole: what is waited for, and what measures look ahead.
  package var daysUntilWhole: Int {
    let ahead = sources.flatMap(\.measures).map(\.expression.days).max() ?? 0
    return max(settings.provisionalDays, ahead)
  }
}
