internal import Caching
internal import Workforce

/// Digests of the facts that the pages of agents, teams and the operation stand on.
struct FactDigests: Sendable {
  /// Of all facts.
  let all: Digest
  /// Of everybody who ever belonged to each team or those in it, with all their facts.
  ///
  /// Not only those of the days in the team: whether somebody counts as working there is asked of all days.
  let teams: [Digest]
  private let owners: [Digest]
  private let organisation: Organisation

  /// Takes a digest an owner, laid out by an `OwnerPlan`.
  init(_ organisation: Organisation, _ owners: [Digest]) {
    let plan = OwnerPlan(organisation)
    self.organisation = organisation
    self.owners = owners
    all = FactDigests.joined(owners)
    teams = organisation.teams.indices.map { team in
      let people = Set(organisation.stays(in: team).map(\.agent)).sorted()
      return FactDigests.joined(
        people.map { owners[$0] }
          + organisation.branch(of: team).map { owners[plan.owner(ofTeam: $0)] })
    }
  }

  /// Of an agent and of every team that the agent ever belonged to, whose figures stand beside the agent's.
  func around(_ agent: Int) -> Digest {
    var digester = Digester()
    digester.add(owners[agent])
    for membership in organisation.memberships(of: agent) {
      if let team = organisation.teamNumber(membership.team) { digester.add(teams[team]) }
    }
    return digester.digest
  }

  private static func joined(_ digests: [Digest]) -> Digest {
    var digester = Digester()
    for digest in digests { digester.add(digest) }
    return digester.digest
  }
}
