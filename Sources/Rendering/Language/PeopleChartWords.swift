package struct StripWords: Sendable {
  package var like: @Sendable (_ group: String, _ n: String) -> String
  package var above: @Sendable (_ group: String, _ n: String) -> String
  package var below: @Sendable (_ group: String, _ n: String) -> String
  package var alone: @Sendable (_ figure: String, _ group: String, _ whole: String) -> String
  package var among: @Sendable (_ person: String, _ group: String) -> String
  package var describe:
    @Sendable (_ own: String, _ range: String, _ peers: Int, _ median: String)
      -> String
  package var tooSmall: @Sendable (_ needed: Int, _ peers: Int) -> String
  package var keyOwn: @Sendable (_ name: String) -> String
  package var keyPeers: String
  package var keyMedian: String
  package var keyInterval: String
}

package struct FunnelWords: Sendable {
  package var outside: @Sendable (_ outside: Int, _ people: Int, _ luck: String) -> String
  package var none: @Sendable (_ people: Int) -> String
  package var tooSmall: @Sendable (_ people: Int, _ needed: Int) -> String
  package var describe: @Sendable (_ people: Int, _ pooled: String) -> String
  package var spread: @Sendable (_ times: String) -> String
  package var inner: String
  package var outer: String
  package var keyPerson: String
  package var keyOutside: String
  package var countName: @Sendable (_ noun: String) -> String
  package var pooled: String
  package var above: String
  package var below: String
  package var inside: String
  package var luck: String
}

package struct BeforeAfterWords: Sendable {
  package var compared:
    @Sendable (_ own: String, _ others: String, _ difference: String, _ range: String) -> String
  package var open: String
  package var alone: @Sendable (_ own: String, _ expected: String) -> String
  package var unknown: @Sendable (_ own: String) -> String
  package var noFigure: String
  package var describe: @Sendable (_ before: String, _ after: String, _ others: Int) -> String
  package var windowBefore: @Sendable (_ days: Int) -> String
  package var windowAfter: @Sendable (_ days: Int) -> String
  package var others: String
  package var matched: @Sendable (_ count: Int) -> String
  package var tooSmall: @Sendable (_ needed: Int, _ found: Int) -> String
  package var stillRunning: String
  package var change: String
}

package struct ScatterWords: Sendable {
  package var own:
    @Sendable (_ person: String, _ x: String, _ y: String, _ xMiddle: String, _ yMiddle: String)
      -> String
  package var group: @Sendable (_ people: Int, _ x: String, _ y: String) -> String
  package var tooSmall: @Sendable (_ needed: Int, _ found: Int) -> String
  package var noCause: String
  package var describe: @Sendable (_ people: Int, _ x: String, _ y: String) -> String
}
