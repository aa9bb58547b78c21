/// Many people's figures over how much stands behind each, and how far apart chance alone would put them.
package struct FunnelMatter: Sendable {
  /// One person; only those whom the readers may know have a name.
  package struct Dot: Sendable {
    package let n: Double
    package let value: Double
    package let isOutside: Bool
    package let isAbove: Bool
    /// Whether it is the person whom the page is about.
    package let isOwn: Bool
    package let name: String?

    package init(
      n: Double, value: Double, isOutside: Bool, isAbove: Bool, isOwn: Bool, name: String?
    ) {
      self.n = n
      self.value = value
      self.isOutside = isOutside
      self.isAbove = isAbove
      self.isOwn = isOwn
      self.name = name
    }
  }

  /// The bounds within which 95 and 99.8 of 100 would lie by chance, over a ladder of counts.
  package struct Curves: Sendable {
    package let counts: [Double]
    /// `nil` where no figure is that low or high.
    package let innerLow: [Double?]
    package let innerHigh: [Double?]
    package let outerLow: [Double?]
    package let outerHigh: [Double?]

    package init(
      counts: [Double], innerLow: [Double?], innerHigh: [Double?], outerLow: [Double?],
      outerHigh: [Double?]
    ) {
      self.counts = counts
      self.innerLow = innerLow
      self.innerHigh = innerHigh
      self.outerLow = outerLow
      self.outerHigh = outerHigh
    }

    package static let none = Curves(
      counts: [], innerLow: [], innerHigh: [], outerLow: [], outerHigh: [])
  }

  package let metric: MetricReference
  package let scope: TrendScope
  package let period: PeriodState
  /// In the order of their counts and then of their figures; empty where there are too few people.
  package let dots: [Dot]
  /// How many people have a figure.
  package let count: Int
  /// The group's figure without those outside.
  package let pooled: Double?
  package let curves: Curves
  /// How many would be outside if all were alike.
  package let expectedOutside: Double
  /// How much wider the figures lie than counts alone would put them; 1 where they do not.
  package let dispersion: Double

  package init(
    metric: MetricReference, scope: TrendScope, period: PeriodState, dots: [Dot], count: Int,
    pooled: Double?, curves: Curves, expectedOutside: Double, dispersion: Double
  ) {
    self.metric = metric
    self.scope = scope
    self.period = period
    self.dots = dots
    self.count = count
    self.pooled = pooled
    self.curves = curves
    self.expectedOutside = expectedOutside
    self.dispersion = dispersion
  }

  /// People below which nobody is drawn.
  package static let fewestPeople = 10

  package var showsPeople: Bool { count >= FunnelMatter.fewestPeople }
  package var own: Dot? { dots.first { $0.isOwn } }
  package var outside: [Dot] { dots.filter(\.isOutside) }
}
