internal import Content
internal import Mailing
internal import Publishing

/// The way out of the house that debrief.yml names, with its secret fetched from where it is kept.
struct MailTransport {
  let options: MailSendOptions
  let mail: MailSettings
  let folder: ProjectFolder

  init(_ options: MailSendOptions, _ mail: MailSettings, _ folder: ProjectFolder) {
    self.options = options
    self.mail = mail
    self.folder = folder
  }

  func make() throws -> any Transport {
    switch mail.delivery.server {
    case nil:
      throw DebriefFailure.wrongUse(
        "'mail:' in debrief.yml names no 'server'; write smtp://host:587, smtps://host:465, sendmail:PATH or maildir:PATH"
      )
    case .sendmail(let program): return SendmailTransport(program: program)
    case .maildir(let path): return MaildirTransport(path: folder.inProject(path))
    case .tls(let host, let port): return try smtp(host, port, .tls)
    case .startTLS(let host, let port):
      return try smtp(host, port, options.allowsPlainOnLoopback ? .plainOnLoopback : .startTLS)
    }
  }

  private func smtp(
    _ host: String, _ port: Int, _ security: SMTPServer.Security
  ) throws -> SMTPTransport {
    var server = SMTPServer(host: host, port: port)
    server.security = security
    server.authorityFile = mail.delivery.authority.map { folder.inProject($0) }
    if let user = mail.delivery.user, let credential = mail.delivery.credential {
      let secret = try secret(credential.place)
      server.signIn =
        credential.kind == .token
        ? .token(user: user, secret) : .password(user: user, secret)
    }
    return SMTPTransport(server)
  }

  private func secret(_ place: MailCredential.Place) throws -> String {
    switch place {
    case .environment(let name):
      guard let secret = options.environment(name), !secret.isEmpty else {
        throw DebriefFailure.wrongUse(
          "the variable \(name), which 'mail:' in debrief.yml names, is not set")
      }
      return secret
    case .file(let path):
      let path = folder.inProject(path)
      let bytes = try FileReading.read(path)
      return try secret(bytes, of: path)
    case .command(let command):
      return try secret(try SecretCommand.output(of: command), of: "'\(command)'")
    }
  }

  /// The first line, for editors and programs end what they write with one.
  private func secret(_ bytes: [UInt8], of place: String) throws -> String {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard let text = String(validating: line, as: UTF8.self), !text.isEmpty else {
      throw DebriefFailure.wrongUse(
        "\(place) gives no password: its first line is empty or no text")
    }
    return text
  }
}

extension ProjectFolder {
  /// A path that the user wrote, seen from the project unless it begins at the root.
  func inProject(_ path: String) -> String {
    path.hasPrefix("/") || root == "." ? path : root + "/" + path
  }
}
