import Glibc
import Serving
import Testing

/// The server answers questions for paths and nothing else.
struct HTTPServerTests {
  @Test("a path is decoded and handed on, its query is not")
  func pathsArrive() throws {
    let reply = try Echo().client().ask("/agents/a%31/?x=1")
    #expect(reply.status == 200)
    #expect(reply.body == "path=agents/a1/\n")
    #expect(reply.headers["content-type"] == "text/plain; charset=utf-8")
    #expect(reply.headers["content-length"] == "16")
  }

  @Test("every answer forbids keeping, guessing and embedding")
  func headersGuard() throws {
    let reply = try Echo().client().ask("/")
    #expect(reply.headers["cache-control"] == "no-store")
    #expect(reply.headers["x-content-type-options"] == "nosniff")
    #expect(reply.headers["cross-origin-resource-policy"] == "same-origin")
    #expect(reply.headers["access-control-allow-origin"] == nil)
  }

  @Test("HEAD is told all but the body")
  func headHasNoBody() throws {
    let reply = try Echo().client().ask("/a", method: "HEAD")
    #expect(reply.status == 200)
    #expect(reply.headers["content-length"] == "7")
    #expect(reply.body.isEmpty)
  }

  @Test("other methods are refused", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
  func methodsAreRefused(method: String) throws {
    let reply = try Echo().client().ask("/", method: method)
    #expect(reply.status == 405)
    #expect(reply.headers["allow"] == "GET, HEAD")
  }

  @Test("a body is not taken")
  func bodiesAreRefused() throws {
    let client = try Echo().client()
    client.say("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n123456789")
    #expect(Reply(client.hear { _ in false }).status == 413)
  }

  @Test(
    "who calls this machine by another name is refused",
    arguments: ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io:8000", "[::2]", ""])
  func strangersAreRefused(host: String) throws {
    #expect(try Echo().client().ask("/", host: host).status == 403)
  }

  @Test("who names no host is refused")
  func namelessAreRefused() throws {
    #expect(try Echo().client().ask("/", host: nil).status == 403)
  }

  @Test(
    "what is no request for a path leads nowhere",
    arguments: [
      "GET /../etc/passwd HTTP/1.1", "GET /%2e%2e/x HTTP/1.1", "GET //evil.example/ HTTP/1.1",
      "GET http://localhost/ HTTP/1.1", "GET /a%00 HTTP/1.1", "GET /%5c..%5c HTTP/1.1",
      "GET /a b HTTP/1.1", "GET", "\u{1}\u{2}\u{3}", "GET / HTTP/9.9", "CONNECT / HTTP/1.1",
    ])
  func nonsenseIsRefused(line: String) throws {
    let client = try Echo().client()
    client.say(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    let text = client.hear { _ in false }
    #expect(!text.contains("path="))
    #expect(text.isEmpty || (400..<600).contains(Reply(text).status))
  }

  @Test("endless headers are cut off")
  func headersAreBounded() throws {
    let reply = try Echo().client().ask(
      "/", headers: "X: " + String(repeating: "x", count: 100_000) + "\r\n")
    #expect(reply.status != 200)
  }

  @Test("several questions may come on one connection")
  func connectionsAreKept() throws {
    let client = try Echo().client()
    for name in ["one", "two", "three"] {
      client.say("GET /\(name) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(client.hear { $0.contains("path=\(name)\n") }.contains("path=\(name)\n"))
    }
  }

  @Test("who asks and does not listen holds nobody up")
  func slowClientsWaitAlone() throws {
    let large = [UInt8](repeating: 0x78, count: 8_000_000)
    let echo = try Echo { request in
      request.path == "large"
        ? .response(Response(contentType: "text/plain", body: large)) : Echo.path(request)
    }
    let slow = try echo.client()
    slow.say("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n")
    for _ in 0..<20 { echo.loop.turn() }
    #expect(try echo.client().ask("/quick").body == "path=quick\n")
    #expect(slow.hear { $0.utf8.count > 8_000_000 }.utf8.count > 8_000_000)
  }

  @Test("a port that is taken is said, with one that is free")
  func takenPortsAreSaid() throws {
    let echo = try Echo()
    let loop = try EventLoop()
    let fault = try #require(throws: ServeFault.self) {
      _ = try HTTPServer(on: loop, port: echo.server.port, answer: Echo.path)
    }
    guard case .portInUse(let port, let free?) = fault else {
      return #expect(Bool(false), "\(fault)")
    }
    #expect(port == echo.server.port && free > port)
    #expect(fault.description.contains("--port \(free)"))
  }

  @Test("a port that does not exist is a fault and not a crash", arguments: [-1, 65_536])
  func impossiblePortsAreSaid(port: Int) throws {
    let loop = try EventLoop()
    #expect(throws: ServeFault.self) {
      _ = try HTTPServer(on: loop, port: port, answer: Echo.path)
    }
  }
}
