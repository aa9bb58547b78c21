internal import Publishing

/// What a command that was killed leaves, and how the next one finishes it.
extension PacketArchive {
  /// Removes what is half, completes a removal that was begun, makes zips that are missing.
  func finishWhatWasLeft() throws {
    for name in try FileReading.list(folder).map(\.name) where Self.isLeftover(name) {
      try disk.remove(folder + "/" + name)
    }
    try finishRemovals()
    var remade: Set<String> = []
    for name in try bags() where !FileReading.exists(folder + "/" + name + ".zip") {
      try zip(try info(of: name))
      remade.insert(name)
    }
    if try !remade.isEmpty || !isIndexed() { try renewIndex(forgetting: remade) }
  }

  /// A draft of ours, or a bag that was on its way out.
  private static func isLeftover(_ name: String) -> Bool {
    guard name.hasPrefix(".") else { return false }
    return name.hasSuffix(".writing") || name.hasSuffix(".removing") || name.contains(".writing-")
  }

  /// Whether the index knows exactly the packets that there are.
  private func isIndexed() throws -> Bool {
    let path = folder + "/" + PacketIndex.fileName
    let bags = try bags()
    guard FileReading.exists(path) else { return bags.isEmpty }
    return Set(PacketIndex.recordedDigests(in: try FileReading.read(path)).keys) == Set(bags)
  }
}
