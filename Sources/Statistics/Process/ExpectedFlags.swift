/// How often a steady process has its newest point flagged, so that a count of flags can be told beside its luck.
///
/// Simulated for independent normal points on an individuals chart with screened moving ranges; a row for each
/// baseline, a column for how many points have come since. Autocorrelated or very skewed points flag more often
/// (r = 0.3: about three times).
package enum ExpectedFlags {
  /// The rate among charts of so many points; 0 where there are no limits.
  ///
  /// Rules other than Debrief's own count as the NHS ones when their run is seven or shorter; baselines beside
  /// the rows of the table are worked out between them, and shorter or longer ones count as the nearest.
  package static func rate(
    points: Int, baseline: ProcessBaseline = .first(20), rules: ProcessRules = .debrief
  ) -> Double {
    let count = baseline.count(of: points)
    guard count >= max(rules.fewestPoints, 2) else { return 0 }
    let table = (rules.run ?? 8) <= 7 || rules.trend != nil ? nhs : debrief
    let column = min(points - count, 8)
    guard let first = table.first, let last = table.last else { return 0 }
    if count <= first.baseline { return first.rates[column] }
    guard let upper = table.firstIndex(where: { $0.baseline >= count }) else {
      return last.rates[column]
    }
    let (from, to) = (table[upper - 1], table[upper])
    // The uncertainty of limits goes with one over their points, and so do its false alarms.
    let place =
      (1 / Double(from.baseline) - 1 / Double(count))
      / (1 / Double(from.baseline) - 1 / Double(to.baseline))
    return from.rates[column] + place * (to.rates[column] - from.rates[column])
  }

  /// Rates of 300,000 simulated charts each, with 0, 1, … 8 and more points since the baseline.
  private typealias Row = (baseline: Int, rates: [Double])

  private static let debrief: [Row] = [
    (6, [0.0114, 0.0519, 0.0554, 0.0609, 0.0639, 0.0691, 0.0767, 0.0864, 0.0955]),
    (7, [0.0133, 0.0436, 0.0467, 0.0527, 0.0553, 0.0599, 0.0667, 0.0744, 0.0830]),
    (8, [0.0139, 0.0381, 0.0415, 0.0460, 0.0500, 0.0520, 0.0591, 0.0654, 0.0726]),
    (10, [0.0131, 0.0309, 0.0339, 0.0384, 0.0408, 0.0442, 0.0490, 0.0535, 0.0588]),
    (12, [0.0121, 0.0264, 0.0285, 0.0329, 0.0354, 0.0386, 0.0414, 0.0454, 0.0506]),
    (14, [0.0117, 0.0233, 0.0259, 0.0295, 0.0320, 0.0346, 0.0370, 0.0406, 0.0439]),
    (16, [0.0116, 0.0212, 0.0237, 0.0267, 0.0288, 0.0310, 0.0337, 0.0371, 0.0391]),
    (20, [0.0116, 0.0188, 0.0212, 0.0234, 0.0252, 0.0269, 0.0291, 0.0312, 0.0336]),
    (26, [0.0112, 0.0172, 0.0181, 0.0206, 0.0217, 0.0235, 0.0245, 0.0264, 0.0276]),
    (36, [0.0116, 0.0151, 0.0161, 0.0176, 0.0188, 0.0200, 0.0212, 0.0219, 0.0229]),
    (60, [0.0116, 0.0139, 0.0144, 0.0155, 0.0163, 0.0169, 0.0173, 0.0182, 0.0185]),
    (100, [0.0116, 0.0134, 0.0136, 0.0143, 0.0144, 0.0148, 0.0151, 0.0153, 0.0157]),
  ]

  private static let nhs: [Row] = [
    (3, [0.0000, 0.1116, 0.1173, 0.1257, 0.1254, 0.1490, 0.1784, 0.2070, 0.2067]),
    (4, [0.0000, 0.0775, 0.0821, 0.0875, 0.0950, 0.1119, 0.1337, 0.1552, 0.1552]),
    (5, [0.0044, 0.0617, 0.0640, 0.0706, 0.0791, 0.0935, 0.1092, 0.1279, 0.1270]),
    (6, [0.0112, 0.0508, 0.0536, 0.0610, 0.0699, 0.0810, 0.0949, 0.1082, 0.1084]),
    (7, [0.0130, 0.0430, 0.0471, 0.0547, 0.0619, 0.0716, 0.0825, 0.0950, 0.0945]),
    (8, [0.0135, 0.0386, 0.0425, 0.0495, 0.0561, 0.0641, 0.0742, 0.0839, 0.0847]),
    (10, [0.0139, 0.0332, 0.0368, 0.0431, 0.0489, 0.0555, 0.0627, 0.0699, 0.0711]),
    (12, [0.0142, 0.0295, 0.0335, 0.0383, 0.0438, 0.0476, 0.0555, 0.0616, 0.0622]),
    (14, [0.0143, 0.0271, 0.0309, 0.0356, 0.0395, 0.0445, 0.0498, 0.0542, 0.0551]),
    (16, [0.0148, 0.0259, 0.0289, 0.0334, 0.0364, 0.0403, 0.0455, 0.0501, 0.0505]),
    (20, [0.0155, 0.0249, 0.0272, 0.0311, 0.0338, 0.0375, 0.0408, 0.0432, 0.0436]),
    (26, [0.0161, 0.0226, 0.0249, 0.0277, 0.0299, 0.0323, 0.0350, 0.0378, 0.0376]),
    (36, [0.0171, 0.0222, 0.0238, 0.0260, 0.0272, 0.0288, 0.0303, 0.0323, 0.0324]),
    (60, [0.0188, 0.0212, 0.0225, 0.0239, 0.0246, 0.0253, 0.0262, 0.0272, 0.0272]),
    (100, [0.0195, 0.0209, 0.0215, 0.0226, 0.0230, 0.0236, 0.0238, 0.0246, 0.0239]),
  ]
}
