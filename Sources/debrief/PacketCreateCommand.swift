import ArgumentParser
import DebriefKit
import Glibc

struct PacketCreateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Write the packet of a closed period; one that is there is never replaced.")

  @Argument(help: "The period: 2026-10.")
  var period: String

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(
    help: ArgumentHelp(
      "The secret key that signs it. (default: 'key' of packets)", valueName: "file"))
  var key: String?

  @Flag(help: "Write each page as PDF too, with WeasyPrint 70.")
  var pdf = false

  @Option(
    help: ArgumentHelp(
      "Where WeasyPrint lies. (default: $WEASYPRINT, or on the path)", valueName: "file"))
  var pdfEngine: String?

  @OptionGroup var options: JobOptions

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      var packet = PacketOptions(project: project, period: period)
      packet.key = key
      packet.makesPDF = pdf
      packet.engine = pdfEngine ?? variable("WEASYPRINT") ?? onPath
      packet.jobs = options.jobs
      let made = try Debrief.createPacket(packet)
      Outcome.report(made.problems, .text)
      guard let written = made.packet else { return 1 }
      let signature = written.signedBy.map { "signed by \($0)" } ?? "not signed"
      let documents = written.documents > 0 ? ", \(written.documents) PDFs" : ""
      Terminal.print(
        "\(written.folder): \(written.files) files\(documents), \(written.bytes) bytes, \(signature)\n"
      )
      return 0
    }
  }

  private var onPath: String? { variable("PATH").flatMap { Debrief.pdfEngine(on: $0) } }

  private func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
