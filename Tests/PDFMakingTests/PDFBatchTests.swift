import Foundation
import Testing

@testable import PDFMaking

struct PDFBatchTests {
  @Test(arguments: [1, 2, 3])
  func everyJobHasItsAnswerAtItsPlaceWhateverTheNumberOfRunners(processes: Int) throws {
    let engine = try FakeEngine(
      answer: """
        case $line in
        *'"html":"2"'*) sleep 0.2; printf 'failed\\tdisk\\tfull\\n';;
        *) printf 'done\\n';;
        esac
        """)
    defer { engine.remove() }
    let faults = try engine.make(["1", "2", "3", "4"]) { $0.processes = processes }
    #expect(faults == [nil, .disk("full"), nil, nil])
    #expect(engine.starts == processes)
  }

  @Test func noJobStartsNoEngine() throws {
    let engine = try FakeEngine()
    defer { engine.remove() }
    #expect(try engine.make([]).isEmpty)
    #expect(engine.starts == 0)
  }

  @Test func aCrashLosesTheJobInHandAndNoOther() throws {
    let engine = try FakeEngine(
      answer: """
        case $line in
        *'"html":"2"'*)
        touch \("$(dirname $0)")/2.pdf.part; echo 'line 1' >&2; echo 'MemoryError' >&2; exit 1;;
        *) printf 'done\\n';;
        esac
        """)
    defer { engine.remove() }
    #expect(try engine.make(["1", "2", "3"]) == [nil, .crash("MemoryError"), nil])
    #expect(engine.starts == 2)
    #expect(!engine.has("2.pdf.part"))
  }

  @Test func aRunnerThatDiesWithoutAWordIsNamedSo() throws {
    let engine = try FakeEngine(answer: "kill -9 $$")
    defer { engine.remove() }
    #expect(try engine.make(["1"]) == [.crash("without a word")])
  }

  @Test func aPageThatTakesTooLongIsGivenUpAndItsRunnerIsKilled() throws {
    let engine = try FakeEngine(
      answer: """
        case $line in
        *'"html":"1"'*) exec sleep 30;;
        *) printf 'done\\n';;
        esac
        """)
    defer { engine.remove() }
    #expect(try engine.make(["1", "2"]) { $0.seconds = 1 } == [.slow(seconds: 1), nil])
    let first = try #require(engine.lines(of: "pids").first.flatMap { Int32($0) })
    #expect(kill(first, 0) == -1)
  }

  @Test(arguments: [
    (
      "glyph\\t\"李\" (U+674E)\\t\"明\" (U+660E)",
      PDFFault.lettersMissing(["\"李\" (U+674E)", "\"明\" (U+660E)"])
    ),
    ("fetch\\thttps://x.example/a.png", .outside(["https://x.example/a.png"])),
    ("font\\tbroken", .font(["broken"])),
    ("disk\\tno space", .disk("no space")),
    ("engine\\tTypeError: x", .engine("TypeError: x")),
    ("other\\twords", .engine("words")),
  ])
  func failuresAreOfAKnownKind(answer: String, fault: PDFFault) throws {
    let engine = try FakeEngine(answer: "printf 'failed\\t\(answer)\\n'")
    defer { engine.remove() }
    #expect(try engine.make(["1"]) == [fault])
  }

  @Test func aComplaintOfTheLibrariesBelowIsAFaultAndLeavesNoFile() throws {
    let engine = try FakeEngine(
      answer: """
        touch $(dirname $0)/1.pdf
        echo "(process:7): Pango-WARNING **: couldn't load font \\"X\\"" >&2; printf 'done\\n'
        """)
    defer { engine.remove() }
    #expect(
      try engine.make(["1"]) == [
        .font([#"(process:7): Pango-WARNING **: couldn't load font "X""#])
      ])
    #expect(!engine.has("1.pdf"))
  }

  @Test func wordsThatAreNoAnswerAreTold() throws {
    let engine = try FakeEngine(answer: "echo hello world")
    defer { engine.remove() }
    #expect(try engine.make(["1"]) == [.engine("it answers “hello world”")])
  }
}
