import ArgumentParser
import Glibc

/// What no program that writes these files can do without: the floor under every build.
enum WriteOnly {
  /// So many files of one size, a folder each.
  static func write(_ count: Int, _ size: Int, to root: String) throws {
    var files: [Entry] = []
    files.reserveCapacity(count)
    for number in 0..<count { files.append(Entry(path: "/a\(number)/index.html", size: size)) }
    try write(files, folders: [""] + (0..<count).map { "/a\($0)" }, to: root)
  }

  struct Entry {
    let path: String
    let size: Int
  }

  static func write(_ files: [Entry], folders: [String], to root: String) throws {
    let largest = files.map(\.size).max() ?? 0
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: largest)
    for folder in folders { try check(mkdir(root + folder, 0o755) == 0, "cannot make \(folder)") }
    for file in files {
      let descriptor = open(root + file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, file.size) }
      try check(close(descriptor) == 0 && count == file.size, "cannot write \(file.path)")
    }
  }

  /// The files and folders of a tree, the folders before what is in them.
  static func list(_ root: String) throws -> (files: [Entry], folders: [String]) {
    var files: [Entry] = []
    var folders = [""]
    var next = 0
    while next < folders.count {
      try list(root, folders[next], &files, &folders)
      next += 1
    }
    return (files, folders)
  }

  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  private static func list(
    _ root: String, _ folder: String, _ files: inout [Entry], _ folders: inout [String]
  ) throws {
    guard let stream = opendir(root + folder) else { throw BenchmarkFault("no folder \(folder)") }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      var status = stat()
      let path = folder + "/" + name
      try check(lstat(root + path, &status) == 0, "cannot look at \(path)")
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(path)
      } else {
        files.append(Entry(path: path, size: Int(status.st_size)))
      }
    }
  }
}

/// Replaces a site by files of the same sizes, to see what writing alone costs; a process of its own, because
/// its lists are long.
struct WriteOnlyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write-only", abstract: "Time only writing the files of a site, which is lost.",
    shouldDisplay: false)

  @Argument var site: String
  @Option var runs = 1

  func run() throws {
    let (files, folders) = try WriteOnly.list(site)
    var costs: [Cost] = []
    for _ in 0..<runs {
      try remove(site)
      costs.append(
        try Stopwatch.time { try WriteOnly.write(files, folders: folders, to: site) })
    }
    let bytes = files.reduce(0) { $0 + $1.size }
    let pages = files.count { $0.path.hasSuffix(".html") }
    Output.print(
      "\(costs.cpu) \(costs.wall) \(files.count) \(pages) \(folders.count) \(bytes)\n")
  }
}
