import Testing

@testable import Packets

struct JSONTests {
  @Test(
    "what is written is read again",
    arguments: [
      "null", "true", "-1.5e3", "\"a\\\"b\"", "[]", "{}", "[1,[2,{\"a\":\"Ł\"}]]",
      "{\"a\":[],\"b\":null}",
    ])
  func roundTrip(text: String) throws {
    let value = try #require(JSONReader.value(Array(text.utf8)))
    #expect(value.line == text)
    #expect(JSONReader.value(Array(value.page().utf8)) == value)
  }

  @Test(
    "escapes are the characters that they stand for",
    arguments: [
      ("\"\\u0141\"", "Ł"), ("\"\\ud83d\\ude00\"", "😀"), ("\"a\\n\\t\\/\"", "a\n\t/"),
      ("\"\\\\u0141\"", "\\u0141"),
    ])
  func escapes(text: String, meaning: String) {
    #expect(JSONReader.value(Array(text.utf8))?.text == meaning)
  }

  @Test(
    "what is no JSON is nothing",
    arguments: [
      "", "{", "[1,]", "{\"a\"}", "nul", "\"\\x\"", "\"a\nb\"", "1 2", "\"\\ud83d\"", "{a:1}",
      "\"a", "01x",
      String(repeating: "[", count: 100_000),
    ])
  func noJSON(text: String) { #expect(JSONReader.value(Array(text.utf8)) == nil) }
}
