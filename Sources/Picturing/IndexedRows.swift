/// What a PNG file compresses: each row's filter, which is none, and then a byte a pixel.
struct IndexedRows {
  private(set) var bytes: [UInt8]

  /// The runs go across the ends of rows.
  init(_ runs: ColourRuns, _ palette: Palette, width: Int) {
    let count = runs.counts.reduce(0, +)
    bytes = Array(repeating: 0, count: count + count / width)
    bytes.withUnsafeMutableBufferPointer { field in
      var column = 0
      var target = 0
      for run in runs.runs {
        let colour = palette.places[Int(run.colour)]
        var rest = Int(run.length)
        while rest > 0 {
          if column == 0 { target += 1 }
          let length = min(rest, width - column)
          field[target..<target + length].update(repeating: colour)
          target += length
          rest -= length
          column = (column + length) % width
        }
      }
    }
  }
}
