import Glibc

extension LatestSurprise {
  /// How likely a run on either side would be as long: 2 · 2⁻ᴸ where half the points lie above the mean.
  ///
  /// Of few contacts they do not: nine of ten reviews passed leave most weeks at 100 %, above the mean. So each
  /// point counts with its own chance. And a run after a frozen baseline lies above an *estimated* mean, which
  /// makes it likelier; a run inside the baseline pulls the mean along, so 2⁻ᴸ is already careful.
  var runChance: Double {
    let run = newestRun
    guard run.count > 2, let estimate = estimate(without: 0) else { return 1 }
    let isInside = (run.last ?? 0) < baselineCount
    let probits = run.map { index in
      NormalDistribution.quantile(estimate.shareAbove(points[index])) ?? 0
    }
    let shifts = run.map { index in
      isInside ? 0 : (estimate.kind.size(of: points[index]) / estimate.weight).squareRoot()
    }
    return min(
      1,
      EstimationNoise.overNormal { delta in
        let above = zip(probits, shifts).map { $0 + delta * $1 }
        return above.reduce(1) { $0 * NormalDistribution.lowerTail($1) }
          + above.reduce(1) { $0 * NormalDistribution.upperTail($1) }
      })
  }

  /// The positions of the points in the run that ends with the newest, newest first.
  var newestRun: [Int] {
    var (current, members): (Side?, [Int]) = (nil, [])
    for (back, side) in sidesBackwards.enumerated() {
      guard let side else {
        if chart.rules.pointOnMean == .skipped && back > 0 { continue }
        break
      }
      if let current, side != current { break }
      current = side
      members.append(points.count - 1 - back)
    }
    return members
  }
}

/// What it means that limits are estimates: the true noise and mean may be a little elsewhere.
struct EstimationNoise {
  private let degreesOfFreedom: Double
  private let shift: Double

  /// The uncertainty of an estimate, seen from points of a size.
  init(_ estimate: ProcessEstimate, size: Double) {
    degreesOfFreedom = estimate.degreesOfFreedom
    shift = (size / estimate.weight).squareRoot()
  }

  /// How likely three points lie on one side and two of them beyond a score, averaged over what may be true.
  func twoOfThree(beyond score: Double) -> Double {
    min(
      1,
      2
        * EstimationNoise.overNormal { noise in
          // Wilson and Hilferty: the cube root of χ² / ν is nearly normal.
          let part = 2 / (9 * degreesOfFreedom)
          let scale = pow(max(0, 1 - part + noise * part.squareRoot()), 1.5)
          return EstimationNoise.overNormal { delta in
            let q = NormalDistribution.upperTail(score * scale + delta * shift)
            let side = max(q, NormalDistribution.upperTail(delta * shift))
            return q * q * (3 * (side - q) + q)
          }
        })
  }

  /// The mean of a function over a standard normal variable, by the trapezoid.
  static func overNormal(_ value: (Double) -> Double) -> Double {
    let step = 0.5
    return (-10...10).reduce(0) { sum, index in
      let z = Double(index) * step
      return sum + NormalDistribution.density(z) * step * value(z)
    }
  }
}
