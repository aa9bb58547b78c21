import Foundation
import Synchronization
import Testing

@testable import Picturing

/// Threads that draw at once draw what one draws alone.
@Suite(.enabled(if: Drawings.canBeDrawn, Drawings.absence)) struct ThreadTests {
  @Test func picturesAreTheSameInAnyNumberOfThreads() throws {
    let charts = try Drawings.charts.map(Drawings.chart)
    let alone = try charts.map { try $0.picture() }
    let differing = Mutex<[String]>([])
    let finished = DispatchGroup()
    for thread in 0..<8 {
      finished.enter()
      Thread.detachNewThread {
        defer { finished.leave() }
        for round in 0..<10 {
          let index = (thread + round) % charts.count
          if (try? charts[index].picture()) == alone[index] { continue }
          differing.withLock { $0.append(Drawings.charts[index]) }
        }
      }
    }
    finished.wait()
    #expect(differing.withLock { $0 } == [])
  }
}
