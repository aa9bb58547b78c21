internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Statistics
internal import Workforce

extension ChartMaker {
  /// One person before and after a day, beside colleagues who began at about the same level.
  ///
  /// As many days after as before, in whole weeks where weeks are asked for; the day itself is in neither.
  func beforeAfter(
    _ metric: Int, _ agent: Int, on day: CivilDate, _ span: EmbeddedFigure.Span?
  ) -> BeforeAfterMatter {
    let windows = Windows(around: day, span, upTo: asOf)
    let own = (
      figures.reading(metric, .agent(agent), windows.before),
      figures.reading(metric, .agent(agent), windows.after)
    )
    let controls = own.0.value.map { nearest(metric, agent, windows, level: $0) } ?? []
    let isCompared = controls.count >= BeforeAfterMatter.fewestControls
    return BeforeAfterMatter(
      metric: composer.reference(to: metric), person: name(of: agent), day: day,
      before: DaySpan(windows.before), after: DaySpan(windows.after),
      isPartial: windows.isPartial, ownBefore: composer.cell(metric, own.0),
      ownAfter: composer.cell(metric, own.1),
      controls: isCompared
        ? controls.sorted { ($0.before, $0.after) < ($1.before, $1.after) } : [],
      controlCount: controls.count,
      outcome: outcome(metric, agent, windows, own, isCompared ? controls : []))
  }

  private func outcome(
    _ metric: Int, _ agent: Int, _ windows: Windows, _ own: (Reading, Reading),
    _ controls: [BeforeAfterMatter.Pair]
  ) -> BeforeAfterMatter.Outcome {
    guard let before = own.0.value, let after = own.1.value else { return .noFigure }
    let needed = figures.metrics[metric].minimum
    if isFew(own.0, needed) || isFew(own.1, needed) { return .tooFew(needed: needed) }
    if let change = SingleChange(
      (before, after), others: controls.map { ($0.before, $0.after) })
    {
      return .compared(
        change: change.change, others: change.others, difference: change.difference,
        interval: Bounds(change.interval))
    }
    return .alone(
      change: after - before,
      expected: expectedReturn(metric, agent, windows.before, level: before))
  }

  private func isFew(_ reading: Reading, _ needed: Int) -> Bool {
    (reading.n ?? Double(needed)) < Double(needed)
  }

  /// The colleagues nearest in level before, with no such talk in either window; those of the team first.
  private func nearest(
    _ metric: Int, _ agent: Int, _ windows: Windows, level: Double
  ) -> [BeforeAfterMatter.Pair] {
    guard let team = team(of: agent, during: windows.before) else { return [] }
    let coached = coached(windows.all)
    let groups = organisation.lineage(of: team).map { Scope.team($0) } + [.operation]
    var pairs: [BeforeAfterMatter.Pair] = []
    for group in groups {
      let people = people(metric, in: group, during: windows.all)
      pairs = people.filter { $0 != agent && !coached.contains($0) }.compactMap {
        pair(metric, $0, windows)
      }
      if pairs.count >= BeforeAfterMatter.fewestControls { break }
    }
    return Array(
      pairs.sorted { (abs($0.before - level), $0.before) < (abs($1.before - level), $1.before) }
        .prefix(ChartMaker.mostControls))
  }

  /// More than these would be further from the person's level than they add.
  private static let mostControls = 12

  private func pair(
    _ metric: Int, _ agent: Int, _ windows: Windows
  ) -> BeforeAfterMatter.Pair? {
    let needed = figures.metrics[metric].minimum
    let before = figures.reading(metric, .agent(agent), windows.before)
    let after = figures.reading(metric, .agent(agent), windows.after)
    guard !isFew(before, needed), !isFew(after, needed), let old = before.value,
      let new = after.value
    else { return nil }
    return BeforeAfterMatter.Pair(before: old, after: new)
  }

  /// Everybody to whom something was written in some days: whoever was talked with is no control.
  private func coached(_ days: Range<CivilDate>) -> Set<Int> {
    var coached: Set<Int> = []
    for placed in composer.input.project.notes
    where placed.note.kind.place == .diary && days.contains(placed.note.date) {
      coached.formUnion(placed.agents)
    }
    return coached
  }

  /// How far a figure comes back by itself: the chance part of its distance from the middle of all.
  ///
  /// E[next − x | x] = −σ_w² / (σ_b² + σ_w²) · (x − μ): what Barnett, van der Pols and Dobson (2005) average over
  /// those picked beyond a cut, for the one figure that is known.
  private func expectedReturn(
    _ metric: Int, _ agent: Int, _ days: Range<CivilDate>, level: Double
  ) -> Double? {
    let people = people(metric, in: .operation, during: days)
    let found = readings(metric, of: people, days)
    let values = found.map(\.value)
    guard values.count >= BeforeAfterMatter.fewestControls else { return nil }
    let errors = found.compactMap { person -> Double? in
      interval(metric, .agent(person.agent), person.reading, days).map {
        ($0.high - $0.low) / (2 * 1.96)
      }
    }
    guard errors.count >= values.count / 2, !errors.isEmpty else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    let chance = errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)
    return spread > 0 ? -min(1, chance / spread) * (level - mean) : nil
  }
}

/// Equal windows on both sides of a day.
private struct Windows {
  let before: Range<CivilDate>
  let after: Range<CivilDate>
  /// Whether there are not as many days yet as were asked for.
  let isPartial: Bool

  private static let usual = EmbeddedFigure.Span(count: 6, grain: .week)

  init(around day: CivilDate, _ span: EmbeddedFigure.Span?, upTo last: CivilDate) {
    let span = span ?? Windows.usual
    let unit = span.grain == .week ? 7 : 1
    let there = max(0, day.distance(to: last)) / unit
    let count = min(span.count, there) * unit
    before = day.advanced(by: -count)..<day
    after = day.advanced(by: 1)..<day.advanced(by: 1 + count)
    isPartial = there < span.count
  }

  var all: Range<CivilDate> { before.lowerBound..<after.upperBound }
}
