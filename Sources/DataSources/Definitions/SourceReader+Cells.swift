internal import Diagnostics
internal import Measures
internal import StrictYAML

// How cells are written.
extension SourceReader {
  mutating func delimiter() -> UInt8? {
    guard let (text, value) = text("delimiter") else { return nil }
    if let delimiter = CSVDialect.delimiter(named: text) { return delimiter }
    refuse(
      "bad-delimiter", value, "'\(text)' is no delimiter", "Use ',', ';', '|' or tab, in quotes")
    return nil
  }

  mutating func encoding() -> CSVEncoding {
    guard let (text, value) = text("encoding") else { return .utf8 }
    let name = text.lowercased()
    if let encoding = CSVEncoding(rawValue: name) { return encoding }
    let aliases: [String: CSVEncoding] = ["utf8": .utf8, "cp1252": .windows1252]
    if let encoding = aliases[name] { return encoding }
    refuse(
      "unknown-encoding", value, "the encoding '\(text)' is not known",
      suggestion(for: name, among: CSVEncoding.allCases.map(\.rawValue)))
    return .utf8
  }

  mutating func numbers() -> NumberFormat {
    let decimal = text("decimal")
    let thousands = text("thousands")
    if let decimal, decimal.text != ".", decimal.text != "," {
      refuse("bad-decimal", decimal.value, "'\(decimal.text)' is no decimal mark", "Use . or ,")
    }
    let names = ["space": " ", "\u{00A0}": " ", "\u{202F}": " ", "\u{2019}": "'", "none": ""]
    let mark = thousands.map { names[$0.text] ?? $0.text } ?? ""
    let known = NumberFormat.Thousands(rawValue: mark)
    if known == nil, let thousands {
      refuse(
        "bad-thousands", thousands.value, "'\(thousands.text)' is no thousands mark",
        "Use '.', ',', \"'\" or space")
    }
    if let thousands, mark == (decimal?.text ?? ".") {
      refuse(
        "bad-thousands", thousands.value, "thousands and decimals cannot have the same mark",
        "Give the decimal mark too, as in decimal: \",\"")
    }
    return NumberFormat(
      decimal: decimal?.text == "," ? UInt8(ascii: ",") : UInt8(ascii: "."),
      thousands: known ?? .none)
  }

  mutating func header() -> [String]? {
    guard let value = map.take("header") else { return nil }
    if case .scalar(let text) = value.content {
      if text.lowercased() == "yes" || text.lowercased() == "true" { return nil }
      refuse(
        "bad-header", value, "a table without a header line needs the names of its columns",
        "Write header: [first column, second column, …]")
      return nil
    }
    return value.texts(&problems)
  }

  mutating func shortRows() -> Bool {
    guard let (text, value) = text("short rows") else { return false }
    if ["allowed", "refused"].contains(text) { return text == "allowed" }
    refuse("unknown-word", value, "'\(text)' is not known here", "Known are allowed, refused")
    return false
  }

  mutating func renamed() -> [String: String] {
    guard let value = map.take("rename") else { return [:] }
    var names: [String: String] = [:]
    var map = value.map(&problems)
    for entry in map.takeTheRest() {
      if let name = entry.value.text(&problems) {
        names[SourceDefinition.folded(entry.key)] = name
      }
    }
    return names
  }

  mutating func badRows() -> Double? {
    guard let (text, value) = text("bad rows") else { return nil }
    let digits = Array(text.utf8)
    let number = digits.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { NumberFormat.plain.readCarefully(CellBytes($0, bytes.count)) }
    }
    if let share = number?.quantity?.value, (0...1).contains(share) { return share }
    refuse("bad-share", value, "'\(text)' is no share of rows", "Write it as 5%")
    return nil
  }
}
