internal import Publishing

extension SigningKey {
  /// Writes both halves of a key as `NAME.pub` and `NAME.sec`; refuses to replace either.
  package func write(to name: String) throws {
    for path in [name + ".sec", name + ".pub"] where FileReading.exists(path) {
      throw PacketFault.key(path, reason: "the file is there already")
    }
    try FileWriting.write(name + ".sec", Array(try file.utf8), mode: 0o600)
    try FileWriting.write(name + ".pub", Array(publicKey.file.utf8), mode: 0o644)
  }
}
