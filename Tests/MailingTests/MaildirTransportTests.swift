import Foundation
import Testing

@testable import Mailing

struct MaildirTransportTests {
  let sandbox: Sandbox
  let transport: MaildirTransport

  init() throws {
    sandbox = try Sandbox()
    transport = MaildirTransport(path: sandbox.path + "/mail")
    try transport.prepare()
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/mail/" + folder)
  }

  private func parcel(_ id: String = "<one@x>") -> Parcel {
    Parcel(
      messageID: id, sender: Sample.sender, recipient: Sample.address("ana"),
      bytes: Sample.message("x"))
  }

  @Test("a message lies in new as it was, and nothing in tmp")
  func messageIsThere() throws {
    #expect(transport.hand(parcel()).outcome == .accepted)
    let name = try #require(try names("new").first)
    #expect(sandbox.text("mail/new/" + name).map { Array($0.utf8) } == Sample.message("x"))
    #expect(try names("tmp") == [])
  }

  @Test("the same message a second time lies there once, read or unread", arguments: [false, true])
  func onlyOnce(isRead: Bool) throws {
    _ = transport.hand(parcel())
    let name = try #require(try names("new").first)
    if isRead {
      try FileManager.default.moveItem(
        atPath: sandbox.path + "/mail/new/" + name,
        toPath: sandbox.path + "/mail/cur/" + name + ":2,S")
    }
    let again = transport.hand(parcel())
    #expect(again.outcome == .accepted)
    #expect(again.reply.contains("already"))
    #expect(try names("new").count + names("cur").count == 1)
    #expect(transport.hand(parcel("<two@x>")).outcome == .accepted)
    #expect(try names("new").count + names("cur").count == 2)
  }

  @Test("half a message that a crash left in tmp does not matter")
  func halfMessage() throws {
    let name = try MaildirTransport.fileName("<one@x>")
    try sandbox.write(
      "mail/tmp/" + name,
      "half of a message that is longer than the whole" + String(repeating: ".", count: 900))
    #expect(transport.hand(parcel()).outcome == .accepted)
    #expect(sandbox.text("mail/new/" + name).map { Array($0.utf8) } == Sample.message("x"))
  }

  @Test("a folder that is gone is the machine's fault, not the letter's")
  func folderIsGone() throws {
    try FileManager.default.removeItem(atPath: sandbox.path + "/mail")
    let handover = transport.hand(parcel())
    #expect(handover.outcome == .notSent)
    #expect(handover.blamesServer)
  }
}
