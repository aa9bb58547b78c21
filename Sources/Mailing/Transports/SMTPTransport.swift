/// Hands messages to a mail server, one transaction a recipient, over one connection while it lasts.
package final class SMTPTransport: Transport {
  private let server: SMTPServer
  private var session: CurlSession?

  package init(_ server: SMTPServer) { self.server = server }

  package var name: String { server.url }

  package func prepare() throws(TransportFault) {
    try server.check()
    if session == nil { session = try CurlSession(server) }
  }

  package func hand(_ parcel: Parcel) -> Handover {
    if let fault = ParcelCheck.fault(of: parcel) { return Handover(.notSent, fault) }
    do {
      try prepare()
    } catch {
      return Handover(.notSent, "\(error)", blamesServer: true)
    }
    guard let handover = session?.send(parcel).handover else {
      return Handover(.notSent, "there is no session", blamesServer: true)
    }
    let reply = ReplyText.withhold(server.secrets, in: handover.reply)
    return Handover(handover.outcome, reply, blamesServer: handover.blamesServer)
  }
}
