import Glibc

/// A file system's time.
package struct FileMoment: Sendable, Hashable, Comparable {
  package let seconds: Int
  package let nanoseconds: Int

  package static func < (a: FileMoment, b: FileMoment) -> Bool {
    (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
  }

  func later(bySeconds margin: Int) -> FileMoment {
    FileMoment(seconds: seconds + margin, nanoseconds: nanoseconds)
  }
}

extension FileMoment {
  init(_ time: timespec) {
    self.init(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  /// What the file system of a folder takes for now, by a file made there for a moment.
  package static func now(in folder: String) throws -> (moment: FileMoment, device: UInt64) {
    try whileDoing("asking the time of", folder) {
      let open = Descriptor(try SystemCall.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      let name = ".moment-\(getpid())"
      try FileTree.remove(name, in: open.number)
      try SystemCall.create(name, in: open.number, mode: 0o600, [])
      let status = try SystemCall.status(name, in: open.number)
      try FileTree.remove(name, in: open.number)
      guard let status else { throw SystemError(code: ENOENT) }
      return (FileMoment(status.st_ctim), UInt64(status.st_dev))
    }
  }

  /// The first moment later than now, waited for; `nil` where a file system's moments last too long to wait.
  package static func next(
    in folder: String
  ) throws -> (moment: FileMoment, device: UInt64)? {
    let now = try now(in: folder)
    for _ in 0..<20 {
      usleep(1000)
      let next = try FileMoment.now(in: folder)
      if now.moment < next.moment { return next }
    }
    return nil
  }
}
