internal import Dates

extension ClosingStatement {
  /// The statement as JSON, one key a line and always in the same order.
  package var bytes: [UInt8] {
    var lines = [
      pair("period", quoted(period.id)), pair("version", String(version)),
      pair("closed on", quoted(closedOn.description)),
      pair("data as of", quoted(asOf.description)),
    ]
    if let why { lines.append(pair("why", quoted(why))) }
    lines += [
      pair("program", quoted(program)), pair("measures.csv", quoted(measuresHash)),
      pair("figures.csv", quoted(figuresHash)),
      pair("measures", list(measures.map(object))),
      pair("inputs", list(inputs.map(object))),
      pair("definitions", list(definitions.map(object))),
    ]
    return Array(("{\n" + lines.joined(separator: ",\n") + "\n}\n").utf8)
  }

  private func pair(_ key: String, _ value: String) -> String { "  \(quoted(key)): \(value)" }

  private func list(_ objects: [String]) -> String {
    if objects.isEmpty { return "[]" }
    return "[\n" + objects.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
  }

  private func object(_ measure: Measure) -> String {
    "{\"name\": \(quoted(measure.name)), \"kind\": \(quoted(measure.kind.rawValue)), "
      + "\"source\": \(quoted(measure.source)), \"expression\": \(quoted(measure.expression))}"
  }

  private func object(_ file: HashedFile) -> String {
    "{\"path\": \(quoted(file.path)), \"sha256\": \(quoted(file.hash))}"
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
