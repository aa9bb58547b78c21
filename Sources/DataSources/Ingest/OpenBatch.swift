internal import Measures

/// The facts that one thread adds up, block after block and file after file of one source.
struct OpenBatch {
  /// A daily batch is full with so many rows; room is made for them at once, and no column grows by copying.
  ///
  /// The room of a column is then taken from the system and goes back to it as the table is assembled; smaller
  /// pieces would stay with the process, and the facts be held twice.
  private static let dailyRows = 1 << 20

  let source: Int
  let isDaily: Bool
  var facts: FactBatch

  init(_ plan: FilePlan, _ context: IngestContext) {
    source = plan.source
    isDaily = plan.isDaily && context.shape.ownerKind == .people
    facts = FactBatch(
      layout: context.layout.measures, meeting: isDaily ? .whenAssembled : .atOnce,
      source: source)
    if isDaily { facts.reserve(OpenBatch.dailyRows, scalars: plan.program.scalars) }
  }

  /// Whether another should be begun: after every block where rows meet at once, because a small index is quick.
  var isFull: Bool { !isDaily || facts.rowCount > OpenBatch.dailyRows * 7 / 8 }
}
