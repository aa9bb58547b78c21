/// Where a path's pen is, in tenths of a pixel, and which command needs no letter again.
struct PathPen {
  var x = 0
  var y = 0
  var command: UInt8 = 0
}

/// Path data in relative commands, which are about a third shorter than absolute ones.
///
/// The pen is kept in whole tenths, so differences add up exactly and long lines do not drift.
extension SVGWriter {
  /// Appends ` d="`; `endPath` closes it.
  mutating func beginPath() {
    raw(" d=\"")
    pen = PathPen()
  }

  mutating func endPath() {
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func move(_ x: Int, _ y: Int) {
    pen.command = pen.command == 0 ? UInt8(ascii: "M") : UInt8(ascii: "m")
    bytes.append(pen.command)
    number(tenths: x - pen.x)
    separated(y - pen.y)
    pen.x = x
    pen.y = y
  }

  mutating func line(_ x: Int, _ y: Int) {
    if y == pen.y {
      horizontal(x)
      return
    }
    if x == pen.x {
      vertical(y)
      return
    }
    start(UInt8(ascii: "l"), x - pen.x)
    separated(y - pen.y)
    pen.x = x
    pen.y = y
  }

  mutating func horizontal(_ x: Int) {
    start(UInt8(ascii: "h"), x - pen.x)
    pen.x = x
  }

  mutating func vertical(_ y: Int) {
    start(UInt8(ascii: "v"), y - pen.y)
    pen.y = y
  }

  /// A zero-length stroke, which a round cap makes a dot.
  mutating func dot(_ x: Int, _ y: Int) {
    move(x, y)
    bytes.append(UInt8(ascii: "h"))
    bytes.append(UInt8(ascii: "0"))
  }

  mutating func closeSubpath(at x: Int, _ y: Int) {
    bytes.append(UInt8(ascii: "z"))
    pen = PathPen(x: x, y: y, command: UInt8(ascii: "z"))
  }

  /// Writes a command's letter, or leaves it out when it repeats.
  private mutating func start(_ command: UInt8, _ first: Int) {
    if pen.command == command {
      separated(first)
      return
    }
    pen.command = command
    bytes.append(command)
    number(tenths: first)
  }

  private mutating func separated(_ value: Int) {
    if value >= 0 { bytes.append(UInt8(ascii: " ")) }
    number(tenths: value)
  }
}
