internal import Cryptography
internal import Glibc

/// Puts messages into a Maildir on this machine, for another program to read or to pass on.
///
/// A file's name is made from its Message-ID, so that a message that is put there twice lies there once.
package struct MaildirTransport: Transport {
  private let path: String

  package init(path: String) { self.path = path }

  package var name: String { "maildir:\(path)" }

  package func prepare() throws(TransportFault) {
    do {
      for folder in [path, path + "/tmp", path + "/new", path + "/cur"] { try Folder.make(folder) }
    } catch {
      throw .machine(error)
    }
  }

  package func hand(_ parcel: Parcel) -> Handover {
    if let fault = ParcelCheck.fault(of: parcel) { return Handover(.notSent, fault) }
    do {
      let name = try Self.fileName(parcel.messageID)
      if try isThere(name) { return Handover(.accepted, "\(name) was there already") }
      try put(parcel.bytes, as: name)
      return Handover(.accepted, "put there as \(name)")
    } catch {
      // Up to the link nothing can be seen in `new`, and the same name would be found there next time.
      return Handover(.notSent, "\(error)", blamesServer: true)
    }
  }

  /// The name that a message has wherever and whenever it is put: readers ask for unique, and no more.
  static func fileName(_ messageID: String) throws(CryptographyFault) -> String {
    let digest = try SHA256.digest(of: Array(messageID.utf8)).hex
    return "0.\(digest.prefix(32)).debrief"
  }

  /// Whether it lies in `new`, or in `cur`, where readers move it and add what they did with it.
  private func isThere(_ name: String) throws(MachineFault) -> Bool {
    if access("\(path)/new/\(name)", F_OK) == 0 { return true }
    return try FolderNames.list(path + "/cur").contains { $0 == name || $0.hasPrefix(name + ":") }
  }

  private func put(_ bytes: [UInt8], as name: String) throws(MachineFault) {
    let (draft, final) = ("\(path)/tmp/\(name)", "\(path)/new/\(name)")
    do {
      let file = try OpenFile(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try file.writeAll(bytes)
      try file.sync()
    }
    try attempt("moving", draft) { rename(draft, final) }
    try Folder.sync(path + "/new")
  }
}

/// The names of a folder's entries.
enum FolderNames {
  static func list(_ path: String) throws(MachineFault) -> [String] {
    guard let folder = opendir(path) else { throw MachineFault("opening", path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
