import Diagnostics

/// A template as it was read: its name for other templates, its file for people, its bytes.
package struct TemplateSource: Sendable {
  /// The name that pages and tags use: `site/agent`, `partials/row`.
  package let name: String
  /// The file that diagnostics point into.
  package let file: String
  let text: [UInt8]

  package init(name: String, file: String, text: [UInt8]) {
    self.name = name
    self.file = file
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.text = text.starts(with: byteOrderMark) ? Array(text.dropFirst(3)) : text
  }

  /// Where in the file the first byte stands that is not UTF-8, nil if all is well.
  var firstInvalidByte: Int? {
    if String(validating: text, as: UTF8.self) != nil { return nil }
    // Where the good text ends, the repaired one begins to differ.
    let repaired = Array(String(decoding: text, as: UTF8.self).utf8)
    return zip(text, repaired).enumerated().first { $1.0 != $1.1 }?.offset ?? text.count
  }
}
