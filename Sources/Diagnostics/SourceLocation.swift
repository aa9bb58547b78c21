/// A place in a file that the user wrote, counted as editors count.
package struct SourceLocation: Sendable, Hashable {
  /// The path as the user would type it, relative to the project.
  package let file: String
  /// The line, from 1; 0 means the file as a whole.
  package let line: Int
  /// The column in characters, from 1; 0 means the line as a whole.
  package let column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place some lines further down in the same file, for text that was cut out of it.
  package func offset(lines: Int) -> SourceLocation {
    SourceLocation(file: file, line: line + lines, column: column)
  }

  /// The place some columns further right on the same line.
  package func offset(columns: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column + columns)
  }
}

extension SourceLocation: Comparable {
  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`; the line and column are 1 where the whole file or line is meant.
  package var description: String { "\(file):\(max(line, 1)):\(max(column, 1))" }
}
