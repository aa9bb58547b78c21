internal import Cryptography
internal import Publishing

/// The zip beside a bag: the same files, and the bytes that the index remembers.
extension BagCheck {
  mutating func compare(zip path: String, _ limits: ZipLimits) throws {
    let shown = Verification.lastPart(path)
    do {
      let (top, zip) = try Survey.zip(path, limits: limits)
      if top != name { find(.zip, shown, "its files lie in \(top), not in \(name)") }
      for finding in zip.findings where !findings.contains(finding) {
        find(.zip, finding.path, finding.words)
      }
      let paths = Set(zip.files.keys).union(survey.files.keys)
      for path in paths where zip.files[path]?.seal != survey.files[path]?.seal {
        find(.zip, path, difference(zip.files[path], survey.files[path]))
      }
      try compareRecordedDigest(of: path)
    } catch PacketFault.zip(_, let reason) {
      find(.zip, shown, reason)
    }
  }

  private func difference(_ zipped: Survey.File?, _ own: Survey.File?) -> String {
    if zipped == nil { return "it is not in the zip" }
    return own == nil ? "it is in the zip alone" : "the zip has other bytes"
  }

  /// A byte of a zip may change without any file in it changing, so the index knows the whole.
  mutating func compareRecordedDigest(of path: String) throws {
    let index = (path.folderPart.isEmpty ? "./" : path.folderPart) + PacketIndex.fileName
    guard FileReading.exists(index),
      let recorded = PacketIndex.recordedDigests(in: try FileReading.read(index))[name]
    else { return note("no index.json beside it knows the zip") }
    if try PacketIndex.digest(of: path) != recorded {
      find(.zip, Verification.lastPart(path), "its bytes are not those that index.json knows")
    }
  }
}
