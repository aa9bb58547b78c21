/// Pages that need nothing from outside, and documents that are what their names say.
extension BagCheck {
  mutating func checkPages() {
    var outside = 0
    for (path, page) in survey.pages {
      for objection in page.objections { find(.content, path, objection) }
      for link in page.links where survey.files[link] == nil {
        find(.content, path, "it leads to \(link), which is not in the packet")
      }
      outside += page.outsideLinks.count
    }
    if outside > 0 { note("\(outside) links on its pages lead out of the packet if followed") }
  }

  mutating func checkDocuments() {
    let documents = survey.files.filter { $0.key.suffixPart == "pdf" }
    if documents.isEmpty { return }
    let sealed = sealedFiles
    for (path, file) in documents {
      if !file.head.starts(with: "%PDF".utf8) { find(.content, path, "it is no PDF") }
      if sealed[path] != file.seal.sha256 {
        find(.content, path, "provenance.json does not name it with these bytes")
      }
    }
  }

  /// The digests that `provenance.json` gives, wherever in it: every object with a `path` below `data/`
  /// and a `sha256`.
  private var sealedFiles: [String: String] {
    guard let root = survey.records[Survey.provenance].flatMap(JSONReader.value) else { return [:] }
    var sealed: [String: String] = [:]
    var values = [root]
    while let value = values.popLast() {
      if let path = value["path"]?.text, let digest = value["sha256"]?.text {
        sealed[path.hasPrefix("data/") ? path : "data/" + path] = digest.lowercased()
      }
      values += value.elements
    }
    return sealed
  }
}
