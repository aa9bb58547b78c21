internal import Composing
internal import Dates
internal import MIME
internal import Picturing
internal import Reports

/// Says why a message was not made.
enum StopWords {
  static func sentence(_ error: any Error) -> String {
    switch error {
    case let stop as MailStop: sentence(stop)
    case let fault as MessageFault: MessageWords.sentence(fault)
    default: "\(error)"
    }
  }

  /// Whether something is missing or broken; of a person who was away there is nothing to report.
  static func isFault(_ error: any Error) -> Bool {
    switch error as? MailStop {
    case .noFigures, .noPage: false
    case .notOver, .stale, nil: true
    }
  }

  private static func sentence(_ stop: MailStop) -> String {
    switch stop {
    case .notOver(let day): "the period is not over: data reaches \(day)"
    case .stale(let source, let day?): "source '\(source)' ends on \(day), before the period does"
    case .stale(let source, nil): "source '\(source)' has no rows"
    case .noFigures: "nothing was counted in the period"
    case .noPage: "was not here in the period"
    }
  }
}
