import Glibc

/// The machine refused something while a workload was written.
package struct WorkloadFault: Error, CustomStringConvertible {
  package let path: String
  package let code: Int32

  package var description: String { "cannot write \(path): \(String(cString: strerror(code)))" }
}

/// Puts a workload on the disk without ever holding much of it.
package struct WorkloadWriter {
  private let workload: Workload
  private let folder: String

  package init(_ workload: Workload, to folder: String) {
    self.workload = workload
    self.folder = folder
  }

  /// A project as Debrief reads it, in a folder that is not there yet or is empty.
  package func writeProject() throws(WorkloadFault) {
    for path in ["", "/metrics", "/data", "/notes"] { try makeFolder(folder + path) }
    for file in workload.definitions { try write(file.text, to: "\(folder)/\(file.path)") }
    try writeTable(to: folder + "/data/metrics.csv")
    try writeNotes(below: folder + "/notes") { $0.file }
  }

  /// The same figures and notes as other programs take them: no front matter, people in one table.
  ///
  /// The table is that of a project, by a link: whoever compares reads the same bytes.
  package func writePlain(tableOf project: String) throws(WorkloadFault) {
    for path in ["", "/notes"] { try makeFolder(folder + path) }
    let table = folder + "/metrics.csv"
    if symlink(project + "/data/metrics.csv", table) != 0 && errno != EEXIST {
      throw WorkloadFault(path: table, code: errno)
    }
    var people = "agent_id,name,team_id,site\n"
    for agent in 0..<workload.agents {
      let team = Workload.id(ofTeam: Workload.team(of: agent))
      people += "\(Workload.id(ofAgent: agent)),\(Workload.name(agent)),\(team),"
      people += agent.isMultiple(of: 2) ? "Cork\n" : "Leeds\n"
    }
    try write(people, to: folder + "/agents.csv")
    try writeNotes(below: folder + "/notes") { $0.body }
  }

  private func writeTable(to path: String) throws(WorkloadFault) {
    let file = try OutputFile(path)
    let table = DayTable(workload)
    var bytes = DayTable.header
    for day in Workload.days.indices {
      for first in stride(from: 0, to: workload.agents, by: 8192) {
        table.append(day: day, agents: first..<min(first + 8192, workload.agents), to: &bytes)
        try file.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try file.close()
  }

  private func writeNotes(
    below folder: String, _ text: (NoteText) -> String
  ) throws(WorkloadFault) {
    if workload.notesPerAgent == 0 { return }
    for agent in 0..<workload.agents {
      let own = "\(folder)/\(Workload.id(ofAgent: agent))"
      try makeFolder(own)
      for number in 0..<workload.notesPerAgent {
        let note = NoteText(workload, agent: agent, number: number)
        try write(text(note), to: "\(own)/\(note.month).md")
      }
    }
  }

  private func write(_ text: String, to path: String) throws(WorkloadFault) {
    let file = try OutputFile(path)
    try file.write(Array(text.utf8))
    try file.close()
  }

  private func makeFolder(_ path: String) throws(WorkloadFault) {
    if mkdir(path, 0o755) != 0 && errno != EEXIST { throw WorkloadFault(path: path, code: errno) }
  }
}

/// A file that is being written from its beginning.
private struct OutputFile {
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(WorkloadFault) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    self.path = path
    if descriptor < 0 { throw WorkloadFault(path: path, code: errno) }
  }

  func write(_ bytes: [UInt8]) throws(WorkloadFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { throw WorkloadFault(path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  func close() throws(WorkloadFault) {
    if Glibc.close(descriptor) != 0 { throw WorkloadFault(path: path, code: errno) }
  }
}
