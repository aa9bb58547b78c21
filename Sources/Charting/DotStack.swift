import Glibc

/// Dots above a line, each as low as its neighbours leave room: order instead of chance.
///
/// Places are whole pixels, so that no value can be read back more exactly than it is seen.
struct DotStack {
  /// Column and row of each dot, from the lowest value to the highest.
  let dots: [(x: Double, row: Int)]

  /// Between the middles of two dots in a row, at least.
  static let pitch = 8.0

  var rows: Int { (dots.map(\.row).max() ?? -1) + 1 }

  init(_ places: [Double]) {
    var ends: [Double] = []
    dots = places.map { rint($0) }.sorted().map { x in
      let row = ends.firstIndex { x - $0 >= DotStack.pitch } ?? ends.count
      if row == ends.count { ends.append(x) } else { ends[row] = x }
      return (x, row)
    }
  }
}
