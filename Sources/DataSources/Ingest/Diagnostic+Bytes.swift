package import Caching
package import Diagnostics

extension Diagnostic {
  package func put(into writer: inout ByteWriter) {
    writer.put(severity.rawValue)
    writer.put(id)
    location.put(into: &writer)
    writer.put(message)
    writer.put(hint)
  }

  /// Takes out what `put` has put in.
  package init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    guard let severity = Severity(rawValue: try reader.text()) else {
      throw ByteReader.Unreadable()
    }
    let id = try reader.text()
    let location = try SourceLocation(from: &reader)
    let message = try reader.text()
    self.init(severity, id, at: location, message, hint: try reader.text())
  }
}

extension SourceLocation {
  func put(into writer: inout ByteWriter) {
    writer.put(file)
    writer.put(Int64(line))
    writer.put(Int64(column))
  }

  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    let file = try reader.text()
    let line: Int64 = try reader.number()
    let column: Int64 = try reader.number()
    self.init(file: file, line: Int(line), column: Int(column))
  }
}
