import Mailing

/// A server that answers as it is told, and remembers what it took.
final class FakeTransport: Transport {
  /// Recipients of everything that was accepted or may have been.
  private(set) var delivered: [String] = []
  /// Recipients of everything that was handed over.
  private(set) var tried: [String] = []
  private let answer: (_ recipient: String, _ time: Int) -> Handover

  /// `answer` is asked with the recipient's name and how often it was tried before.
  init(_ answer: @escaping (_ name: String, _ time: Int) -> Handover = { _, _ in .yes }) {
    self.answer = answer
  }

  let name = "fake"

  func prepare() throws(TransportFault) {}

  func hand(_ parcel: Parcel) -> Handover {
    let name = String(parcel.recipient.prefix { $0 != "@" })
    let handover = answer(name, tried.count { $0 == name })
    tried.append(name)
    if [.accepted, .inDoubt].contains(handover.outcome) { delivered.append(name) }
    return handover
  }
}

extension Handover {
  static let yes = Handover(.accepted, "250 2.0.0 Ok: queued as A1")
  static let no = Handover(.rejected, "550 5.1.1 no such user")
  static let later = Handover(.deferred, "450 4.2.1 mailbox busy")
  static let lost = Handover(.inDoubt, "connection lost", blamesServer: true)
  static let nobody = Handover(.notSent, "connection refused", blamesServer: true)
}
