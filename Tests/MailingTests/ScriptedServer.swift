import Foundation
import Synchronization

/// A mail server on this machine that says what it is told to, for one connection after the other.
final class ScriptedServer: Sendable {
  /// What it does at one point of the talk.
  enum Act: Sendable {
    case say(String)
    /// It hangs up.
    case drop
    case saySlowly(String, seconds: Double)
  }

  struct Script: Sendable {
    var greeting = Act.say("220 here")
    var hello = Act.say("250-here\r\n250 SIZE 10000000")
    var sender = Act.say("250 2.1.0 ok")
    /// What it says to whoever has signed in, or tried to.
    var signIn = Act.say("235 welcome")
    var data = Act.say("354 go on")
    var dot = Act.say("250 2.0.0 queued as A1")
    /// What it says to recipients whose name it knows; "250 ok" to all others.
    var recipients: [String: Act] = [:]
  }

  let port: Int
  private let socketNumber: Int32
  private let script: Script
  private struct Heard {
    var messages: [String] = []
    var recipients: [String] = []
    var credentials: [String] = []
    var connections = 0
  }

  private let heard = Mutex(Heard())

  /// Whole messages, as they came.
  var messages: [String] { heard.withLock { $0.messages } }
  /// Every RCPT, as it came.
  var recipients: [String] { heard.withLock { $0.recipients } }
  /// What was said to sign in, decoded.
  var credentials: [String] { heard.withLock { $0.credentials } }
  var connections: Int { heard.withLock { $0.connections } }

  init(_ script: Script = Script()) throws {
    self.script = script
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    socketNumber = number
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    port = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        guard bind(number, address, length) == 0, listen(number, 8) == 0 else { return 0 }
        getsockname(number, address, &length)
        return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          Int(UInt16(bigEndian: $0.pointee.sin_port))
        }
      }
    }
    Thread.detachNewThread { [self] in serve() }
  }

  /// Ends it; who connects from now on is refused.
  func close() { shutdown(socketNumber, Int32(SHUT_RDWR)) }

  private func serve() {
    while true {
      let number = accept(socketNumber, nil, nil)
      guard number >= 0 else { break }
      heard.withLock { $0.connections += 1 }
      talk(Line(number))
    }
    Glibc.close(socketNumber)
  }

  private func talk(_ line: Line) {
    guard line.act(script.greeting) else { return }
    while let word = line.next() {
      switch word.prefix(4).uppercased() {
      case "EHLO": guard line.act(script.hello) else { return }
      case "AUTH":
        guard let said = line.credentials(after: word) else { return }
        heard.withLock { $0.credentials.append(said) }
        guard line.act(script.signIn) else { return }
      case "MAIL": guard line.act(script.sender) else { return }
      case "RCPT":
        heard.withLock { $0.recipients.append(word) }
        let act = script.recipients.first { word.contains("<\($0.key)@") }?.value
        guard line.act(act ?? .say("250 ok")) else { return }
      case "DATA":
        guard line.act(script.data) else { return }
        if case .say(let text) = script.data, !text.hasPrefix("354") { continue }
        guard let message = line.message() else { return }
        heard.withLock { $0.messages.append(message) }
        guard line.act(script.dot) else { return }
      case "QUIT":
        _ = line.act(.say("221 bye"))
        return
      default: guard line.act(.say("502 what?")) else { return }
      }
    }
  }
}

/// One connection, read line by line.
private final class Line {
  private let number: Int32
  private var waiting: [UInt8] = []

  init(_ number: Int32) { self.number = number }

  deinit { Glibc.close(number) }

  /// Says something; `false` when it hangs up.
  func act(_ act: ScriptedServer.Act) -> Bool {
    switch act {
    case .drop: return false
    case .say(let text):
      let bytes = Array((text + "\r\n").utf8)
      return send(number, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    case .saySlowly(let text, let seconds):
      Thread.sleep(forTimeInterval: seconds)
      return self.act(.say(text))
    }
  }

  /// The next line without its end; `nil` when the other side has gone.
  func next() -> String? {
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        let line = String(decoding: waiting[..<end], as: UTF8.self).trimmingCharacters(
          in: .newlines)
        waiting.removeSubrange(...end)
        return line
      }
      var part = [UInt8](repeating: 0, count: 4096)
      let count = recv(number, &part, part.count, 0)
      if count <= 0 { return nil }
      waiting += part[..<count]
    }
  }

  /// What a client signs in with: in the same line, or asked for in one of its own.
  func credentials(after word: String) -> String? {
    var said = word.split(separator: " ").dropFirst(2).first.map(String.init)
    if said == nil, act(.say("334 ")) { said = next() }
    return said.flatMap { Data(base64Encoded: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A message up to its dot, the dots before its lines taken away again.
  func message() -> String? {
    var lines: [String] = []
    while let line = next() {
      if line == "." { return lines.map { $0 + "\r\n" }.joined() }
      lines.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
    }
    return nil
  }
}
