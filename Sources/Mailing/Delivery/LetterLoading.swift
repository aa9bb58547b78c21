internal import Cryptography

/// Reads a letter when its turn comes, and makes sure that it is the one that was rendered.
enum LetterLoading {
  struct Fault: Error, Hashable {
    let reason: String
  }

  static func parcel(_ letter: Letter, from sender: String) -> Result<Parcel, Fault> {
    let bytes: [UInt8]
    switch letter.body {
    case .failed(let reason): return .failure(Fault(reason: reason))
    case .rendered(_, let load):
      do {
        bytes = try load()
        let digest = try SHA256.digest(of: bytes).hex
        if digest != letter.edition.digest {
          return .failure(Fault(reason: "file differs from the manifest"))
        }
      } catch {
        return .failure(Fault(reason: "\(error)"))
      }
    }
    let parcel = Parcel(
      messageID: letter.edition.messageID, sender: sender, recipient: letter.address, bytes: bytes)
    return ParcelCheck.fault(of: parcel).map { .failure(Fault(reason: $0)) } ?? .success(parcel)
  }
}
