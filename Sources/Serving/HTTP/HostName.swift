/// Whether a request was meant for this machine by the one who sent it.
///
/// A page of a stranger can make the name of its own site lead to 127.0.0.1 and so read what is served
/// there; the browser then names the stranger's site. Any port will do, for tunnels change it.
enum HostName {
  static func isLocal(_ header: String) -> Bool {
    var name = header.lowercased()[...]
    if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]") {
      let port = name[name.index(after: colon)...]
      guard !port.isEmpty, UInt16(port) != nil, port.utf8.allSatisfy(isDigit) else { return false }
      name = name[..<colon]
    }
    return name == "localhost" || name == "127.0.0.1" || name == "[::1]"
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
