internal import Glibc

/// Writes to a program and listens to it at once, for either may wait for the other.
struct Talk {
  private let socket: Int32
  private let input: [UInt8]
  /// When to give up, by the steady clock.
  private let end: Int
  private var written = 0
  private var isClosed = false
  private(set) var output: [UInt8] = []
  /// All input was taken by the program's side of the socket.
  var hasWrittenAll: Bool { written == input.count }

  init(socket: Int32, input: [UInt8], end: Int) {
    self.socket = socket
    self.input = input
    self.end = end
  }

  /// Goes on until the program has closed its side or has ended; answers whether it did in time.
  ///
  /// A program may leave another one behind that holds the socket open, so its end is asked for too.
  mutating func go(keeping limit: Int, until hasEnded: () -> Bool) -> Bool {
    while ChildProcess.now() < end {
      let wanted = isClosed ? POLLIN : POLLIN | POLLOUT
      var waiting = pollfd(fd: socket, events: Int16(wanted), revents: 0)
      if poll(&waiting, 1, 100) > 0 {
        if Int32(waiting.revents) & (POLLIN | POLLHUP) != 0, !listen(limit) { return true }
        if Int32(waiting.revents) & POLLOUT != 0, !isClosed { say() }
      } else if hasEnded() {
        return true
      }
    }
    return false
  }

  /// Takes what the program has said; `false` at its end.
  private mutating func listen(_ limit: Int) -> Bool {
    var part = [UInt8](repeating: 0, count: 4096)
    let count = recv(socket, &part, part.count, Int32(MSG_DONTWAIT))
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    output += part[..<count].prefix(limit - output.count)
    return count > 0
  }

  private mutating func say() {
    let quietly = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let count = input[written...].withUnsafeBytes {
      send(socket, $0.baseAddress, $0.count, quietly)
    }
    if count > 0 { written += count }
    let isOver = count < 0 && errno != EAGAIN && errno != EINTR
    if isOver || written == input.count {
      isClosed = true
      shutdown(socket, Int32(SHUT_WR))
    }
  }
}
