/// Four bytes for each row of a batch of daily data, which rows that are the same word for word share.
struct RowFingerprints: Sendable {
  /// By row of the batch.
  private(set) var first: [UInt32] = []
  /// Of rows that met another at once.
  private(set) var further: [(row: Int32, fingerprint: UInt32)] = []

  mutating func add(_ fingerprint: UInt32, row: Int) {
    if row == first.count {
      first.append(fingerprint)
    } else {
      further.append((Int32(row), fingerprint))
    }
  }
}

extension FactBatch {
  /// Notes what tells the row of data that was added last from others.
  package mutating func note(fingerprint: UInt32) {
    fingerprints.add(fingerprint, row: owners.count - 1)
  }
}
