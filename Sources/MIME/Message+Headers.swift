extension Message {
  /// All headers of the message but those of its content.
  func headers() throws(MessageFault) -> HeaderLines {
    guard let moment = MailDate(secondsSince1970: date) else { throw .date(date) }
    var lines = HeaderLines()
    lines.add("Date", words: moment.text.split(separator: " ").map(String.init))
    try lines.add("From", mailbox: from)
    try lines.add("To", mailbox: to)
    try lines.add("Reply-To", mailbox: replyTo)
    try lines.add("Subject", text: subject)
    lines.add("Message-ID", words: [id.text])
    if !references.isEmpty { lines.add("References", words: references.map(\.text)) }
    if let list { try lines.add("List-ID", phrase: list.name, list.id.text) }
    if let unsubscribe { lines.add(unsubscribe, list: list) }
    // RFC 3834: no program shall answer this one; Exchange has its own word for it.
    lines.add("Auto-Submitted", words: ["auto-generated"])
    lines.add("X-Auto-Response-Suppress", words: ["All"])
    return lines
  }
}

extension HeaderLines {
  /// An address alone stands without brackets, as people write it.
  fileprivate mutating func add(_ name: String, mailbox: Mailbox) throws(MessageFault) {
    guard mailbox.name != nil else { return add(name, words: [mailbox.address.text]) }
    try add(name, phrase: mailbox.name, mailbox.address.text)
  }

  /// RFC 8058's one click is promised only where a page can be posted to.
  fileprivate mutating func add(_ unsubscribe: Unsubscribe, list: MailingList?) {
    var ways: [String] = []
    if let mail = unsubscribe.mail {
      let subject = list.map { "%20" + $0.id.text } ?? ""
      ways.append("<mailto:\(mail.urlText)?subject=unsubscribe\(subject)>")
    }
    if let page = unsubscribe.page { ways.append("<\(page.text)>") }
    let commas = ways.dropLast().map { $0 + "," } + ways.suffix(1)
    add("List-Unsubscribe", words: commas)
    if unsubscribe.page != nil {
      add("List-Unsubscribe-Post", words: ["List-Unsubscribe=One-Click"])
    }
  }
}

extension MailAddress {
  /// As a URL holds it: letters that mean something in URLs are in digits.
  fileprivate var urlText: String {
    let bytes = text.utf8.flatMap { byte in
      byte.isLetterOrDigit || "@.-_~+".utf8.contains(byte)
        ? [byte] : [UInt8(ascii: "%")] + byte.hexDigits
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
