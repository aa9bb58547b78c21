/// Bytes of an SVG document: numbers in tenths of a pixel, text escaped, attributes quoted.
struct SVGWriter: ~Copyable {
  var bytes: ByteBuffer

  /// The pen of the path being written, in tenths; see `SVGWriter+Path.swift`.
  var pen = PathPen()

  init(capacity: Int) {
    bytes = ByteBuffer(capacity: capacity)
  }

  /// Appends markup that is known when the program is built.
  mutating func raw(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends ` name="value"` with a whole number.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    open(name)
    integer(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"` with a length of so many tenths of a pixel.
  mutating func attribute(_ name: StaticString, tenths value: Int) {
    open(name)
    number(tenths: value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"` with an escaped text.
  mutating func attribute(_ name: StaticString, _ value: String) {
    open(name)
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func open(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
  }

  // MARK: Numbers

  /// Pixels as whole tenths, rounded half to even; what is no number is 0, what is far off is held near.
  ///
  /// Adding and subtracting 1.5 · 2⁵² rounds in the processor's own mode, without a call of `rint`.
  static func tenths(_ pixels: Double) -> Int {
    guard pixels > -100_000, pixels < 100_000 else { return pixels > 0 ? 1_000_000 : 0 }
    return Int(pixels * 10 + 0x1.8p52 - 0x1.8p52)
  }

  /// Appends tenths as `12`, `12.5`, `-.5` or `0`.
  mutating func number(tenths value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, tenth) = value.magnitude.quotientAndRemainder(dividingBy: 10)
    if whole > 0 || tenth == 0 { digits(whole) }
    guard tenth > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: tenth))
  }

  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Nearly all numbers of a drawing have at most three digits.
  private mutating func digits(_ value: UInt) {
    if value >= 1000 { digits(value / 1000) }
    let three = UInt32(truncatingIfNeeded: value % 1000)
    if value >= 100 { bytes.append(48 + UInt8(truncatingIfNeeded: three / 100)) }
    if value >= 10 { bytes.append(48 + UInt8(truncatingIfNeeded: three / 10 % 10)) }
    bytes.append(48 + UInt8(truncatingIfNeeded: three % 10))
  }
}
