internal import Dates
internal import Measures

/// One word or sign of the measure language, and where it stands.
struct MeasureToken {
  enum Kind: Hashable {
    /// A bare word: a keyword, a function or a column.
    case word(String)
    /// A column named in double quotes or brackets, for names with blanks or of a keyword.
    case quotedColumn(String)
    case text(String)
    /// A number, or a duration such as 0:20 as its seconds.
    case number(Quantity)
    case date(CivilDate)
    case sign(String)
    case end
  }

  let kind: Kind
  /// Characters before the token.
  let offset: Int
}

/// What is wrong in a measure's text, before it has a place in a file.
struct MeasureFault: Error, Hashable {
  let offset: Int
  let message: String
  let hint: String

  init(at offset: Int, _ message: String, hint: String = "") {
    self.offset = offset
    self.message = message
    self.hint = hint
  }
}

/// Cuts the text of a measure into tokens.
struct MeasureLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  static func tokens(of text: String) throws(MeasureFault) -> [MeasureToken] {
    var lexer = MeasureLexer(text)
    var tokens: [MeasureToken] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private mutating func next() throws(MeasureFault) -> MeasureToken {
    while let scalar = peek(), scalar.properties.isWhitespace { position += 1 }
    let start = position
    guard let scalar = peek() else { return MeasureToken(kind: .end, offset: start) }
    let kind: MeasureToken.Kind
    switch scalar {
    case "'": kind = .text(try quoted(until: "'", "the text"))
    case "\"": kind = .quotedColumn(try quoted(until: "\"", "the column name"))
    case "[": kind = .quotedColumn(try quoted(until: "]", "the column name"))
    case "0"..."9": kind = try number()
    default: kind = isWordStart(scalar) ? word() : try sign()
    }
    return MeasureToken(kind: kind, offset: start)
  }

  /// Text up to a closing sign, which is doubled where it is meant itself.
  private mutating func quoted(
    until close: Unicode.Scalar, _ what: String
  ) throws(MeasureFault) -> String {
    let start = position
    position += 1
    var text = String.UnicodeScalarView()
    while let scalar = peek() {
      position += 1
      if scalar != close {
        text.append(scalar)
      } else if peek() == close {
        text.append(scalar)
        position += 1
      } else {
        return String(text)
      }
    }
    throw MeasureFault(at: start, "\(what) is never closed", hint: "Close it with \(close)")
  }

  private mutating func word() -> MeasureToken.Kind {
    let start = position
    while let scalar = peek(), isWordPart(scalar) { position += 1 }
    return .word(slice(from: start))
  }

  private mutating func number() throws(MeasureFault) -> MeasureToken.Kind {
    let start = position
    if let date = isoDate() { return .date(date) }
    while let scalar = peek(), isDigit(scalar) || isInnerMark(scalar) { position += 1 }
    let text = slice(from: start)
    var number = CellNumber(.malformed)
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      number = NumberFormat.plain.readCarefully(CellBytes(base, bytes.count))
    }
    guard let quantity = number.quantity, !(peek().map(isWordPart) ?? false) else {
      throw MeasureFault(
        at: start, "'\(text)' is not a number", hint: "Write 20, 0.5, 0:20 or 2026-01-31")
    }
    return .number(quantity)
  }

  private mutating func isoDate() -> CivilDate? {
    guard position + 10 <= scalars.count else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[position..<position + 10])
    guard let date = CivilDate(iso: String(text)) else { return nil }
    if let after = peek(10), isDigit(after) { return nil }
    position += 10
    return date
  }

  private mutating func sign() throws(MeasureFault) -> MeasureToken.Kind {
    let start = position
    position += 1
    let sign = String(scalars[start])
    if let second = peek(), ["<>", "!=", "<=", ">="].contains(sign + String(second)) {
      position += 1
      let pair = sign + String(second)
      return .sign(pair == "!=" ? "<>" : pair)
    }
    if let plain = ["×": "*", "÷": "/", "−": "-", "≤": "<=", "≥": ">=", "≠": "<>"][sign] {
      return .sign(plain)
    }
    if ["+", "-", "*", "/", "(", ")", ",", "=", "<", ">"].contains(sign) { return .sign(sign) }
    let hint = sign == "“" || sign == "‘" ? "Use plain quotes: 'text' and \"column\"" : ""
    throw MeasureFault(at: start, "'\(sign)' means nothing here", hint: hint)
  }

  private func slice(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<position])
    return String(text)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// A point or colon within a number.
  private func isInnerMark(_ scalar: Unicode.Scalar) -> Bool {
    (scalar == "." || scalar == ":") && (peek(1).map(isDigit) ?? false)
  }

  private func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isWordStart(scalar) || isDigit(scalar)
  }
}
