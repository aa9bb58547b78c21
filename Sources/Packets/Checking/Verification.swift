internal import Dates
internal import Publishing

/// Checks a packet against everything that it says of itself, and goes on after the first finding.
package enum Verification {
  /// Checks the folder of a bag, with the zip beside it if there is one, or a zip alone.
  ///
  /// Given keys, a packet must be signed with one of them; there are several where keys were renewed.
  /// Throws only what the machine refuses; whatever is wrong with the packet is a finding.
  package static func check(
    _ path: String, keys: [PublicKey] = [], limits: ZipLimits = ZipLimits()
  ) throws -> VerificationReport {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let kind = try FileReading.kind(path) else {
      throw PacketFault.notAPacket(path, reason: "there is nothing")
    }
    switch kind {
    case .folder: return try checkFolder(path, keys, limits)
    case .file: return try checkZip(path, keys, limits)
    default: throw PacketFault.notAPacket(path, reason: "it is a link or a device")
    }
  }

  private static func checkFolder(
    _ path: String, _ keys: [PublicKey], _ limits: ZipLimits
  ) throws -> VerificationReport {
    var check = BagCheck(name: lastPart(path), survey: try Survey(folder: path))
    try check.run(keys)
    if FileReading.exists(path + ".zip") {
      try check.compare(zip: path + ".zip", limits)
    } else {
      check.note("there is no zip beside it")
    }
    return check.report
  }

  private static func checkZip(
    _ path: String, _ keys: [PublicKey], _ limits: ZipLimits
  ) throws -> VerificationReport {
    do {
      let (name, survey) = try Survey.zip(path, limits: limits)
      var check = BagCheck(name: name, survey: survey)
      try check.run(keys)
      try check.compareRecordedDigest(of: path)
      if lastPart(path) != name + ".zip" {
        check.note("the zip is called \(lastPart(path)), the packet in it \(name)")
      }
      return check.report
    } catch PacketFault.zip(_, let reason) {
      let finding = Finding(kind: .zip, path: lastPart(path), words: reason)
      return VerificationReport(
        packet: lastPart(path), files: 0, octets: 0, signature: .bad, findings: [finding], notes: []
      )
    }
  }

  static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// One packet, its findings so far, and what the lists say of its files.
struct BagCheck {
  let name: String
  let survey: Survey
  var findings: [Finding]
  var signature = VerificationReport.Signature.none
  private(set) var notes: [String] = []
  /// For each file the lists that know other bytes, or do not know it.
  var disagreeing: [String: Set<String>] = [:]
  var notListing: [String: Set<String>] = [:]
  /// For each file that is only in lists the digests that it had.
  var missing: [String: [String: String]] = [:]

  init(name: String, survey: Survey) {
    self.name = name
    self.survey = survey
    findings = survey.findings
  }

  mutating func find(_ kind: Finding.Kind, _ path: String, _ words: String) {
    findings.append(Finding(kind: kind, path: path, words: words))
  }

  mutating func note(_ words: String) { notes.append(words) }

  mutating func run(_ keys: [PublicKey]) throws {
    checkDeclaration()
    checkInfo()
    checkLists()
    try checkSignature(keys)
    reportLists()
    checkPages()
    checkDocuments()
  }

  private var payload: [Survey.File] {
    survey.files.filter { $0.key.hasPrefix("data/") }.map(\.value)
  }

  var octets: Int { payload.reduce(0) { $0 + $1.seal.size } }

  var payloadCount: Int { payload.count }

  var report: VerificationReport {
    VerificationReport(
      packet: name, files: payloadCount, octets: octets, signature: signature,
      findings: Array(Set(findings)).sorted(), notes: notes)
  }

  /// A record as text, or `nil` if it is not there or not text.
  func record(_ path: String) -> String? {
    survey.records[path].flatMap { String(validating: $0, as: UTF8.self) }
  }

  private mutating func checkDeclaration() {
    if let text = record(BagPath.Tag.bagit), text != BagWriter.declaration {
      find(.record, BagPath.Tag.bagit, "it does not declare BagIt 1.0 in UTF-8")
    }
  }

  private mutating func checkInfo() {
    let path = BagPath.Tag.info
    guard let fields = record(path).flatMap(BagFields.init) else {
      return find(.record, path, "it is not there or has a line that is no field")
    }
    let oxum = "\(octets).\(payloadCount)"
    if fields["Payload-Oxum"] != oxum {
      find(
        .record, path, "it says Payload-Oxum \(fields["Payload-Oxum"] ?? "nothing"), not \(oxum)")
    }
    do throws(PacketFault) {
      let info = try BagInfo(fields, from: name)
      for named in [fields["External-Identifier"], info.id.text] where named != name {
        find(.record, path, "it calls the packet \(named ?? "nothing"), which lies in \(name)")
      }
    } catch {
      find(.record, path, error.description)
    }
  }
}
