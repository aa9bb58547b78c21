package import Reports

/// What only a packet says: its cover, its log of promises, its lines to be signed.
package struct PacketWords: Sendable {
  package var cover: Heading
  package var actions: Heading
  package var signOff: Heading
  package var files: Heading
  package var definitions: Heading
  package var contents: Heading
  package var actionsTitle: String
  package var provenanceTitle: String
  package var actionsWay: Phrase
  package var provenanceWay: Phrase
  package var period: String
  package var closedOn: String
  package var dataTo: String
  package var packet: String
  package var version: String
  package var supersedes: String
  package var reason: String
  package var classification: String
  package var keepUntil: String
  package var distribution: String
  package var program: String
  package var actionsCaption: String
  package var number: String
  package var action: String
  package var owner: String
  package var since: String
  package var due: String
  package var state: String
  package var signOffLead: String
  package var role: String
  package var signer: @Sendable (_ role: SignOff.Role) -> String
  package var discussed: String
  package var signature: String
  package var comment: String
  package var filesCaption: String
  package var listTitle: String
  package var list: Heading
  package var listCaption: String
  package var goneCaption: String
  package var isCurrent: String
  package var isSuperseded: String
  package var signedBy: String
  package var isUnsigned: String
  /// "Page 3 of 12": the words around the numbers, which whoever prints puts in.
  package var page: String
  package var ofPages: String
}
