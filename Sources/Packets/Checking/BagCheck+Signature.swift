/// The signature over the list of all files.
extension BagCheck {
  mutating func checkSignature(_ given: PublicKey?) throws {
    let parts = [BagPath.Tag.signedFiles, BagPath.Tag.signature, BagPath.Tag.publicKey]
    let present = parts.filter { survey.files[$0] != nil }
    if present.isEmpty, signer == nil {
      if given != nil { objectToNone("it is not signed, though a key was given to check it with") }
      return
    }
    guard present == parts, let list = survey.records[parts[0]],
      let file = survey.records[parts[1]], let copy = survey.records[parts[2]]
    else { return objectToNone("the signature, its list or the key is missing") }
    guard let own = PublicKey(copy) else {
      signature = .bad
      return find(.signature, BagPath.Tag.publicKey, "it is no public key")
    }
    if own.number.hex != signer {
      find(.record, BagPath.Tag.info, "it names the key \(signer ?? "of nobody") as the signer's")
    }
    if let given, given != own {
      find(
        .signature, BagPath.Tag.publicKey,
        "it is the key \(own.number.hex), not the given one, \(given.number.hex)")
    }
    let key = given ?? own
    if let objection = try key.objection(to: file, of: list) {
      signature = .bad
      find(.signature, BagPath.Tag.signature, objection)
    } else {
      signature = given == nil ? .selfMade(key.number) : .trusted(key.number)
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
