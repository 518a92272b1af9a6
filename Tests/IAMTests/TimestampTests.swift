import IAM
import Testing

struct TimestampTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2026-11-22T02:00:11Z", 1_795_312_811),
      ("2026-11-22T02:00:11+00:00", 1_795_312_811),
      ("2026-11-22T02:00:11.987654Z", 1_795_312_811), ("2026-11-22T03:30:11+01:30", 1_795_312_811),
      ("2026-11-21T21:00:11-0500", 1_795_312_811), ("2024-02-29T00:00:00Z", 1_709_164_800),
      ("1969-12-31T23:59:59Z", -1), ("2000-03-01T00:00:00Z", 951_868_800),
    ] as [(String, Int64)])
  func `dates as AWS writes them are read`(_ text: String, _ seconds: Int64) {
    #expect(Timestamp(iso8601: text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "N/A", "2026-11-22", "2026-11-22T02:00:11", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2026-11-22T24:00:00Z", "2026-11-22T02:60:00Z", "2026-11-22T02:00:11.Z", "2026-11-22T02:00:11Zx",
    " 2026-11-22T02:00:11Z",
    "٢٠٢٦-11-22T02:00:11Z", "2026-11-22T02:00:11+25:00", "1795312811",
  ])
  func `anything else is no date`(_ text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test(arguments: [0, 1_795_312_811, 951_782_400, -1, 4_102_444_800] as [Int64])
  func `a date is written as it is read`(_ seconds: Int64) {
    let timestamp = Timestamp(seconds: seconds)
    #expect(Timestamp(iso8601: timestamp.iso8601) == timestamp)
  }

  @Test func `days are whole days`() throws {
    let start = try #require(Timestamp(iso8601: "2026-01-01T12:00:00Z"))
    #expect(start.days(until: Timestamp(seconds: start.seconds + 45 * 86_400 - 1)) == 44)
    #expect(start.days(until: Timestamp(seconds: start.seconds + 45 * 86_400)) == 45)
    #expect(start.days(until: Timestamp(seconds: start.seconds - 1)) == -1)
  }
}
