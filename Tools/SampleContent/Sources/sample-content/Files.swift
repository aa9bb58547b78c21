import Glibc

/// Why the sample could not be made.
struct SampleFault: Error {
  let message: String
  init(_ message: String) { self.message = message }
}

/// Reads a whole file as text.
func readText(_ path: String) throws(SampleFault) -> String {
  guard let file = fopen(path, "r") else { throw SampleFault("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&part, 1, part.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += part[..<count]
  }
}

/// Writes a whole file.
func write(_ bytes: [UInt8], to path: String) throws(SampleFault) {
  guard let file = fopen(path, "w") else { throw SampleFault("cannot write \(path)") }
  let written = fwrite(bytes, 1, bytes.count, file)
  if fclose(file) != 0 || written != bytes.count { throw SampleFault("cannot write \(path)") }
}

/// Text as Windows-1252, of which the sample needs what lies in Latin-1 and three signs more.
func windows1252(_ text: String) throws(SampleFault) -> [UInt8] {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    switch scalar {
    case "’": bytes.append(0x92)
    case "–": bytes.append(0x96)
    case "€": bytes.append(0x80)
    default:
      guard scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) else {
        throw SampleFault("'\(scalar)' is not in Windows-1252")
      }
      bytes.append(UInt8(scalar.value))
    }
  }
  return bytes
}
