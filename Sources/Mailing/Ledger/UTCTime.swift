internal import Dates

/// Seconds since 1970 as text, `2026-11-22T06:00:00Z`, in the one zone that needs no rules.
enum UTCTime {
  private static let secondsOfDay = 86_400

  static func text(_ seconds: Int) -> String {
    let time = ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay
    let day = CivilDate(dayNumber: Int32(clamping: (seconds - time) / secondsOfDay))
    let parts = [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(parts.joined(separator: ":"))Z"
  }

  /// Reads what `text` writes; `nil` for anything else.
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count == 20, text.hasSuffix("Z"),
      let day = CivilDate(iso: parts[0])
    else { return nil }
    let clock = parts[1].dropLast().split(separator: ":").map { Int($0) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    return Int(day.dayNumber) * secondsOfDay + hour * 3600 + minute * 60 + second
  }
}
