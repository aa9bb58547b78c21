internal import CYaml

/// One step of libyaml through a document, and the place where it begins.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case documentEnd
    /// A text; `isPlain` says that it stands without quotes and is no block.
    case scalar(String, isPlain: Bool)
    case listStart
    case listEnd
    case mapStart
    case mapEnd
    /// A value that is to be named (`&name`), or that a name is to stand for (`*name`).
    case anchor
    case alias
    /// A value that is said to be of a type (`!type`).
    case tag
    case streamEnd
  }

  let kind: Kind
  let mark: YAMLMark
}

/// A place in a text, line and column from 0, columns counted in characters.
struct YAMLMark: Hashable {
  let line: Int
  let column: Int
}

/// The events of one text, in the order they stand; all that is known of libyaml is in this file.
///
/// libyaml reads no further than an event needs, keeps its state on a heap rather than on the stack, and
/// copies what it gives; so whoever stops asking has stopped the cost.
struct YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Lends the events of a text, and frees what libyaml holds whatever the reader does with them.
  static func read<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (YAMLEvents) throws(YAMLFault) -> Result
  ) throws(YAMLFault) -> Result {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { throw .outOfMemory }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // libyaml wants an address even for no bytes, which an empty buffer need not have.
    let nothing: StaticString = ""
    yaml_parser_set_input_string(parser, text.baseAddress ?? nothing.utf8Start, text.count)
    return try body(YAMLEvents(parser: parser))
  }

  /// The next event; after the end of the stream there are no others.
  func next() throws(YAMLFault) -> YAMLEvent {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
      defer { yaml_event_delete(&event) }
      let mark = YAMLMark(event.start_mark)
      if let kind = YAMLEvent.Kind(event) { return YAMLEvent(kind: kind, mark: mark) }
    }
  }

  private static let openQuote = [
    "found unexpected end of stream", "found unexpected document indicator",
  ]

  /// What libyaml said was wrong.
  private var fault: YAMLFault {
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
    switch parser.pointee.error {
    case YAML_MEMORY_ERROR: return .outOfMemory
    // Only within quotes does libyaml miss the rest of a text; it remembers where they began.
    case YAML_SCANNER_ERROR where YAMLEvents.openQuote.contains(words):
      return .openQuote(YAMLMark(parser.pointee.context_mark))
    case YAML_READER_ERROR:
      return .unreadable(words, offset: Int(clamping: parser.pointee.problem_offset))
    default: return .malformed(words, YAMLMark(parser.pointee.problem_mark))
    }
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line), column: Int(clamping: mark.column))
  }
}

extension YAMLEvent.Kind {
  /// What an event says; `nil` for one that says nothing about the text.
  fileprivate init?(_ event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_START_EVENT: return nil
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_ALIAS_EVENT: self = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = String(decoding: bytes, as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      self = .refused(scalar.anchor, scalar.tag) ?? .scalar(text, isPlain: isPlain)
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      self = .refused(list.anchor, list.tag) ?? .listStart
    case YAML_SEQUENCE_END_EVENT: self = .listEnd
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      self = .refused(map.anchor, map.tag) ?? .mapStart
    case YAML_MAPPING_END_EVENT: self = .mapEnd
    // After its end a stream says nothing for ever.
    default: self = .streamEnd
    }
  }

  /// What a value has before it that no value of ours may have.
  private static func refused(
    _ anchor: UnsafePointer<yaml_char_t>?, _ tag: UnsafePointer<yaml_char_t>?
  ) -> Self? {
    if anchor != nil { return .anchor }
    return tag != nil ? .tag : nil
  }
}
