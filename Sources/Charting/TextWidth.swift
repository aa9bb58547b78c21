/// How much room a text needs, reckoned without a browser.
///
/// Arial and Liberation Sans agree with the table to +6.7 % (kerning only ever shortens). The twentieth
/// reserved on top covers a reader whose Arial is another font of nearly the same widths.
package enum TextWidth {
  package enum Weight: Sendable {
    case regular
    case bold
  }

  /// What is reserved for a text, in pixels.
  package static func reserved(_ text: String, size: Double = 12, weight: Weight = .regular)
    -> Double
  {
    advance(text, size: size, weight: weight) * 1.05
  }

  /// The sum of the advance widths, in pixels.
  package static func advance(_ text: String, size: Double = 12, weight: Weight = .regular)
    -> Double
  {
    let table = weight == .bold ? AdvanceTable.bold : AdvanceTable.regular
    var sum = 0
    for scalar in text.unicodeScalars {
      sum += table.width(of: scalar.value)
    }
    return Double(sum) * size / 1000
  }

  /// The text, or as much of its beginning as fits before an ellipsis.
  package static func fitted(_ text: String, into room: Double, size: Double = 12) -> String {
    if reserved(text, size: size) <= room { return text }
    var kept = text
    while !kept.isEmpty {
      kept.removeLast()
      while kept.last == " " { kept.removeLast() }
      if reserved(kept + "…", size: size) <= room { return kept + "…" }
    }
    return ""
  }
}

extension AdvanceTable {
  /// The advance of a code point, in thousandths of an em.
  func width(of code: UInt32) -> Int {
    switch code {
    case 0x20...0x7E: Int(basic[Int(code) - 0x20])
    case 0xA0...0x17F: Int(extended[Int(code) - 0xA0])
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2009, 0x202F: 200
    case 0x2012, 0x2013: 556
    case 0x2018, 0x2019: 278
    case 0x201C, 0x201D: 500
    case 0x2212: 584
    case 0x2264, 0x2265: 549
    case 0..<0x1100: Int(other)
    default: 1000
    }
  }
}
