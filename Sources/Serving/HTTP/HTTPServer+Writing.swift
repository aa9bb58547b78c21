internal import CEvent

extension HTTPServer {
  /// Methods that get an answer of ours; libevent itself answers 501 to all others.
  static let understoodMethods = UInt16(
    EVHTTP_REQ_GET.rawValue | EVHTTP_REQ_HEAD.rawValue | EVHTTP_REQ_POST.rawValue
      | EVHTTP_REQ_PUT.rawValue | EVHTTP_REQ_DELETE.rawValue | EVHTTP_REQ_OPTIONS.rawValue
      | EVHTTP_REQ_PATCH.rawValue)

  /// Pages of people's figures: nothing is kept by the browser, guessed at, or shown inside other sites.
  private static let always = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "no-referrer"),
  ]

  static func addHeaders(_ headers: [(String, String)], to request: OpaquePointer) {
    let output = evhttp_request_get_output_headers(request)
    for (name, value) in always + headers { evhttp_add_header(output, name, value) }
  }

  static func send(_ response: Response, to request: OpaquePointer) {
    addHeaders([("Content-Type", response.contentType)] + response.headers, to: request)
    // HEAD is told the length of what GET would get; libevent itself would send the body to both.
    addLength(response.body.count, to: request)
    let isHead = evhttp_request_get_command(request) == EVHTTP_REQ_HEAD
    withBuffer(holding: isHead ? [] : response.body) {
      evhttp_send_reply(request, Int32(response.status), reason(response.status), $0)
    }
  }

  static func sendChunk(_ text: String, to request: OpaquePointer) {
    withBuffer(holding: Array(text.utf8)) { evhttp_send_reply_chunk(request, $0) }
  }

  private static func addLength(_ count: Int, to request: OpaquePointer) {
    let output = evhttp_request_get_output_headers(request)
    evhttp_add_header(output, "Content-Length", String(count))
  }

  private static func withBuffer(holding bytes: [UInt8], _ body: (OpaquePointer) -> Void) {
    // Without memory for a buffer the client gets no answer and asks again.
    guard let buffer = evbuffer_new() else { return }
    defer { evbuffer_free(buffer) }
    evbuffer_add(buffer, bytes, bytes.count)
    body(buffer)
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 308: "Permanent Redirect"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 503: "Service Unavailable"
    default: "Answer"
    }
  }
}
