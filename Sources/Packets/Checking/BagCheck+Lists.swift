/// The lists of digests: each must know exactly the files that it is for.
extension BagCheck {
  mutating func checkLists() {
    let payload = survey.files.keys.filter { $0.hasPrefix("data/") }
    for list in BagPath.Tag.manifests { compare(list, with: Set(payload)) }
    let tags = Set(survey.files.keys).subtracting(payload)
    let unlisted = BagPath.Tag.tagManifests + [BagPath.Tag.signedFiles, BagPath.Tag.signature]
    let listed = tags.subtracting(unlisted)
    for list in BagPath.Tag.tagManifests { compare(list, with: listed) }
    checkNoOtherLists(tags)
    if survey.files[BagPath.Tag.signedFiles] != nil {
      let own = [BagPath.Tag.signedFiles, BagPath.Tag.signature]
      compare(BagPath.Tag.signedFiles, with: Set(survey.files.keys).subtracting(own))
    }
  }

  /// BagIt would have another list believed, and a list of files to fetch followed.
  private mutating func checkNoOtherLists(_ tags: Set<String>) {
    let own = BagPath.Tag.manifests + BagPath.Tag.tagManifests
    for path in tags where !own.contains(path) {
      if path.hasPrefix("manifest-") || path.hasPrefix("tagmanifest-") || path == "fetch.txt" {
        find(.added, path, "no packet has such a list")
      }
    }
  }

  private mutating func compare(_ list: String, with paths: Set<String>) {
    guard let text = record(list) else {
      return find(.missing, list, "every packet has this list")
    }
    let digits = list.contains("sha512") ? 128 : 64
    let (digests, objections) = ManifestText.read(text, digits: digits)
    for objection in objections { find(.record, list, objection) }
    for (path, digest) in digests {
      guard paths.contains(path) else {
        missing[path, default: [:]][list] = digest
        continue
      }
      let actual = survey.files[path]?.seal.digest(for: list)
      if actual != digest { disagreeing[path, default: []].insert(list) }
    }
    for path in paths where digests[path] == nil {
      notListing[path, default: []].insert(list)
    }
  }

  /// One finding a file, whichever lists speak of it.
  mutating func reportLists() {
    for (path, lists) in disagreeing {
      find(.changed, path, "its bytes are not those of \(Self.words(lists))")
    }
    var added = notListing
    for (path, digests) in missing {
      if survey.files[path] != nil {
        find(.record, path, "it has no place in \(Self.words(Set(digests.keys)))")
      } else if let newName = renamed(digests, among: added.keys.sortedByBytes()) {
        added[newName] = nil
        find(.renamed, path, "it is called \(newName) now")
      } else {
        find(.missing, path, "it stands in \(Self.words(Set(digests.keys)))")
      }
    }
    for (path, lists) in added { find(.added, path, "it stands not in \(Self.words(lists))") }
  }

  /// The unlisted file that has the bytes of a missing one.
  private func renamed(_ digests: [String: String], among names: [String]) -> String? {
    names.first { name in
      guard let seal = survey.files[name]?.seal else { return false }
      return digests.contains { $0.value == seal.digest(for: $0.key) }
    }
  }

  private static func words(_ lists: Set<String>) -> String {
    lists.sortedByBytes().joined(separator: ", ")
  }
}
