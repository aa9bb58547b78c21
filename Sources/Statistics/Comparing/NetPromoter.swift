/// The net promoter score, −100…100, and what it may be given how few replied.
///
/// Its variance is p + d − (p − d)², over n. Counts may be weighted, so they need not be whole.
package enum NetPromoter {
  /// The share of promoters less that of detractors, times 100; `nil` of no replies.
  package static func score(promoters: Double, passives: Double, detractors: Double) -> Double? {
    Replies(promoters, passives, detractors)?.score
  }

  /// The standard error of the score, in its own points.
  package static func standardError(
    promoters: Double, passives: Double, detractors: Double
  ) -> Double? {
    Replies(promoters, passives, detractors)?.standardError
  }

  /// The interval that pages show: the adjusted one up to 100 replies, Wald's from there on, within ±100.
  package static func interval(
    promoters: Double, passives: Double, detractors: Double, confidence: Double = 0.95
  ) -> Interval? {
    let isSmall = promoters + passives + detractors < 100
    let choice = isSmall ? adjustedWald : wald
    return choice(promoters, passives, detractors, confidence)?.clamped(to: -100...100)
  }

  /// The score ± z standard errors; it may leave ±100, and is nothing wide when all replied alike.
  package static func wald(
    promoters: Double, passives: Double, detractors: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard let replies = Replies(promoters, passives, detractors),
      let z = NormalDistribution.reach(confidence: confidence)
    else { return nil }
    return Interval(around: replies.score, reach: z * replies.standardError)
  }

  /// Wald's interval after three replies are added, ¾ promoters, 1½ passives and ¾ detractors, within ±100.
  ///
  /// B. Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016).
  package static func adjustedWald(
    promoters: Double, passives: Double, detractors: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard Replies(promoters, passives, detractors) != nil else { return nil }
    return wald(
      promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75,
      confidence: confidence)?.clamped(to: -100...100)
  }
}

/// Replies by kind, of which there is at least a part of one.
private struct Replies {
  let promoters: Double
  let detractors: Double
  let total: Double

  init?(_ promoters: Double, _ passives: Double, _ detractors: Double) {
    total = promoters + passives + detractors
    guard min(promoters, passives, detractors) >= 0, total > 0, total.isFinite else { return nil }
    self.promoters = promoters
    self.detractors = detractors
  }

  var score: Double { 100 * (promoters - detractors) / total }

  var standardError: Double {
    let net = (promoters - detractors) / total
    let variance = (promoters + detractors) / total - net * net
    return 100 * (max(0, variance) / total).squareRoot()
  }
}
