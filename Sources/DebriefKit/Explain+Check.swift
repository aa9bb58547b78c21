internal import Composing
internal import Dates
internal import Measures
internal import Rendering
internal import Reports

/// What the check of a figure's course rests on, line by line.
struct CheckLines {
  let evidence: CheckEvidence
  let metric: Metric
  /// In which figures are written; the words are the command's.
  let language: Language

  private typealias Line = Explanation.Line

  var lines: [Explanation.Line] {
    var lines = [Line(name: "course", title: "Course", text: course, number: nil)]
    if let range = evidence.verdict.range {
      lines.append(
        Line(
          name: "usual-range", title: "Usual range", text: self.range(range),
          number: range.average))
    }
    lines.append(Line(name: "finding", title: "Finding", text: finding, number: nil))
    if let chance = evidence.chance {
      lines.append(Line(name: "chance", title: "By luck", text: luck(chance), number: chance))
    }
    if !evidence.course.marks.isEmpty {
      let marked = evidence.course.marks.map { evidence.line.periods[$0.index].id }
      lines.append(
        Line(
          name: "marks", title: "Marked so far", text: marked.joined(separator: ", "), number: nil))
    }
    return lines
  }

  private var course: String {
    let periods = evidence.line.periods[..<evidence.line.firstPartial]
    let span = (periods.first?.id ?? "") + " to " + (periods.last?.id ?? "")
    return "\(periods.count) whole periods, \(span)"
      + (evidence.chart.map { "; chart: \($0)" } ?? "")
  }

  private func range(_ range: UsualRange) -> String {
    text(range.low) + " to " + text(range.high) + ", average " + text(range.average)
      + "; from \(range.periods) periods"
      + (range.step.map { " since the confirmed step of \($0)" } ?? "")
      + (range.isProvisional ? ", provisional under 13" : "")
  }

  private var finding: String {
    switch evidence.verdict.outcome {
    case .noFigure: return "none: the last whole period has no figure"
    case .tooFew(let few):
      return "none: \(plainNumber(few.n)) in all periods together, and a verdict needs"
        + " \(few.needed)"
    case .tooShort(let periods, let needed):
      return "none: \(periods) periods with a figure, and a usual range needs \(needed)"
    case .flat: return "no variation in the data"
    case .usual: return "varied as usual" + reach
    case .unusual(let change): return rule(change) + (change.isClear ? "; clear" : "; worth a look")
    }
  }

  private var reach: String {
    switch evidence.verdict.reach {
    case .always: "; the whole range meets the standard"
    case .never: "; none of the range meets the standard"
    case .sometimes(0): "; hardly any period misses the standard by chance"
    case .sometimes(let missed): "; about \(missed) of 10 periods miss the standard by chance"
    case nil: ""
    }
  }

  private func rule(_ change: Change) -> String {
    let side = change.isAbove ? "above" : "below"
    return switch change.shape {
    case .outside: "the last period lies \(side) the usual range"
    case .stay(let length):
      "the last \(length) periods all lie \(side) the usual range, since \(change.since.id)"
    case .run(let length): "\(length) periods running \(side) the average, since \(change.since.id)"
    case .cluster: "two of the last three periods far \(side) the average"
    case .drift(let length): "\(length) periods, each further the same way"
    }
  }

  private func luck(_ chance: Double) -> String {
    var words = "chance \(small(chance))"
    guard let issue = evidence.issue else {
      return words + "; the period has no pages, so it was set beside no other checks"
    }
    words += "; of \(issue.checks) checks of the period \(issue.unusual) stand out"
    words += ", \(plainNumber((issue.expected * 10).rounded() / 10)) would by luck"
    return words + "; clear is "
      + (evidence.threshold.map { "a chance up to \(small($0))" } ?? "none")
      + " (Benjamini and Hochberg, 10 %)"
  }

  /// A chance with as many digits as mean anything.
  private func small(_ chance: Double) -> String {
    chance < 0.0001 ? "under 0.0001" : plainNumber((chance * 10_000).rounded() / 10_000)
  }

  private func text(_ value: Double) -> String {
    FigureText.text(value, unit: metric.unit.rawValue, in: language)
  }
}
