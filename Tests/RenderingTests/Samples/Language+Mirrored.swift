import Rendering

extension Language {
  /// A made-up language that is read from right to left: English, with Hebrew words where a page looks first.
  static let mirrored: Language = {
    var language = Language.english
    language.code = "he"
    language.direction = .rightToLeft
    // A sign before a number would land behind it.
    language.numbers.plus = "\u{200E}+"
    language.numbers.minus = "\u{200E}\u{2212}"
    language.dates.mirror()
    language.words.mirror()
    return language
  }()
}

extension DateStyle {
  fileprivate mutating func mirror() {
    months = [
      "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר",
      "נובמבר", "דצמבר",
    ]
    shortMonths = [
      "ינו׳", "פבר׳", "מרץ", "אפר׳", "מאי", "יוני", "יולי", "אוג׳", "ספט׳", "אוק׳", "נוב׳", "דצמ׳",
    ]
    weekAtStart = { "שבוע \($0)" }
    range = { "\($0) עד \($1)" }
    by = { _ in "לפי שבוע" }
    periods = { count, _ in "\(count) שבועות" }
  }
}

extension Words {
  fileprivate mutating func mirror() {
    frame.operation = "מוקד"
    frame.metrics = "מדדים"
    frame.dataAsOf = { "נתונים עד \($0), \($1)." }
    tables.metric = "מדד"
    tables.standard = "תקן"
    tables.inWords = "במילים"
    tables.you = "שלך"
    tables.period = "תקופה"
    standards.atLeast = { "לפחות " + $0 }
    standards.passes = "עומד בתקן"
    standards.short = { "חסר " + $0 }
    standards.label = { "תקן " + $0 }
    figures.partOf = { "\($0) מתוך \($1)" }
    charts.figure = { "\($0) \($1)." }
    charts.passes = { "התקן הוא \($0): עומד בו." }
    charts.misses = { "התקן הוא \($0): \($1)." }
    charts.keyOperation = "כל המוקד"
    charts.dataTable = { "טבלת נתונים, " + $0 }
    readers.agent = { name, lead in "\(name), \(lead ?? "") (ראש צוות) ומי שמעל" }
    readers.line = { "קוראי הדף: \($0)." }
    notes.by = { "מאת " + $0 }
    list = { $0.joined(separator: ", ") }
  }
}
