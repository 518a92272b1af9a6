/// A time of the assessment, `2026-11-22T02:04:18Z`, for people to read and to subtract.
struct ReportTime {
  let day: CivilDay
  let secondsOfDay: Int

  /// Nil for anything that is not a time in UTC.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes.last == UInt8(ascii: "Z"),
      let day = CivilDay(text),
      let hour = Int(String(decoding: bytes[11..<13], as: UTF8.self)), (0..<24).contains(hour),
      let minute = Int(String(decoding: bytes[14..<16], as: UTF8.self)), (0..<60).contains(minute),
      let second = Int(String(decoding: bytes[17..<19], as: UTF8.self)), (0..<61).contains(second)
    else { return nil }
    self.day = day
    secondsOfDay = hour * 3_600 + minute * 60 + second
  }

  private var seconds: Int { day.daysSinceEpoch * 86_400 + secondsOfDay }

  /// `22 November 2026, 02:04 UTC`.
  var words: String {
    let hour = secondsOfDay / 3_600
    let minute = secondsOfDay / 60 % 60
    return "\(day.words), \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute) UTC"
  }

  /// How long before `later` it was: `4 minutes`, `3 h 41 min`, `12 days`.
  func age(at later: ReportTime) -> String {
    let minutes = max(0, later.seconds - seconds) / 60
    if minutes < 1 { return "less than a minute" }
    if minutes < 60 { return minutes.counted("minute") }
    if minutes < 48 * 60 { return "\(minutes / 60) h \(minutes % 60) min" }
    return (minutes / 1_440).counted("day")
  }
}
