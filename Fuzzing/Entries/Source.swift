internal import DataSources
internal import Diagnostics
internal import StrictYAML

/// Sources with every form of cell, and the people whom their rows count for.
enum Source {
  static let owners = OwnerLookup(
    agents: [("ana", 0), ("ben", 1)], teams: [("billing", 2)], queues: [("sales", 2)],
    operation: 3, ownerCount: 4)

  static let all: [SourceDefinition] = texts.flatMap { text in
    let (value, _) = YAMLReader.read(text, file: "sources.yml")
    return value.map { SourceDefinition.read($0, file: "sources.yml").0 } ?? []
  }

  private static let texts = [
    """
    calls:
      files: t.csv
      row: contact
      agent: who
      at: {date: day, time: begin}
      measures:
        handled: count where outcome = 'AGENT' and talk > 0
        talk_seconds: sum(talk) where outcome = 'AGENT'
        shape: histogram(talk)
        people: distinct(who)
        reach: span(begin to begin + talk)
        solved: unrepeated(customer, 7 days)
    """,
    """
    days:
      files: t.csv
      row: day
      agent: who
      at: {date: day}
      header: [who, day, talk]
      numbers: "1.234,56"
      date format: DD/MM/YYYY
      measures:
        talk_seconds: sum(max(talk, 0) / 3)
    """,
    """
    teams:
      files: t.csv
      row: day
      team: who
      at: {date: day}
      only: talk is not empty
      measures:
        rows: count
        total: sum(talk * talk)
    """,
  ]
}
