import Foundation
import TestSupport
import Testing

/// We declare other libraries' functions ourselves; where their headers are installed, the compiler compares.
@Suite struct DeclarationTests {
  private static let packages = ["librsvg-2.0", "fontconfig"]
  private static let haveHeaders =
    (try? run("pkg-config", ["--exists"] + packages).code) == 0
    && (try? run("cc", ["--version"]).code) == 0

  @Test(
    .enabled(if: haveHeaders, "the headers of librsvg are absent: apt-get install librsvg2-dev"))
  func areThoseOfTheRealHeaders() throws {
    let result = try compile("")
    #expect(result.code == 0, "\(result.output)")
  }

  /// The control: the compiler does compare.
  @Test(
    .enabled(if: haveHeaders, "the headers of librsvg are absent: apt-get install librsvg2-dev"))
  func aDifferentDeclarationDoesNotCompile() throws {
    #expect(try compile("void cairo_destroy(cairo_surface_t *context);").code != 0)
  }

  /// Pango's headers are a package of their own, which librsvg's does not bring.
  private func compile(_ more: String) throws -> (code: Int32, output: String) {
    let flags = try (Self.packages + ["pangocairo"])
      .map { try run("pkg-config", ["--cflags", "--silence-errors", $0]).output }.joined(
        separator: " "
      ).split(
        whereSeparator: \.isWhitespace)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).c")
    defer { try? FileManager.default.removeItem(at: file) }
    try """
    #include <librsvg/rsvg.h>
    #include <pango/pangocairo.h>
    #include <fontconfig/fontconfig.h>
    #include "libraries.h"
    \(more)
    """.write(to: file, atomically: true, encoding: .utf8)
    let door = SharedFolder.project.appending(path: "Sources/CRsvg").path
    return try run("cc", ["-fsyntax-only", "-I", door] + flags.map(String.init) + [file.path])
  }
}

private func run(_ program: String, _ arguments: [String]) throws -> (code: Int32, output: String) {
  let process = Process()
  let pipe = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
