/// What a browser asked for, after everything unseemly was refused.
package struct Request: Hashable {
  /// The path, decoded once, without the first slash: `agents/a107/`; empty for the root.
  package let path: String

  package init(path: String) { self.path = path }
}

/// What a browser is told.
package struct Response {
  package var status = 200
  package var contentType: String
  package var body: [UInt8]
  /// Further headers, by name; their values hold no line breaks.
  package var headers: [(name: String, value: String)] = []

  package init(status: Int = 200, contentType: String, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }

  /// A line of text, for tools and for faults of the request itself.
  package static func text(_ status: Int, _ text: String) -> Response {
    Response(
      status: status, contentType: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }
}

/// How a request is answered.
package enum Answer {
  case response(Response)
  /// The connection stays open; it gets this event now, and every one that is sent later.
  case stream(first: String)
}
