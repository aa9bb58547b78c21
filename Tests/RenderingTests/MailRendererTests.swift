import Dates
import Diagnostics
import Foundation
import Reports
import Templating
import TestSupport
import Testing

@testable import Rendering

/// Mails as they leave the house: HTML and text, from the same values.
@Suite struct MailRendererTests {
  static var site: SampleSite { SampleSite() }

  static func letter(
    _ reason: MailLetter.Reason = .own, isLinkOnly: Bool = false, revision: Int = 1
  ) -> MailLetter {
    MailLetter(
      reason: reason, grain: .month, site: "https://debrief.northway.example/",
      reached: "on the office network or by VPN", contact: "performance@northway.example",
      isLinkOnly: isLinkOnly, revision: revision, pictureSuffix: ".abc@northway.example")
  }

  static func renderer(_ language: Language = .english) throws -> MailRenderer {
    let site = try RendererTests.renderer(language)
    #expect(MailRenderer.problems(Templates.mail).map(\.description) == [])
    return try #require(MailRenderer(Templates.mail, beside: site, in: language))
  }

  static var agent: MailReport {
    MailReport(
      about: .you, period: site.october, page: site.agent, place: "agents/a107/2026-10")
  }
  static var team: MailReport {
    MailReport(
      about: .team("Billing"), period: site.october, page: site.team, leadView: site.lead,
      place: "teams/billing/2026-10")
  }
  static var operation: MailReport {
    MailReport(
      about: .operation, period: site.october, page: site.operation, place: "operation/2026-10")
  }

  @Test(arguments: [("agent", agent), ("team", team), ("operation", operation)])
  func aMailOfEachKind(name: String, report: MailReport) throws {
    let mail = try MailRendererTests.renderer().render(report, MailRendererTests.letter())
    try Golden.expect(mail.html, equals: "rendering/mail/\(name).html")
    try Golden.expect(Array(mail.text.utf8), equals: "rendering/mail/\(name).txt")
  }

  @Test func inGerman() throws {
    let mail = try MailRendererTests.renderer(.german).render(
      MailRendererTests.agent, MailRendererTests.letter())
    try Golden.expect(mail.html, equals: "rendering/mail/agent.de.html")
    try Golden.expect(Array(mail.text.utf8), equals: "rendering/mail/agent.de.txt")
  }
}

/// What must hold of every mail.
@Suite struct MailRulesTests {
  static let kinds = ["you", "agent", "team", "operation"]

  static func report(_ kind: String, _ site: SampleSite = SampleSite()) -> MailReport {
    switch kind {
    case "you":
      MailReport(about: .you, period: site.october, page: site.agent, place: "agents/a107")
    case "agent":
      MailReport(
        about: .agent("Maya Lindqvist"), period: site.october, page: site.agent,
        place: "agents/a107")
    case "team":
      MailReport(
        about: .team("Billing"), period: site.october, page: site.team, leadView: site.lead,
        place: "teams/billing")
    default:
      MailReport(
        about: .operation, period: site.october, page: site.operation, place: "operation")
    }
  }

  static func mail(
    _ kind: String, _ letter: MailLetter = MailRendererTests.letter(),
    _ language: Language = .english
  ) throws -> MailMatter {
    try MailRendererTests.renderer(language).render(report(kind), letter)
  }

  @Test(arguments: kinds, Language.all.map(\.code))
  func everyFigureIsInTheTextToo(kind: String, code: String) throws {
    let language = try #require(Language.named(code))
    let mail = try MailRulesTests.mail(kind, MailRendererTests.letter(), language)
    let text = mail.text
    let html = String(decoding: mail.html, as: UTF8.self)
    let shown = MailRulesTests.visibleText(of: html)
    let figures = shown.split(whereSeparator: \.isWhitespace).filter { word in
      word.contains(where: \.isNumber)
    }
    #expect(figures.count > 10)
    for figure in figures { #expect(text.contains(figure), "\(figure)") }
  }

  @Test(arguments: kinds)
  func picturesAreInsideAndSayWhatTheyShow(kind: String) throws {
    let mail = try MailRulesTests.mail(kind)
    let html = String(decoding: mail.html, as: UTF8.self)
    for chart in mail.charts {
      #expect(html.contains("<img src=\"cid:\(chart.id)\" width=\"\(chart.width)\""))
      #expect(!chart.takeaway.isEmpty)
    }
    #expect(html.components(separatedBy: "<img").count - 1 == mail.charts.count)
    for never in ["<svg", "data:", "<style", "<script", "var(", "flex", "grid", "position"] {
      #expect(!html.contains(never), "\(never)")
    }
    #expect(mail.html.count < 90_000)
  }

  /// Subjects and the line after them are read over shoulders and on locked screens.
  @Test(arguments: kinds, Language.all.map(\.code))
  func theSubjectNamesNobody(kind: String, code: String) throws {
    let language = try #require(Language.named(code))
    let mail = try MailRulesTests.mail(kind, MailRendererTests.letter(), language)
    for name in ["Maya", "Lindqvist", "Dana", "Whitlock", "a107"] {
      #expect(!mail.subject.contains(name))
    }
    #expect(mail.subject.contains("2026"))
    #expect(mail.subject.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0xA0 })
    #expect(!mail.subject.contains("%"))
  }

  @Test(arguments: kinds)
  func aLinkAloneHoldsNoFigureAndNoName(kind: String) throws {
    let mail = try MailRulesTests.mail(kind, MailRendererTests.letter(isLinkOnly: true))
    let shown = MailRulesTests.visibleText(of: String(decoding: mail.html, as: UTF8.self))
    #expect(mail.charts.isEmpty)
    for text in [shown, mail.text] {
      for name in ["Maya", "Dana", "Average handle", "%"] { #expect(!text.contains(name)) }
    }
  }

  @Test func aCorrectionSaysSo() throws {
    let mail = try MailRulesTests.mail("you", MailRendererTests.letter(revision: 2))
    #expect(mail.subject.hasPrefix("Corrected: "))
    #expect(mail.text.contains("takes the place of the one you had"))
  }

  @Test func hostileTextStaysText() throws {
    let attack = "<img src=x onerror=alert(1)>\"'&{{site}}"
    let site = SampleSite { $0 + attack }
    let mail = try MailRendererTests.renderer().render(
      MailRulesTests.report("you", site), MailRendererTests.letter())
    let html = String(decoding: mail.html, as: UTF8.self)
    #expect(!html.contains("<img src=x"))
    #expect(!html.contains("onerror=alert(1)>\""))
  }

  @Test func onlyTheMetricsThatTheIssueNames() throws {
    let all = MailRulesTests.report("you")
    let one = MailReport(
      about: all.about, period: all.period, page: all.page, place: all.place, metrics: ["aht"])
    let mail = try MailRendererTests.renderer().render(one, MailRendererTests.letter())
    #expect(mail.text.contains("* Average handle time:"))
    #expect(!mail.text.contains("* Quality:"))
    #expect(mail.charts.count == 1)
  }

  /// What a reader sees, with pictures off: their alternative texts, and no tag.
  static func visibleText(of html: String) -> String {
    var text = ""
    var isTag = false
    let body = "<" + (html.components(separatedBy: "<body").last ?? html)
    for character in body {
      if character == "<" { isTag = true }
      if !isTag { text.append(character == "\u{A0}" ? " " : character) }
      if character == ">" {
        isTag = false
        text.append(" ")
      }
    }
    return text.replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
      .replacing("&bull;", with: " ").replacing("&gt;", with: ">").replacing("&lt;", with: "<")
      .replacing("\u{A0}", with: " ")
  }
}
