internal import Diagnostics
internal import MIME
internal import StrictYAML

extension MailSettings {
  /// The settings, or `nil` with diagnostics when there is no sender or no site to speak of.
  static func read(_ value: YAMLValue, _ problems: inout [Diagnostic]) -> MailSettings? {
    var map = value.map(&problems)
    let from = map.require("from", of: "'mail'", &problems)?.mailbox(&problems)
    let replyTo = map.take("reply to")?.mailbox(&problems)
    let bounces = map.take("bounces to")?.mailAddress(&problems)
    let domains = map.take("domains")?.mailDomains(&problems)
    let site = map.require("site", of: "'mail'", &problems)?.siteAddress(&problems)
    let reached = map.take("reached")?.visibleText("the words at 'reached'", &problems)
    let unsubscribe = map.take("unsubscribe")?.unsubscription(&problems)
    let delivery = MailDelivery.read(&map, &problems)
    let issues = map.require("issues", of: "'mail'", &problems).map {
      MailIssue.readAll($0, &problems)
    }
    map.refuseTheRest(of: "'mail'", &problems)
    guard let from, let site else { return nil }
    return MailSettings(
      from: from, replyTo: replyTo ?? from, bounces: bounces ?? from.address,
      domains: domains ?? [from.address.domain], site: site, reached: reached,
      unsubscribe: unsubscribe, delivery: delivery, issues: issues ?? [])
  }
}

extension YAMLValue {
  /// An address of the plain form that every server takes.
  func mailAddress(_ problems: inout [Diagnostic]) -> MailAddress? {
    guard let text = text(&problems) else { return nil }
    if let address = MailAddress(text) { return address }
    problems.append(.badAddress(text, at: location))
    return nil
  }

  /// `Name <address>`, or an address alone.
  fileprivate func mailbox(_ problems: inout [Diagnostic]) -> Mailbox? {
    guard let text = text(&problems) else { return nil }
    let before = problems.count
    problems.refuseControls(in: text, of: "the name", at: location)
    if problems.count > before { return nil }
    if let mailbox = try? Mailbox(parsing: text) { return mailbox }
    problems.append(
      .error(
        "bad-address", at: location, "'\(shown(text))' is no sender",
        hint: "Write it as Name <name@example.org>"))
    return nil
  }

  /// The domains of a list.
  fileprivate func mailDomains(_ problems: inout [Diagnostic]) -> [MailDomain]? {
    let domains = items(&problems).compactMap { item -> MailDomain? in
      guard let text = item.text(&problems) else { return nil }
      if let domain = MailDomain(text) { return domain }
      problems.append(
        .error(
          "bad-domain", at: item.location, "'\(shown(text))' is no domain",
          hint: "Write what stands behind the @, such as example.org"))
      return nil
    }
    return domains.isEmpty ? nil : domains
  }

  /// An address to write to, or a page.
  fileprivate func unsubscription(_ problems: inout [Diagnostic]) -> Unsubscribe? {
    guard let text = text(&problems) else { return nil }
    let page = WebAddress(text) == nil ? nil : SecureLink(text)
    if let way = Unsubscribe(mail: MailAddress(text), page: page) { return way }
    problems.append(
      .error(
        "bad-address", at: location, "'\(shown(text))' is neither an e-mail nor an https address",
        hint: "Write name@example.org or https://example.org/stop"))
    return nil
  }

  /// Words for a page, without characters that nobody sees.
  fileprivate func visibleText(_ what: String, _ problems: inout [Diagnostic]) -> String? {
    guard let text = text(&problems) else { return nil }
    problems.refuseControls(in: text, of: what, at: location)
    return text
  }
}

extension Diagnostic {
  static func badAddress(_ text: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "bad-address", at: location, "'\(shown(text))' is no e-mail address",
      hint: "Write it as name@example.org, in letters without accents")
  }
}
