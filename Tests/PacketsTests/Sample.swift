import Cryptography
import Dates
import Testing

@testable import Packets

/// A small packet that has one of everything.
enum Sample {
  static func id(version: Int = 1) throws -> PacketID {
    try PacketID(operation: "northway", period: "2026-10", version: version)
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static func info(version: Int = 1) throws -> BagInfo {
    BagInfo(
      id: try id(version: version), organisation: "Northway Energy", software: "Debrief 1.4",
      date: try day("2026-11-05"), retainUntil: try day("2028-10-31"),
      description: "Review packet of October 2026")
  }

  static func key(_ seed: UInt8 = 1) throws -> SigningKey {
    try #require(
      try SigningKey(
        seed: [UInt8](repeating: seed, count: 32), number: [UInt8](repeating: seed, count: 8)))
  }

  static let policy = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
    """

  static func page(_ body: String) -> [UInt8] {
    Array(
      "<!doctype html><html lang=en><head><meta charset=utf-8>\(policy)<title>Packet</title></head><body>\(body)</body></html>\n"
        .utf8)
  }

  static let pdf = Array("%PDF-1.7 of the leader\n%%EOF\n".utf8)
  static let agentPDF = Array("%PDF-1.7 of a202\n%%EOF\n".utf8)

  static let files: [BagFile] = [
    BagFile(
      "index.html",
      page(
        """
        <h1>northway-2026-10-v1</h1><table>
        <!--person:a202--><tr><td><a href="agents/a202/index.html">Zoë Łódzka</a><td>410</tr><!--/person:a202-->
        <tr><td><a href="agents/a101/index.html">Ann Berg</a><td>388</tr>
        </table><p>Zoe&#x308; &#321;ódzka led; see <a href="agents/a202/index.html#n1">her page</a>.</p>
        """)),
    BagFile("teams/transfers/index.html", page("<p>Transfers: zoë łódzka, A202 and a2021</p>")),
    BagFile("agents/a202/index.html", page("<h1>Zoë Łódzka</h1>")),
    BagFile("agents/a202/notes/2026-10-30.md", Array("# Zoë\n".utf8)),
    BagFile("agents/a202/report.pdf", agentPDF),
    BagFile(
      "agents/a202/mail/1.eml", Array("To: zoe@example.org\r\n\r\nHello Zoë Łódzka\r\n".utf8)),
    BagFile("agents/a101/index.html", page("<h1>Ann Berg</h1>")),
    BagFile("agents/a101/mail/1.eml", Array("To: ann@example.org\r\n\r\nHello Ann\r\n".utf8)),
    BagFile(
      "mail/leader.eml",
      Array(
        "To: lead@example.org\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nZo=C3=AB =C5=81=C3=B3d=\r\nzka led\r\n"
          .utf8)),
    BagFile("report.pdf", pdf),
    BagFile(
      "figures/calls.csv",
      Array(
        "team,agent,day,measure,value\r\ntransfers,a101,2026-10-01,handled,40\r\ntransfers,a202,2026-10-01,handled,38\r\n"
          .utf8)),
    BagFile("provenance.json", provenance),
  ]

  static var provenance: [UInt8] {
    func digest(_ bytes: [UInt8]) -> String { (try? SHA256.digest(of: bytes).hex) ?? "" }
    return Array(
      """
      {"software": "Debrief 1.4", "outputs": [
        {"path": "report.pdf", "sha256": "\(digest(pdf))"},
        {"path": "agents/a202/report.pdf", "sha256": "\(digest(agentPDF))", "of": "Zo\\u00eb \\u0141\\u00f3dzka"}
      ]}

      """.utf8)
  }
}
