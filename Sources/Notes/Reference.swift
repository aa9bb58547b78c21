package import Diagnostics

/// A name that the user wrote, and where; whether there is such a thing is for the caller to say.
package struct Reference: Sendable, Hashable {
  package let text: String
  package let location: SourceLocation

  package init(_ text: String, at location: SourceLocation) {
    self.text = text
    self.location = location
  }
}
