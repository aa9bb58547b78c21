/// A word of a formula: a number, a name or a sign.
struct FormulaToken {
  enum Kind: Equatable {
    case number(Double)
    case name
    case symbol
  }

  let kind: Kind
  /// As it is written, with × ÷ − brought to * / -.
  let text: String
  /// Characters before it.
  let column: Int

  /// The tokens of a formula, and the characters that belong to none.
  static func tokens(
    of text: String
  ) -> (tokens: [FormulaToken], faults: [(column: Int, character: Character)]) {
    var scanner = Scanner(characters: Array(text))
    scanner.scan()
    return (scanner.tokens, scanner.faults)
  }

  private struct Scanner {
    let characters: [Character]
    var position = 0
    var tokens: [FormulaToken] = []
    var faults: [(column: Int, character: Character)] = []

    mutating func scan() {
      while position < characters.count {
        let character = characters[position]
        switch character {
        case " ", "\t", "\n": position += 1
        case "+", "-", "*", "/", "(", ")", ",": add(symbol: character)
        case "×", "·": add(symbol: "*")
        case "÷": add(symbol: "/")
        case "−", "–": add(symbol: "-")
        case "0"..."9": number()
        case "a"..."z", "A"..."Z", "_": name()
        default:
          faults.append((position, character))
          position += 1
        }
      }
    }

    private mutating func add(symbol: Character) {
      tokens.append(FormulaToken(kind: .symbol, text: String(symbol), column: position))
      position += 1
    }

    private mutating func number() {
      let start = position
      let text = run { ("0"..."9").contains($0) || $0 == "." }
      if let value = Double(text), text.last != "." {
        tokens.append(FormulaToken(kind: .number(value), text: text, column: start))
      } else {
        faults.append((start, "."))
      }
    }

    private mutating func name() {
      let start = position
      let word = run {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || $0 == "_"
      }
      tokens.append(FormulaToken(kind: .name, text: word, column: start))
      joinPerHour()
    }

    /// `per hour` is one function in two words.
    private mutating func joinPerHour() {
      guard let last = tokens.last, tokens.count > 1 else { return }
      let before = tokens[tokens.count - 2]
      guard before.kind == .name, before.text == "per", last.text == "hour" else { return }
      tokens.removeLast(2)
      tokens.append(FormulaToken(kind: .name, text: "per hour", column: before.column))
    }

    private mutating func run(while belongs: (Character) -> Bool) -> String {
      let start = position
      while position < characters.count, belongs(characters[position]) { position += 1 }
      return String(characters[start..<position])
    }
  }
}
