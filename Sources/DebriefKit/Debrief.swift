internal import Content
internal import DataSources
internal import Publishing

/// The program's doors: what a command can ask for.
public enum Debrief {
  /// The version of program and page format.
  public static let version = "0.1.0"

  /// Runs something and turns what the machine refuses into a failure that says which exit code it is.
  static func reporting<Result>(
    _ body: () throws -> Result
  ) throws(DebriefFailure) -> Result {
    do {
      return try body()
    } catch let failure as DebriefFailure {
      throw failure
    } catch let fault as PublishFault {
      if case .locked = fault { throw .locked(fault.description) }
      throw .machine(fault.description)
    } catch {
      throw .machine("\(error)")
    }
  }
}

extension Debrief {
  /// Everything that a build would complain about; nothing is written.
  public static func check(
    _ project: String, isStrict: Bool, jobs: Int
  ) throws(DebriefFailure) -> [Problem] {
    try reporting {
      let loaded = try LoadedProject.load(project, jobs: jobs)
      // Data is read even when definitions have errors elsewhere, so that one run names all there is.
      guard !loaded.project.sources.isEmpty else { return loaded.diagnostics.map { Problem($0) } }
      let data = try DataReading.read(
        loaded, shape: .init(ownerKind: .people, time: .day, countRows: false),
        isStrict: isStrict, jobs: jobs)
      return (loaded.diagnostics + data.diagnostics(for: loaded.project)).sorted().map {
        Problem($0)
      }
    }
  }
}
