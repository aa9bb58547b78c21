internal import Diagnostics
internal import Measures
internal import Notes
internal import StrictYAML

/// Reads one item of a metric's `standards`.
enum StandardEntry {
  /// The standard, and the team and role it is meant for as they were written.
  static func read(
    _ value: YAMLValue, unit: Unit, _ problems: inout [Diagnostic]
  ) -> (standard: Standard, team: Reference?, role: Reference?)? {
    var map = value.map(&problems)
    let from = map.require("from", of: "a standard", &problems)?.date(&problems)
    let pass = map.require("pass", of: "a standard", &problems)
    let rule = pass.flatMap { value in
      value.text(&problems).flatMap { text -> PassRule? in
        let (rule, faults) = PassRule.parse(text, unit: unit, at: value.location)
        problems += faults
        return rule
      }
    }
    let team = map.take("team")?.reference(&problems)
    let role = map.take("role")?.reference(&problems)
    let tenure = map.take("tenure").flatMap { self.tenure($0, &problems) }
    let phase = map.take("phase")?.text(&problems)
    let why = map.take("why")?.text(&problems)
    let benefit = map.take("benefit")?.text(&problems)
    let announced = map.take("announced")?.date(&problems)
    map.refuseTheRest(of: "a standard", &problems)
    guard let from, let rule else { return nil }
    if let announced, announced > from {
      problems.append(
        .warning(
          "announced-late", at: value.location,
          "this standard counts from \(from) but was announced on \(announced)",
          hint: "A standard should be announced before it counts"))
    }
    let standard = Standard(
      from: from, team: team?.text, role: role?.text, tenure: tenure, phase: phase, rule: rule,
      why: why, benefit: benefit, announced: announced, location: value.location)
    return (standard, team, role)
  }

  /// `under 90 days`, `from 90 days`, `from 30 to 90 days`.
  private static func tenure(
    _ value: YAMLValue, _ problems: inout [Diagnostic]
  ) -> Standard.Tenure? {
    guard let text = value.text(&problems) else { return nil }
    let words = text.split(separator: " ").map(String.init)
    let numbers = words.compactMap { Int($0) }
    switch (words.filter { Int($0) == nil }, numbers.count) {
    case (["under", "days"], 1): return Standard.Tenure(atLeast: nil, under: numbers[0])
    case (["from", "days"], 1): return Standard.Tenure(atLeast: numbers[0], under: nil)
    case (["from", "to", "days"], 2) where numbers[0] < numbers[1]:
      return Standard.Tenure(atLeast: numbers[0], under: numbers[1])
    default:
      problems.append(
        .error(
          "bad-tenure", at: value.location, "'\(text)' is no length of service",
          hint: "Write 'under 90 days', 'from 90 days' or 'from 30 to 90 days'"))
      return nil
    }
  }
}
