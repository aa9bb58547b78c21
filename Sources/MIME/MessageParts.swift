/// A picture that the HTML part shows by `cid:`.
package struct InlineImage: Hashable, Sendable {
  package let id: ContentID
  package let fileName: String
  package let png: [UInt8]

  package init(id: ContentID, fileName: String, png: [UInt8]) {
    self.id = id
    self.fileName = fileName
    self.png = png
  }
}

/// A file that travels with a message.
package struct AttachedFile: Hashable, Sendable {
  package let fileName: String
  package let type: MediaType
  package let bytes: [UInt8]

  package init(fileName: String, type: MediaType, bytes: [UInt8]) {
    self.fileName = fileName
    self.type = type
    self.bytes = bytes
  }
}
