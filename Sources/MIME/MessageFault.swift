package import Cryptography

/// Why a message was not written; nothing broken leaves.
package enum MessageFault: Error, Equatable, Sendable {
  /// A value of the header named holds what no header may hold.
  case header(String, HeaderFault)

  /// The subject, the text part or the HTML part says nothing.
  case blank(String)

  /// The moment lies in a year that no header can hold.
  case date(Int)

  /// The HTML part shows images that are not there, or images are there that it does not show.
  case images(missing: [String], unused: [String])

  /// Two images have one id.
  case twice(ContentID)

  /// The bytes of an image are no PNG.
  case notPNG(ContentID)

  /// A file's name is empty, longer than 255 bytes, or a path.
  case fileName(String)

  case cryptography(CryptographyFault)
}
