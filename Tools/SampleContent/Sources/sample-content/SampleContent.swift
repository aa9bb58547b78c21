import Glibc

/// Writes the data of Northway, the operation that exists only here.
///
/// Usage: `sample-content content`. Reads `people.csv` and `teams.csv` of that folder, which people keep by
/// hand, and writes the tables below its `data` folder. Same code, same people, same bytes.
@main
struct SampleContent {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      complain("usage: sample-content CONTENT-FOLDER")
      exit(2)
    }
    do {
      try make(in: CommandLine.arguments[1])
    } catch {
      complain("sample-content: \(error.message)")
      exit(1)
    }
  }

  /// Goes to the standard error, by its number: the C variable of that name is not safe to share.
  private static func complain(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }

  private static func make(in folder: String) throws(SampleFault) {
    let roster = try Roster(
      people: try readText(folder + "/people.csv"), teams: try readText(folder + "/teams.csv"))
    let days = WorkDay.all(of: roster)
    let queues = QueueDays(days, teams: roster.phoneTeams)
    mkdir(folder + "/data", 0o755)
    for table in [
      callsTable(days), queues.table, resolutionTable(days), timeTable(days), qualityTable(days),
      casesTable(days),
    ] {
      for file in table.files { try write(Array(file.text.utf8), to: folder + "/" + file.path) }
    }
    for file in surveysTable(days).files {
      try write(try windows1252(file.text), to: folder + "/" + file.path)
    }
  }
}
