internal import CCrypto

/// A hash that is taking in bytes: what all hash functions of the library share.
struct HashState: ~Copyable {
  private let state: OpaquePointer
  private let length: Int

  /// A failure is remembered until the end, so that adding need not be tried.
  private var hasFailed = false

  init(_ kind: CCryptoHashKind, length: Int) throws(CryptographyFault) {
    if let missing = ccrypto_open() { throw .missing(String(cString: missing)) }
    guard let state = ccrypto_hash_new(kind) else { throw .refused }
    self.state = state
    self.length = length
  }

  deinit { ccrypto_hash_free(state) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    if !ccrypto_hash_add(state, bytes.baseAddress, bytes.count) { hasFailed = true }
  }

  consuming func finish() throws(CryptographyFault) -> HashDigest {
    var isFinished = false
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      isFinished = ccrypto_hash_finish(state, buffer.baseAddress)
      count = isFinished ? length : 0
    }
    guard isFinished, !hasFailed else { throw .refused }
    return HashDigest(bytes: bytes)
  }
}
