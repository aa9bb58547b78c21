import Testing

@testable import PDFMaking

struct PDFJobTests {
  @Test func aJobIsOneLineOfJSON() {
    let job = PDFJob(
      page: "/p/a.html", pdf: "/p/a.pdf", root: "/p", address: "https://x.example/", title: "Ł")
    #expect(
      job.line(date: 7) == #"{"html":"/p/a.html","pdf":"/p/a.pdf","root":"/p","date":7,"#
        + #""base":"https://x.example/","title":"Ł"}"# + "\n")
  }

  @Test(arguments: [
    ("plain", #""plain""#), (#"a"b\c"#, #""a\"b\\c""#), ("a\nb\tc", #""a\u000ab\u0009c""#),
    ("\u{1f}", #""\u001f""#), ("日本", #""日本""#),
  ])
  func textIsQuotedSoThatNothingEndsIt(text: String, quoted: String) {
    #expect(JSONText.quoted(text) == quoted)
  }
}
