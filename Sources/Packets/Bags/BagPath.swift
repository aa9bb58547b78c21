/// Which names may stand in a packet: such as every file system and every zip program takes as they are.
package enum BagPath {
  /// What a part of a path may measure.
  private static let longestPart = 100

  /// What is wrong with a relative path, or `nil`.
  ///
  /// As no letter has two forms, no two paths differ by case or by Unicode form alone; and no program
  /// need know how BagIt writes a percent sign.
  package static func objection(to path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      if part.isEmpty { return "a part of it is empty" }
      if part.count > longestPart { return "a part of it is longer than \(longestPart) bytes" }
      if part.first == UInt8(ascii: ".") { return "a part of it begins with a dot" }
      if !part.allSatisfy(isLawful) {
        return "only a-z, 0-9, '.', '_' and '-' may stand in it"
      }
    }
    return path.utf8.count > 1000 ? "it is longer than 1000 bytes" : nil
  }

  private static func isLawful(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-")].contains(byte)
    }
  }

  /// The names of the files that every bag of ours has beside `data/`.
  enum Tag {
    static let bagit = "bagit.txt"
    static let info = "bag-info.txt"
    static let readMe = "README.txt"
    static let publicKey = "public-key.pub"
    static let signedFiles = "signed-files.sha256"
    static let signature = "signed-files.sha256.sig"
    static let manifests = ["manifest-sha256.txt", "manifest-sha512.txt"]
    static let tagManifests = ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"]
  }
}

extension Sequence<String> {
  /// In the order of their bytes, which no locale changes.
  func sortedByBytes() -> [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}

extension String {
  /// The folder of a relative path with its slash, or nothing at the top.
  var folderPart: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[...$0]) } ?? ""
  }

  /// What stands after the last dot of the name, in small letters.
  var suffixPart: String {
    let name = self[
      (utf8.lastIndex(of: UInt8(ascii: "/")).map { index(after: $0) } ?? startIndex)...]
    return name.utf8.lastIndex(of: UInt8(ascii: ".")).map {
      name[name.index(after: $0)...].lowercased()
    } ?? ""
  }
}
