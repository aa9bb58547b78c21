import Foundation
import Testing

@testable import MIME

struct FileNameParameterTests {
  static let cases: [(String, [String])] = [
    ("chart.png", ["filename=\"chart.png\""]),
    ("week 47 (north).csv", ["filename=\"week 47 (north).csv\""]),
    ("Łódź.pdf", ["filename*=utf-8''%C5%81%C3%B3d%C5%BA.pdf"]),
    ("a\"b;c.txt", ["filename*=utf-8''a%22b%3Bc.txt"]),
    ("=?utf-8?q?x?=", ["filename*=utf-8''%3D%3Futf-8%3Fq%3Fx%3F%3D"]),
  ]

  @Test("simple names are quoted, others are in digits", arguments: cases)
  func words(name: String, words: [String]) throws {
    #expect(try FileNameParameter.words("filename", name) == words)
  }

  @Test("long names come in numbered pieces that read back", arguments: ["x", "ü", "漢", "😀"])
  func pieces(letter: String) throws {
    let name = String(repeating: letter, count: 240 / letter.utf8.count)
    let words = try FileNameParameter.words("filename", name)
    #expect(words.count > 1)
    #expect(words.allSatisfy { $0.utf8.count <= 74 })
    let values = try words.enumerated().map { index, word in
      let label = "filename*\(index)*="
      try #require(word.hasPrefix(label))
      let value = word.dropFirst(label.count)
      return index == 0 ? value.dropFirst("utf-8''".count) : value
    }
    #expect(values.allSatisfy { String($0).removingPercentEncoding != nil })
    #expect(values.joined().removingPercentEncoding == name)
  }

  @Test(
    "paths, nothing, and too much are no names of files",
    arguments: ["", "a/b", "..", ".", "a\\b", String(repeating: "x", count: 256)])
  func refused(name: String) {
    #expect(throws: MessageFault.fileName(name)) { try FileNameParameter.words("name", name) }
  }

  @Test(
    "controls are refused by the name of the header", arguments: ["\r", "\n", "\0", "\u{202E}"])
  func controls(letter: String) throws {
    let fault = try #require(HeaderFault.first(in: letter))
    #expect(throws: MessageFault.header("Content-Disposition", fault)) {
      try FileNameParameter.words("name", "a" + letter)
    }
  }
}
