import Foundation
import Testing

@testable import Mailing

@Suite(.serialized)
struct InterruptionTests {
  @Test("one signal asks for the end and does not end the program", arguments: [SIGINT, SIGTERM])
  func oneSignal(number: Int32) {
    Interruption.listen()
    // Threads of tests are deaf to signals, so it goes to the process, and takes its time.
    kill(getpid(), number)
    for _ in 0..<5000 where !Interruption.isAsked { usleep(1000) }
    #expect(Interruption.isAsked)
  }
}
