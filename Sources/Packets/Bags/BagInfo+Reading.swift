internal import Dates

/// The fields of a `bag-info.txt` in their order; a name may stand more than once.
struct BagFields {
  let fields: [(name: String, value: String)]

  /// `nil` where a line is neither a field nor the continuation of one.
  init?(_ text: String) {
    var fields: [(name: String, value: String)] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if line.first == " " || line.first == "\t" {
        guard !fields.isEmpty else { return nil }
        fields[fields.count - 1].value += " " + Self.trimmed(line)
      } else {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...]
        fields.append((name: Self.trimmed(line[..<colon]), value: Self.trimmed(value)))
      }
    }
    self.fields = fields
  }

  /// The first value of a name; names are the same in any case of letters.
  subscript(name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(
      start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}

extension BagInfo {
  /// What stands in a packet that was written before, or what is wrong with it.
  init(_ fields: BagFields, from path: String) throws(PacketFault) {
    func field(_ name: String) throws(PacketFault) -> String {
      if let value = fields[name] { return value }
      throw .notAPacket(path, reason: "bag-info.txt has no \(name)")
    }
    let id = try PacketID(
      operation: try field("Packet-Operation"), period: try field("Packet-Period"),
      version: Int(try field("Packet-Version")) ?? 0)
    guard let date = CivilDate(iso: try field("Bagging-Date")) else {
      throw .notAPacket(path, reason: "its Bagging-Date is no day")
    }
    self.init(
      id: id, organisation: fields["Source-Organization"] ?? "",
      software: fields["Bag-Software-Agent"] ?? "", date: date,
      classification: fields["Packet-Classification"] ?? "",
      retainUntil: fields["Retain-Until"].flatMap { CivilDate(iso: $0) },
      supersedes: try fields["Packet-Supersedes"].flatMap { (text) throws(PacketFault) in
        try id.version(named: text)
      },
      reason: fields["Packet-Reason"], description: fields["External-Description"] ?? "")
  }
}

extension PacketID {
  /// The version of the same packet that has this name, or `nil`.
  func version(named text: String) throws(PacketFault) -> PacketID? {
    guard text.hasPrefix(group + "-v"), let number = Int(text.dropFirst(group.count + 2)) else {
      return nil
    }
    let id = try with(version: number)
    return id.text == text ? id : nil
  }
}
