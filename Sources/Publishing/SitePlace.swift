import Glibc

/// Where a site is published: the target's name, the folder it stands in, and the names we use beside it.
///
/// All work goes through the open parent folder, so that neither a changed working directory nor a
/// renamed folder above can lead it astray.
struct SitePlace: Sendable {
  /// The target as the user wrote it, for messages.
  let target: String
  let name: String
  let parent: Descriptor

  init(_ target: String, options: PublishOptions) throws {
    let path = Self.withoutTrailingSlashes(target)
    name = path.split(separator: "/").last.map(String.init) ?? ""
    if ["", ".", ".."].contains(name) {
      throw PublishFault.notOurs(
        target: target, reason: "cannot be replaced; name a folder for the site")
    }
    self.target = path
    let above = path.enclosingFolder.map { $0.isEmpty ? "/" : $0 } ?? "."
    try FileWriting.makeFolder(above, mode: options.folderMode)
    parent = try whileDoing("opening", above) {
      Descriptor(try SystemCall.open(above, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
  }

  var lockName: String { ".\(name).lock" }
  var stagingName: String { stagingPrefix + String(getpid()) }
  /// Where the old site waits while a file system without exchange moves the new one in.
  var asideName: String { asidePrefix + String(getpid()) }

  private var stagingPrefix: String { ".\(name).building-" }
  private var asidePrefix: String { ".\(name).old-" }

  /// A path inside the site as the user knows it.
  func shown(_ path: String) -> String { target + "/" + path }

  /// A name beside the site as the user would find it.
  func shownSibling(_ sibling: String) -> String {
    target.enclosingFolder.map { "\($0)/\(sibling)" } ?? sibling
  }

  /// Puts right what killed builds left behind; the lock must be held, so all of it is dead.
  func recover() throws {
    let names = try whileDoing("listing the folder of", target) {
      try FolderStream.entries(of: parent.number).filter { $0.kind == .folder }.map(\.text)
    }
    let asides = names.filter { isLeftover($0, of: asidePrefix) }.sorted()
    var dead = names.filter { isLeftover($0, of: stagingPrefix) } + asides
    try whileDoing("putting back", target) {
      // Killed between the two renames of a file system without exchange: the old site is whole.
      if let aside = asides.first, try SystemCall.status(name, in: parent.number) == nil {
        try SystemCall.attempt { renameat(parent.number, aside, parent.number, name) }
        dead.removeAll { $0 == aside }
      }
    }
    for leftover in dead {
      try whileDoing("removing what a killed build left,", shownSibling(leftover)) {
        try FileTree.remove(leftover, in: parent.number)
      }
    }
  }

  var hasLeftovers: Bool {
    get throws {
      try FolderStream.entries(of: parent.number).contains {
        isLeftover($0.text, of: stagingPrefix) || isLeftover($0.text, of: asidePrefix)
      }
    }
  }

  private func isLeftover(_ sibling: String, of prefix: String) -> Bool {
    sibling.hasPrefix(prefix) && Int32(sibling.dropFirst(prefix.count)) != nil
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    return String(path)
  }
}
