/// Rows of texts under named columns: what most tables are.
///
/// One array holds all cells, and no view is made of a row: a page has a thousand of them.
package struct TextGrid: Sendable, Hashable {
  package let columnCount: Int
  private var cells: [String] = []

  package init(columns: Int, rows: Int = 0) {
    columnCount = columns
    cells.reserveCapacity(columns * rows)
  }

  package var rowCount: Int { columnCount == 0 ? 0 : cells.count / columnCount }

  /// Appends one cell; rows are filled from left to right, one after another.
  package mutating func append(_ cell: String) { cells.append(cell) }

  package subscript(row: Int, column: Int) -> String { cells[row * columnCount + column] }
}
