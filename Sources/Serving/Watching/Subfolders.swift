internal import Glibc

/// Lists folders in a folder.
enum Subfolders {
  /// The names of its folders, sorted; none where the folder has gone.
  ///
  /// Links are followed where asked: a project's content may lie elsewhere,
  /// but a link further down could lead round in a circle.
  static func names(in folder: String, followingLinks: Bool) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let kind = Int(entry.pointee.d_type)
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." || kind == Int(DT_REG) { continue }
      if isFolder(folder + "/" + name, followingLinks) { names.append(name) }
    }
    return names.sorted()
  }

  private static func isFolder(_ path: String, _ followingLinks: Bool) -> Bool {
    var status = stat()
    let answer = followingLinks ? stat(path, &status) : lstat(path, &status)
    return answer == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
