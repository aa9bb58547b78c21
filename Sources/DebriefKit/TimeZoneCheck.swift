internal import Content
internal import Diagnostics
internal import Publishing

/// Whether the machine knows the zone that a project names; a machine without zones is not asked.
enum TimeZoneCheck {
  private static let root = "/usr/share/zoneinfo"

  static func problems(_ settings: Settings) -> [Diagnostic] {
    guard let location = settings.timeZoneLocation, FileReading.exists(root + "/UTC") else {
      return []
    }
    let zone = settings.timeZone
    let isName = zone.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    if isName,
      (try? FileReading.kind(root + "/" + zone)) == .file
        || (try? FileReading.kind(root + "/" + zone)) == .symlink
    {
      return []
    }
    return [
      .error(
        "unknown-time-zone", at: location, "there is no time zone '\(zone)'",
        hint: suggestion(for: zone, among: neighbours(of: zone)))
    ]
  }

  /// The files of the machine whose being there decides what `problems` says, and whether they are there.
  static func witnesses(_ settings: Settings) -> [(path: String, exists: Bool)] {
    [root + "/UTC", root + "/" + settings.timeZone].map { ($0, FileReading.exists($0)) }
  }

  /// The zones of the same part of the world.
  private static func neighbours(of zone: String) -> [String] {
    let areas = ["Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific"]
    let named = zone.split(separator: "/").first.map(String.init) ?? ""
    guard let area = nearestName(to: named, among: areas),
      let names = try? FileReading.list(root + "/" + area)
    else { return ["UTC"] + areas.map { $0 + "/…" } }
    return names.map { area + "/" + $0.name }
  }
}
