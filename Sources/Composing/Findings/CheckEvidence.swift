internal import Content
package import Dates
internal import Measures
package import Reports
internal import Statistics

/// How one check came out, with everything that decided it.
package struct CheckEvidence: Sendable {
  package let verdict: Verdict
  package let line: Line
  package let course: Course
  /// What kind of chart it is, in the words of the trade; `nil` where nothing was checked.
  package let chart: String?
  /// How likely a steady process looks as surprising in its last period; `nil` where nothing stands out.
  package let chance: Double?
  /// How often a steady process stands out there by luck.
  package let luck: Double
  /// The largest chance that is still called clear; `nil` where none is, or the period has no pages.
  package let threshold: Double?
  /// All checks of the period; `nil` where the period has no pages.
  package let issue: CheckTally?
}

extension PageComposer {
  /// The check of a metric for a scope, as the pages of a period show it.
  package func evidence(_ metric: Int, _ scope: Scope, _ period: Period) -> CheckEvidence? {
    guard figures.applies(metric, scope, period.days) else { return nil }
    let line = lines(scope, upTo: period)[metric]
    guard line.hasValue else { return nil }
    let study = studyDesk.study(metric, scope, line)
    let hasPages = plan.pagePeriods.contains(period)
    let issue = issues.issue(period)
    return CheckEvidence(
      verdict: study.verdict(clearUpTo: issue.threshold), line: line, course: study.course,
      chart: study.kind.map(\.name), chance: study.verdict.change == nil ? nil : study.chance,
      luck: study.luck, threshold: hasPages && issue.threshold >= 0 ? issue.threshold : nil,
      issue: hasPages ? issue.tally : nil)
  }
}

extension ProcessChartKind {
  /// The name that the field has for it.
  fileprivate var name: String {
    switch self {
    case .individuals: "XmR"
    case .individualsPrime: "I-prime (limits by the n of each period)"
    case .proportion: "p"
    case .proportionPrime: "p-prime (Laney)"
    case .rate: "u"
    case .ratePrime: "u-prime (Laney)"
    case .count: "c"
    case .timeBetween: "t"
    case .casesBetween: "g"
    }
  }
}
