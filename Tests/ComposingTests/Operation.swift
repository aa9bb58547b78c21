/// A small operation in memory: a floor of two phone teams and a back office.
///
/// With a mover, a leaver, a joiner and somebody who has not begun. Names and ids are such that nothing else
/// contains them.
struct Operation {
  static let teams = """
    id,name,parent,kind,lead
    floor,Floor,,phone,vera9
    billing,Billing,floor,phone,lea9
    moves,Moves,floor,phone,max9
    cases,Cases,,back-office,noor9
    """

  static let people = """
    id,name,team,role,lead,start,end
    vera9,Vera Vanter,floor,manager,,2020-01-01,
    lea9,Lea Lumbard,billing,lead,,2020-01-01,
    max9,Max Mordant,moves,lead,,2020-01-01,
    noor9,Noor Nakamoto,cases,lead,,2020-01-01,
    ana9,Ana Alquist,billing,agent,,2020-01-01,
    ben9,Ben Bruckner,billing,agent,,2020-01-01,
    kit9,Kit Kowalski,billing,agent,,2020-01-01,2026-04-14
    kit9,Kit Kowalski,moves,agent,,2026-04-15,
    dan9,Dan Dragomir,billing,agent,,2020-01-01,2026-04-30
    eve9,Eve Eriksson,moves,agent,,2026-05-11,
    fay9,Fay Forsberg,billing,agent,,2026-06-01,
    gus9,Gus Gallagher,cases,agent,,2020-01-01,
    """

  static let sources = """
    calls:
      files: data/calls.csv
      row: day
      agent: agent
      at: date
      measures:
        handled: sum(handled)
        handle_seconds: sum(seconds)
        replies: sum(replies)
        promoters: sum(promoters)
    """

  static let metrics: [String: String] = [
    "aht": """
    name: Handle time
    formula: handle_seconds / handled
    unit: duration
    kinds: [phone]
    paired with: [handled]
    minimum: 20
    standards:
      - {from: 2020-01-01, team: billing, pass: "<= 6:00"}
      - {from: 2020-01-01, tenure: under 90 days, pass: "<= 9:00"}
    """,
    "handled": "name: Calls handled\nformula: handled",
    "praise": "name: Promoters\nformula: promoters / replies\nunit: share",
    "rare": "name: Replies of few\nformula: handled / handled\nhide under: 50",
  ]

  static let notes: [String: String] = [
    "coaching/ana": note(
      "coaching", "ana9", "agent",
      body:
        "See [it](metric:aht).\n\n```chart\nmetric: aht\n```\n\n- [ ] (agent, 2026-05-01) Try the new search\n- [ ] (lead, 2026-06-01) Sit beside you"
    ),
    "coaching/ben": note("coaching", "ben9", "agent", body: "See [that](note:coaching-ana)."),
    "coaching/kit": note("coaching", "kit9", "agent", date: "2026-04-01"),
    "coaching/dan": note("coaching", "dan9", "agent", date: "2026-04-02"),
    "coaching/private": note("coaching", "ben9", "lead"),
    "coaching/high": note("coaching", "lea9", "manager"),
    "praise/ana": note("recognition", "ana9", "team", body: "A second call was not needed."),
    "praise/gus": note("recognition", "gus9", "everyone"),
    "praise/moves": note("recognition", "team:moves", "team"),
    "news/all": note("announcement", "everyone", "everyone"),
    "news/billing": note("announcement", "team:billing", "team"),
    "events/system": note("event", "operation", "everyone", more: "metrics: [aht]"),
    "events/billing": note("event", "team:billing", "team"),
  ]

  static func note(
    _ kind: String, _ about: String, _ audience: String, date: String = "2026-05-04",
    more: String = "title: Something", body: String = "It went well."
  ) -> String {
    """
    ---
    kind: \(kind)
    about: \(about)
    by: \(about == "lea9" ? "vera9" : about == "gus9" ? "noor9" : "lea9")
    date: \(date)
    audience: \(audience)
    \(more)
    ---
    \(body)
    """
  }

  var settings =
    "name: Fernhill\nperiods: {main: month, show: {month: 2, week: 2}}\nlines: {grain: week, count: 8}\n"
  var people = Operation.people
  var teams = Operation.teams
  var metrics = Operation.metrics
  var notes = Operation.notes
  var asOf = "2026-05-20"
  /// The day that the user asked for, where one was.
  var cutoff: String?
  /// One person's calls of a day, each of five minutes.
  var facts: [Fact] = Operation.facts

  struct Fact {
    let agent: String
    let date: String
    let handled: Int
    var seconds: Int?
  }

  /// Ten calls a working person on three days of April and two of May; the mover's are of six minutes.
  static let facts: [Fact] = {
    var facts: [Fact] = []
    for date in ["2026-04-06", "2026-04-13", "2026-04-20", "2026-05-12", "2026-05-20"] {
      for agent in ["ana9", "ben9", "gus9"] {
        facts.append(Fact(agent: agent, date: date, handled: 10))
      }
      facts.append(Fact(agent: "kit9", date: date, handled: 10, seconds: 3600))
      if date < "2026-05" { facts.append(Fact(agent: "dan9", date: date, handled: 7)) }
      if date > "2026-05-11" { facts.append(Fact(agent: "eve9", date: date, handled: 4)) }
    }
    return facts
  }()
}
