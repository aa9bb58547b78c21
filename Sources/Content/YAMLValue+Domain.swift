internal import Dates
internal import Diagnostics
internal import Notes
internal import StrictYAML

extension YAMLValue {
  /// The value as a name, with its place.
  func reference(_ problems: inout [Diagnostic]) -> Reference? {
    text(&problems).map { Reference($0, at: location) }
  }

  /// The names of a list, with their places.
  func references(_ problems: inout [Diagnostic]) -> [Reference] {
    items(&problems).compactMap { $0.reference(&problems) }
  }

  /// A day, written `2026-10-31`.
  func date(_ problems: inout [Diagnostic]) -> CivilDate? {
    guard let text = text(&problems) else { return nil }
    if let date = CivilDate(iso: text) { return date }
    problems.append(
      .error(
        "bad-date", at: location, "'\(text)' is no day of the calendar",
        hint: "Write it as 2026-10-31"))
    return nil
  }

  /// A number of days, written `7 days`, or `7` alone.
  func dayCount(in range: ClosedRange<Int>, _ problems: inout [Diagnostic]) -> Int? {
    guard let text = text(&problems) else { return nil }
    let words = text.split(separator: " ")
    let isWhole = words.count == 1 || words.count == 2 && (words[1] == "days" || words[1] == "day")
    if isWhole, let number = Int(words[0]), range.contains(number) { return number }
    problems.append(
      .error(
        "bad-number", at: location,
        "'\(text)' is no number of days from \(range.lowerBound) to \(range.upperBound)",
        hint: "Write it as 7 days"))
    return nil
  }

  /// A weekday by its first three letters or more: `mon`, `Monday`; Monday is 1.
  func weekday(_ problems: inout [Diagnostic]) -> Int? {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    guard let text = text(&problems) else { return nil }
    let wanted = text.lowercased()
    if wanted.count >= 3, let index = names.firstIndex(where: { $0.hasPrefix(wanted) }) {
      return index + 1
    }
    problems.append(
      .error(
        "bad-weekday", at: location, "'\(text)' is no weekday",
        hint: suggestion(for: text, among: names.map { String($0.prefix(3)) })))
    return nil
  }

  /// A share, written `5%` or `0.05`.
  func share(_ problems: inout [Diagnostic]) -> Double? {
    guard let text = text(&problems) else { return nil }
    let isPercent = text.hasSuffix("%")
    if let number = Double(isPercent ? text.dropLast() : text[...]) {
      let share = isPercent ? number / 100 : number
      if (0...1).contains(share) { return share }
    }
    problems.append(
      .error("bad-share", at: location, "'\(text)' is no share", hint: "Write '5%' or '0.05'"))
    return nil
  }
}

extension ContentFiles {
  /// The YAML of a file, or `nil` with a diagnostic when it is absent or cannot be read.
  func yaml(_ path: String, _ problems: inout [Diagnostic]) -> YAMLValue? {
    guard let text = text(path, &problems) else { return nil }
    let (value, found) = YAMLReader.read(text, file: shown(path))
    problems += found
    return value
  }

  /// A file as text, or `nil` with a diagnostic when it is absent or not UTF-8.
  func text(_ path: String, _ problems: inout [Diagnostic]) -> String? {
    guard let bytes = texts[path] else {
      problems.append(
        absence(of: path, hint: "'debrief init' makes a small project to start from"))
      return nil
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let unmarked = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    if let text = String(validating: unmarked, as: UTF8.self) { return text }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    problems.append(
      .error(
        "not-utf8",
        at: SourceLocation(file: shown(path), line: isUTF16 ? 1 : ContentFiles.foreignLine(bytes)),
        isUTF16 ? "this file is UTF-16" : "this line is not UTF-8", hint: "Save the file as UTF-8"))
    return nil
  }

  /// The first line, from 1, that is not UTF-8.
  private static func foreignLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}
