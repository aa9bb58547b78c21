package import Dates

/// What `bag-info.txt` says of a packet.
package struct BagInfo: Hashable, Sendable {
  package var id: PacketID
  /// Whose packet it is, as people write it.
  package var organisation: String
  /// Program and version, as `Debrief 1.4`.
  package var software: String
  /// The day that the packet is dated; also the time of all files in the zip.
  package var date: CivilDate
  package var classification: String
  /// The last day on which the packet is to be kept; `nil` if nobody decided.
  package var retainUntil: CivilDate?
  /// The version in whose place this one stands.
  package var supersedes: PacketID?
  /// Why there is another version, in a word: `restatement`, `person-removed`.
  package var reason: String?
  /// One sentence for people.
  package var description: String

  package init(
    id: PacketID, organisation: String, software: String, date: CivilDate,
    classification: String = "confidential", retainUntil: CivilDate? = nil,
    supersedes: PacketID? = nil, reason: String? = nil, description: String = ""
  ) {
    self.id = id
    self.organisation = organisation
    self.software = software
    self.date = date
    self.classification = classification
    self.retainUntil = retainUntil
    self.supersedes = supersedes
    self.reason = reason
    self.description = description
  }
}

extension BagInfo {
  /// The file, given what the payload measures and who signs.
  func text(octets: Int, files: Int, signedBy: String?) -> String {
    let fields: [(String, String?)] = [
      ("Source-Organization", organisation),
      ("External-Description", description),
      ("External-Identifier", id.text),
      ("Bag-Group-Identifier", id.group),
      ("Bag-Software-Agent", software),
      ("Bagging-Date", date.description),
      ("Payload-Oxum", "\(octets).\(files)"),
      ("Packet-Operation", id.operation),
      ("Packet-Period", id.period),
      ("Packet-Version", String(id.version)),
      ("Packet-Supersedes", supersedes?.text),
      ("Packet-Reason", reason),
      ("Packet-Classification", classification),
      ("Packet-Signed-By", signedBy),
      ("Retain-Until", retainUntil?.description),
    ]
    return fields.map { name, value in
      let value = Self.onOneLine(value ?? "")
      return value.isEmpty ? "" : name + ": " + value + "\n"
    }.joined()
  }

  /// Names of people's making may hold line breaks, which would begin a field of their own.
  private static func onOneLine(_ text: String) -> String {
    text.unicodeScalars.split { $0.value < 0x20 || $0.value == 0x7F || $0.properties.isWhitespace }
      .map { String($0) }.joined(separator: " ")
  }
}
