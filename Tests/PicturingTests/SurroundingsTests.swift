import Foundation
import TestSupport
import Testing

@testable import Picturing

/// Nothing of the user or the machine shows in a picture.
///
/// Each surroundings are a process of their own, for fonts are pinned once in a process.
@Suite(.enabled(if: Drawings.canBeDrawn, Drawings.absence)) struct SurroundingsTests {
  @Test(arguments: [
    [
      "LANG": "tr_TR.UTF-8", "LC_ALL": "ja_JP.UTF-8", "FC_LANG": "zh-cn", "PANGO_LANGUAGE": "ko:ar",
    ],
    ["TZ": "Pacific/Kiritimati", "SOURCE_DATE_EPOCH": "0"],
    ["FONTCONFIG_FILE": "/nowhere/fonts.conf", "FONTCONFIG_PATH": "/nowhere"],
    ["FONTCONFIG_SYSROOT": "/usr"], ["FONTCONFIG_SYSROOT": "/nowhere"],
    ["PANGOCAIRO_BACKEND": "win32", "XDG_DATA_HOME": "/nowhere", "XDG_CONFIG_DIRS": "/nowhere"],
  ])
  func leaveThePictureAsItIs(_ environment: [String: String]) async throws {
    try await expectSamePicture(environment)
  }

  /// A user's own type and own rules, which would put another type in Arial's place.
  @Test func aUsersOwnFontsAreNotLookedAt() async throws {
    let home = try FontsOfAUser()
    let before = try home.names()
    let settings = home.folder.appending(path: ".config/fontconfig/fonts.conf").path
    try await expectSamePicture(["HOME": home.folder.path])
    try await expectSamePicture(["HOME": home.folder.path, "FONTCONFIG_FILE": settings])
    #expect(try home.names() == before, "something was written to the user's folder")
  }

  private func expectSamePicture(_ environment: [String: String]) async throws {
    let expected = try Surroundings.bytes()
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) { [environment = environment as [String: String]] in
      for (name, value) in environment { setenv(name, value, 1) }
      FileHandle.standardOutput.write(Data(try Surroundings.bytes()))
    }
    let output = try #require(result).standardOutputContent
    #expect(!expected.isEmpty)
    #expect(contains(output, expected), "other bytes under \(environment)")
  }

  /// The test library may write lines of its own around ours.
  private func contains(_ output: [UInt8], _ expected: [UInt8]) -> Bool {
    Data(output).range(of: Data(expected)) != nil
  }
}

private enum Surroundings {
  /// A chart, letters of three scripts, and one that Liberation Sans lacks.
  static func bytes() throws -> [UInt8] {
    let text = Drawings.text("Łukasz Δημ Юля ☎ 骨")
    return try Drawings.chart("team-wide").picture().png
      + Picture.draw(svg: text, width: 200, height: 40).png
  }
}

/// A home folder with a type in it and rules that prefer it.
private struct FontsOfAUser: ~Copyable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)")

  init() throws {
    let fonts = folder.appending(path: ".fonts")
    let settings = folder.appending(path: ".config/fontconfig")
    for path in [fonts, settings] {
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    }
    let serif = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"
    try? FileManager.default.copyItem(
      atPath: serif, toPath: fonts.appending(path: "Serif.ttf").path)
    try """
    <?xml version="1.0"?><fontconfig><dir>\(fonts.path)</dir>
    <cachedir>\(folder.path)/.cache/fontconfig</cachedir>
    <match><edit name="family" mode="assign" binding="strong"><string>DejaVu Serif</string></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit></match></fontconfig>
    """.write(to: settings.appending(path: "fonts.conf"), atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }
}
