/// Changes an operation as people would, one random edit after another; a seed always gives the same ones.
struct OperationEdits {
  private var random: SeededNumbers
  private var number = 0

  init(seed: UInt64) { random = SeededNumbers(seed) }

  /// Makes one edit; answers its name.
  mutating func apply(to operation: inout Operation) -> String {
    number += 1
    switch random.below(10) {
    case 0, 1: return addNote(&operation)
    case 2: return changeNote(&operation)
    case 3: return removeNote(&operation)
    case 4, 5: return changeFacts(&operation)
    case 6: return removeFact(&operation)
    case 7: return addFact(&operation)
    case 8: return changePeople(&operation)
    default: return changeDays(&operation)
    }
  }

  private mutating func addNote(_ operation: inout Operation) -> String {
    let kind = random.pick(["coaching", "recognition", "announcement", "event"])
    let people = ["ana9", "ben9", "kit9", "eve9", "gus9", "lea9", "dan9", "ana9, ben9"]
    let others = ["team:billing", "team:moves", "team:floor", "operation", "everyone"]
    let about = random.pick(kind == "coaching" ? people : people + others)
    let audience = random.pick(["agent", "team", "lead", "manager", "everyone"])
    operation.notes["new/n\(number)"] = Operation.note(
      kind, about, audience, date: random.pick(["2026-03-02", "2026-05-13", "2026-05-19"]),
      body: body(operation))
    return "\(kind) about \(about) for \(audience)"
  }

  private mutating func body(_ operation: Operation) -> String {
    switch random.below(5) {
    case 0:
      let target = random.pick(operation.notes.keys.sorted()).replacing("/", with: "-")
      return "See [that](note:\(target)) and [this](metric:aht)."
    case 1: return "```figure\nmetric: aht\n```"
    case 2: return "```chart\nmetric: handled\nof: operation\n```"
    case 3: return "- [ ] (agent, 2026-06-0\(1 + random.below(9))) Do \(number)"
    default: return "Word \(number)."
    }
  }

  private mutating func changeNote(_ operation: inout Operation) -> String {
    let name = random.pick(operation.notes.keys.sorted())
    operation.notes[name, default: ""] += "\n\(body(operation))\n"
    return "change of \(name)"
  }

  private mutating func removeNote(_ operation: inout Operation) -> String {
    let name = random.pick(operation.notes.keys.sorted())
    operation.notes[name] = nil
    return "removal of \(name)"
  }

  private mutating func changeFacts(_ operation: inout Operation) -> String {
    let index = random.below(operation.facts.count)
    let old = operation.facts[index]
    operation.facts[index] = Operation.Fact(
      agent: old.agent, date: old.date, handled: old.handled + 1, seconds: old.seconds)
    return "change of a row of \(old.agent)"
  }

  private mutating func removeFact(_ operation: inout Operation) -> String {
    let fact = operation.facts.remove(at: random.below(operation.facts.count))
    return "removal of a row of \(fact.agent)"
  }

  /// Of leads too, who count as working from their first row on.
  private mutating func addFact(_ operation: inout Operation) -> String {
    let agent = random.pick(["ana9", "ben9", "kit9", "eve9", "gus9", "lea9", "max9", "vera9"])
    let date = "2026-0\(4 + random.below(2))-1\(random.below(9))"
    operation.facts.append(
      Operation.Fact(agent: agent, date: date, handled: 1 + random.below(40)))
    return "a row of \(agent) on \(date)"
  }

  private mutating func changePeople(_ operation: inout Operation) -> String {
    operation.people = operation.people.replacing(
      random.pick(["2026-04-15", "2026-05-11", "Ana", "2026-06-01"]),
      with: random.pick(["2026-04-16", "2026-05-12", "Anna"]))
    return "a change of people"
  }

  private mutating func changeDays(_ operation: inout Operation) -> String {
    if random.below(2) == 0 {
      operation.asOf = "2026-05-2\(random.below(9))"
    } else {
      operation.cutoff = random.pick([nil, "2026-05-15", "2026-05-18"])
    }
    return "another day"
  }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
