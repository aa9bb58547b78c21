internal import Dates
internal import Diagnostics

/// The dimensions of a query: whose figures, and cut by which times.
struct FigureSplit: Sendable, Hashable {
  enum Whose: String, Sendable, CaseIterable {
    case operation, team, agent, queue
  }

  let whose: Whose
  /// Grains from long to short.
  let grains: [Grain]
  let byHour: Bool

  init(_ names: [String]) throws(DebriefFailure) {
    var whose: Whose?
    var grains: Set<Grain> = []
    var byHour = false
    for name in names {
      if let found = Whose(rawValue: name) {
        if let whose, whose != found {
          throw .wrongUse("--by takes one of operation, team, agent and queue, not two")
        }
        whose = found
      } else if let grain = Grain(rawValue: name) {
        grains.insert(grain)
      } else if name == "hour" {
        byHour = true
      } else {
        let known = Whose.allCases.map(\.rawValue) + Grain.allCases.map(\.rawValue) + ["hour"]
        throw .wrongUse("--by does not know '\(name)'. " + suggestion(for: name, among: known))
      }
    }
    self.whose = whose ?? .operation
    self.grains = grains.sorted(by: >)
    self.byHour = byHour
  }

  /// A stretch of time with its labels, one a dimension.
  struct Slice: Sendable {
    let labels: [String]
    let days: [Range<CivilDate>]
    /// The hour of the day, 0–23.
    let hour: Int?
  }

  /// The stretches of some days, in order.
  func slices(of days: Range<CivilDate>, _ calendar: PeriodCalendar) -> [Slice] {
    let spans: [(labels: [String], days: Range<CivilDate>)] =
      grains.last.map { finest in
        calendar.periods(finest, covering: days).map { period in
          let labels = grains.map { calendar.period($0, containing: period.first).id }
          return (labels, period.days.clamped(to: days))
        }
      } ?? [([], days)]
    return spans.flatMap { span in
      guard byHour else { return [Slice(labels: span.labels, days: [span.days], hour: nil)] }
      return (0..<24).map {
        Slice(labels: span.labels + [String($0)], days: [span.days], hour: $0)
      }
    }
  }
}
