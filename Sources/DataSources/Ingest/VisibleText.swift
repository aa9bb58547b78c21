/// Text of a stranger's file, fit for one line of a report: shortened, with control characters to be seen.
func visible(_ text: String, longest: Int = 60) -> String {
  var result = String.UnicodeScalarView()
  var count = 0
  var scalars = text.unicodeScalars[...]
  while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
  for scalar in scalars {
    if count == longest {
      result.append("…")
      break
    }
    count += 1
    switch scalar.value {
    case 0..<0x20:
      // The control pictures stand in the order of the characters that they show.
      result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: result.append("\u{2421}")
    case 0x80..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}
