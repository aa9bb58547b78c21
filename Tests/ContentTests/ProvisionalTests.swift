import Diagnostics
import Testing

@testable import Content

/// How long late data is waited for before a period is closed.
@Suite struct ProvisionalTests {
  private func days(_ text: String) -> (Int, [Diagnostic]) {
    var problems: [Diagnostic] = []
    let file = "name: A\nperiods:\n  provisional: \(text)\n"
    let settings = Settings.read(
      ContentFiles(texts: ["debrief.yml": Array(file.utf8)], others: [], prefix: ""), &problems)
    return (settings.provisionalDays, problems)
  }

  @Test(arguments: [("9 days", 9), ("1 day", 1), ("14", 14), ("0", 0)])
  func daysAreReadWithAndWithoutTheWord(text: String, number: Int) {
    #expect(days(text).0 == number)
    #expect(days(text).1.isEmpty)
  }

  @Test(arguments: ["two weeks", "-1", "7 weeks", "400 days", "[7]"])
  func whatIsNoNumberOfDaysIsNamed(text: String) {
    let (number, problems) = days(text)
    #expect(number == 7)
    #expect(problems.count == 1 && problems.first?.location.line == 3)
  }
}
