/// Finds the known name that the user probably meant.
///
/// The measure is the optimal string alignment distance (insertions, deletions, substitutions and
/// swaps of neighbours; Damerau 1964) on lower-cased text. A name further away than a third of its
/// length is no suggestion at all: a wild guess costs more trust than it saves time.
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in known {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    if abs(scalars.count - wanted.count) > limit { continue }
    let distance = alignmentDistance(wanted, scalars)
    if distance > limit { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The hint of an unknown name: the nearest known one, or the whole list while it is short.
package func suggestion(for name: String, among known: some Sequence<String>) -> String {
  if let nearest = nearestName(to: name, among: known) { return "Did you mean '\(nearest)'?" }
  let all = known.sorted()
  if all.isEmpty { return "" }
  let shown = all.prefix(8).joined(separator: ", ")
  return all.count > 8 ? "Known are \(shown) and \(all.count - 8) more" : "Known are \(shown)"
}

private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
