import Testing

@testable import Packets

struct TableRowsTests {
  static let person = Person(id: "a202", names: ["Zoë Łódzka"])

  static func folded(_ table: String) -> String {
    String(
      decoding: TableRows(Array(table.utf8), person, PersonSearch(person)).withoutPerson,
      as: UTF8.self)
  }

  @Test(
    "rows of the removed that agree in all but numbers are one row, and its numbers are the sums")
  func folds() {
    let table = """
      team,agent,day,measure,value
      t,removed,1,calls,7.25
      t,a101,1,calls,3
      t,A202,1,calls,-0.5
      t,a202,2,calls,4
      t,a202,1,seconds,9

      """
    #expect(
      Self.folded(table) == """
        team,agent,day,measure,value
        t,removed,1,calls,6.75
        t,a101,1,calls,3
        t,removed,2,calls,4
        t,removed,1,seconds,9

        """)
  }

  @Test("the name beside the id goes too, quotes and line breaks stay as they were")
  func dialect() {
    #expect(
      Self.folded("\u{FEFF}Agent;Name;note;n\r\na202;Zoë Łódzka;\"a;\"\"b\"\"\";1\r\na1;X;;2\r\n")
        == "\u{FEFF}Agent;Name;note;n\r\nremoved;[removed];\"a;\"\"b\"\"\";1\r\na1;X;;2\r\n")
  }

  @Test(
    "a table without the person or without such a column stays byte for byte",
    arguments: [
      "team,agent,value\nt,a101,1\nt,removed,1\nt,removed,1\n", "team,value\nt,a202\n", "", "a\n",
      "agent",
    ])
  func unchanged(table: String) { #expect(Self.folded(table) == table) }

  @Test("rows that are too short are folded as far as they go")
  func short() {
    #expect(Self.folded("agent,x,value\na202\na202\n\n") == "agent,x,value\nremoved\n\n")
  }

  @Test("every measure of recorded facts is added up, and what is no number keeps its row")
  func facts() {
    let table = """
      day,agent,team,role,handled,handle_seconds,waits
      d1,removed,t,agent,3,,
      d1,a202,t,agent,3,40.5,
      d2,removed,t,agent,3,1,30x2
      d2,a202,t,agent,3,1,30x2

      """
    #expect(
      Self.folded(table) == """
        day,agent,team,role,handled,handle_seconds,waits
        d1,removed,t,agent,6,40.5,
        d2,removed,t,agent,3,1,30x2
        d2,removed,t,agent,3,1,30x2

        """)
  }

  @Test("rows without a number to add up stay as many as they were")
  func counted() {
    #expect(
      Self.folded("agent,call\na202,x\na202,x\n") == "agent,call\nremoved,x\nremoved,x\n")
  }

  @Test("a person's figures go, a team of the same name stays")
  func figures() {
    let table = "scope,id,metric,value\nagent,a202,aht,1\nteam,a202,aht,2\nagent,a101,aht,3\n"
    #expect(
      Self.folded(table) == "scope,id,metric,value\nteam,a202,aht,2\nagent,a101,aht,3\n")
  }

  @Test("numbers that are none are not added up")
  func noNumbers() {
    let table = "agent,value\na202,1\na202,many\n"
    #expect(Self.folded(table) == "agent,value\nremoved,1\nremoved,many\n")
  }

  @Test(
    "decimals add without loss",
    arguments: [
      ("0.1", "0.2", "0.3"), ("-1", "0.75", "-0.25"), ("12", "30", "42"), ("-0.005", "0", "-0.005"),
    ])
  func decimals(one: String, other: String, sum: String) throws {
    let one = try #require(PlainDecimal(one))
    #expect(one.adding(try #require(PlainDecimal(other)))?.text == sum)
  }

  @Test(
    "what is no plain decimal is none",
    arguments: ["", "1e3", "1,5", "+1", "--1", "1.2.3", " 1", "99999999999999999999"])
  func noDecimals(text: String) { #expect(PlainDecimal(text) == nil) }
}
