internal import Cryptography
internal import MIME
internal import Picturing

/// Says why a message could not be written: where what stopped it stands, and what to do about it.
enum MessageWords {
  static func sentence(_ fault: MessageFault) -> String {
    switch fault {
    case .header(let header, let letter):
      "\(source(of: header)) holds \(sentence(letter)); write it anew without that"
    case .blank(let part): "its \(part) says nothing; mend the files in templates/mail"
    case .date: "no mail can bear its date; give a year from 1900 to 9999 with --dated"
    case .images(let missing, let unused): sentence(missing: missing, unused: unused)
    case .twice(let id):
      "two of its pictures have the id \(id.text); mend the files in templates/mail"
    case .notPNG(let id): "the picture \(id.text) is no PNG"
    case .fileName(let name): "'\(name)' is no name of a file"
    case .cryptography(let fault): fault.description
    }
  }

  private static func sentence(missing: [String], unused: [String]) -> String {
    let mend = "; mend 'source' in templates/mail/partials/chart.mustache"
    guard let picture = missing.first ?? unused.first else { return "its pictures are not its own" }
    return missing.isEmpty
      ? "its HTML does not show the picture \(picture)" + mend
      : "its HTML shows the picture \(picture), which is not there" + mend
  }

  /// What the user wrote that became the header.
  private static func source(of header: String) -> String {
    switch header {
    case "To": "the reader's name in people.csv"
    case "From": "'from' of mail in debrief.yml"
    case "Reply-To": "'reply to' of mail in debrief.yml"
    case "Subject": "its subject, from 'name' in debrief.yml or the team's name in teams.csv,"
    case "List-ID": "'name' in debrief.yml"
    default: "the header \(header)"
    }
  }

  private static func sentence(_ letter: HeaderFault) -> String {
    switch letter {
    case .control(let scalar): "the control character \(code(scalar))"
    case .direction(let scalar): "\(code(scalar)), which turns the direction of what follows"
    case .undecodable(let scalar):
      "\(code(scalar)), which is no letter: it was read in the wrong encoding"
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension MessageWords {
  /// Whether the machine lacks what every message needs, so that going on would only say it a thousand times.
  static func isOfTheMachine(_ error: any Error) -> Bool {
    switch error {
    case MessageFault.cryptography, is CryptographyFault: true
    case PictureFailure.noLibrary, PictureFailure.noFont, PictureFailure.noMemory: true
    default: false
    }
  }
}
