internal import Diagnostics
internal import MIME
internal import StrictYAML

/// An absolute web address of the plainest form: a scheme, a host, perhaps a port, and the rest.
struct WebAddress {
  let scheme: String
  /// In small letters.
  let host: String
  /// From the first slash behind the host; empty where there is none.
  let rest: String

  init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0)
    }
    guard isPlain, let end = text.firstRange(of: "://") else { return nil }
    let behind = text[end.upperBound...]
    let place = behind.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let host = HostName(place) else { return nil }
    scheme = text[..<end.lowerBound].lowercased()
    self.host = host.name
    rest = String(behind[place.endIndex...])
  }
}

/// A host and perhaps a port, as in `mail.example.org:587`.
struct HostName {
  /// In small letters.
  let name: String
  let port: Int?

  init?(_ text: some StringProtocol) {
    let text = String(text)
    // An address of the sixth version holds colons, and stands in brackets for that.
    let host = text.hasPrefix("[") ? text.prefix { $0 != "]" } + "]" : text.prefix { $0 != ":" }
    guard text.hasPrefix(host), HostName.isHost(String(host)) else { return nil }
    name = host.lowercased()
    let rest = text.dropFirst(host.count)
    if rest.isEmpty {
      port = nil
      return
    }
    let digits = rest.dropFirst()
    guard rest.hasPrefix(":"), digits.utf8.allSatisfy(HostName.isDigit), let port = Int(digits),
      (1...65_535).contains(port)
    else { return nil }
    self.port = port
  }

  private static func isHost(_ text: String) -> Bool {
    if text.hasPrefix("[") {
      let digits = text.dropFirst().dropLast()
      return digits.contains(":")
        && digits.utf8.allSatisfy { ":0123456789abcdefABCDEF".utf8.contains($0) }
    }
    // Four numbers are a host too, and none of a mail's domain.
    return MailDomain(text) != nil
      || text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 256 }
        .allSatisfy { $0 < 256 } && text.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension YAMLValue {
  /// Where the pages stand: a folder on a web server, whose name ends with a slash.
  func siteAddress(_ problems: inout [Diagnostic]) -> String? {
    guard let text = text(&problems) else { return nil }
    func refuse(_ message: String, _ hint: String) {
      problems.append(.error("bad-site", at: location, message, hint: hint))
    }
    guard let address = WebAddress(text), ["http", "https"].contains(address.scheme),
      !address.rest.contains("?"), !address.rest.contains("#")
    else {
      refuse("'\(shown(text))' is no address of a site", "Write it as https://debrief.example.org/")
      return nil
    }
    if address.scheme == "http", address.host.contains(".") || address.host.contains(":") {
      refuse("'http' would send the pages in the open", "Write it with 'https'")
      return nil
    }
    if !address.rest.hasSuffix("/") {
      refuse("the address of a site ends with '/'", "Write '\(shown(text))/'")
      return nil
    }
    return text
  }
}
