internal import MIME
internal import Rendering

/// Pages that show an issue in a browser before anything is sent: a list, and each mail with its pictures in it.
enum MailPreview {
  static let index = "preview.html"

  /// A mail as its reader will have it, its pictures inside the file, for no browser knows `cid:`.
  static func page(_ matter: MailMatter, pictures: [[UInt8]]) -> [UInt8] {
    var html = String(decoding: matter.html, as: UTF8.self)
    for (chart, picture) in zip(matter.charts, pictures) {
      html = html.replacing(
        "src=\"cid:" + chart.id + "\"",
        with: "src=\"data:image/png;base64,"
          + String(decoding: Base64.word(picture[...]), as: UTF8.self) + "\"")
    }
    return Array(html.utf8)
  }

  /// All messages of an issue, with whom they go to, and what was not made.
  static func list(_ manifest: MailManifest) -> [UInt8] {
    let rows = manifest.messages.map { message in
      let page = message.file.withoutEnding
      return
        "<tr><td><a href=\"\(page).html\">\(escaped(message.subject))</a></td><td>\(escaped(message.address))</td>"
        + "<td>\(escaped(message.about))</td><td><a href=\"\(message.file)\">\(message.bytes / 1000) kB</a></td></tr>\n"
    }
    let stops = manifest.stopped.map {
      "<tr><td>\(escaped($0.about))</td><td>\(escaped($0.address))</td><td>\(escaped($0.reason))</td></tr>\n"
    }
    let stopped =
      stops.isEmpty
      ? ""
      : "<h2>Not made</h2>\n<table>\n<tr><th>About</th><th>For</th><th>Why not</th></tr>\n"
        + stops.joined() + "</table>\n"
    return Array(
      (head(manifest) + rows.joined() + "</table>\n" + stopped + "</body>\n</html>\n").utf8)
  }

  private static func head(_ manifest: MailManifest) -> String {
    let title = escaped(manifest.issue)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
      <title>\(title)</title>
      <style>body{font:16px/24px Arial,sans-serif;color:#1f2328;background:#fff;max-width:1000px;margin:24px auto;padding:0 16px}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid #e3e6ea;vertical-align:top;overflow-wrap:anywhere}</style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p>\(manifest.messages.count) messages, \(manifest.stopped.count) not made. Nothing has been sent.</p>
      <table>
      <tr><th>Mail</th><th>To</th><th>About</th><th>Message</th></tr>

      """
  }

  private static func escaped(_ text: String) -> String {
    var made = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": made += "&amp;"
      case "<": made += "&lt;"
      case ">": made += "&gt;"
      case "\"": made += "&quot;"
      default: made.unicodeScalars.append(scalar)
      }
    }
    return made
  }
}

extension String {
  /// The name without what stands behind its last dot.
  var withoutEnding: String {
    lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }
}
