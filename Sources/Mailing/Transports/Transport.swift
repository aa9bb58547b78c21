/// A message on its way out: the envelope and the bytes.
package struct Parcel: Sendable {
  package let messageID: String
  /// The envelope's sender, where bounces go.
  package let sender: String
  package let recipient: String
  /// Lines end in CRLF, without exception.
  package let bytes: [UInt8]

  package init(messageID: String, sender: String, recipient: String, bytes: [UInt8]) {
    self.messageID = messageID
    self.sender = sender
    self.recipient = recipient
    self.bytes = bytes
  }
}

/// What became of a parcel that was handed over.
package struct Handover: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case accepted
    case rejected
    case deferred
    /// It may have arrived and may have not.
    case inDoubt
    /// It has certainly not arrived, for nobody was there to take it.
    case notSent
  }

  package let outcome: Outcome
  /// The server's words, or ours where there was no server.
  package let reply: String
  /// The server failed rather than this letter; a few of these in a row, and the others need not try.
  package let blamesServer: Bool

  package init(_ outcome: Outcome, _ reply: String, blamesServer: Bool = false) {
    self.outcome = outcome
    self.reply = reply
    self.blamesServer = blamesServer
  }
}

/// A way out of the house.
package protocol Transport {
  /// Where letters go, for people to read; without secrets.
  var name: String { get }

  /// Makes sure that the way is there, before anything is noted as being sent.
  func prepare() throws(TransportFault)

  /// Hands over one message to one recipient. It never throws: whatever happens is an outcome.
  func hand(_ parcel: Parcel) -> Handover
}

/// Why there is no way out of the house.
package enum TransportFault: Error, Hashable, Sendable {
  /// libcurl is not installed.
  case libraryMissing
  /// libcurl is there and would not start.
  case libraryBroken
  /// Unencrypted mail to another machine.
  case plainBeyondLoopback(host: String)
  /// Something about the server cannot be: what it is, and why.
  case badSetting(String, reason: String)
  /// The program that sends mail cannot be run.
  case noProgram(path: String)
  /// The machine refused.
  case machine(MachineFault)
}

extension TransportFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .libraryMissing:
      "libcurl is not on this machine; install it (Debian: apt-get install libcurl4)"
    case .libraryBroken:
      "libcurl is on this machine and does not start; see `curl --version`"
    case .plainBeyondLoopback(let host):
      "\(host) is another machine, and mail goes there encrypted only; use smtps:// or STARTTLS"
    case .badSetting(let what, let reason):
      "\(what) \(reason)"
    case .noProgram(let path):
      "\(path) cannot be run; name the program that sends mail, as sendmail:/usr/sbin/sendmail"
    case .machine(let fault):
      "\(fault)"
    }
  }
}
