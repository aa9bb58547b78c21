internal import CCrypto

/// SHA-512 of bytes that come piece by piece, or all at once.
package struct SHA512: ~Copyable {
  private var state: HashState

  package init() throws(CryptographyFault) {
    state = try HashState(CCryptoSHA512, length: 64)
  }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) { state.add(bytes) }

  package mutating func add(_ bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { state.add(.init($0)) }
    if isDone == nil { [UInt8](bytes).withUnsafeBytes { state.add($0) } }
  }

  package consuming func finish() throws(CryptographyFault) -> HashDigest { try state.finish() }

  package static func digest(
    of bytes: some Collection<UInt8>
  ) throws(CryptographyFault) -> HashDigest {
    var hash = try SHA512()
    hash.add(bytes)
    return try hash.finish()
  }
}
