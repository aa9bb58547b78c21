import Foundation
import TestSupport
import Testing

/// A file of published figures beside the project.
struct VectorFile: Sendable {
  let name: String

  init(_ name: String) { self.name = name }

  var isHere: Bool { SharedFolder.has("vectors/" + name) }
  static let absence: Comment = "the shared folder of vectors is not here"

  func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(SharedFolder.bytes("vectors/" + name)))
  }

  /// The rows of a CSV file by the names of its columns; no field of any holds a comma.
  func rows() throws -> [VectorRow] {
    // One name in a header has a line break before its closing quote.
    let text = try SharedFolder.text("vectors/" + name)
      .replacing("\u{FEFF}", with: "").replacing("\n\",", with: "\",")
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.replacing("\"", with: "").split(separator: ",", omittingEmptySubsequences: false)
        .map(String.init)
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { line in
      VectorRow(fields: Dictionary(zip(header, line), uniquingKeysWith: { first, _ in first }))
    }
  }
}

struct VectorRow: Sendable, CustomStringConvertible {
  let fields: [String: String]

  var description: String {
    fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  func text(_ column: String) throws -> String { try #require(fields[column]) }

  /// A number, or `nil` where the file has none.
  func value(_ column: String) throws -> Double? {
    Double(try text(column)).flatMap { $0.isNaN ? nil : $0 }
  }

  func number(_ column: String) throws -> Double { try #require(try value(column)) }
}
