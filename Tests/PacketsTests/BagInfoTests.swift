import Testing

@testable import Packets

struct BagInfoTests {
  /// After the example of RFC 8493, section 2.2.2: a value that goes on in the next line.
  @Test("fields may go on in the next line, and names are the same in any case")
  func folded() throws {
    let fields = try #require(
      BagFields(
        "Source-Organization: FOO University\nContact-Name:  Edna Janssen\n\tand others\r\nX:\n"))
    #expect(fields["source-organization"] == "FOO University")
    #expect(fields["Contact-Name"] == "Edna Janssen and others")
    #expect(fields["X"] == "")
    #expect(fields["Y"] == nil)
  }

  @Test("a line that is no field is a fault", arguments: [" begins with a blank", "no colon"])
  func noFields(text: String) { #expect(BagFields(text) == nil) }

  @Test("what is written is read again, and names cannot smuggle in a field")
  func roundTrip() throws {
    var info = try Sample.info(version: 3)
    info.organisation = "A\nRetain-Until: 1999-01-01\r\n B"
    info.supersedes = try Sample.id(version: 2)
    info.reason = "restatement"
    let text = info.text(octets: 1, files: 1, signedBy: nil)
    let read = try BagInfo(try #require(BagFields(text)), from: "x")
    info.organisation = "A Retain-Until: 1999-01-01 B"
    #expect(read == info)
  }

  @Test(
    "an id is made of small letters, digits and hyphens",
    arguments: [
      ("Northway", "2026-10", 1), ("", "2026-10", 1), ("a", "", 1), ("a/b", "2026-10", 1),
      ("a", "2026-10", 0),
      ("-a", "2026-10", 1), (String(repeating: "a", count: 80), "2026-10", 1),
    ])
  func unlawful(operation: String, period: String, version: Int) {
    #expect(throws: PacketFault.self) {
      try PacketID(operation: operation, period: period, version: version)
    }
  }

  @Test("periods are written in small letters, and version 10 comes after version 9")
  func order() throws {
    let id = try PacketID(operation: "north", period: "2026-W40", version: 9)
    #expect(id.text == "north-2026-w40-v9")
    #expect(try id < id.with(version: 10))
  }
}
