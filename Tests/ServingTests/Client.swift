import Glibc
import Serving
import Testing

/// A browser reduced to a socket; it takes turns with the server on one thread.
final class Client {
  private let descriptor: Int32
  private let loop: EventLoop
  // Held so that a test need not.
  private let server: HTTPServer?
  private(set) var received = ""

  init(_ port: Int, _ loop: EventLoop, holding server: HTTPServer? = nil) throws {
    self.loop = loop
    self.server = server
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    let answer = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(answer == 0)
  }

  deinit { hangUp() }

  private var isOpen = true

  func hangUp() {
    if isOpen { close(descriptor) }
    isOpen = false
  }

  func say(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Lets the server work until what came satisfies a test, or nothing more comes for a while.
  @discardableResult
  func hear(until isEnough: (String) -> Bool) -> String {
    for _ in 0..<400 {
      loop.turn()
      var bytes = [UInt8](repeating: 0, count: 64 * 1024)
      let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      if count > 0 { received += String(decoding: bytes[..<count], as: UTF8.self) }
      if isEnough(received) || count == 0 { return received }
      if count < 0 { usleep(1000) }
    }
    return received
  }

  /// Asks for one thing and waits for the end of the connection.
  func ask(
    _ target: String, method: String = "GET", host: String? = "localhost", headers: String = ""
  ) -> Reply {
    let name = host.map { "Host: \($0)\r\n" } ?? ""
    say("\(method) \(target) HTTP/1.1\r\n\(name)\(headers)Connection: close\r\n\r\n")
    return Reply(hear { _ in false })
  }
}

/// An answer taken apart.
struct Reply {
  let status: Int
  let headers: [String: String]
  let body: String

  init(_ text: String) {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = parts[0].split(separator: "\r\n")
    status = Int(lines.first?.split(separator: " ").dropFirst().first ?? "") ?? 0
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1)
      if pair.count == 2 { headers[pair[0].lowercased()] = String(pair[1].dropFirst()) }
    }
    self.headers = headers
    body = parts.count > 1 ? String(parts[1]) : ""
  }
}

/// A server on a free port that says which path it was asked for.
struct Echo {
  let loop: EventLoop
  let server: HTTPServer

  init(_ answer: @escaping (Request) -> Answer = Echo.path) throws {
    loop = try EventLoop()
    server = try HTTPServer(on: loop, port: 0, answer: answer)
  }

  static func path(_ request: Request) -> Answer {
    request.path == "changes"
      ? .stream(first: "hello") : .response(.text(200, "path=" + request.path))
  }

  func client() throws -> Client { try Client(server.port, loop, holding: server) }
}
