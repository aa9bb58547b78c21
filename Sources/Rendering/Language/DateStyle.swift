package import Dates

/// How a language writes days and periods.
package struct DateStyle: Sendable {
  /// January to December.
  package var months: [String]
  package var shortMonths: [String]
  /// Monday to Sunday.
  package var weekdays: [String]
  package var shortWeekdays: [String]

  package var dayAndMonth: @Sendable (_ day: Int, _ month: String) -> String
  package var withYear: @Sendable (_ date: String, _ year: Int) -> String
  package var withWeekday: @Sendable (_ weekday: String, _ date: String) -> String
  package var range: @Sendable (_ from: String, _ to: String) -> String
  package var time: @Sendable (_ hour: Int, _ minute: Int) -> String

  package var week: @Sendable (_ number: Int) -> String
  package var weekAtStart: @Sendable (_ number: Int) -> String
  package var weekOfYear: @Sendable (_ week: String, _ year: Int) -> String
  /// A week and its first day: "Week 44, 26 Oct".
  package var weekFrom: @Sendable (_ week: String, _ day: String) -> String
  package var quarter: @Sendable (_ number: Int) -> String
  package var fiscalPeriod: @Sendable (_ number: Int) -> String
  package var fiscalYear: @Sendable (_ year: Int) -> String
  /// A part of a year with the year.
  package var ofYear: @Sendable (_ part: String, _ year: String) -> String
  /// A period with the days it spans.
  package var spanned: @Sendable (_ name: String, _ days: String) -> String
  package var soFar: @Sendable (_ name: String) -> String
  /// How far a period has come.
  package var until: @Sendable (_ day: String, _ worked: Int, _ all: Int) -> String
  package var workingDays: @Sendable (_ days: Int) -> String
  /// When a figure holds: "in October", "on 2 November".
  package var during: @Sendable (_ grain: Grain, _ name: String) -> String
  /// How often a line has a point: "by week".
  package var by: @Sendable (_ grain: Grain) -> String
  /// A number of periods: "26 weeks".
  package var periods: @Sendable (_ count: Int, _ grain: Grain) -> String
  /// The name of a grain in the period switch: "Week".
  package var grain: @Sendable (_ grain: Grain) -> String
  /// The last period that is over: "last whole week".
  package var lastWhole: @Sendable (_ grain: Grain) -> String
}
