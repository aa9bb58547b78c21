import Cryptography
import Foundation
import Synchronization
import TestSupport

@testable import Mailing

/// Letters, ledgers and surroundings that tests bring along.
enum Sample {
  static let sender = "figures@northway.example"
  static let time = 1_795_327_200  // 2026-11-22T06:00:00Z

  static func message(_ text: String) -> [UInt8] {
    Array("From: <\(sender)>\r\nSubject: Week 47\r\n\r\n.\(text)\r\n..\r\n".utf8)
  }

  static func edition(_ name: String, revision: Int = 1, says: String = "A") throws -> Edition {
    Edition(
      revision: revision, messageID: "<\(name).\(revision)@northway.example>",
      digest: try SHA256.digest(of: message(name + says)).hex, content: says)
  }

  /// A letter to `name`; `says` stands for its figures.
  static func letter(_ name: String, revision: Int = 1, says: String = "A") throws -> Letter {
    let bytes = message(name + says)
    return Letter(
      issue: "agent-week/2026-W47", about: "agents/\(name)", address: address(name), label: name,
      edition: try edition(name, revision: revision, says: says),
      body: .rendered(size: bytes.count) { bytes })
  }

  static func address(_ name: String) -> String { "\(name)@northway.example" }

  static func letters(_ names: [String]) throws -> [Letter] { try names.map { try letter($0) } }

  static func key(_ name: String) -> LetterKey {
    LetterKey(issue: "agent-week/2026-W47", about: "agents/\(name)", recipient: address(name))
  }

  static func line(
    _ state: LetterState, _ name: String = "ana", revision: Int = 1, says: String = "A",
    attempt: Int = 1, reply: String = ""
  ) throws -> LedgerLine {
    LedgerLine(
      time: time, state: state, key: key(name),
      edition: try edition(name, revision: revision, says: says), attempt: attempt, reply: reply)
  }
}

/// A folder that is gone after the test.
final class Sandbox {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/mailing-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ name: String) -> String? {
    FileBytes.read("\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// A program that a shell runs.
  func program(_ name: String, _ script: String) throws -> String {
    try write(name, "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
    return "\(path)/\(name)"
  }
}

/// A clock that only sleeping moves.
final class StoppedClock: Sendable {
  private let state = Mutex<(time: Double, sleeps: [Double])>((0, []))

  var sleeps: [Double] { state.withLock { $0.sleeps } }

  func surroundings(isInterrupted: @escaping @Sendable () -> Bool = { false }) -> Surroundings {
    Surroundings(
      now: { Sample.time + Int(self.state.withLock { $0.time }) },
      steadyTime: { self.state.withLock { $0.time } },
      sleep: { seconds in
        self.state.withLock {
          $0.time += seconds
          $0.sleeps.append(seconds)
        }
      }, isInterrupted: isInterrupted)
  }
}
