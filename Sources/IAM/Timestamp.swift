/// A moment in whole seconds since 1970-01-01 UTC.
///
/// AWS sends seconds, at times with fractions; reports and ages need no more than seconds.
package struct Timestamp: Hashable, Comparable, Sendable {
  package var seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// Reads ISO 8601 as AWS writes it: `2026-11-22T02:00:11Z`, `+00:00` or another offset, with or without fractions.
  ///
  /// Nil for anything else, so that a date in another form is malformed evidence and not a wrong age.
  package init?(iso8601 text: some StringProtocol) { self.init(iso8601: String(text)) }

  /// Reads ISO 8601 as AWS writes it; not generic, because listings hold tens of thousands of dates.
  package init?(iso8601 text: String) {
    var scanner = DigitScanner(Array(text.utf8))
    guard let year = scanner.number(digits: 4), scanner.take("-"),
      let month = scanner.number(digits: 2), (1...12).contains(month), scanner.take("-"),
      let day = scanner.number(digits: 2), (1...Self.days(in: month, of: year)).contains(day),
      scanner.take("T") || scanner.take(" "),
      let hour = scanner.number(digits: 2), hour < 24, scanner.take(":"),
      let minute = scanner.number(digits: 2), minute < 60, scanner.take(":"),
      let second = scanner.number(digits: 2), second < 61
    else { return nil }
    if scanner.take(".") { guard scanner.skipDigits() > 0 else { return nil } }
    guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
    let days = Self.daysSinceEpoch(year: year, month: month, day: day)
    seconds = Int64(days) * 86_400 + Int64(hour * 3_600 + minute * 60 + second - offset)
  }

  /// Reads a calendar day, `2027-01-31`, as its first second in UTC.
  package init?(day text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    self.init(iso8601: "\(text)T00:00:00Z")
  }

  /// The moment as `2026-11-22T02:00:11Z`, which sorts as text in the order of time.
  package var iso8601: String {
    let day = Int(seconds.floored(by: 86_400))
    let rest = Int(seconds) - day * 86_400
    let date = Self.date(daysSinceEpoch: day)
    return Self.padded(date.year, 4) + "-" + Self.padded(date.month, 2) + "-" + Self.padded(date.day, 2) + "T"
      + Self.padded(rest / 3_600, 2) + ":" + Self.padded(rest / 60 % 60, 2) + ":" + Self.padded(rest % 60, 2)
      + "Z"
  }

  /// Whole days from this moment to `now`, rounded down: 45 from the 45th anniversary in days on.
  package func days(until now: Timestamp) -> Int {
    Int((now.seconds - seconds).floored(by: 86_400))
  }

  /// Days since 1970-01-01 of a date in the proleptic Gregorian calendar (Howard Hinnant, `days_from_civil`).
  private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.floored(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(daysSinceEpoch days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted.floored(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}

extension Timestamp: CustomStringConvertible {
  package var description: String { iso8601 }
}

/// Reads fixed-width numbers off a short text.
private struct DigitScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func number(digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + digits] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    index += digits
    return value
  }

  mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
    return index - start
  }

  /// The offset from UTC in seconds: `Z`, `+00:00` or `-0130`.
  mutating func offset() -> Int? {
    if take("Z") { return 0 }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = number(digits: 2), hours < 24 else { return nil }
    _ = take(":")
    guard let minutes = number(digits: 2), minutes < 60 else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }
}

extension BinaryInteger {
  /// The quotient rounded towards minus infinity.
  fileprivate func floored(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
