/// Why a packet cannot be written, read or changed; the words are in `description`.
///
/// That a packet is not as it was made is no fault but a finding, see `VerificationReport`.
package enum PacketFault: Error, Hashable, Sendable {
  /// A packet never changes, so its name is given once.
  case exists(String)
  /// Something else lies where a file was to be written.
  case inTheWay(String)
  case unlawfulName(String, reason: String)
  case twice(String)
  case notAPacket(String, reason: String)
  case key(String, reason: String)
  /// Another command is changing the folder of packets.
  case locked(String)
  /// libarchive, or a function of it, is not there.
  case noArchiveLibrary(String)
  case zip(String, reason: String)
  /// What was just written does not verify; nothing old was removed.
  case notWhole(String, findings: [String])
  case unclosedMark(path: String, mark: String)
  /// Somebody who should not be there is named in these files.
  case names([String])
  case noSuchPerson(String)
}

extension PacketFault: CustomStringConvertible {
  /// What happened, and what to do about it, in a phrase without a full stop.
  ///
  /// A catalogue, so longer than a function should be.
  package var description: String {
    switch self {
    case .inTheWay(let path):
      "\(path) is there already; name another file, or move it away"
    case .exists(let name):
      "\(name) is there already, and a packet never changes; make a new version of it"
    case .unlawfulName(let name, let reason):
      "\(name.debugDescription) cannot be a name in a packet: \(reason)"
    case .twice(let path):
      "\(path) is to be written twice, or as a file and as a folder"
    case .notAPacket(let path, let reason):
      "\(path) is no packet: \(reason)"
    case .key(let path, let reason):
      "\(path) cannot be used as a key: \(reason)"
    case .locked(let folder):
      "another command is changing \(folder); wait until it ends"
    case .noArchiveLibrary(let name):
      "\(name) is not on this machine; install libarchive (Debian: apt-get install libarchive13)"
    case .zip(let path, let reason):
      "\(path) cannot be used as a zip: \(reason)"
    case .notWhole(let name, let findings):
      "\(name) is not as it should be, so nothing was removed: "
        + findings.prefix(5).joined(separator: "; ")
    case .unclosedMark(let path, let mark):
      "\(path) has \(mark) without its end, so it is not known what belongs to the person"
    case .names(let places):
      "somebody who may not be in it is named in " + places.prefix(20).joined(separator: ", ")
        + (places.count > 20 ? " and \(places.count - 20) more places" : "")
    case .noSuchPerson(let id):
      "no packet has a folder of \(id)"
    }
  }
}
