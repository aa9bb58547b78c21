import Foundation
import Testing

@testable import PDFMaking

@Suite(.enabled(if: RealEngine.isThere, RealEngine.absence))
struct WeasyPrintTests {
  @Test func thePDFIsOneAndNamesNoFolder() throws {
    let packet = try SmallPacket(["a": "<h1>Łukasz, Δημήτρης</h1><p>→ one"])
    defer { packet.remove() }
    #expect(try packet.make(["a"]) == [nil])
    let text = String(decoding: try packet.pdf("a"), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7"))
    #expect(!text.contains(packet.folder.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: packet.folder.path).count == 2)
  }

  @Test func theSameBytesComeInAnyFolderAndOrder() throws {
    let pages = [
      "a": "<h1>A</h1><p>→ one", "b": "<h1>Β</h1><svg width=9 height=9><path d='M0 0h9'/></svg>",
      "c": "<p>Ж",
    ]
    let one = try SmallPacket(pages)
    let other = try SmallPacket(pages)
    defer { one.remove() }
    defer { other.remove() }
    #expect(try one.make(["a", "b", "c"]) == [nil, nil, nil])
    #expect(try other.make(["c", "b", "a"], processes: 2) == [nil, nil, nil])
    for page in pages.keys { #expect(try one.pdf(page) == other.pdf(page)) }
  }

  @Test(arguments: [
    ("<p>李", PDFFault.lettersMissing(["\"李\" (U+674E)"])),
    ("<img src='https://leak.invalid/a.png'>", .outside(["https://leak.invalid/a.png"])),
    ("<img src='file:///etc/hostname'>", .outside(["file:///etc/hostname"])),
    ("<img src='../../etc/hostname'>", .outside(["https://packet.invalid/etc/hostname"])),
    ("<link rel=stylesheet href='//leak.invalid/a.css'>", .outside(["https://leak.invalid/a.css"])),
    ("<p style='background: url(http://leak.invalid/b)'>", .outside(["http://leak.invalid/b"])),
    ("<style>@import 'http://leak.invalid/c';</style>", .outside(["http://leak.invalid/c"])),
    (
      "<style>@font-face { font-family: X; src: url(http://leak.invalid/d) }</style><p>x",
      .outside(["http://leak.invalid/d"])
    ),
    ("<svg><image href='http://leak.invalid/e'/></svg>", .outside(["http://leak.invalid/e"])),
  ])
  func aPageThatLacksALetterOrAsksForMoreThanThePacketFails(body: String, fault: PDFFault) throws {
    let packet = try SmallPacket(["a": "<p>whole", "b": body])
    defer { packet.remove() }
    #expect(try packet.make(["a", "b", "a"]) == [nil, fault, nil])
    #expect(throws: (any Error).self) { try packet.pdf("b") }
  }

  @Test func whatLiesInThePacketOrInThePageMayBeShown() throws {
    let packet = try SmallPacket([
      "a":
        "<link rel=stylesheet href='b.css'><p>x<img src='data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%225%22 height=%225%22/%3E'>"
    ])
    defer { packet.remove() }
    try "p { color: red }".write(
      to: packet.folder.appending(path: "b.css"), atomically: true, encoding: .utf8)
    #expect(try packet.make(["a"]) == [nil])
  }

  @Test(arguments: [nil, "https://intranet.example/p/"])
  func linksToOtherPagesLeadToTheAddressOrAreText(address: String?) throws {
    let packet = try SmallPacket([
      "a": "<p><a href='b.html'>b</a> <a href='#c'>c</a><p id=c>c",
      "b": "<p><a>b</a> <a href='#c'>c</a><p id=c>c",
    ])
    defer { packet.remove() }
    #expect(try packet.make(["a", "b"], address: address, title: "T") == [nil, nil])
    #expect(try (packet.pdf("a") == packet.pdf("b")) == (address == nil))
  }

  @Test func aPageThatIsNotThereIsOneFault() throws {
    let packet = try SmallPacket([:])
    defer { packet.remove() }
    let fault = try #require(try packet.make(["gone"]).first ?? nil)
    #expect(fault.description.contains("No such file or directory"))
  }

  @Test func theRunnerEndsWhenNobodySpeaksToItAnyMore() throws {
    let workshop = try Workshop(fonts: PDFSetting(date: 0).fonts)
    defer { workshop.clear() }
    let engine = try PDFEngine(at: RealEngine.path ?? "")
    var ends: [Int32] = [-1, -1]
    #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    let call = RunnerCall(
      command: engine.command + [workshop.runner], environment: workshop.environment(date: 0))
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    let pid = try #require(call.start(channel: ends[1], errors: 2))
    close(ends[1])
    close(ends[0])
    var status: Int32 = -1
    #expect(waitpid(pid, &status, 0) == pid)
  }
}
