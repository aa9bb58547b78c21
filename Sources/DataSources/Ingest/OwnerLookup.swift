/// Who the facts belong to, by the names that tables use.
package struct OwnerLookup: Sendable {
  package let operation: Int32
  package let ownerCount: Int
  private let agents: ByteKeyTable
  private let teams: ByteKeyTable
  private let queues: ByteKeyTable
  /// Names with letters beyond ASCII, as text: `é` may be written as one character or as two.
  private let foreignAgents: [String: Int32]
  /// The names as they were given, to suggest the nearest of.
  private let named: [(name: String, owner: Int32)]
  let agentNames: [String]
  let teamNames: [String]

  /// Names are compared without case.
  ///
  /// An agent may have several names (id, login, alias). A team's owner stands for its contacts that no agent
  /// has; a queue leads to its team's owner; `operation` takes what has neither agent nor team.
  package init(
    agents: [(name: String, owner: Int32)], teams: [(name: String, owner: Int32)],
    queues: [(name: String, owner: Int32)], operation: Int32, ownerCount: Int
  ) {
    self.operation = operation
    self.ownerCount = ownerCount
    self.agents = OwnerLookup.table(agents)
    foreignAgents = Dictionary(
      agents.filter { !$0.name.utf8.allSatisfy { $0 < 0x80 } }
        .map { ($0.name.lowercased(), $0.owner) }, uniquingKeysWith: { first, _ in first })
    self.teams = OwnerLookup.table(teams)
    self.queues = OwnerLookup.table(queues)
    named = agents + teams
    agentNames = agents.map(\.name)
    teamNames = teams.map(\.name)
  }

  /// The first name that was given for an owner.
  func name(of owner: Int32) -> String? { named.first { $0.owner == owner }?.name }

  func agent(_ key: UnsafeBufferPointer<UInt8>, after last: inout Int) -> Int32? {
    if let owner = agents.find(key, after: &last) { return owner }
    if foreignAgents.isEmpty || isASCII(key) { return nil }
    return foreignAgents[String(decoding: key, as: UTF8.self)]
  }
  func team(_ key: UnsafeBufferPointer<UInt8>) -> Int32? { teams.find(key) }
  func queue(_ key: UnsafeBufferPointer<UInt8>) -> Int32? { queues.find(key) }

  private static func table(_ entries: [(name: String, owner: Int32)]) -> ByteKeyTable {
    ByteKeyTable(entries.map { (key: Array($0.name.lowercased().utf8), value: $0.owner) })
  }
}

/// How facts are laid out: whose they are, and how fine the time is.
package struct FactShape: Sendable, Hashable {
  package enum OwnerKind: Sendable, Hashable {
    /// Agents, teams' contacts without an agent, and the operation.
    case people
    /// The queues found in the data.
    case queues
  }

  package enum Time: Sendable, Hashable {
    case day
    /// A quarter of an hour: day number × 96 + slot.
    case slot
  }

  package let ownerKind: OwnerKind
  package let time: Time
  /// Adds a hidden measure `rows:<source>` for each source.
  package let countRows: Bool

  package init(ownerKind: OwnerKind, time: Time, countRows: Bool) {
    self.ownerKind = ownerKind
    self.time = time
    self.countRows = countRows
  }
}
