/// Something in a packet that is not as it was made.
package struct Finding: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case missing
    case added
    case changed
    case renamed
    /// A name or a kind of file that no packet has.
    case unlawful
    /// A list, or what the packet says of itself, is not as it must be.
    case record
    case signature
    /// A page that is not self-contained, or a PDF that is none.
    case content
    case zip
  }

  package let kind: Kind
  /// The file in the packet.
  package let path: String
  package let words: String
}

extension Finding: Comparable {
  package static func < (a: Finding, b: Finding) -> Bool {
    (a.path, a.kind.rawValue, a.words) < (b.path, b.kind.rawValue, b.words)
  }
}

extension Finding: CustomStringConvertible {
  package var description: String { "\(kind.rawValue) \(path): \(words)" }
}

/// What checking a packet found.
package struct VerificationReport: Sendable {
  package enum Signature: Hashable, Sendable {
    case none
    /// Genuine by the key that the caller gave.
    case trusted(KeyNumber)
    /// Genuine by the copy of a key in the packet, which proves little.
    case selfMade(KeyNumber)
    case bad
  }

  package let packet: String
  package let files: Int
  package let octets: Int
  package let signature: Signature
  /// All that is not as it was made, by path; empty for a whole packet.
  package let findings: [Finding]
  /// What is worth knowing and no fault.
  package let notes: [String]

  package var isWhole: Bool { findings.isEmpty }

  /// The verdict in one line.
  package var summary: String {
    let size = "\(files) files, \(octets) bytes of payload"
    if isWhole { return "\(packet) is whole: \(size), \(signatureWords)" }
    let count = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
    return "\(packet) is NOT as it was made: \(count), \(signatureWords)"
  }

  private var signatureWords: String {
    switch signature {
    case .none: "not signed"
    case .trusted(let number): "signed with the given key \(number.hex)"
    case .selfMade(let number):
      "signed with the key \(number.hex), of which only the packet's own copy was at hand"
    case .bad: "its signature does not hold"
    }
  }
}

extension VerificationReport: CustomStringConvertible {
  /// The verdict, then a line each finding, then the notes.
  package var description: String {
    ([summary] + findings.map { "  " + $0.description } + notes.map { "  note: " + $0 })
      .joined(separator: "\n") + "\n"
  }
}
