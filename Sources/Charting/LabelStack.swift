/// Labels that stand one below the other at the right edge, each as near as can be to what it names.
struct LabelStack {
  struct Item: Equatable {
    let text: String
    /// Where it would stand if it were alone: the middle of its line.
    let target: Double
    let role: ChartClass
    /// The lowest is dropped first when there is no room for all.
    let rank: Int
  }

  struct Placed: Equatable {
    let item: Item
    let middle: Double
  }

  /// From middle to middle, at least.
  static let gap = 15.0

  /// Pools neighbours that push each other and moves each pool as a whole: isotonic regression on the
  /// targets less the gaps, which keeps the sum of squared moves smallest.
  static func place(_ items: [Item], from top: Double, to bottom: Double) -> [Placed] {
    if items.count == 1 {
      return [Placed(item: items[0], middle: min(max(items[0].target, top), bottom))]
    }
    let kept = fitting(items, room: bottom - top)
    let sorted = kept.enumerated()
      .sorted { ($0.element.target, $0.offset) < ($1.element.target, $1.offset) }
      .map(\.element)
    let highest = bottom - Double(sorted.count - 1) * gap
    return zip(sorted, pooled(sorted)).enumerated().map { index, pair in
      let free = min(max(pair.1, top), highest)
      return Placed(item: pair.0, middle: free + Double(index) * gap)
    }
  }

  private static func fitting(_ items: [Item], room: Double) -> [Item] {
    let most = max(1, Int(room / gap) + 1)
    guard items.count > most else { return items }
    let dropped = items.indices.sorted { (items[$0].rank, $0) < (items[$1].rank, $1) }
      .prefix(items.count - most)
    return items.indices.filter { !dropped.contains($0) }.map { items[$0] }
  }

  private static func pooled(_ items: [Item]) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for (index, item) in items.enumerated() {
      pools.append((item.target - Double(index) * gap, 1))
      while pools.count > 1, mean(pools[pools.count - 2]) > mean(pools[pools.count - 1]) {
        let last = pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    return pools.flatMap { Array(repeating: mean($0), count: $0.count) }
  }

  private static func mean(_ pool: (sum: Double, count: Int)) -> Double {
    pool.sum / Double(pool.count)
  }
}
