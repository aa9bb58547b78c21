internal import Diagnostics

/// One thing that is wrong with the input, as the command prints it.
public struct Problem: Sendable, Hashable {
  /// Whether it stops the build.
  public let isError: Bool
  /// A stable name for tools.
  public let id: String
  /// The file, as the user would type it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// What is wrong.
  public let message: String
  /// What to do; may be empty.
  public let hint: String
  /// The whole as one line: `file:line:column: error: what. What to do`.
  public let text: String

  init(_ diagnostic: Diagnostic) {
    isError = diagnostic.severity == .error
    id = diagnostic.id
    file = diagnostic.location.file
    line = max(diagnostic.location.line, 1)
    column = max(diagnostic.location.column, 1)
    message = diagnostic.message
    hint = diagnostic.hint
    text = diagnostic.description
  }
}
