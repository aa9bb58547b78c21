/// JSON objects of texts and whole numbers, which is all that a line of the ledger needs.
package enum FlatJSON {
  /// A member's value.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)

    package var text: String? { if case .text(let text) = self { text } else { nil } }
    package var number: Int? { if case .number(let number) = self { number } else { nil } }
  }

  /// One object on one line, its members in the order given.
  package static func object(_ members: [(String, Value)]) -> String {
    let parts = members.map { name, value in
      switch value {
      case .text(let text): quoted(name) + ":" + quoted(text)
      case .number(let number): quoted(name) + ":\(number)"
      }
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  /// A text as a JSON string of printable ASCII, so that no terminal and no editor can misread it.
  static func quoted(_ text: String) -> String {
    var made = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: made += "\\\""
      case 0x5C: made += "\\\\"
      case 0x20...0x7E: made.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        made += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return made + "\""
  }

  /// The members of an object; `nil` when the bytes are anything but one flat object.
  package static func members(of bytes: ArraySlice<UInt8>) -> [String: Value]? {
    var reader = FlatJSONReader(bytes)
    return reader.object()
  }
}
