import Glibc
import Testing

@testable import Publishing

/// Who may read the site does not depend on the umask of the shell that built it.
///
/// The umask belongs to the whole process, so these run one after the other.
@Suite(.serialized) struct ModeTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test(arguments: [0o000, 0o022, 0o077, 0o027])
  func modesAreExactWhateverTheUmask(_ mask: UInt32) throws {
    let old = umask(mask)
    defer { umask(old) }
    try sandbox.publish(["agents/a1/index.html": "a"])
    #expect(try sandbox.mode("site/agents/a1/index.html") == 0o640)
    // It names every folder of the site, so it is nobody's but the builder's.
    #expect(try sandbox.mode("site/.debrief-manifest") == 0o600)
    for folder in ["site", "site/agents", "site/agents/a1"] {
      #expect(try sandbox.mode(folder) == 0o750)
    }
  }

  @Test func aChangedOptionReachesUnchangedPages() throws {
    try sandbox.publish(["a/index.html": "a"])
    let open = PublishOptions(fileMode: 0o644, folderMode: 0o755, durable: false)
    #expect(try sandbox.publish(["a/index.html": "a"], options: open).written == 1)
    #expect(try sandbox.mode("site/a/index.html") == 0o644)
    #expect(try sandbox.mode("site/a") == 0o755)
  }

  @Test func aFolderOpenedByHandIsClosedAgain() throws {
    try sandbox.publish(["a/index.html": "a"])
    #expect(chmod(sandbox.path("site/a"), 0o777) == 0)
    #expect(try sandbox.publish(["a/index.html": "a"]).replaced)
    #expect(try sandbox.mode("site/a") == 0o750)
  }

  /// An administrator gives the output folder the web server's group by the set-group bit.
  @Test func theGroupOfTheOutputFolderIsHandedDown() throws {
    #expect(chmod(sandbox.path("."), 0o2755) == 0)
    try sandbox.publish(["a/b/index.html": "a"])
    #expect(try sandbox.mode("site/a/b") == 0o2750)
    #expect(try sandbox.publish(["a/b/index.html": "a"]).replaced == false)
  }
}
