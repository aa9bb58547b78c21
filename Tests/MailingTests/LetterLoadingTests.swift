import Testing

@testable import Mailing

/// A letter is read when its turn comes, and must be the one that was rendered.
struct LetterLoadingTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func fault(of letter: Letter, from sender: String = Sample.sender) -> String? {
    switch LetterLoading.parcel(letter, from: sender) {
    case .success: nil
    case .failure(let fault): fault.reason
    }
  }

  private func letter(_ text: String, address: String = Sample.address("ana")) throws -> Letter {
    Letter(
      issue: "week", about: "ana", address: address, label: "ana",
      edition: try Sample.edition("ana"), body: .file(sandbox.path + "/" + text, size: 1))
  }

  @Test("a file is read whole")
  func file() throws {
    try sandbox.write("ana.eml", String(decoding: Sample.message("anaA"), as: UTF8.self))
    let letter = try letter("ana.eml")
    let parcel = try LetterLoading.parcel(letter, from: Sample.sender).get()
    #expect(parcel.bytes == Sample.message("anaA"))
    #expect(parcel.recipient == Sample.address("ana"))
    #expect(parcel.messageID == "<ana.1@northway.example>")
  }

  @Test("a file that is gone says so")
  func missing() throws {
    let reason = fault(of: try letter("gone.eml"))
    #expect(reason == "No such file or directory while opening \(sandbox.path)/gone.eml")
  }

  @Test("a file with other bytes is not the one that was rendered", arguments: ["", "anaB"])
  func changed(text: String) throws {
    try sandbox.write("ana.eml", text)
    #expect(fault(of: try letter("ana.eml")) == "file differs from the manifest")
  }

  @Test("an address that is none stops its own letter")
  func badAddress() throws {
    try sandbox.write("ana.eml", String(decoding: Sample.message("anaA"), as: UTF8.self))
    let letter = try letter("ana.eml", address: "ana@x.example\r\nRCPT TO:<eve@x.example>")
    #expect(fault(of: letter) == "the recipient's address is not one")
    #expect(fault(of: try Sample.letter("ana"), from: "") == "the sender's address is not one")
  }
}
