internal import Dates
internal import PDFMaking
internal import Packets
internal import Publishing

extension Debrief {
  /// Writes the packet of a closed period; one that is there already is never replaced.
  public static func createPacket(_ options: PacketOptions) throws(DebriefFailure) -> PacketResult {
    try reportingPackets { try PacketRun(options: options).run() }
  }

  /// Checks a packet, folder or zip, against everything that it says of itself.
  ///
  /// With files of public keys the signature must be one of theirs; without any the copy in the packet serves,
  /// which proves little.
  public static func verifyPacket(
    _ path: String, keys: [String] = []
  ) throws(DebriefFailure) -> PacketCheck {
    try reportingPackets {
      let report = try Verification.check(
        path, keys: try keys.map { try PublicKey(reading: $0) })
      return PacketCheck(
        summary: report.summary, isWhole: report.isWhole,
        findings: report.findings.map(\.description), notes: report.notes)
    }
  }

  /// A new pair of keys, `NAME.sec` and `NAME.pub`; neither is ever replaced.
  public static func makeSigningKey(_ name: String) throws(DebriefFailure) {
    try reportingPackets {
      try SigningKey.generated().write(to: name)
    }
  }

  /// WeasyPrint's place among the folders of a search path.
  public static func pdfEngine(on path: String) -> String? { PDFEngine.search(path) }

  static func reportingPackets<Result>(
    _ body: () throws -> Result
  ) throws(DebriefFailure) -> Result {
    try reporting {
      do {
        return try body()
      } catch let fault as PacketFault {
        switch fault {
        case .exists, .inTheWay, .unlawfulName, .noSuchPerson, .names, .key:
          throw DebriefFailure.wrongUse(fault.description)
        case .locked: throw DebriefFailure.locked(fault.description)
        default: throw DebriefFailure.machine(fault.description)
        }
      }
    }
  }
}
