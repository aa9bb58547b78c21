internal import Dates
internal import Measures
internal import Reports
internal import Statistics

extension PageComposer {
  /// What other kinds of contact did to a metric since its usual periods; `nil` where its kinds are not known,
  /// or nothing stands out.
  func mix(_ metric: Int, _ scope: Scope, _ verdict: Verdict, _ line: Line) -> MixEffect? {
    guard !metrics[metric].parts.isEmpty, let change = verdict.change, let last = verdict.last,
      let first = line.wholePeriods(since: verdict.range?.step).first,
      first.first < change.since.first
    else { return nil }
    return mix(
      metric, scope, from: first.first..<change.since.first,
      to: change.since.first..<last.period.days.upperBound)
  }

  /// The change of a metric between two ranges of days, split into mix and like for like.
  func mix(
    _ metric: Int, _ scope: Scope, from before: Range<CivilDate>, to now: Range<CivilDate>
  ) -> MixEffect? {
    let old = strata(metric, scope, before)
    let new = strata(metric, scope, now)
    guard let change = MixAdjustment.kitagawa(before: old, after: new) else { return nil }
    let (oldTotal, newTotal) = (old.reduce(0) { $0 + $1.weight }, new.reduce(0) { $0 + $1.weight })
    let shares = zip(old, new).map { (before: $0.weight / oldTotal, now: $1.weight / newTotal) }
    let most = shares.indices.max {
      abs(shares[$0].now - shares[$0].before) < abs(shares[$1].now - shares[$1].before)
    }
    return MixEffect(
      before: change.before, now: change.after, mix: change.mix, likeForLike: change.likeForLike,
      kind: most.map { metrics[metric].parts[$0].name },
      shareBefore: most.map { shares[$0].before } ?? 0, shareNow: most.map { shares[$0].now } ?? 0)
  }

  /// What a figure would be with another's kinds of contact, so that the two can be set side by side.
  ///
  /// Kinds of which there were fewer than ten are not stretched: then observed over expected decides.
  func likeForLike(_ metric: Int, _ totals: Totals, beside whole: Totals) -> Double? {
    guard !metrics[metric].parts.isEmpty else { return nil }
    return MixAdjustment.adjusted(
      strata(metric, totals), reference: strata(metric, whole))?.value
  }

  private func strata(
    _ metric: Int, _ scope: Scope, _ days: Range<CivilDate>
  ) -> [MixStratum] {
    strata(metric, figures.totals(scope, days))
  }

  /// How much of each kind there was, and the metric's figure of it.
  private func strata(_ metric: Int, _ totals: Totals) -> [MixStratum] {
    figures.parts(metric, totals).map {
      MixStratum(weight: $0.value == nil ? 0 : $0.denominator ?? 0, value: $0.value)
    }
  }
}

extension Line {
  /// The periods that are over, from a step on.
  fileprivate func wholePeriods(since step: CivilDate?) -> [Period] {
    periods[..<firstPartial].filter { period in step.map { period.first >= $0 } ?? true }
  }
}
