internal import CArchive
internal import Dates
internal import Publishing

/// Zips of the same bytes on every day and in every time zone.
enum ZipWriter {
  /// Writes the files of a folder below a name of their own, in the order of their bytes.
  static func write(
    _ folder: String, as name: String, to path: String, date: CivilDate
  ) throws {
    let listing = try FolderWriting.list(folder)
    let files = listing.files.map { ($0.key, $0.value) }.sorted {
      $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
    }
    let zip = try GrowingFile(path)
    let archive = try OpenZip(zip, date)
    for (file, size) in files {
      try archive.begin(name + "/" + file, size: size)
      try FileReading.pieces(of: folder + "/" + file) { try archive.add($0) }
    }
    try archive.close()
    try ZipTimes.set(date, in: zip)
    try zip.settle()
  }
}

/// A zip in the making: libarchive's state, given back when nobody holds it any more.
private final class OpenZip {
  private let archive: OpaquePointer
  private let path: String
  private let seconds: Int64

  init(_ file: GrowingFile, _ date: CivilDate) throws {
    if let missing = carchive_open() {
      throw PacketFault.noArchiveLibrary(String(cString: missing))
    }
    guard let archive = carchive_writer_new(file.number) else {
      throw PacketFault.zip(file.path, reason: "libarchive refuses to begin it")
    }
    self.archive = archive
    path = file.path
    seconds = Int64(date.dayNumber) * 86_400
  }

  deinit { carchive_writer_free(archive) }

  func begin(_ name: String, size: Int) throws {
    try pass(carchive_writer_begin(archive, name, Int64(size), seconds))
  }

  func add(_ bytes: [UInt8]) throws {
    try pass(carchive_writer_add(archive, bytes, bytes.count))
  }

  func close() throws { try pass(carchive_writer_close(archive)) }

  private func pass(_ isDone: Bool) throws {
    if isDone { return }
    throw PacketFault.zip(path, reason: String(cString: carchive_words(archive)))
  }
}
