internal import Diagnostics

/// Builds the value of a document from its events.
///
/// It asks for the next event only when the last one was allowed, so that what is refused (names for
/// values, deep nesting) costs no more than the text up to there, and stops at the first fault, so that
/// a hostile text of a million faults gives one.
struct YAMLBuilder {
  private let events: YAMLEvents
  private let start: SourceLocation

  init(_ events: YAMLEvents, from start: SourceLocation) {
    self.events = events
    self.start = start
  }

  /// The value of the one document of the stream, which may be empty.
  func readDocument() throws(YAMLFault) -> YAMLValue {
    guard case .documentStart = try events.next().kind else {
      return YAMLValue(.empty, at: start)
    }
    let value = try readValue(of: try events.next(), depth: 0)
    var event = try events.next()
    if case .documentEnd = event.kind { event = try events.next() }
    guard case .streamEnd = event.kind else { throw .secondDocument(event.mark) }
    return value
  }

  private func readValue(
    of event: YAMLEvent, depth: Int
  ) throws(YAMLFault) -> YAMLValue {
    let place = start.offset(by: event.mark)
    guard depth <= YAMLReader.deepestNesting else { throw .tooDeep(event.mark) }
    switch event.kind {
    case .scalar(let text, let isPlain):
      let isEmpty = isPlain && ["", "~", "null"].contains(text)
      return YAMLValue(isEmpty ? .empty : .scalar(text), at: place)
    case .listStart: return YAMLValue(.list(try readItems(depth: depth + 1)), at: place)
    case .mapStart: return YAMLValue(.map(try readEntries(depth: depth + 1)), at: place)
    case .anchor: throw .anchor(event.mark)
    case .alias: throw .alias(event.mark)
    case .tag: throw .tag(event.mark)
    // No other event begins a value; libyaml keeps its brackets in pairs.
    case .documentStart, .documentEnd, .listEnd, .mapEnd, .streamEnd:
      throw .malformed("a value is missing", event.mark)
    }
  }

  private func readItems(depth: Int) throws(YAMLFault) -> [YAMLValue] {
    var items: [YAMLValue] = []
    while true {
      let event = try events.next()
      if case .listEnd = event.kind { return items }
      items.append(try readValue(of: event, depth: depth))
    }
  }

  private func readEntries(depth: Int) throws(YAMLFault) -> [YAMLValue.Entry] {
    var entries: [YAMLValue.Entry] = []
    var keys: Set<String> = []
    while true {
      let event = try events.next()
      if case .mapEnd = event.kind { return entries }
      guard case .scalar(let key, _) = event.kind else { throw refusal(ofKey: event) }
      // Of two values for one key, nobody but the user can say which is meant.
      guard keys.insert(key).inserted else { throw .secondKey(key, event.mark) }
      let place = start.offset(by: event.mark)
      let value = try readValue(of: try events.next(), depth: depth)
      entries.append(YAMLValue.Entry(key: key, keyLocation: place, value: value))
    }
  }

  /// Why an event is no key.
  private func refusal(ofKey event: YAMLEvent) -> YAMLFault {
    switch event.kind {
    case .anchor: .anchor(event.mark)
    case .alias: .alias(event.mark)
    case .tag: .tag(event.mark)
    default: .keyIsNoText(event.mark)
    }
  }
}
