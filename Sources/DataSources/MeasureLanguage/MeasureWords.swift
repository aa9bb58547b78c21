internal import Diagnostics

/// What is said of names that the measure language does not have.
enum MeasureWords {
  static let keywords: Set<String> = ["where", "and", "or", "not", "in", "is", "empty"]

  static func unknownAggregate(_ name: String, at offset: Int) -> MeasureFault {
    switch name {
    case "average", "avg", "mean":
      return MeasureFault(
        at: offset, "an average cannot be rolled up",
        hint: "Write sum(x), or sum(x * weight) where x is itself an average, "
          + "and divide by the count or weight in the metric's formula")
    case "median", "percentile", "quantile":
      return MeasureFault(
        at: offset, "a \(name) cannot be rolled up",
        hint: "Write histogram(x): the \(name) of any group is then read from it")
    case "rate", "ratio", "percent":
      return MeasureFault(
        at: offset, "a \(name) cannot be rolled up",
        hint: "Write its numerator and its denominator as two measures")
    default:
      let known = MeasureExpression.Aggregate.allCases.map(\.rawValue)
      return MeasureFault(
        at: offset, "a measure cannot begin with '\(name)'",
        hint: suggestion(for: name, among: known))
    }
  }

  static func unknownFunction(_ name: String, at offset: Int) -> MeasureFault {
    if MeasureExpression.Aggregate(rawValue: name) != nil {
      return MeasureFault(
        at: offset, "\(name) can only stand at the beginning of a measure",
        hint: "Make it a measure of its own and combine the two in a metric's formula")
    }
    let aggregate = unknownAggregate(name, at: offset)
    if aggregate.message.hasSuffix("rolled up") { return aggregate }
    return MeasureFault(
      at: offset, "there is no function '\(name)'",
      hint: suggestion(for: name, among: ["min", "max"]))
  }
}
