extension ByteWriter {
  /// A list with its length before it.
  package mutating func put<Element>(
    _ list: [Element], each: (inout ByteWriter, Element) -> Void
  ) {
    put(Int64(list.count))
    for element in list { each(&self, element) }
  }
}

extension ByteReader {
  /// Takes out what `put(_:each:)` has put in.
  package mutating func list<Element>(
    each: (inout ByteReader) throws(Unreadable) -> Element
  ) throws(Unreadable) -> [Element] {
    var list: [Element] = []
    for _ in 0..<(try count()) { list.append(try each(&self)) }
    return list
  }
}
