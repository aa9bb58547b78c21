import Testing

/// A site as of a day that the user asked for says nothing of what was written later.
@Suite struct LaterNotesTests {
  @Test(arguments: [("2026-05-03", false), ("2026-05-04", true)])
  func aNoteHasAPageFromItsDayOn(asOf: String, isThere: Bool) throws {
    var operation = Operation()
    operation.cutoff = asOf
    let pages = try operation.pages()
    #expect((pages["agents/ana9/notes/2026"] != nil) == isThere)
    #expect((pages["everyone/notes/praise-gus"] != nil) == isThere)
  }
}
