extension SVGWriter {
  /// Light horizontals at the ticks.
  mutating func grid(_ plot: Plot) {
    guard !plot.ticks.isEmpty else { return }
    path(.grid) { svg in
      for tick in plot.ticks {
        svg.move(SVGWriter.tenths(plot.left), SVGWriter.crisp(tick.y))
        svg.horizontal(SVGWriter.tenths(plot.right))
      }
    }
  }

  /// The baseline with a tick under each named period.
  mutating func baseline(_ plot: Plot, ticks: [TimeAxis.Tick]) {
    let y = SVGWriter.crisp(plot.baseline)
    path(.axis) { svg in
      svg.move(SVGWriter.tenths(plot.left), y)
      svg.horizontal(SVGWriter.tenths(plot.right))
      for tick in ticks {
        svg.move(SVGWriter.crisp(plot.x.mark(tick.day)), y)
        svg.vertical(y + 45)
      }
    }
  }

  /// The numbers left of the grid.
  mutating func valueLabels(_ plot: Plot) {
    guard !plot.ticks.isEmpty else { return }
    group(.tick, " text-anchor=\"end\"") { svg in
      for tick in plot.ticks {
        svg.text(tick.label, x: plot.left - Plot.labelGap, y: tick.y + 4)
      }
    }
  }

  /// The dates below the baseline; one at an edge is moved inwards rather than cut.
  mutating func dateLabels(_ plot: Plot, ticks: [TimeAxis.Tick]) {
    guard !ticks.isEmpty else { return }
    group(.tick, " text-anchor=\"middle\"") { svg in
      for tick in ticks {
        let half = TextWidth.reserved(tick.label) / 2
        let x = min(max(plot.x.mark(tick.day), half), plot.width - half)
        svg.text(tick.label, x: x, y: plot.baseline + 20)
      }
    }
  }

  /// The middle of a pixel, so that a rule of 1 px is one pixel and not two grey ones.
  static func crisp(_ pixels: Double) -> Int {
    tenths(pixels.rounded(.down)) + 5
  }
}
