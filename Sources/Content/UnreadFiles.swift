internal import DataSources
package import Diagnostics

/// Files that nothing reads although somebody may think so: they are named, never left out in silence.
struct UnreadFiles {
  let files: ContentFiles

  /// Links, and files in folders of which everything but them is read.
  func name(_ problems: inout [Diagnostic]) {
    problems += files.links.map { .unreadLink(files.shown($0)) }
    for path in files.strays {
      problems.append(
        .warning(
          "unread-file", at: SourceLocation(file: files.shown(path)),
          "nothing is read from here: it is no file, or lies deeper than 16 folders"))
    }
    for path in files.others {
      for (folder, what) in [("notes/", "notes"), ("metrics/", "metrics")]
      where path.hasPrefix(folder) {
        problems.append(
          .warning(
            "unread-file", at: SourceLocation(file: files.shown(path)),
            "nothing reads this file: \(what) end in .md, in small letters",
            hint: "Rename it, or move it out of \(folder)"))
      }
    }
  }
}

extension Diagnostic {
  /// A symbolic link in a project: it could lead out of it, so nobody follows it.
  package static func unreadLink(_ path: String) -> Diagnostic {
    .warning(
      "unread-link", at: SourceLocation(file: path),
      "this is a symbolic link, and links are not followed",
      hint: "Put the file or folder itself here")
  }
}

extension ContentFiles {
  /// What is said of a file that must be there and is not: perhaps something like it is.
  func absence(of path: String, hint: String) -> Diagnostic {
    let place = SourceLocation(file: shown(path))
    if folders.contains(path) {
      return .error("missing-file", at: place, "'\(path)' is a folder and not a file", hint: hint)
    }
    if links.contains(path) {
      return .error(
        "missing-file", at: place, "'\(path)' is a symbolic link, and links are not followed",
        hint: "Put the file itself here")
    }
    let beside = others.filter { !$0.contains("/") }
    if let other = nearestName(to: path, among: beside) {
      return .error(
        "missing-file", at: place, "there is no '\(path)', but there is '\(other)'",
        hint: "Rename it; names of files are compared with case and ending")
    }
    return .error("missing-file", at: place, "there is no '\(path)'", hint: hint)
  }
}
