internal import Dates
internal import Diagnostics
internal import Workforce

/// People who lead one another in a ring: then nobody could say who is above whom.
struct LeadLoops {
  /// Memberships that name a lead of their own, by person.
  private let led: [String: [Membership]]

  init(_ memberships: [Membership]) {
    let named = memberships.filter { $0.lead != nil && $0.lead != $0.agent }
    // Who leads nobody cannot be part of a ring.
    let leads = Set(named.compactMap(\.lead))
    led = Dictionary(grouping: named.filter { leads.contains($0.agent) }, by: \.agent)
  }

  func check(_ problems: inout [Diagnostic]) {
    var known: Set<String> = []
    for (person, memberships) in led.sorted(by: { $0.key < $1.key }) where !known.contains(person) {
      for membership in memberships {
        guard let ring = ring(back: person, from: membership, within: membership.days, [person])
        else { continue }
        known.formUnion(ring)
        problems.append(
          .error(
            "lead-loop", at: membership.location,
            "'\(person)' is led in a ring: \((ring + [person]).joined(separator: " by "))",
            hint: "One of them must be led by somebody else, or by nobody"))
        break
      }
    }
  }

  /// The people on the way from a membership's lead back to a person, all on one day.
  private func ring(
    back person: String, from membership: Membership, within days: Range<CivilDate>,
    _ line: [String]
  ) -> [String]? {
    guard let lead = membership.lead else { return nil }
    if lead == person { return line }
    if line.contains(lead) || line.count > 64 { return nil }
    for next in led[lead] ?? [] where next.days.overlaps(days) {
      let found = ring(
        back: person, from: next, within: days.clamped(to: next.days), line + [lead])
      if let found { return found }
    }
    return nil
  }
}
