internal import Dates

/// What a build is asked to do.
public struct BuildOptions: Sendable {
  /// The project's folder.
  public var project: String
  /// Where the site goes; `nil` is `output/site` of the project.
  public var output: String?
  /// The last day that counts, `2026-10-31`; `nil` is the last day with data.
  public var asOf: String?
  /// A source may give ten times fewer rows than it gave to the site that is there.
  public var acceptsFewerRows = false
  /// Bad rows are errors.
  public var isStrict = false
  /// How many threads work at once.
  public var jobs = 1
  /// Everything is read and made anew, whatever earlier builds remember.
  public var ignoresCache = false
  /// Whether files and folders may be read by everybody on the machine (0644, 0755).
  public var isWorldReadable = false

  /// A build of a project with everything as it usually is.
  public init(project: String) { self.project = project }
}

/// What came of a build.
public struct BuildResult: Sendable {
  /// All that is wrong with the input, in order of place.
  public let problems: [Problem]
  /// What was published; `nil` when errors kept the old site in place.
  public let site: PublishedSite?
  /// How long each step took.
  public let timings: Timings
}

/// A site that was published.
public struct PublishedSite: Sendable, Hashable {
  /// Where it lies.
  public let path: String
  /// HTML pages in it.
  public let pages: Int
  /// Pages that were made; the others were known to come out as they are.
  public let made: Int
  /// Files that were written anew.
  public let written: Int
  /// Files that stayed as they were.
  public let unchanged: Int
  /// Files of the old site that are gone.
  public let removed: Int
  /// Bytes of all files.
  public let bytes: Int
}

extension PublishedSite {
  /// What was published and how long it took, as one JSON object.
  func json(_ timings: Timings) -> String {
    let counts = [
      ("pages", pages), ("made", made), ("written", written), ("unchanged", unchanged),
      ("removed", removed), ("bytes", bytes),
    ].map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    return "{\"site\": \(JSONText.quoted(path)), \(counts), \"milliseconds\": \(timings.json)}\n"
  }
}

extension Debrief {
  /// Reads a project and publishes its site, all or nothing.
  public static func build(
    _ options: BuildOptions, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) throws(DebriefFailure) -> BuildResult {
    try reporting {
      var run = BuildRun(options, progress)
      return try run.run()
    }
  }
}

extension BuildOptions {
  /// The last day that counts, if one is named.
  var lastDay: CivilDate? {
    get throws(DebriefFailure) {
      guard let text = asOf else { return nil }
      guard let date = CivilDate(iso: text) else {
        throw .wrongUse("'\(text)' is no day; write --as-of 2026-10-31")
      }
      return date
    }
  }
}
