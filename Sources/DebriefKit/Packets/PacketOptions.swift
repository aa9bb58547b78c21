/// Which packet to write, and how.
public struct PacketOptions: Sendable {
  /// The project's folder.
  public var project: String
  /// The closed period, by its id: `2026-10`.
  public var period: String
  /// The file of the secret key that signs it; `nil` takes the one that debrief.yml names, if it does.
  public var key: String?
  /// Whether pages come as PDF too; needs WeasyPrint.
  public var makesPDF = false
  /// Where WeasyPrint lies; the caller finds it.
  public var engine: String?
  /// How many threads work at once.
  public var jobs = 1

  /// A packet with everything as it usually is.
  public init(project: String, period: String) {
    self.project = project
    self.period = period
  }
}

/// A packet that was written.
public struct WrittenPacket: Sendable, Hashable {
  /// `northway-2026-10-v1`.
  public let id: String
  /// Its folder; the zip lies beside it.
  public let folder: String
  /// Files of its payload.
  public let files: Int
  /// Bytes of its payload.
  public let bytes: Int
  /// PDFs among them.
  public let documents: Int
  /// The number of the key that signed it; `nil` for an unsigned one.
  public let signedBy: String?
}

/// What came of writing a packet.
public struct PacketResult: Sendable {
  /// All that is wrong with the input, in order of place.
  public let problems: [Problem]
  /// The packet; `nil` when errors stopped it.
  public let packet: WrittenPacket?
}

/// What checking a packet found.
public struct PacketCheck: Sendable {
  /// The verdict in one line.
  public let summary: String
  /// Whether everything is as it was made.
  public let isWhole: Bool
  /// Each file that differs, and how.
  public let findings: [String]
  /// What is worth knowing and no fault.
  public let notes: [String]
}
