import Measures

extension Language {
  /// What stands where a number is absent.
  package var missing: String { numbers.missing }

  package func number(_ value: Double, decimals: Int) -> String {
    numbers.decimal(value, decimals)
  }

  /// A whole number with thousands set apart.
  package func count(_ value: Double) -> String { numbers.decimal(value, 0) }
  package func count(_ value: Int) -> String { numbers.whole(value) }

  /// A part of a whole as per cent: 0.8396 is "84.0%".
  package func share(_ value: Double, decimals: Int = 1) -> String {
    plain(value, unit: .share, decimals: decimals)
  }

  /// Seconds as m:ss, from an hour on as h:mm:ss.
  package func duration(_ seconds: Double, decimals: Int = 0) -> String {
    plain(seconds, unit: .duration, decimals: decimals)
  }

  /// Seconds as hours: "31,882 hours".
  package func hours(_ seconds: Double, decimals: Int = 0) -> String {
    plain(seconds, unit: .hours, decimals: decimals)
  }

  package func points(_ value: Double, decimals: Int = 0) -> String {
    plain(value, unit: .points, decimals: decimals)
  }

  package func score(_ value: Double, decimals: Int = 1) -> String {
    plain(value, unit: .score, decimals: decimals)
  }

  package func money(_ value: Double, decimals: Int = 2) -> String {
    plain(value, unit: .money, decimals: decimals)
  }

  package func days(_ value: Double, decimals: Int = 1) -> String {
    plain(value, unit: .days, decimals: decimals)
  }

  /// A number of things by the noun that a metric gives: "call/calls", or the plural alone.
  ///
  /// With the plural alone one thing is written "calls: 1", for "1 calls" would be wrong. Without a noun it is
  /// contacts that are counted.
  package func counted(_ value: Double, _ noun: String) -> String {
    let noun = noun.isEmpty ? numbers.contacts : noun
    let number = count(value)
    let form = numbers.pluralForm(value)
    guard noun.utf8.contains(UInt8(ascii: "/")) else {
      let isFit = form == numbers.pluralForm(1000)
      return isFit ? numbers.counted(number, noun) : numbers.labelled(noun, number)
    }
    return numbers.counted(number, self.form(form, of: noun))
  }

  package func counted(_ value: Int, _ noun: String) -> String { counted(Double(value), noun) }

  /// The noun of a metric standing alone, in its last form.
  package func noun(_ noun: String) -> String { String(lastForm(of: noun)) }

  /// The form of a noun that stands alone.
  func lastForm(of noun: String) -> Substring {
    let noun = noun.isEmpty ? numbers.contacts : noun
    let slash = noun.utf8.lastIndex(of: UInt8(ascii: "/"))
    return noun[(slash.map { noun.utf8.index(after: $0) } ?? noun.startIndex)...]
  }

  /// One of a noun's forms, the last one where there are not so many.
  private func form(_ index: Int, of noun: String) -> String {
    let (bytes, slash) = (noun.utf8, UInt8(ascii: "/"))
    var start = bytes.startIndex
    var end = bytes.firstIndex(of: slash) ?? bytes.endIndex
    for _ in 0..<index where end < bytes.endIndex {
      start = bytes.index(after: end)
      end = bytes[start...].firstIndex(of: slash) ?? bytes.endIndex
    }
    return end == bytes.endIndex && start == bytes.startIndex ? noun : String(noun[start..<end])
  }
}
