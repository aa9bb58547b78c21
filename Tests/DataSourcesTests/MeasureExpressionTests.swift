import DataSources
import Diagnostics
import Measures
import Testing

@Suite struct MeasureExpressionTests {
  /// Six rows: one is empty in most cells.
  static let table = """
    day,Outcome,wait,talk,Speed of answer,rating,due
    2026-01-05,AGENT,10,100,1,5,2026-01-10
    2026-01-05,AGENT,30,200,2,4,2026-01-11
    2026-01-05,HANG,25,0,3,,2026-01-12
    2026-01-05,it's,0:20,1:00,4,3,
    2026-01-05,,,,5,,
    2026-01-05,AGENT,20,-7,6,5,2026-02-01
    """

  private func total(_ measure: String) throws -> Double? {
    let yaml = """
      s:
        files: t.csv
        row: contact
        at: day
        measures:
          x: \(measure)
      """
    let result = try Fixture().ingest(yaml, MeasureExpressionTests.table)
    #expect(result.words.isEmpty)
    return result.total("x")
  }

  @Test(arguments: [
    ("count", 6.0), ("COUNT where outcome = 'AGENT'", 3), ("count where 'AGENT' = outcome", 3),
    ("count where outcome <> 'AGENT'", 2), ("count where outcome != 'AGENT'", 2),
    ("count where not outcome = 'AGENT'", 3), ("count where outcome = 'it''s'", 1),
    ("count where outcome in ('AGENT', 'HANG')", 4),
    ("count where outcome not in ('AGENT', 'HANG')", 1),
    ("count where outcome is empty", 1), ("count where outcome is not empty", 5),
    ("count where wait <= 20", 3), ("count where wait <= 0:20", 3), ("count where 20 >= wait", 3),
    ("count where wait < 20", 1), ("count where wait > 20", 2), ("count where wait >= 20", 4),
    ("count where wait = 20", 2), ("count where wait <> 20", 3),
    ("count where wait in (10, 30)", 2),
    ("count where wait not in (10, 30)", 3), ("count where talk > wait", 3),
    ("count where talk + wait > 100", 2), ("count where (talk + wait) / 2 > 100", 1),
    ("count where talk = -7", 1), ("count where due >= 2026-01-11", 3),
    ("count where due = 2026-01-10 or rating = 3", 2),
    ("count where due in (2026-01-10, 2026-01-12)", 2),
    ("count where outcome = 'AGENT' and (wait = 10 or wait = 20)", 2),
    ("count where outcome = 'AGENT' and wait = 10 or wait = 25", 2),
    ("count where not (outcome = 'AGENT' or wait = 25) and talk is not empty", 1),
    ("sum(talk)", 353), ("sum(max(talk, 0))", 360), ("sum(min(talk, 60))", 173),
    ("sum(talk + wait)", 458), ("sum(talk - wait)", 248), ("sum(talk × 2)", 706),
    ("sum(talk / 3)", 117.666666), ("sum(rating * 0.1)", 1.7), ("sum(-talk)", -353),
    ("sum((talk + wait) * 2 - 1)", 911), ("sum([Speed of answer])", 21),
    ("sum(\"speed OF answer\")", 21), ("sum(talk) where outcome = 'AGENT'", 293),
    ("sum(talk) where outcome = 'NOBODY'", 0), ("sum(talk − 1)", 348), ("sum(+talk)", 353),
    ("sum(talk ÷ 1)", 353), ("sum(2 * -talk)", -706), ("sum(wait * talk) where talk < 0", -140),
  ])
  func givesTheTotalOfTheTable(measure: String, expected: Double) throws {
    let total = try #require(try total(measure))
    #expect(abs(total - expected) < 0.000_002)
  }

  @Test func aMeasureWithoutAValueIsAbsentAndNotZero() throws {
    #expect(try total("sum(rating) where outcome = 'HANG' or outcome is empty") == 0)
    let yaml = "s: {files: t.csv, row: contact, at: day, measures: {x: sum(rating)}}"
    let result = try Fixture().ingest(yaml, "day,rating\n2026-01-05,\n")
    #expect(result.rows.used == 1)
    #expect(result.total("x") == nil)
  }

  @Test func divisionByZeroPutsTheRowAside() throws {
    let yaml = "s: {files: t.csv, row: contact, at: day, measures: {x: sum(a / b)}}"
    let result = try Fixture().ingest(yaml, "day,a,b\n2026-01-05,1,0\n2026-01-05,1,4\n")
    #expect(result.total("x") == 0.25)
    #expect(result.quarantine == ["1× a measure divides by zero [2:1 2026-01-05,1,0]"])
  }

  private func problem(_ measure: String) -> String {
    let place = SourceLocation(file: "s.yml", line: 3, column: 10)
    let (expression, problems) = MeasureExpression.read(measure, at: place)
    #expect((expression == nil) == !problems.isEmpty)
    return problems.first?.description ?? ""
  }

