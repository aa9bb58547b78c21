internal import Serving

/// What a server is asked to do.
public struct ServeOptions: Sendable {
  /// The project's folder.
  public var project: String
  /// The port on 127.0.0.1; 0 takes any that is free.
  public var port = 8000
  /// The last day that counts, `2026-10-31`; `nil` is the last day with data.
  public var asOf: String?
  /// Bad rows are errors.
  public var isStrict = false
  /// How many threads read data.
  public var jobs = 1

  /// A server for a project with everything as it usually is.
  public init(project: String) { self.project = project }
}

/// What a server has to say.
public enum ServeEvent: Sendable {
  /// Pages can be asked for at this address.
  case listening(String)
  /// The project was read: at the start, and after each change.
  case read(ServeReading)
}

/// How a project was read.
public struct ServeReading: Sendable {
  /// The paths that had changed; none at the start.
  public let changed: [String]
  /// All that is wrong with the input, in order of place.
  public let problems: [Problem]
  /// The pages that can be asked for; `nil` where there are errors, and earlier pages are shown.
  public let pages: Int?
  /// How long each step took.
  public let timings: Timings
}

extension Debrief {
  /// Serves a project's site on this machine, fresh after every change, until SIGINT or SIGTERM.
  ///
  /// Nothing is written: pages are made when they are asked for.
  public static func serve(
    _ options: ServeOptions, report: @escaping (ServeEvent) -> Void
  ) throws(DebriefFailure) {
    let session = try ServeSession(options)
    do throws(ServeFault) {
      try ServeRun(session, port: options.port, report).run()
    } catch {
      throw .machine(error.description)
    }
  }
}
