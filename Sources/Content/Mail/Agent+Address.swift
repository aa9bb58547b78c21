package import MIME
package import Workforce

extension Agent {
  /// Whether an address is the person's; case tells no two mailboxes of a domain apart.
  package func hasAddress(_ address: MailAddress) -> Bool {
    email?.lowercased() == address.text.lowercased()
  }
}
