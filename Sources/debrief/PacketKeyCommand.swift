import ArgumentParser
import DebriefKit

struct PacketKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Make a pair of keys, NAME.sec to sign with and NAME.pub to check with.")

  @Argument(
    help: "The name, with its folder: ~/keys/debrief. Keep the secret half outside the project.")
  var name: String

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      try Debrief.makeSigningKey(name)
      Terminal.print(
        "\(name).sec signs: keep it secret and safe. \(name).pub checks: hand it out.\n")
      return 0
    }
  }
}
