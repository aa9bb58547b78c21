package import Measures
package import Reports

extension Language {
  /// Below so many contacts a share is written as the counts themselves: "7 of 9".
  package static let fewestForShare = 20.0

  /// A figure over what stands behind it, or the reason why there is none.
  ///
  /// Missing, zero, not applicable and hidden come out as four different statements.
  package func figure(
    _ cell: FigureCell, in period: PeriodState, address: Address, against rule: PassRule? = nil
  ) -> Phrase {
    let words = words.figures
    switch cell.reading.outcome {
    case .value(let value):
      return Phrase(written(value, of: cell, against: rule), evidence(cell))
    case .noData: return words.noData(shortPeriod(period.period))
    case .nothingCounted: return words.nothingCounted(counted(0, cell.counted))
    case .notApplicable: return words.notApplicable(address)
    case .suppressed(let under): return words.suppressed(counted(under, cell.counted))
    }
  }

  /// The figure alone, or the missing mark: for cells whose column says the rest.
  package func value(of cell: FigureCell, against rule: PassRule? = nil) -> String {
    guard let value = cell.reading.value else { return missing }
    return self.value(
      value, unit: cell.unit, decimals: cell.decimals, n: cell.reading.n, against: rule)
  }

  /// What stands behind a figure: "118,402 of 140,955", "136,585 calls", "of 34 hours"; empty if unknown.
  ///
  /// Below a head that names what is counted, the numbers alone: "118,402 of 140,955", "136,585".
  package func evidence(_ cell: FigureCell, isNamed: Bool = true) -> String {
    let reading = cell.reading
    if case .suppressed = reading.outcome { return "" }
    if let whole = reading.n ?? reading.denominator, isSeconds(cell.counted) {
      return words.figures.ofWhole(hours(whole, decimals: whole < 36_000 ? 1 : 0))
    }
    if cell.unit == .share, let (part, whole) = reading.countedParts {
      if !isSparse(cell) { return parts(part, whole) }
      return isNamed ? counted(whole, cell.counted) : count(whole)
    }
    // A plain total is its own n: "1,646" over "contacts" says it once.
    if reading.numerator == nil, reading.n == reading.value {
      return cell.unit == .number && isNamed ? noun(cell.counted) : ""
    }
    guard let n = reading.n else { return "" }
    return isNamed ? counted(n, cell.counted) : count(n)
  }

  /// A figure of another period beside this one, as a neutral statement: "September: 79.1%".
  package func beside(_ cell: FigureCell, in period: PeriodState, address: Address) -> String {
    guard let value = cell.reading.value else {
      let figure = figure(cell, in: period, address: address)
      return cell.reading.outcome == .noData
        ? figure.sentence : words.figures.at(shortPeriod(period), figure.sentence)
    }
    return words.figures.at(shortPeriod(period), written(value, of: cell, against: nil))
  }

  /// The metrics that are never left out beside this one: "Quality 88.4, First contact resolution 73.9%".
  package func pairs(_ pairs: [PairedFigure], in period: PeriodState, address: Address) -> String {
    pairs.map { pair in
      words.figures.pair(
        isolated(pair.name), figure(pair.cell, in: period, address: address).main)
    }.joined(separator: ", ")
  }

  /// The figure as a page writes it: of very few contacts the counts, otherwise the value.
  func written(_ value: Double, of cell: FigureCell, against rule: PassRule?) -> String {
    if isSparse(cell), let (part, whole) = cell.reading.countedParts { return parts(part, whole) }
    return self.value(
      value, unit: cell.unit, decimals: cell.decimals, n: cell.reading.n, against: rule)
  }

  private func parts(_ part: Double, _ whole: Double) -> String {
    words.figures.partOf(count(part), count(whole))
  }

  private func isSparse(_ cell: FigureCell) -> Bool {
    guard cell.unit == .share, !isSeconds(cell.counted) else { return false }
    return (cell.reading.countedParts?.whole).map { $0 < Language.fewestForShare } ?? false
  }

  /// Whether a metric's noun says that it counts seconds.
  ///
  /// In any language: a mail may be in another one than the metrics are written in.
  func isSeconds(_ noun: String) -> Bool {
    let form = lastForm(of: noun)
    return numbers.seconds.contains { $0 == form } || Language.wordsForSeconds.contains(form)
  }

  private static let wordsForSeconds = Set(all.flatMap(\.numbers.seconds).map { $0[...] })
}

extension Reading {
  /// Numerator and denominator where both are counts and make up the figure.
  fileprivate var countedParts: (part: Double, whole: Double)? {
    guard let numerator, let denominator, let value, denominator > 0 else { return nil }
    guard numerator == numerator.rounded(), denominator == denominator.rounded() else { return nil }
    guard abs(numerator / denominator - value) <= 1e-9 else { return nil }
    return (numerator, denominator)
  }
}
