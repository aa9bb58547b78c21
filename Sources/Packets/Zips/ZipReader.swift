internal import CArchive
internal import Publishing

/// What a zip from outside may hold at most, so that a small file cannot fill the machine.
package struct ZipLimits: Sendable {
  package var files = 200_000
  package var bytes = 8 << 30

  package init() {}
}

/// Zips read file by file; nothing is ever unpacked onto the disk.
enum ZipReader {
  enum Kind {
    case file
    case other
  }

  /// Hands over each file: first its name, then its bytes in pieces, then an empty piece.
  static func read(
    _ path: String, limits: ZipLimits = ZipLimits(),
    _ take: (_ name: String, _ kind: Kind, _ piece: [UInt8]?) throws -> Void
  ) throws {
    if let missing = carchive_open() {
      throw PacketFault.noArchiveLibrary(String(cString: missing))
    }
    try FileReading.withDescriptor(of: path) { descriptor in
      guard let archive = carchive_reader_new(descriptor) else {
        throw PacketFault.zip(path, reason: "it is no zip, or a damaged one")
      }
      defer { carchive_reader_free(archive) }
      var reading = Reading(archive: archive, path: path, limits: limits)
      while let (name, kind) = try reading.next() {
        try take(name, kind, nil)
        while kind == .file, case let piece = try reading.piece(), !piece.isEmpty {
          try take(name, kind, piece)
        }
        try take(name, kind, [])
      }
    }
  }
}

private struct Reading {
  let archive: OpaquePointer
  let path: String
  let limits: ZipLimits
  private var files = 0
  private var bytes = 0

  init(archive: OpaquePointer, path: String, limits: ZipLimits) {
    self.archive = archive
    self.path = path
    self.limits = limits
  }

  mutating func next() throws -> (String, ZipReader.Kind)? {
    var header = CArchiveHeader()
    switch carchive_reader_next(archive, &header) {
    case CArchiveEnd: return nil
    case CArchiveNext: break
    default: throw fault
    }
    files += 1
    if files > limits.files { throw tooMuch("more than \(limits.files) files") }
    guard let name = header.name.flatMap({ String(validatingCString: $0) }) else {
      throw tooMuch("a file without a readable name")
    }
    return (name, header.kind == CArchiveFile ? .file : .other)
  }

  mutating func piece() throws -> [UInt8] {
    let size = 1 << 18
    var isSound = true
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let got = carchive_reader_read(archive, buffer.baseAddress, size)
      isSound = got >= 0
      count = max(0, got)
    }
    guard isSound else { throw fault }
    bytes += piece.count
    if bytes > limits.bytes { throw tooMuch("more than \(limits.bytes) bytes when unpacked") }
    return piece
  }

  private var fault: PacketFault {
    .zip(path, reason: String(cString: carchive_words(archive)))
  }

  private func tooMuch(_ words: String) -> PacketFault {
    .zip(path, reason: "it holds " + words)
  }
}
