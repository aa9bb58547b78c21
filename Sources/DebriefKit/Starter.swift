internal import Publishing

extension Debrief {
  /// Writes a small, complete project with sample data into a folder that is empty or absent.
  ///
  /// Gives the paths that were written.
  public static func initialise(_ folder: String) throws(DebriefFailure) -> [String] {
    try reporting {
      if FileReading.exists(folder), try !FileReading.list(folder).isEmpty {
        throw DebriefFailure.wrongUse("'\(folder)' is not empty; name a new folder")
      }
      var made: Set<String> = []
      for file in StarterProject.files {
        let path = folder + "/" + file.path
        let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        if made.insert(parent).inserted { try FileWriting.makeFolder(parent) }
        try FileWriting.write(path, Array(file.text.utf8))
      }
      return StarterProject.files.map(\.path)
    }
  }
}
