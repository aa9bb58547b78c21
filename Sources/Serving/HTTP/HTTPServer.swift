internal import CEvent
internal import Glibc

/// Answers GET and HEAD on 127.0.0.1, and keeps streams of events open.
///
/// It knows nothing of what it serves. Everything about a request that is not a plain question for a path
/// is refused here, before the closure that answers sees it.
package final class HTTPServer {
  package let port: Int
  private let loop: EventLoop
  private let server: OpaquePointer
  private let answer: (Request) -> Answer
  /// Requests whose answers have no end, by connection.
  private var streams: [OpaquePointer: OpaquePointer] = [:]
  private var heartbeat: EventHandle?

  /// A dead connection shows only when it is written to.
  private static let secondsBetweenBeats = 20
  /// For a client that neither asks nor takes what it asked for.
  private static let secondsOfPatience: Int32 = 30

  package init(
    on loop: EventLoop, port: Int, answer: @escaping (Request) -> Answer
  ) throws(ServeFault) {
    let socket = try LocalSocket.listen(port: port)
    guard let server = evhttp_new(loop.base) else {
      close(socket.descriptor)
      throw .machine("starting the server", ENOMEM)
    }
    (self.loop, self.server, self.port, self.answer) = (loop, server, socket.port, answer)
    if evhttp_accept_socket(server, socket.descriptor) != 0 {
      close(socket.descriptor)
      throw .machine("taking connections", errno)
    }
    evhttp_set_max_headers_size(server, 16 * 1024)
    evhttp_set_max_body_size(server, 0)
    evhttp_set_timeout(server, HTTPServer.secondsOfPatience)
    evhttp_set_allowed_methods(server, HTTPServer.understoodMethods)
    evhttp_set_gencb(server, HTTPServer.take, Unmanaged.passUnretained(self).toOpaque())
    try beat()
  }

  deinit {
    // Closing frees the requests of all streams; nobody may finish them any more.
    streams = [:]
    evhttp_free(server)
  }

  /// Sends an event to everybody who listens.
  package func send(_ event: String) { write("data: \(event)\n\n") }

  package var listeners: Int { streams.count }

  private func beat() throws(ServeFault) {
    heartbeat = try loop.timer { [unowned self] in
      write(":\n\n")
      heartbeat?.start(after: HTTPServer.secondsBetweenBeats * 1000)
    }
    heartbeat?.start(after: HTTPServer.secondsBetweenBeats * 1000)
  }

  private func write(_ text: String) {
    for request in streams.values { HTTPServer.sendChunk(text, to: request) }
  }

  private static let take: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Void = {
    request, server in
    guard let request, let server else { return }
    Unmanaged<HTTPServer>.fromOpaque(server).takeUnretainedValue().take(request)
  }

  private func take(_ request: OpaquePointer) {
    switch judged(request) {
    case .response(let response): HTTPServer.send(response, to: request)
    case .stream(let first): open(request, first)
    }
  }

  private func judged(_ request: OpaquePointer) -> Answer {
    let method = evhttp_request_get_command(request)
    guard method == EVHTTP_REQ_GET || method == EVHTTP_REQ_HEAD else {
      var refusal = Response.text(405, "only GET and HEAD are answered here")
      refusal.headers = [("Allow", "GET, HEAD")]
      return .response(refusal)
    }
    let host = evhttp_find_header(evhttp_request_get_input_headers(request), "Host")
    guard let host, HostName.isLocal(String(cString: host)) else {
      return .response(.text(403, "this server answers only to localhost and 127.0.0.1"))
    }
    guard let target = evhttp_request_get_uri(request) else {
      return .response(.text(400, "no path"))
    }
    do throws(RequestPath.Refusal) {
      let path = try RequestPath.read(String(cString: target))
      return answer(Request(path: path))
    } catch {
      return switch error {
      case .malformed: .response(.text(400, "no such path can be"))
      case .elsewhere: .response(.text(404, "there is no such page"))
      }
    }
  }

  private func open(_ request: OpaquePointer, _ first: String) {
    guard let connection = evhttp_request_get_connection(request),
      evhttp_request_get_command(request) == EVHTTP_REQ_GET
    else { return HTTPServer.send(.text(200, ""), to: request) }
    streams[connection] = request
    evhttp_connection_set_closecb(
      connection,
      { connection, server in
        guard let connection, let server else { return }
        Unmanaged<HTTPServer>.fromOpaque(server).takeUnretainedValue().closed(connection)
      }, Unmanaged.passUnretained(self).toOpaque())
    HTTPServer.addHeaders([("Content-Type", "text/event-stream")], to: request)
    evhttp_send_reply_start(request, 200, "OK")
    HTTPServer.sendChunk("data: \(first)\n\n", to: request)
  }

  private func closed(_ connection: OpaquePointer) {
    guard let request = streams.removeValue(forKey: connection) else { return }
    // The server has let go of a request whose client hung up; ending it now only frees it.
    if evhttp_request_get_connection(request) == nil { evhttp_send_reply_end(request) }
  }
}
