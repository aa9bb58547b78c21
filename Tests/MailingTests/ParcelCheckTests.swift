import Testing

@testable import Mailing

/// The last look before a letter goes.
struct ParcelCheckTests {
  @Test(
    "an address that is none, or is two, goes nowhere",
    arguments: [
      "", "ana", "ana@", "@x.example", "ana@x.example\r\nRCPT TO:<eve@x.example>",
      "ana@x.example\n",
      "ana@x.example,eve@x.example", "<ana@x.example>", "ana eve@x.example", "ana@x.example\0",
      "zoë@x.example",
      "ana@x.example> NOTIFY=NEVER", "\"a b\"@x.example", "ana@x..example", "\r\n",
      "-ana@x.example\r",
    ])
  func badAddresses(address: String) {
    let message = Sample.message("x")
    let to = Parcel(messageID: "<m@x>", sender: Sample.sender, recipient: address, bytes: message)
    let from = Parcel(messageID: "<m@x>", sender: address, recipient: Sample.sender, bytes: message)
    #expect(ParcelCheck.fault(of: to) != nil)
    #expect(ParcelCheck.fault(of: from) != nil)
  }

  @Test(
    "bytes that would arrive otherwise do not go",
    arguments: [
      "", "a", "a\n", "a\r", "a\r\n\n", "a\r\rb\r\n", "\n", "a\nb\r\n", "a\r\nb", "ä\r\n",
      "a\0b\r\n", "a\u{7F}\r\n",
      String(repeating: "x", count: 999) + "\r\n",
    ])
  func badMessages(text: String) {
    #expect(ParcelCheck.fault(ofMessage: Array(text.utf8)) != nil)
  }

  @Test(
    "a message is a message",
    arguments: [
      "a\r\n", "\r\n", "a\r\n\r\n.\r\n..\r\n", String(repeating: "x", count: 998) + "\r\n",
    ])
  func goodMessages(text: String) {
    #expect(ParcelCheck.fault(ofMessage: Array(text.utf8)) == nil)
  }
}
