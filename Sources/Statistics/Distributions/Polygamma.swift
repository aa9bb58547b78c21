import Glibc

/// The first two derivatives of ln Γ, for x > 0.
enum Polygamma {
  /// ψ(x) = (ln Γ)′(x), by DLMF 5.11.2 from 10 on and by ψ(x) = ψ(x + 1) − 1/x below.
  static func digamma(_ x: Double) -> Double {
    var (x, before) = (x, 0.0)
    while x < 10 {
      before -= 1 / x
      x += 1
    }
    let square = 1 / (x * x)
    let tail = 1.0 / 252 - square * (1.0 / 240 - square * (1.0 / 132 - square * 691 / 32760))
    return before + log(x) - 0.5 / x - square * (1.0 / 12 - square * (1.0 / 120 - square * tail))
  }

  /// ψ′(x), by DLMF 5.15.8 from 10 on and by ψ′(x) = ψ′(x + 1) + 1/x² below.
  static func trigamma(_ x: Double) -> Double {
    var (x, before) = (x, 0.0)
    while x < 10 {
      before += 1 / (x * x)
      x += 1
    }
    let square = 1 / (x * x)
    let tail = 1.0 / 42 - square * (1.0 / 30 - square * (5.0 / 66 - square * 691 / 2730))
    return before + (1 + 0.5 / x + square * (1.0 / 6 - square * (1.0 / 30 - square * tail))) / x
  }
}
