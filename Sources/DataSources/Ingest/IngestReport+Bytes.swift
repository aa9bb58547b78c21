internal import Caching
internal import Dates
internal import Diagnostics

extension SourceReport {
  func put(into writer: inout ByteWriter) {
    writer.put(name)
    writer.put(files) { $1.put(into: &$0) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    let name = try reader.text()
    self.init(
      name: name,
      files: try reader.list { reader throws(ByteReader.Unreadable) in
        try FileReport(from: &reader)
      })
  }
}

extension FileReport {
  fileprivate func put(into writer: inout ByteWriter) {
    writer.put(path)
    writer.put(Int64(bytes))
    writer.put(hash)
    writer.put(header) { $0.put($1) }
    for count in [rows.read, rows.used, rows.skipped, rows.outside, rows.quarantined] {
      writer.put(Int64(count))
    }
    writer.put(quarantine) { $1.put(into: &$0) }
    writer.put(firstDay?.dayNumber ?? .min)
    writer.put(lastDay?.dayNumber ?? .min)
    writer.put(Int64(firstDayLine))
    writer.put(Int64(lastDayLine))
    writer.put(emptiness?.rawValue ?? "")
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    let path = try reader.text()
    let bytes: Int64 = try reader.number()
    let hash: UInt64 = try reader.number()
    let header = try reader.list { reader throws(ByteReader.Unreadable) in try reader.text() }
    let rows = try RowCounts(from: &reader)
    let quarantine = try reader.list { reader throws(ByteReader.Unreadable) in
      try QuarantineReason(from: &reader)
    }
    let firstDay: Int32 = try reader.number()
    let lastDay: Int32 = try reader.number()
    let firstLine: Int64 = try reader.number()
    let lastLine: Int64 = try reader.number()
    let emptiness = try reader.text()
    self.init(
      path: path, bytes: Int(bytes), hash: hash, header: header, rows: rows,
      quarantine: quarantine, firstDay: firstDay == .min ? nil : CivilDate(dayNumber: firstDay),
      lastDay: lastDay == .min ? nil : CivilDate(dayNumber: lastDay),
      firstDayLine: Int(firstLine), lastDayLine: Int(lastLine),
      emptiness: emptiness.isEmpty ? nil : Emptiness(rawValue: emptiness))
  }
}

extension RowCounts {
  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    self.init()
    read = Int(try reader.number(Int64.self))
    used = Int(try reader.number(Int64.self))
    skipped = Int(try reader.number(Int64.self))
    outside = Int(try reader.number(Int64.self))
    quarantined = Int(try reader.number(Int64.self))
  }
}

extension QuarantineReason {
  fileprivate func put(into writer: inout ByteWriter) {
    writer.put(reason)
    writer.put(Int64(count))
    writer.put(examples) { writer, example in
      example.location.put(into: &writer)
      writer.put(example.text)
      writer.put(example.hint)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Unreadable) {
    let reason = try reader.text()
    let count: Int64 = try reader.number()
    let examples = try reader.list { reader throws(ByteReader.Unreadable) in
      Example(
        location: try SourceLocation(from: &reader), text: try reader.text(),
        hint: try reader.text())
    }
    self.init(reason: reason, count: Int(count), examples: examples)
  }
}
