package import Dates

/// What a packet says of itself on its cover.
package struct PacketCover: Sendable, Hashable {
  /// `northway-2026-10-v1`.
  package let id: String
  package let version: Int
  /// The packet that this one takes the place of.
  package let supersedes: String?
  /// Why it does.
  package let reason: String?
  package let period: PeriodState
  /// The last day whose data is in it.
  package let dataTo: CivilDate?
  package let closedOn: CivilDate
  package let classification: String
  /// The last day that it has to be kept.
  package let keepUntil: CivilDate?
  package let distribution: [String]
  package let program: String

  package init(
    id: String, version: Int, supersedes: String?, reason: String?, period: PeriodState,
    dataTo: CivilDate?, closedOn: CivilDate, classification: String, keepUntil: CivilDate?,
    distribution: [String], program: String
  ) {
    self.id = id
    self.version = version
    self.supersedes = supersedes
    self.reason = reason
    self.period = period
    self.dataTo = dataTo
    self.closedOn = closedOn
    self.classification = classification
    self.keepUntil = keepUntil
    self.distribution = distribution
    self.program = program
  }
}

/// A promise in the log of a packet: carried from one month's to the next until it is kept.
package struct ActionRow: Sendable {
  package let id: String
  package let owner: String
  /// With whom it was agreed.
  package let with: String?
  package let since: CivilDate
  package let item: CommitmentBoard.Item
  /// Where the person stands whom it is about.
  package let person: PagePath?

  package init(
    id: String, owner: String, with: String?, since: CivilDate, item: CommitmentBoard.Item,
    person: PagePath?
  ) {
    self.id = id
    self.owner = owner
    self.with = with
    self.since = since
    self.item = item
    self.person = person
  }
}

/// Lines to be signed by hand: who, and that it was discussed.
package struct SignOff: Sendable, Hashable {
  package enum Role: Sendable, Hashable {
    case agent, lead, manager
  }

  package struct Signer: Sendable, Hashable {
    package let role: Role
    package let name: String?

    package init(_ role: Role, _ name: String?) {
      self.role = role
      self.name = name
    }
  }

  package let signers: [Signer]
  /// Whether the agent has lines for a comment of their own.
  package let hasComment: Bool

  package init(signers: [Signer], hasComment: Bool) {
    self.signers = signers
    self.hasComment = hasComment
  }
}

/// A packet in the list of all.
package struct PacketRow: Sendable, Hashable {
  package let id: String
  /// Where it opens, seen from the list.
  package let address: String
  package let isCurrent: Bool
  package let closedOn: CivilDate
  package let keepUntil: CivilDate?
  package let signedBy: String?
  /// SHA-512 of its zip, in hexadecimal digits.
  package let digest: String

  package init(
    id: String, address: String, isCurrent: Bool, closedOn: CivilDate, keepUntil: CivilDate?,
    signedBy: String?, digest: String
  ) {
    self.id = id
    self.address = address
    self.isCurrent = isCurrent
    self.closedOn = closedOn
    self.keepUntil = keepUntil
    self.signedBy = signedBy
    self.digest = digest
  }
}

/// A packet that is gone.
package struct GonePacket: Sendable, Hashable {
  package let id: String
  package let date: CivilDate
  package let reason: String

  package init(id: String, date: CivilDate, reason: String) {
    self.id = id
    self.date = date
    self.reason = reason
  }
}

/// A file that went into a packet, by its digest.
package struct InputFile: Sendable, Hashable {
  package let path: String
  /// SHA-256 in hexadecimal digits.
  package let digest: String

  package init(path: String, digest: String) {
    self.path = path
    self.digest = digest
  }
}
