import Testing

@testable import Serving

/// A path is decoded once, and only honest ones are looked up.
struct RequestPathTests {
  @Test(
    "honest paths are decoded",
    arguments: [
      ("/", ""), ("/agents/a1/", "agents/a1/"), ("/a?b=/../c", "a"), ("/caf%C3%A9", "café"),
      ("/a%20b", "a b"), ("/a+b", "a+b"), ("/...", "..."), ("/a..b/", "a..b/"),
      ("/%252e%252e/x", "%2e%2e/x"), ("/assets/style.css?", "assets/style.css"),
    ])
  func honestPaths(target: String, path: String) throws {
    #expect(try RequestPath.read(target) == path)
  }

  @Test(
    "paths that lead out or round are refused",
    arguments: [
      "/..", "/../", "/a/../b", "/./", "/.", "/%2e%2e/x", "/%2E./x", "/.%2e", "//", "//x", "/a//b",
      "/a//",
    ])
  func detours(target: String) {
    #expect(throws: RequestPath.Refusal.elsewhere) { try RequestPath.read(target) }
  }

  @Test(
    "what no honest client writes is refused",
    arguments: [
      "", "a", "*", "http://localhost/", "/a%00", "/a\u{0}", "/a\\b", "/a%5cb", "/a%2fb",
      "/..%2f..%2fetc/passwd", "/%", "/%4", "/%zz", "/%ff", "/%c0%ae%c0%ae/", "/a%0d%0ab", "/a\tb",
      "/a%7f", "/a#b", "/a b", "/" + String(repeating: "a", count: 2048),
    ])
  func malformed(target: String) {
    #expect(throws: RequestPath.Refusal.malformed) { try RequestPath.read(target) }
  }

  @Test(
    "this machine's own names are known, with any port",
    arguments: ["localhost", "LocalHost:8000", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8000"])
  func localNames(host: String) {
    #expect(HostName.isLocal(host))
  }

  @Test(
    "all other names are strangers",
    arguments: [
      "", ":", ":8000", "example.com", "localhost.example.com", "localhost:", "localhost:x",
      "localhost:99999", "localhost:+80", "127.0.0.2", "127.1", "0.0.0.0", "::1", "localhost@evil",
      "evil:80@localhost", "localhost, evil",
    ])
  func strangers(host: String) {
    #expect(!HostName.isLocal(host))
  }

  @Test(
    "files are named by their endings",
    arguments: [
      ("index.html", "text/html; charset=utf-8"), ("assets/a.b.CSS", "text/css; charset=utf-8"),
      ("logo.svg", "image/svg+xml"), ("a.css/file", "application/octet-stream"),
      (".html", "application/octet-stream"), ("a.", "application/octet-stream"),
    ])
  func contentTypes(path: String, type: String) {
    #expect(ContentType.of(path) == type)
  }
}
