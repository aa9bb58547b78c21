import Content
import MIME
import Testing

/// `mail:` in debrief.yml: from whom, where the pages stand, by which way.
@Suite struct MailSettingsTests {
  private func mail(_ lines: String) throws -> MailSettings {
    let (mail, problems) = MailSamples.read(MailSamples.settings(lines))
    #expect(problems == [])
    return try #require(mail)
  }

  @Test func withoutMailThereIsNone() {
    #expect(Samples.read().project.settings.mail == nil)
  }

  @Test func senderSiteAndIssuesAreEnough() throws {
    let mail = try mail("")
    #expect(mail.from.name == "Small figures")
    #expect(mail.from.address.text == "figures@x.example")
    #expect(mail.replyTo == mail.from)
    #expect(mail.bounces == mail.from.address)
    #expect(mail.domains.map(\.text) == ["x.example"])
    #expect(mail.site == "https://debrief.x.example/")
    #expect(mail.reached == nil)
    #expect(mail.unsubscribe == nil)
    #expect(mail.delivery.server == nil)
    #expect(mail.delivery.credential == nil)
    #expect(mail.delivery.pace == MailPace(count: 5, seconds: 1))
    #expect(mail.delivery.tries == 3)
    #expect(mail.delivery.largest == 10_000_000)
  }

  @Test func everyKeyIsRead() throws {
    let mail = try mail(
      """
      reply to: performance@y.example
        bounces to: bounces@x.example
        domains: [X.example, y.example]
        reached: on the office network
        unsubscribe: performance@y.example
        server: smtps://Mail.x.example
        user: debrief
        password: {environment: SECRET}
        authority: certs/ca.pem
        pace: 100 per minute
        tries: 5
        largest: 500 kB
      """)
    #expect(mail.replyTo.address.text == "performance@y.example")
    #expect(mail.bounces.text == "bounces@x.example")
    #expect(mail.domains.map(\.text) == ["x.example", "y.example"])
    #expect(mail.reached == "on the office network")
    #expect(mail.unsubscribe?.mail?.text == "performance@y.example")
    #expect(mail.delivery.server == .tls(host: "mail.x.example", port: 465))
    #expect(mail.delivery.user == "debrief")
    #expect(mail.delivery.credential?.place == .environment("SECRET"))
    #expect(mail.delivery.credential?.kind == .password)
    #expect(mail.delivery.authority == "certs/ca.pem")
    #expect(mail.delivery.pace == MailPace(count: 100, seconds: 60))
    #expect(mail.delivery.tries == 5)
    #expect(mail.delivery.largest == 500_000)
  }

  @Test(arguments: [
    ("smtp://mail.x.example", MailServer.startTLS(host: "mail.x.example", port: 587)),
    ("smtp://10.0.0.7:25/", .startTLS(host: "10.0.0.7", port: 25)),
    ("'smtps://[::1]:2465'", .tls(host: "[::1]", port: 2465)),
    ("smtp://relay:2525", .startTLS(host: "relay", port: 2525)),
    ("sendmail:/usr/sbin/sendmail", .sendmail("/usr/sbin/sendmail")),
    ("maildir:output/sent", .maildir("output/sent")),
  ])
  func aServerIsOneOfFourWays(text: String, server: MailServer) throws {
    #expect(try mail("server: " + text).delivery.server == server)
  }

  @Test(arguments: [
    ("{environment: NAME}", MailCredential.Place.environment("NAME")),
    ("{file: /run/secret}", .file("/run/secret")),
    ("{command: pass mail}", .command("pass mail")),
  ])
  func aSecretIsKeptElsewhere(text: String, place: MailCredential.Place) throws {
    let mail = try mail("user: u\n  token: " + text)
    #expect(mail.delivery.credential?.place == place)
    #expect(mail.delivery.credential?.kind == .token)
  }

  @Test func aPageMayTakeReadersOffToo() throws {
    let mail = try mail("unsubscribe: https://debrief.x.example/stop?list=1")
    #expect(mail.unsubscribe?.page?.text == "https://debrief.x.example/stop?list=1")
    #expect(mail.unsubscribe?.mail == nil)
  }

  @Test(arguments: [
    "https://debrief.x.example:8443/northway/", "http://debrief/", "http://localhost:8000/",
  ])
  func aSiteStandsInAFolder(site: String) {
    let text = MailSamples.settings().replacing("https://debrief.x.example/", with: site)
    let (mail, problems) = MailSamples.read(text)
    #expect(problems == [])
    #expect(mail?.site == site)
  }

