import Glibc
import Serving
import Testing

/// Whoever listens for changes hears of each one, for as long as he listens.
struct StreamTests {
  private static let question = "GET /changes HTTP/1.1\r\nHost: localhost\r\n\r\n"

  @Test("a listener hears the present state at once, and every event after it")
  func eventsArrive() throws {
    let echo = try Echo()
    let client = try echo.client()
    client.say(Self.question)
    let opening = Reply(client.hear { $0.contains("data: hello\n\n") })
    #expect(opening.headers["content-type"] == "text/event-stream")
    #expect(opening.body.contains("data: hello\n\n"))
    for event in ["one", "two"] {
      echo.server.send(event)
      #expect(client.hear { $0.contains("data: \(event)\n\n") }.contains("data: \(event)\n\n"))
    }
  }

  @Test("two listeners hear the same, and pages are served meanwhile")
  func listenersAreMany() throws {
    let echo = try Echo()
    let clients = try (0..<2).map { _ in try echo.client() }
    for client in clients {
      client.say(Self.question)
      client.hear { $0.contains("hello") }
    }
    #expect(echo.server.listeners == 2)
    echo.server.send("news")
    #expect(try echo.client().ask("/page").body == "path=page\n")
    for client in clients { #expect(client.hear { $0.contains("news") }.contains("news")) }
  }

  @Test("who hangs up is forgotten when he is next spoken to")
  func deafListenersAreForgotten() throws {
    let echo = try Echo()
    let stays = try echo.client()
    let goes = try echo.client()
    for client in [stays, goes] {
      client.say(Self.question)
      client.hear { $0.contains("hello") }
    }
    goes.hangUp()
    for number in 1...3 {
      echo.server.send("event \(number)")
      stays.hear { $0.contains("event \(number)") }
    }
    #expect(echo.server.listeners == 1)
    #expect(stays.received.contains("event 3"))
  }

  @Test("HEAD of a stream ends")
  func headEnds() throws {
    #expect(try Echo().client().ask("/changes", method: "HEAD").status == 200)
  }

  @Test("a server that goes closes the streams")
  func streamsCloseWithTheServer() throws {
    var echo: Echo? = try Echo()
    let client = try #require(try echo.map { try Client($0.server.port, $0.loop) })
    client.say(Self.question)
    client.hear { $0.contains("hello") }
    echo = nil
    var isClosed = false
    client.hear { _ in
      isClosed = true
      return false
    }
    #expect(isClosed && client.received.contains("hello"))
  }
}
