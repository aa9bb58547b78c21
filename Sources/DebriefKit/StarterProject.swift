/// The project that `debrief init` writes.
enum StarterProject {
  static let files: [(path: String, text: String)] = []
}
