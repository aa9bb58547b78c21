import Diagnostics
import Measures
import Testing

@Suite struct PassRuleTests {
  private let here = SourceLocation(file: "metrics/m.md", line: 7, column: 3)

  @Test(arguments: [
    (">= 80%", Unit.share, PassRule.atLeast(0.8)), ("<=0:20", .duration, .atMost(20)),
    ("between 4:30 and 7:00", .duration, .between(270, 420)), ("≥ 85", .score, .atLeast(85)),
    ("< 1:00:00", .duration, .below(3600)), ("> 3", .number, .above(3)),
    ("between 90% and 95%", .share, .between(0.9, 0.95)), (">= 0.8", .share, .atLeast(0.8)),
    ("<= 7:30", .hours, .atMost(27_000)), ("<= 7:30:15", .hours, .atMost(27_015)),
    ("between 7:00 and 37:00", .hours, .between(25_200, 133_200)), ("< 3600", .hours, .below(3600)),
  ])
  func isReadAsItIsWritten(text: String, unit: Unit, rule: PassRule) {
    let (found, problems) = PassRule.parse(text, unit: unit, at: here)
    #expect(found == rule)
    #expect(problems.isEmpty)
  }

  @Test(arguments: [">= 80", "80%", "about 80%", "between 7:00 and 4:30", "", ">= 4:75", "=> 1"])
  func whatIsNoRuleIsNamed(text: String) {
    let unit: Unit = text.contains(":") ? .duration : .share
    let (found, problems) = PassRule.parse(text, unit: unit, at: here)
    #expect(found == nil)
    #expect(problems.count == 1)
    #expect(problems.first?.location == here)
  }

  @Test(arguments: [
    (PassRule.atLeast(0.9), 0.9, true), (.atLeast(0.9), 819.0 / 910, true),
    (.atLeast(0.9), 0.8999, false), (.above(0.9), 0.9, false), (.atMost(20), 20, true),
    (.below(20), 20, false), (.between(4, 7), 4, true), (.between(4, 7), 7, true),
    (.between(4, 7), 7.001, false),
  ])
  func limitsAreInclusiveExactlyAsWritten(rule: PassRule, value: Double, passes: Bool) {
    #expect(rule.passes(value) == passes)
    #expect(
      (rule.shortfall(value) == 0)
        == (passes || value == rule.limits.low || value == rule.limits.high))
  }
}
