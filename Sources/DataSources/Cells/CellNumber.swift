package import Measures

/// What a cell says when it is read as a number.
///
/// Kept in sixteen bytes and without optionals, because the row program holds millions of them a second.
package struct CellNumber: Sendable, Hashable {
  package enum State: UInt8, Sendable {
    case value
    /// The cell is empty.
    case missing
    case malformed
    /// More digits than sixty-three bits hold.
    case tooLarge
    case dividedByZero
  }

  package var mantissa: Int64
  package var decimals: UInt8
  package var state: State
  /// The cell carried a percent sign; the value is already a hundredth of what is written.
  package var isPercent = false

  package init(_ mantissa: Int64, decimals: UInt8 = 0) {
    self.mantissa = mantissa
    self.decimals = decimals
    state = .value
  }

  package init(_ quantity: Quantity) {
    self.init(quantity.mantissa, decimals: quantity.decimals)
  }

  package init(_ state: State) {
    mantissa = 0
    decimals = 0
    self.state = state
  }

  package var quantity: Quantity? {
    state == .value ? Quantity(mantissa: mantissa, decimals: decimals) : nil
  }
}
