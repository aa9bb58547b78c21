import Foundation
import Testing

@testable import Packets

struct PersonSearchTests {
  static let search = PersonSearch(
    Person(id: "a202", names: ["Zoë Łódzka", "Anne-Marie O’Neil & Söhne"]))

  @Test(
    "a name is found however a file writes it",
    arguments: [
      "Zoë Łódzka", "zoë łódzka", "ZOË ŁÓDZKA", "Zoe\u{308} Ło\u{301}dzka", "Zo&#235; &#x141;ódzka",
      "Zo\\u00eb \\u0141\\u00f3dzka", "Zo%C3%AB%20%C5%81%C3%B3dzka", "Zoë\n  Łódzka",
      "Zoë\u{A0}Łódzka",
      "Łódzka, Zoë", "Zoë&nbsp;Łódzka", "(Zoë Łódzka)", "Zo\u{AD}ë Łódzka", "Zo&amp;#235; Łódzka",
      "Anne-Marie O’Neil &amp; Söhne", "Anne-Marie O\\u2019Neil & S\\u00f6hne", "a202", "A202",
      "agents/a202/", "\"a202\"", "2026-10-30-a202.md", "agent_a202",
      "&#65;nne-Marie O’Neil &amp; Söhne",
    ])
  func found(text: String) {
    #expect(Self.search.isIn(Array(text.utf8)))
    #expect(Self.search.isIn(Array(("x " + text + " x").utf8)))
  }

  @Test(
    "others are not found",
    arguments: [
      "Zoe Lodzka", "Zoë Łódzkaa", "aZoë Łódzka", "a2021", "xa202", "a20", "Zoë", "Łódzka", "",
      "éa202",
    ])
  func others(text: String) { #expect(!Self.search.isIn(Array(text.utf8))) }

  @Test("old tables in Latin-1 are read too")
  func latin() {
    let search = PersonSearch(Person(id: "m1x", names: ["Jörg Müller"]))
    #expect(search.isIn([74, 0xF6, 114, 103, 32, 77, 0xFC, 108, 108, 101, 114]))
  }

  @Test(
    "an id of digits alone is a number unless it stands where ids stand",
    arguments: [
      ("202 calls", false), ("width=\"202\"", false), ("x,202,7", false),
      ("agents/202/index.html", true),
      ("agent: 202", true), ("{\"agent\": \"202\"}", true), ("data-agent=\"202\"", true),
      ("agents/2021", false),
    ])
  func digits(text: String, isFound: Bool) {
    #expect(PersonSearch(Person(id: "202", names: [])).isIn(Array(text.utf8)) == isFound)
  }

  @Test(
    "mail is read through its encodings",
    arguments: [
      "Zo=C3=AB =C5=81=C3=B3d=\r\nzka",
      "Subject: =?utf-8?q?Zo=C3=AB_=C5=81=C3=B3?= =?utf-8?q?dzka?=",
      "Subject: =?UTF-8?B?Wm/DqyDFgcOzZHprYQ==?=", "x\r\n\r\nPGI+Wm/DqyDFgcOz\r\nZHprYTwvYj4=\r\n",
      "To: Zoë Łódzka",
    ])
  func mail(text: String) {
    #expect(MailText.readings(of: Array(text.utf8)).contains(where: Self.search.isIn))
  }
}
