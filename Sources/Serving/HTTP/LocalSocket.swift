internal import Glibc

/// A socket that only programs on this machine can reach.
enum LocalSocket {
  /// Listens on 127.0.0.1; port 0 takes any that is free.
  static func listen(port: Int) throws(ServeFault) -> (descriptor: Int32, port: Int) {
    let descriptor = socket(
      AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    if descriptor < 0 { throw .machine("opening a socket", errno) }
    do throws(ServeFault) {
      // A server stopped a moment ago must not keep the next one out.
      var yes: Int32 = 1
      setsockopt(
        descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
      let code = bind(descriptor, to: port)
      if code == EADDRINUSE { throw .portInUse(port, free: freePort(after: port)) }
      if code == EACCES { throw .portForbidden(port) }
      if code != 0 || Glibc.listen(descriptor, SOMAXCONN) != 0 {
        throw .machine("listening on port \(port)", code != 0 ? code : errno)
      }
      return (descriptor, try boundPort(of: descriptor))
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Answers 0, or the error's number.
  private static func bind(_ descriptor: Int32, to port: Int) -> Int32 {
    guard let port = UInt16(exactly: port) else { return EINVAL }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    let answer = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return answer == 0 ? 0 : errno
  }

  private static func boundPort(of descriptor: Int32) throws(ServeFault) -> Int {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let answer = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &size)
      }
    }
    if answer != 0 { throw .machine("asking for the port", errno) }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// The next port on which this program could listen.
  private static func freePort(after port: Int) -> Int? {
    (port + 1..<port + 50).first { candidate in
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
      if descriptor < 0 { return false }
      defer { close(descriptor) }
      return bind(descriptor, to: candidate) == 0
    }
  }
}
