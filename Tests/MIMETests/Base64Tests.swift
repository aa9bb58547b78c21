import Foundation
import Testing

@testable import MIME

struct Base64Tests {
  static let examplesCases: [(String, String)] = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]

  @Test("the examples of RFC 4648", arguments: examplesCases)
  func examples(text: String, encoded: String) {
    #expect(Base64.lines(Array(text.utf8)) == Array(encoded.utf8))
  }

  @Test("lines are those of another writer", arguments: [0, 1, 56, 57, 58, 113, 114, 115, 5000])
  func lines(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167) }
    let others = Data(bytes).base64EncodedData(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    #expect(Base64.lines(bytes) == [UInt8](others))
  }
}
