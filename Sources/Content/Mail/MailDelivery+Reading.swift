internal import Diagnostics
internal import StrictYAML

extension MailDelivery {
  /// Takes the keys of 'mail' that say how messages leave.
  static func read(_ map: inout YAMLMap, _ problems: inout [Diagnostic]) -> MailDelivery {
    var delivery = MailDelivery()
    delivery.server = map.take("server")?.mailServer(&problems)
    delivery.user = map.take("user")?.text(&problems)
    let password = map.take("password")
    let token = map.take("token")
    delivery.credential =
      password?.credential(.password, &problems) ?? token?.credential(.token, &problems)
    if let token, password != nil {
      problems.append(
        .error(
          "two-secrets", at: token.location, "there is a password and a token",
          hint: "Keep the one that the server asks for"))
    }
    if let secret = password ?? token, delivery.user == nil {
      problems.append(
        .error(
          "missing-key", at: secret.location, "a server asks whose password or token this is",
          hint: "Add a line 'user: …'"))
    }
    delivery.authority = map.take("authority")?.text(&problems)
    if let pace = map.take("pace")?.mailPace(&problems) { delivery.pace = pace }
    if let tries = map.take("tries")?.integer(in: 1...10, &problems) { delivery.tries = tries }
    if let largest = map.take("largest")?.byteCount(&problems) { delivery.largest = largest }
    return delivery
  }
}

extension YAMLValue {
  /// `smtp://host:587`, `smtps://host`, `sendmail:/usr/sbin/sendmail` or `maildir:folder`.
  fileprivate func mailServer(_ problems: inout [Diagnostic]) -> MailServer? {
    guard let text = text(&problems) else { return nil }
    if text.contains("://"), text.utf8.contains(UInt8(ascii: "@")) {
      // The text is not repeated, for it holds a name and perhaps a password.
      problems.append(
        .error(
          "secret-in-settings", at: location,
          "the address of a server holds no name and no password",
          hint: "Write the name at 'user', and at 'password' where the password is kept"))
      return nil
    }
    if let server = MailServer(text) { return server }
    problems.append(
      .error(
        "bad-server", at: location, "'\(shown(text))' is no way for mail to leave",
        hint:
          "Write smtp://host:587, smtps://host:465, sendmail:/usr/sbin/sendmail or maildir:folder"))
    return nil
  }

  /// Where a secret is kept; the secret itself is an error, and is not repeated.
  fileprivate func credential(
    _ kind: MailCredential.Kind, _ problems: inout [Diagnostic]
  ) -> MailCredential? {
    let name = kind == .password ? "password" : "token"
    let hint = "Write {environment: NAME}, {file: PATH} or {command: \"…\"}"
    guard case .map = content else {
      problems.append(
        .error("secret-in-settings", at: location, "a \(name) is not kept in this file", hint: hint)
      )
      return nil
    }
    var map = map(&problems)
    let places = [
      map.take("environment")?.text(&problems).map { MailCredential.Place.environment($0) },
      map.take("file")?.text(&problems).map { .file($0) },
      map.take("command")?.text(&problems).map { .command($0) },
    ].compactMap { $0 }
    map.refuseTheRest(of: "'\(name)'", &problems)
    if let place = places.first, places.count == 1 {
      return MailCredential(kind: kind, place: place)
    }
    problems.append(
      .error("wrong-secret", at: location, "a \(name) is kept in one place", hint: hint))
    return nil
  }

  /// `5 per second`, `100 per minute`, `1000 per hour`.
  fileprivate func mailPace(_ problems: inout [Diagnostic]) -> MailPace? {
    guard let text = text(&problems) else { return nil }
    let parts = text.split(separator: " ")
    let units = ["second": 1, "minute": 60, "hour": 3600]
    if parts.count == 3, parts[1] == "per", let count = Int(parts[0]), (1...10_000).contains(count),
      let seconds = units[String(parts[2])]
    {
      return MailPace(count: count, seconds: seconds)
    }
    problems.append(
      .error(
        "bad-pace", at: location, "'\(shown(text))' is no pace",
        hint: "Write '5 per second', 'minute' or 'hour'"))
    return nil
  }

  /// A size such as `10 MB` or `500 kB`; a thousand bytes are a kilobyte.
  fileprivate func byteCount(_ problems: inout [Diagnostic]) -> Int? {
    guard let text = text(&problems) else { return nil }
    let parts = text.split(separator: " ")
    let units = ["kB": 1000, "MB": 1_000_000]
    if parts.count == 2, let count = Int(parts[0]), (1...100_000).contains(count),
      let unit = units[String(parts[1])], (100_000...100_000_000).contains(count * unit)
    {
      return count * unit
    }
    problems.append(
      .error(
        "bad-size", at: location, "'\(shown(text))' is no size of a message",
        hint: "Write '10 MB'; from 100 kB to 100 MB"))
    return nil
  }
}

extension MailServer {
  fileprivate init?(_ text: String) {
    func host(behind scheme: String) -> HostName? {
      guard text.hasPrefix(scheme) else { return nil }
      let rest = text.dropFirst(scheme.utf8.count)
      return HostName(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }
    func path(behind scheme: String) -> String? {
      guard text.hasPrefix(scheme), text.utf8.count > scheme.utf8.count else { return nil }
      return String(text.dropFirst(scheme.utf8.count))
    }
    if let host = host(behind: "smtp://") {
      self = .startTLS(host: host.name, port: host.port ?? 587)
    } else if let host = host(behind: "smtps://") {
      self = .tls(host: host.name, port: host.port ?? 465)
    } else if let path = path(behind: "sendmail:"), path.hasPrefix("/") {
      self = .sendmail(path)
    } else if let path = path(behind: "maildir:") {
      self = .maildir(path)
    } else {
      return nil
    }
  }
}
