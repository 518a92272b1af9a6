/// A moment of a condition, in any of the W3C's forms of ISO 8601 or as seconds since 1970.
struct Instant: Hashable, Comparable, Sendable {
  private let seconds: Int64
  private let nanoseconds: Int64

  /// Reads `2026`, `2026-11`, `2026-11-22`, `2026-11-22T02:00Z`, with seconds, fractions and offsets, or seconds since 1970.
  ///
  /// Four digits are a year; a time without an offset is UTC.
  init?(_ text: [UInt8]) {
    if let number = Self.epoch(text) {
      self = number
      return
    }
    var text = text
    if let separator = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "t") || $0 == UInt8(ascii: " ") }) {
      let day = Self.fullDay(text[..<separator])
      var time = Array(text[(separator + 1)...])
      guard let day, let fraction = Self.takeFraction(&time), let clock = Self.fullTime(time) else {
        return nil
      }
      text = day + [UInt8(ascii: "T")] + clock
      nanoseconds = fraction
    } else {
      guard let day = Self.fullDay(text[...]) else { return nil }
      text = day + Array("T00:00:00Z".utf8)
      nanoseconds = 0
    }
    guard let moment = Timestamp(iso8601: String(decoding: text, as: UTF8.self)) else { return nil }
    seconds = moment.seconds
  }

  private init(seconds: Int64, nanoseconds: Int64) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  private static func epoch(_ text: [UInt8]) -> Instant? {
    guard text.count != 4 || text.first == UInt8(ascii: "-") else { return nil }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first,
      let seconds = Int64(String(decoding: whole, as: UTF8.self))
    else { return nil }
    guard parts.count == 2 else { return Instant(seconds: seconds, nanoseconds: 0) }
    guard seconds >= 0, let fraction = nanoseconds(parts[1]) else { return nil }
    return Instant(seconds: seconds, nanoseconds: fraction)
  }

  private static func nanoseconds(_ digits: ArraySlice<UInt8>) -> Int64? {
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    let nine = digits.prefix(9) + [UInt8](repeating: UInt8(ascii: "0"), count: max(0, 9 - digits.count))
    return Int64(String(decoding: nine, as: UTF8.self))
  }

  /// Cuts `.123` out of a time.
  private static func takeFraction(_ time: inout [UInt8]) -> Int64? {
    guard let point = time.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    let digits = time[(point + 1)...].prefix(while: isDigit)
    guard let value = nanoseconds(digits) else { return nil }
    time.removeSubrange(point..<digits.endIndex)
    return value
  }

  /// A year, month or day as the day that it begins with; `20261122` as well.
  private static func fullDay(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let day = Array(text)
    let dash = UInt8(ascii: "-")
    switch day.count {
    case 4: return day + Array("-01-01".utf8)
    case 7: return day + Array("-01".utf8)
    case 8 where day.allSatisfy(isDigit): return day[..<4] + [dash] + day[4..<6] + [dash] + day[6...]
    case 10: return day
    default: return nil
    }
  }

  /// `02:00Z` or `020000Z` as `02:00:00Z`.
  private static func fullTime(_ text: [UInt8]) -> [UInt8]? {
    let colon = UInt8(ascii: ":")
    let clock = Array(text.prefix { isDigit($0) || $0 == colon })
    var offset = Array(text[clock.count...])
    if offset.isEmpty || offset == [UInt8(ascii: "z")] { offset = [UInt8(ascii: "Z")] }
    switch clock.count {
    case 5: return clock + Array(":00".utf8) + offset
    case 6 where clock.allSatisfy(isDigit):
      return clock[..<2] + [colon] + clock[2..<4] + [colon] + clock[4...] + offset
    case 8: return clock + offset
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
