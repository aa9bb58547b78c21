import Diagnostics
import Notes
import Testing

@Suite struct LinkTargetTests {
  @Test(arguments: [
    "https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG",
    "https://[::1]/", "mailto:lead@example.org", "https://m\u{FC}nchen.example/",
  ])
  func addressesOfTheWebAndMailAreLinks(address: String) {
    #expect(LinkTarget(address) == .web(address))
  }

  @Test(arguments: [
    "#next", "a.md", "../a/b.md", "a?b=c:d", "./x:y", "metric:aht", "note:coaching-1", "/a",
    "a b.md", "?q", "javascript",
  ])
  func placesOfTheProjectAreForThePageToResolve(name: String) {
    #expect(LinkTarget(name) == .own(name))
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "\u{1}javascript:alert(1)", " javascript:alert(1)",
    "javascript\u{A0}:alert(1)", "javascript :x", "java%73cript:x", "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd", "ftp://x/", "tel:1", "ms-excel:x", "intent:x", "svg:svg", "x:y",
    "//host/x", "\\\\host\\x", "/\\host", "\\/host", "/\t/host", "https:host", "https:/host",
    "https://", "https:///host", "https://\\host", "http:", "mailto:", "metric:", "note:", ":x",
    "https://a\u{7F}b", "\u{FEFF}javascript:x", "javascript&colon;x:y", "blob:https://x/y",
    "view-source:https://x/", "a ", " a",
  ])
  func everythingElseIsNone(destination: String) {
    #expect(LinkTarget(destination) == nil)
  }
}
