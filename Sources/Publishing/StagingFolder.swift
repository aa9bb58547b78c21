import Glibc
import Synchronization

/// The hidden sibling in which a new site grows until it is whole.
final class StagingFolder: Sendable {
  let folder: Descriptor
  /// The mode of each folder below, with the set-group bit if the parent folder hands its group down:
  /// a plain chmod would clear it, and the pages below would lose the web server's group.
  let folderMode: UInt32
  private let options: PublishOptions
  private let made = Mutex<Set<String>>([])

  init(_ place: SitePlace, options: PublishOptions) throws {
    let parent = place.parent.number
    // Nobody else looks into a site that is not whole: the mode is opened up in `unveil`.
    try SystemCall.attempt { mkdirat(parent, place.stagingName, 0o700) }
    folder = Descriptor(
      try SystemCall.open(place.stagingName, in: parent, SystemCall.folder))
    let inherited = try SystemCall.status(of: folder.number).st_mode & S_ISGID
    folderMode = options.folderMode | inherited
    self.options = options
  }

  /// Makes a file, and first the folders it stands in.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    try makeFolders(above: path)
    try SystemCall.create(path, in: folder.number, mode: options.mode(of: path), bytes)
  }

  /// Takes a file over from the old site without its bytes being written again.
  ///
  /// Where a file system cannot link (or has no more links to give) the bytes are copied.
  func adopt(_ path: String, from old: OldSite, _ calls: FileSystemCalls) throws {
    try makeFolders(above: path)
    let code = calls.link(old.folder.number, path, folder.number)
    if [EXDEV, EPERM, EMLINK, ENOTSUP, ENOSYS].contains(code) {
      let bytes = try FileReading.bytes(of: path, in: old.folder.number)
      try SystemCall.create(path, in: folder.number, mode: options.mode(of: path), bytes)
    } else {
      try SystemCall.pass(code)
    }
  }

  /// Gives the top folder the mode that its readers need.
  func unveil() throws {
    try SystemCall.attempt { fchmod(folder.number, folderMode) }
  }

  /// Makes each folder once; two threads that meet here both try, and the second finds it made.
  private func makeFolders(above path: String) throws {
    guard let enclosing = path.enclosingFolder,
      !made.withLock({ $0.contains(enclosing) })
    else { return }
    try makeFolders(above: enclosing)
    do {
      try SystemCall.attempt { mkdirat(folder.number, enclosing, 0o700) }
    } catch let error as SystemError where error.code == EEXIST {}
    try SystemCall.attempt { fchmodat(folder.number, enclosing, folderMode, 0) }
    made.withLock { _ = $0.insert(enclosing) }
  }
}
