/// The signature over the list of all files.
extension BagCheck {
  mutating func checkSignature(_ given: [PublicKey]) throws {
    let parts = [BagPath.Tag.signedFiles, BagPath.Tag.signature, BagPath.Tag.publicKey]
    let records = parts.compactMap { survey.records[$0] }
    if records.isEmpty, signer == nil {
      if !given.isEmpty { objectToNone("it is not signed, and it was to be checked with a key") }
      return
    }
    guard records.count == parts.count else {
      return objectToNone("the signature, its list or the key is missing")
    }
    guard let own = PublicKey(records[2]) else {
      signature = .bad
      return find(.signature, BagPath.Tag.publicKey, "it is no public key")
    }
    compare(own, with: given)
    if let objection = try own.objection(to: records[1], of: records[0]) {
      objectToNone(objection)
    } else {
      signature = given.contains(own) ? .trusted(own.number) : .selfMade(own.number)
    }
  }

  private mutating func compare(_ own: PublicKey, with given: [PublicKey]) {
    if own.number.hex != signer {
      find(.record, BagPath.Tag.info, "it names the key \(signer ?? "of nobody") as the signer's")
    }
    if !given.isEmpty, !given.contains(own) {
      let numbers = given.map(\.number.hex).joined(separator: ", ")
      find(
        .signature, BagPath.Tag.publicKey,
        "it is the key \(own.number.hex), not the given \(numbers)")
    }
  }

  /// The key that the packet says it was signed with.
  private var signer: String? {
    record(BagPath.Tag.info).flatMap(BagFields.init)?["Packet-Signed-By"]
  }

  private mutating func objectToNone(_ words: String) {
    signature = .bad
    find(.signature, BagPath.Tag.signature, words)
  }
}
