import Templating

/// The log of promises.
struct ActionsView: Templated {
  var caption: String
  var heads: [String]
  var rows: [ActionRowView]

  static let fields: [Field<ActionsView>] = [
    .text("caption") { $0.caption },
    .texts("heads") { $0.heads },
    .list("rows") { $0.rows },
  ]
}

struct ActionRowView: Templated {
  var id: String
  var text: String
  var owner: String
  var with: String?
  var since: String
  var due: String
  var late: String?
  var state: String
  /// The id of whom it is about, for whoever has to take a person out of a packet.
  var person: String?

  static let fields: [Field<ActionRowView>] = [
    .text("id") { $0.id },
    .text("text") { $0.text },
    .text("owner") { $0.owner },
    .optional("with") { $0.with },
    .text("since") { $0.since },
    .text("due") { $0.due },
    .optional("late") { $0.late },
    .text("state") { $0.state },
    .optional("person") { $0.person },
  ]
}

/// Lines to be filled in by hand.
struct SignOffView: Templated {
  var lead: String
  var roleHead: String
  var nameHead: String
  var dateHead: String
  var discussedHead: String
  var signatureHead: String
  var signers: [PairView]
  var comment: String?

  static let fields: [Field<SignOffView>] = [
    .text("lead") { $0.lead },
    .text("roleHead") { $0.roleHead },
    .text("nameHead") { $0.nameHead },
    .text("dateHead") { $0.dateHead },
    .text("discussedHead") { $0.discussedHead },
    .text("signatureHead") { $0.signatureHead },
    .list("signers") { $0.signers },
    .optional("comment") { $0.comment },
  ]
}

/// Files and their digests.
struct FilesView: Templated {
  var caption: String
  var fileHead: String
  var digestHead: String
  var files: [InputFileView]

  static let fields: [Field<FilesView>] = [
    .text("caption") { $0.caption },
    .text("fileHead") { $0.fileHead },
    .text("digestHead") { $0.digestHead },
    .list("files") { $0.files },
  ]
}

struct InputFileView: Templated {
  var path: String
  var digest: String

  static let fields: [Field<InputFileView>] = [
    .text("path") { $0.path },
    .text("digest") { $0.digest },
  ]
}

/// All packets of an archive, and those that are gone.
struct PacketListView: Templated {
  var caption: String
  var heads: [String]
  var packets: [PacketRowView]
  var goneCaption: String
  var gone: [DataRowView]

  static let fields: [Field<PacketListView>] = [
    .text("caption") { $0.caption },
    .texts("heads") { $0.heads },
    .list("packets") { $0.packets },
    .text("goneCaption") { $0.goneCaption },
    .list("gone") { $0.gone },
    .flag("hasGone") { !$0.gone.isEmpty },
  ]
}

struct PacketRowView: Templated {
  var id: LinkView
  var state: String
  var closedOn: String
  var keepUntil: String
  var signedBy: String
  var digest: String

  static let fields: [Field<PacketRowView>] = [
    .view("id") { $0.id },
    .text("state") { $0.state },
    .text("closedOn") { $0.closedOn },
    .text("keepUntil") { $0.keepUntil },
    .text("signedBy") { $0.signedBy },
    .text("digest") { $0.digest },
  ]
}
