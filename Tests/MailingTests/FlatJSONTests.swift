import Testing

@testable import Mailing

/// A ledger's lines are JSON of one shape, read strictly.
struct FlatJSONTests {
  @Test(
    "every text comes back",
    arguments: [
      "", "a", "\"\\/", "a\nb\r\nc\t", "\u{0}\u{7F}", "Zoë Łódź", "🙂", "550 <a@b> \u{202E}",
    ])
  func textsComeBack(text: String) {
    let line = FlatJSON.object([("reply", .text(text)), ("attempt", .number(-3))])
    #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    let members = FlatJSON.members(of: Array(line.utf8)[...])
    #expect(members == ["reply": .text(text), "attempt": .number(-3)])
  }

  @Test(
    "what is not one flat object is nothing",
    arguments: [
      "", "{", "{}x", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":"b"#, #"{"a":"b\"}"#,
      #"{"a":1.5}"#,
      #"{"a":1,"a":2}"#, #"{"a":[1]}"#, #"{"a":"\ud83d"}"#, #"{"a":"\u12"}"#, #"{"a":"\x"}"#,
      #"{"a":--1}"#, "{\"a\":\"\t\"}", #"{"a":99999999999999999999}"#, "[]", "null", #"{"a":"é"}"#,
    ])
  func othersAreNothing(text: String) {
    #expect(FlatJSON.members(of: Array(text.utf8)[...]) == nil)
  }

  @Test(
    "blanks between members do not matter", arguments: [#"{ "a" : 1 , "b" : "c" }"#, "{}", "{ }"])
  func blanksDoNotMatter(text: String) {
    #expect(FlatJSON.members(of: Array(text.utf8)[...]) != nil)
  }
}
