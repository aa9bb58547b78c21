internal import Cryptography

/// What a manifest knows of a file.
struct FileSeal: Hashable {
  let size: Int
  let sha256: String
  let sha512: String

  /// The digest that belongs into a manifest of this name.
  func digest(for manifest: String) -> String {
    manifest.contains("sha512") ? sha512 : sha256
  }
}

/// A seal in the making, while bytes go by.
final class Sealing {
  private var short: SHA256?
  private var long: SHA512?
  private var size = 0

  init() throws {
    short = try SHA256()
    long = try SHA512()
  }

  func add(_ bytes: [UInt8]) {
    short?.add(bytes)
    long?.add(bytes)
    size += bytes.count
  }

  /// To be called once.
  func finish() throws -> FileSeal {
    guard let short = try short.take()?.finish(), let long = try long.take()?.finish() else {
      throw CryptographyFault.refused
    }
    return FileSeal(size: size, sha256: short.hex, sha512: long.hex)
  }
}
