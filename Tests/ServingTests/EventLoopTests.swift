import Glibc
import Serving
import Testing

/// The loop calls whom it was asked to call, and ends when it is told to.
@Suite(.serialized)
struct EventLoopTests {
  @Test("a signal calls its closure, which can end the loop", arguments: [SIGTERM, SIGINT])
  func signalsEndTheLoop(signal: Int32) throws {
    let loop = try EventLoop()
    var count = 0
    let handle = try loop.whenSignalled(signal) {
      count += 1
      loop.stop()
    }
    let timer = try loop.timer { kill(getpid(), signal) }
    timer.start(after: 1)
    loop.run()
    #expect(count == 1)
    withExtendedLifetime(handle) {}
  }

  @Test("a timer set anew forgets its earlier time")
  func timersFireOnce() throws {
    let loop = try EventLoop()
    var count = 0
    let counting = try loop.timer { count += 1 }
    let ending = try loop.timer { loop.stop() }
    for delay in [1, 2, 5] { counting.start(after: delay) }
    ending.start(after: 50)
    loop.run()
    #expect(count == 1)
  }

  @Test("a handle that nobody holds is called no more")
  func handlesEnd() throws {
    let loop = try EventLoop()
    var count = 0
    var timer: EventHandle? = try loop.timer { count += 1 }
    timer?.start(after: 0)
    timer = nil
    for _ in 0..<5 { loop.turn() }
    #expect(count == 0)
  }
}