  @Test(arguments: [
    (
      "average(talk)",
      "s.yml:3:10: error: an average cannot be rolled up. Write sum(x), or sum(x * w"
    ),
    ("avg(talk)", "s.yml:3:10: error: an average cannot be rolled up"),
    ("median(talk)", "s.yml:3:10: error: a median cannot be rolled up. Write histogram(x)"),
    ("summ(talk)", "s.yml:3:10: error: a measure cannot begin with 'summ'. Did you mean 'sum'?"),
    ("sum(avg(talk))", "s.yml:3:14: error: an average cannot be rolled up"),
    ("sum(mix(a, b))", "s.yml:3:14: error: there is no function 'mix'"),
    ("sum(sum(a))", "s.yml:3:14: error: sum can only stand at the beginning"),
    ("", "s.yml:3:10: error: a measure begins with count"),
    ("count(talk)", "s.yml:3:15: error: count takes no column"),
    ("sum talk", "s.yml:3:14: error: expected '(' after sum, found 'talk'"),
    ("sum(talk", "s.yml:3:18: error: expected ')' to close sum(, but the text ends"),
    ("sum()", "s.yml:3:14: error: expected a column, a number or 'text', found ')'"),
    ("sum('x')", "s.yml:3:14: error: sum needs a column or a calculation, found text"),
    ("sum(1)", "s.yml:3:14: error: sum needs a column or a calculation, found a number"),
    ("sum(a + 'x')", "s.yml:3:18: error: expected a number here, found text"),
    ("sum(a = 1)", "s.yml:3:16: error: expected ')' to close sum(, found '='"),
    ("distinct(a + b)", "s.yml:3:21: error: distinct needs a column, found a number"),
    ("count where", "s.yml:3:21: error: expected a column, a number or 'text', but the text ends"),
    ("count where a", "s.yml:3:22: error: expected a condition, found a column"),
    ("count where a = 'x' and", "s.yml:3:33: error: expected a column"),
    ("count where a < 'x'", "s.yml:3:24: error: text is equal or not"),
    ("count where a + 1 = 'x'", "s.yml:3:28: error: a number cannot be compared with text"),
    ("count where 1 = 2", "s.yml:3:24: error: this compares nothing of the row"),
    ("count where a = 'x", "s.yml:3:26: error: the text is never closed"),
    ("count where a in (b)", "s.yml:3:28: error: a list holds numbers, dates or 'text'"),
    ("count where a is 3", "s.yml:3:27: error: expected 'empty' after is"),
    ("count where a not 3", "s.yml:3:28: error: expected 'in' after not"),
    ("count where a = 1x", "s.yml:3:26: error: '1' is not a number"),
    ("count where a ? 1", "s.yml:3:24: error: '?' means nothing here"),
    ("count where a = “x”", "s.yml:3:26: error: '“' means nothing here. Use plain quotes"),
    ("count when a = 1", "s.yml:3:16: error: expected 'where' or the end, found 'when'"),
    ("count where (a = 1) + 2 = 3", "s.yml:3:25: error: expected a number here, found a condition"),
    ("count where a = 1 b", "s.yml:3:28: error: expected 'and', 'or' or the end, found 'b'"),
    ("sum(where)", "s.yml:3:14: error: expected a column, a number or 'text', found 'where'"),
    ("span(a)", "s.yml:3:16: error: span needs a start and an end, found ')'. Write span(start"),
    ("span(a, 'x')", "s.yml:3:18: error: span needs a column or a calculation, found text"),
    ("span(a, b, c)", "s.yml:3:19: error: expected ')' to close span(, found ','"),
    ("span(a, )", "s.yml:3:18: error: expected a column, a number or 'text', found ')'"),
    ("sum(span(a, b))", "s.yml:3:14: error: span can only stand at the beginning"),
    ("spam(a, b)", "s.yml:3:10: error: a measure cannot begin with 'spam'. Did you mean 'span'?"),
    ("unrepeated(a)", "s.yml:3:22: error: unrepeated needs a key and a number of days, found"),
    ("unrepeated(a, 7)", "s.yml:3:25: error: expected 'days' after 7, found ')'"),
    ("unrepeated(a, 7 dys)", "s.yml:3:26: error: expected 'days' after 7, found 'dys'. Did you"),
    ("unrepeated(a, 0 days)", "s.yml:3:24: error: expected a whole number of days from 1 to 366"),
    ("unrepeated(a, 1.5 days)", "s.yml:3:24: error: expected a whole number of days"),
    ("unrepeated(a, b days)", "s.yml:3:24: error: expected a whole number of days"),
    ("unrepeated(a + 1, 7 days)", "s.yml:3:23: error: unrepeated needs a column, found a number"),
    (
      "unrepeatd(a, 7 days)",
      "s.yml:3:10: error: a measure cannot begin with 'unrepeatd'. Did you mean 'unrepeated'?"
    ),
    ("count where a > 0:75", "s.yml:3:26: error: '0:75' is not a number"),
  ])
  func whatCannotBeReadIsNamedWithItsColumn(measure: String, words: String) {
    let problem = problem(measure)
    #expect(problem.hasPrefix(words), "\(problem)")
  }

  @Test(arguments: ["(", "-", "not ", "min(1, "])
  func nestingIsBounded(piece: String) {
    let deep = "count where " + String(repeating: piece, count: 900) + "a = 1"
    #expect(problem(deep).contains("nested deeper"))
    #expect(problem("count where a = " + String(repeating: "1 + ", count: 9000)).contains("longer"))
  }
}
