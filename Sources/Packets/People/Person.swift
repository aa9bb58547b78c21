/// Somebody who is to be taken out of packets, or whose part is to be handed over.
package struct Person: Hashable, Sendable {
  /// The id that the person's folder has.
  package let id: String
  /// What other systems call the same person.
  package let otherIDs: [String]
  /// The name as people write it, and other forms of it.
  package let names: [String]

  package init(id: String, otherIDs: [String] = [], names: [String]) {
    self.id = id
    self.otherIDs = otherIDs
    self.names = names
  }

  var ids: [String] { [id] + otherIDs }

  /// The names, and each of two or more words also with the last word first, as lists have it.
  var nameForms: [String] {
    let forms = names.flatMap { name -> [String] in
      let words = name.split(whereSeparator: \.isWhitespace)
      guard words.count > 1, let last = words.last else { return [name] }
      let others = words.dropLast().joined(separator: " ")
      return [words.joined(separator: " "), last + ", " + others, last + " " + others]
    }
    return forms.filter { $0.contains(where: \.isLetter) }
  }
}
