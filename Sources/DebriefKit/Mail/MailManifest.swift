internal import Mailing

/// What lies in an issue's folder: each message with whom it is for and what it must be, byte for byte.
///
/// `mail send` goes by it, and any other program that sends may. One JSON object a line: the issue first, then
/// what was made and what was not.
struct MailManifest: Sendable, Hashable {
  static let name = "manifest.jsonl"

  struct Entry: Sendable, Hashable {
    let file: String
    let about: String
    let address: String
    let subject: String
    let messageID: String
    /// SHA-256 of the file.
    let digest: String
    /// SHA-256 of what it says; the same for revisions whose figures are the same.
    let content: String
    let bytes: Int
    let htmlBytes: Int
  }

  struct Stop: Sendable, Hashable {
    let about: String
    let address: String
    let reason: String
    /// Whether something is missing or broken; a person who was away needs no report.
    let isFault: Bool
  }

  let issue: String
  let period: String
  let revision: Int
  /// The sender on the envelope.
  let sender: String
  var messages: [Entry] = []
  var stopped: [Stop] = []
}

// MARK: - Writing

extension MailManifest {
  var text: String {
    let head = FlatJSON.object([
      ("issue", .text(issue)), ("period", .text(period)), ("revision", .number(revision)),
      ("sender", .text(sender)),
    ])
    return ([head] + messages.map(\.line) + stopped.map(\.line)).map { $0 + "\n" }.joined()
  }
}

extension MailManifest.Entry {
  fileprivate var line: String {
    FlatJSON.object([
      ("file", .text(file)), ("about", .text(about)), ("to", .text(address)),
      ("subject", .text(subject)), ("messageId", .text(messageID)), ("sha256", .text(digest)),
      ("content", .text(content)), ("bytes", .number(bytes)), ("htmlBytes", .number(htmlBytes)),
    ])
  }
}

extension MailManifest.Stop {
  fileprivate var line: String {
    FlatJSON.object([
      ("about", .text(about)), ("to", .text(address)), ("reason", .text(reason)),
      ("fault", .number(isFault ? 1 : 0)),
    ])
  }
}

// MARK: - Reading

extension MailManifest {
  /// Reads what `text` writes; the number of the first line that is anything else is thrown.
  init(_ bytes: [UInt8]) throws(MailManifestFault) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { FlatJSON.members(of: $0) }
    guard let head = lines.first.flatMap({ $0 }), let issue = head["issue"]?.text,
      let period = head["period"]?.text, let revision = head["revision"]?.number,
      let sender = head["sender"]?.text
    else { throw MailManifestFault(line: 1) }
    self.init(issue: issue, period: period, revision: revision, sender: sender)
    for (index, line) in lines.enumerated().dropFirst() {
      if let entry = line.flatMap({ Entry($0) }) {
        messages.append(entry)
      } else if let stop = line.flatMap({ Stop($0) }) {
        stopped.append(stop)
      } else {
        throw MailManifestFault(line: index + 1)
      }
    }
  }
}

/// A line of a manifest that no program of ours has written.
struct MailManifestFault: Error, Hashable {
  let line: Int
}

extension MailManifest.Entry {
  fileprivate init?(_ members: [String: FlatJSON.Value]) {
    guard let file = members["file"]?.text, let about = members["about"]?.text,
      let address = members["to"]?.text, let subject = members["subject"]?.text,
      let messageID = members["messageId"]?.text, let digest = members["sha256"]?.text,
      let content = members["content"]?.text, let bytes = members["bytes"]?.number,
      let htmlBytes = members["htmlBytes"]?.number
    else { return nil }
    self.init(
      file: file, about: about, address: address, subject: subject, messageID: messageID,
      digest: digest, content: content, bytes: bytes, htmlBytes: htmlBytes)
  }
}

extension MailManifest.Stop {
  fileprivate init?(_ members: [String: FlatJSON.Value]) {
    guard let about = members["about"]?.text, let address = members["to"]?.text,
      let reason = members["reason"]?.text, let fault = members["fault"]?.number
    else { return nil }
    self.init(about: about, address: address, reason: reason, isFault: fault != 0)
  }
}
