internal import MIME

/// What must hold of a parcel whatever made it, looked at byte by byte right before it goes.
///
/// A Swift `Character` may be CR and LF at once, so that looking for a line break among characters finds
/// none; and libcurl puts an address into its commands as it is.
enum ParcelCheck {
  /// Why a parcel may not go; `nil` when it may.
  static func fault(of parcel: Parcel) -> String? {
    if MailAddress(parcel.recipient) == nil { return "the recipient's address is not one" }
    if MailAddress(parcel.sender) == nil { return "the sender's address is not one" }
    return fault(ofMessage: parcel.bytes)
  }

  /// Why bytes are no message that survives the way: lines end in CRLF, are ASCII and at most 998 long.
  static func fault(ofMessage bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "the message is empty" }
    var lineStart = 0
    var last: UInt8 = 0
    for (at, byte) in bytes.enumerated() {
      if (byte == 0x0A) != (last == 0x0D) { return "a line of the message does not end in CRLF" }
      if byte == 0 || byte > 0x7E { return "the message is not plain ASCII" }
      if byte == 0x0A {
        if at - 1 - lineStart > 998 { return "a line of the message is longer than 998 bytes" }
        lineStart = at + 1
      }
      last = byte
    }
    return last == 0x0A ? nil : "the message does not end in a line break"
  }
}
