internal import Glibc

/// A runner at work, or one that has ended and not been missed yet.
///
/// It ends by itself when our end of its socket closes, so that none is left behind when we are killed; when we let go of it, it
/// is killed and waited for.
final class RunnerProcess {
  /// Where answers come from.
  let channel: Int32

  /// Where complaints come from: of the libraries below Python, and its last words.
  let errors: Int32

  private let pid: pid_t
  private var unread: [UInt8] = []
  private(set) var complaints: [UInt8] = []

  init(_ call: RunnerCall) throws(PDFEngineFault) {
    let (channel, theirChannel) = try RunnerProcess.pair()
    let (errors, theirErrors) = try RunnerProcess.pair()
    let pid = call.start(channel: theirChannel, errors: theirErrors)
    let reason = String(cString: strerror(errno))
    close(theirChannel)
    close(theirErrors)
    guard let pid else {
      close(channel)
      close(errors)
      throw .machine("\(call.command.first ?? ""): \(reason)")
    }
    (self.channel, self.errors, self.pid) = (channel, errors, pid)
  }

  deinit {
    close(channel)
    close(errors)
    kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
  }

  /// Both ends of a two-way pipe: a socket, for a write to one whose reader has died is an error and not a signal.
  private static func pair() throws(PDFEngineFault) -> (ours: Int32, theirs: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .machine("a socket: " + String(cString: strerror(errno)))
    }
    return (ends[0], ends[1])
  }

  /// Hands a line over; a runner that is dead shows when it is listened to.
  func say(_ line: String) {
    var rest = Array(line.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(channel, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The lines that have come, and whether more can.
  func hear() -> (lines: [String], isOpen: Bool) {
    let isOpen = take(from: channel, into: &unread)
    _ = take(from: errors, into: &complaints)
    var lines: [String] = []
    while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(String(decoding: unread[..<end], as: UTF8.self))
      unread.removeSubrange(...end)
    }
    return (lines, isOpen)
  }

  /// What it complained of since it was last asked.
  func takeComplaints() -> String {
    defer { complaints = [] }
    return String(decoding: complaints, as: UTF8.self)
  }

  /// All that is there now; false when the other end is closed.
  private func take(from socket: Int32, into bytes: inout [UInt8]) -> Bool {
    var room = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(socket, &room, room.count, Int32(MSG_DONTWAIT))
      if count > 0 {
        bytes += room[..<count]
      } else if count == 0 || errno == ECONNRESET {
        return false
      } else if errno != EINTR {
        return true
      }
    }
  }
}
