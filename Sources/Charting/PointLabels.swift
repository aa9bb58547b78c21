/// A name with its room beside a point.
struct PlacedName {
  let text: String
  let box: Box
  let isBold: Bool
}

/// Places names beside their points: clear of rules and of each other, and of dots where that can be.
struct PointLabels {
  /// What no name may leave.
  let bounds: Box
  /// What no name may lie on.
  let rules: [Segment]
  /// What a name had better not lie on.
  let dots: [(x: Double, y: Double)]
  /// The rooms of texts, those placed included.
  private(set) var taken: [Box] = []

  private static let height = 14.0
  /// Distances from the edge of the mark that are tried, the nearest first.
  private static let distances = [3.0, 9, 16, 26, 40]

  /// The best room of a text beside a mark; `nil` when there is none.
  ///
  /// `mustStand` accepts a rule below the letters, which then need their halo.
  mutating func place(
    width: Double, x: Double, y: Double, radius: Double, mustStand: Bool = false
  ) -> Box? {
    var best: (box: Box, cost: Int)?
    for (level, distance) in Self.distances.enumerated() {
      for box in Self.boxes(width: width, x: x, y: y, away: radius + distance) {
        guard let cost = cost(box, mustStand), cost + level < best?.cost ?? .max else { continue }
        best = (box, cost + level)
      }
      if let best, best.cost <= level { break }
    }
    if let best { taken.append(best.box) }
    return best?.box
  }

  /// The name of one's own point, which must stand: long, short, or as much of it as there is room for.
  mutating func placeOwn(_ label: Label, _ size: ChartSize, x: Double, y: Double) -> PlacedName? {
    let room = bounds.right - bounds.left
    let texts = [size.text(label), label.short].map { TextWidth.fittedBold($0, into: room) }
    let shortest = TextWidth.fittedBold(label.short, into: min(room, 72))
    for (text, mustStand) in (texts + [shortest]).map({ ($0, false) }) + [(shortest, true)]
    where !text.isEmpty {
      let box = place(
        width: TextWidth.reservedBold(text), x: x, y: y, radius: 6.5, mustStand: mustStand)
      if let box { return PlacedName(text: text, box: box, isBold: true) }
    }
    return nil
  }

  /// Right, left, above, below, then the corners.
  private static func boxes(width: Double, x: Double, y: Double, away: Double) -> [Box] {
    let (half, beside) = (width / 2, away * 0.7)
    let places = [
      (x + away, y - height / 2), (x - away - width, y - height / 2),
      (x - half, y - away - height), (x - half, y + away),
      (x + beside, y - beside - height), (x - beside - width, y - beside - height),
      (x + beside, y + beside), (x - beside - width, y + beside),
    ]
    return places.map { left, top in
      Box(left: left, top: top, right: left + width, bottom: top + height)
    }
  }

  private func cost(_ box: Box, _ mustStand: Bool) -> Int? {
    guard box.left >= bounds.left, box.right <= bounds.right, box.top >= bounds.top,
      box.bottom <= bounds.bottom, !taken.contains(where: { $0.meets(box) })
    else { return nil }
    let air = Box(
      left: box.left - 2, top: box.top - 1, right: box.right + 2, bottom: box.bottom + 1)
    let struck = rules.count { $0.meets(air) }
    if struck > 0, !mustStand { return nil }
    let covered = dots.count {
      $0.x > box.left - 4 && $0.x < box.right + 4 && $0.y > box.top - 3 && $0.y < box.bottom + 3
    }
    return covered * 2 + struck * 100
  }
}
