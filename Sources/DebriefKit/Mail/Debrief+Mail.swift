extension Debrief {
  /// Makes the messages of an issue as files; nothing is sent and no socket is opened.
  public static func renderMail(_ options: MailOptions) throws(DebriefFailure) -> MailRendering {
    try reporting { try MailRun(options: options).run() }
  }

  /// Sends the messages of a rendered issue, each once; told of each as it is done with.
  public static func sendMail(
    _ options: MailSendOptions, whenDone: @escaping (MailOutcome) -> Void = { _ in }
  ) throws(DebriefFailure) -> MailSending {
    try reporting { try MailSend(options: options).run(whenDone: whenDone) }
  }

  /// Who got what of an issue, when, with which reply of the server.
  public static func mailStatus(
    _ project: String, issue: String
  ) throws(DebriefFailure) -> MailStatus {
    try reporting { try MailStatusReading(project: project, issue: issue).run() }
  }
}