  @Test(arguments: [
    ("debrief.x.example/", "5:9: error: 'debrief.x.example/' is no address of a site"),
    ("https://debrief.x.example", "5:9: error: the address of a site ends with '/'"),
    ("http://debrief.x.example/", "5:9: error: 'http' would send the pages in the open"),
    ("http://10.0.0.1/", "5:9: error: 'http' would send the pages in the open"),
    ("https://me@x.example/", "5:9: error: 'https://me@x.example/' is no address of a site"),
    ("https://x.example/?a=/", "5:9: error: 'https://x.example/?a=/' is no address of a site"),
    ("https://x.example:0/", "5:9: error: 'https://x.example:0/' is no address of a site"),
    ("https://x..example/", "5:9: error: 'https://x..example/' is no address of a site"),
    ("https:///", "5:9: error: 'https:///' is no address of a site"),
    ("'https://x.example/a b/'", "5:9: error: 'https://x.example/a b/' is no address of a site"),
  ])
  func aSiteThatNoLinkCouldOpenIsNamed(site: String, words: String) {
    let text = MailSamples.settings().replacing("https://debrief.x.example/", with: site)
    let (mail, problems) = MailSamples.read(text)
    #expect(mail == nil)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("debrief.yml:" + words) == true, "\(problems)")
  }

  /// Every fault of the keys, each at its place; a secret is never repeated.
  @Test(arguments: [
    (
      "reply-to: a@x.example",
      "6:3: error: 'mail' has no key 'reply-to'. Did you mean 'reply to'?"
    ),
    (
      "reply to: Per",
      "6:13: error: 'Per' is no sender. Write it as Name <name@example.org>"
    ),
    (
      "bounces to: per@",
      "6:15: error: 'per@' is no e-mail address. "
        + "Write it as name@example.org, in letters without accents"
    ),
    (
      "domains: [x.example, '@y.example']",
      "6:24: error: '@y.example' is no domain. Write what stands behind the @, such as example.org"
    ),
    (
      "unsubscribe: http://x.example/",
      "6:16: error: 'http://x.example/' is neither an e-mail nor an https address. "
        + "Write name@example.org or https://example.org/stop"
    ),
    (
      "server: smtp://me:word@mail.x.example",
      "6:11: error: the address of a server holds no name and no password. "
        + "Write the name at 'user', and at 'password' where the password is kept"
    ),
    (
      "server: mail.x.example",
      "6:11: error: 'mail.x.example' is no way for mail to leave. Write smtp://host:587, "
        + "smtps://host:465, sendmail:/usr/sbin/sendmail or maildir:folder"
    ),
    (
      "password: swordfish",
      "6:3: error: "
    ),
    (
      "user: u\n  token: swordfish",
      "7:10: error: a token is not kept in this file. "
        + "Write {environment: NAME}, {file: PATH} or {command: \"…\"}"
    ),
    (
      "user: u\n  password: {environment: A, file: b}",
      "7:13: error: a password is kept in one place. "
        + "Write {environment: NAME}, {file: PATH} or {command: \"…\"}"
    ),
    (
      "user: u\n  password: {environment: A}\n  token: {file: b}",
      "8:10: error: there is a password and a token. Keep the one that the server asks for"
    ),
    (
      "password: {environment: A}",
      "6:13: error: a server asks whose password or token this is. Add a line 'user: …'"
    ),
    (
      "pace: fast",
      "6:9: error: 'fast' is no pace. Write '5 per second', 'minute' or 'hour'"
    ),
    ("tries: 0", "6:10: error: '0' is not a whole number from 1 to 10"),
    (
      "largest: 10MB",
      "6:12: error: '10MB' is no size of a message. Write '10 MB'; from 100 kB to 100 MB"
    ),
  ])
  func aMistakeIsNamed(line: String, words: String) {
    let problems = MailSamples.read(MailSamples.settings(line)).problems
    if line.hasPrefix("password: swordfish") {
      // It lacks a user too.
      #expect(problems.count == 2)
    } else {
      #expect(problems == ["debrief.yml:" + words])
    }
    #expect(!problems.contains { $0.contains("word@") || $0.contains("swordfish") })
  }

  @Test(arguments: [
    ("from: Small figures <figures@x.example>", "'mail' needs 'from'. Add a line 'from: …'"),
    ("site: https://debrief.x.example/", "'mail' needs 'site'. Add a line 'site: …'"),
  ])
  func aSenderAndASiteMustBeThere(line: String, words: String) {
    let text = MailSamples.settings().replacing("  " + line + "\n", with: "")
    #expect(MailSamples.read(text).problems == ["debrief.yml:4:3: error: " + words])
  }

  @Test(arguments: [
    "Figures <figures@x.example>, Others <o@x.example>", "Figures <figures@x.exämple>",
    "'Figures <a@x.example> <b@x.example>'", "\"Figures\\nBcc: <a@x.example>\"",
  ])
  func aSenderIsOneMailbox(sender: String) {
    let text = MailSamples.settings().replacing(
      "Small figures <figures@x.example>", with: sender)
    let (mail, problems) = MailSamples.read(text)
    #expect(mail == nil)
    #expect(problems.count == 1)
  }
}
