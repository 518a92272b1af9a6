import Rules
import Testing

@testable import Reporting

struct MarkupTests {
  private func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  @Test func `a string is escaped and markup is not`() {
    let name = "<b title='x\"y'>&amp;</b>"
    let inner: Markup = "<i>\(name)</i>"
    #expect(text("<p>\(inner)</p>") == "<p><i>&lt;b title=&#39;x&quot;y&#39;&gt;&amp;amp;&lt;/b&gt;</i></p>")
  }

  @Test func `characters without a shape become visible`() {
    let name = "a\u{202E}b\u{0}c\u{7F}d\u{2028}e\u{E0001}\n\té"
    #expect(text("\(name)") == "a\\u202eb\\u0000c\\u007fd\\u2028e\\u{e0001}\n\té")
  }

  @Test(arguments: [
    ("plain <b>", "plain &lt;b&gt;"),
    ("say `kms:*`, or `<i>`.", "say <code>kms:*</code>, or <code>&lt;i&gt;</code>."),
    ("`a`", "<code>a</code>"), ("a ` b", "a ` b"), ("`a` and `b", "<code>a</code> and `b"), ("", ""),
  ])
  func `what stands between backticks is code`(_ text: String, _ markup: String) {
    #expect(self.text(Markup(prose: text)) == markup)
  }

  @Test func `a long sentence ends where a part or a word does`() {
    #expect("short".clippedAtWord(to: 20) == "short")
    #expect("one two three; four five six".clippedAtWord(to: 20) == "one two three")
    #expect("one two three four five".clippedAtWord(to: 20) == "one two three four…")
    #expect(
      String(repeating: "x", count: 30).clippedAtWord(to: 20) == String(repeating: "x", count: 20) + "…")
    #expect("a; bbbbbbbbbbbbbbbb cccccc".clippedAtWord(to: 20) == "a; bbbbbbbbbbbbbbbb…")
  }

  @Test(arguments: [
    ([10, 20], 40, [10, 20]), ([10, 50], 42, [10, 30]), ([50, 50], 42, [20, 20]),
    ([4, 100, 100], 60, [4, 26, 26]),
    ([30, 30], 10, [8, 8]), ([], 10, []), ([100], 40, [40]),
  ])
  func `columns that do not fit are made narrower, the widest first`(
    _ natural: [Int], _ width: Int, _ fitted: [Int]
  ) {
    #expect(ColumnWidths.fitted(natural, to: width, least: 8) == fitted)
  }

  @Test func `a table of rows is cut to a terminal's width, and whole without one`() {
    let long = String(repeating: "long ", count: 40)
    func lines(_ width: Int?) -> [Substring] {
      let bytes = QueryFormat.table.write(
        columns: ["name", "text"], rows: [[.text("ana"), .text(long)]], width: width)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    #expect(lines(nil)[2] == "ana   \(long)")
    #expect(lines(60).allSatisfy { $0.count <= 60 })
    #expect(lines(60)[2].hasSuffix("…"))
  }

  @Test func `a condition decides before its markup is made`() {
    var made = 0
    func make() -> Markup {
      made += 1
      return "x"
    }
    #expect(text("[\(if: false, make())\(if: true, make())]") == "[x]")
    #expect(made == 1)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func `base64 follows RFC 4648`(_ plain: String, _ encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
  }

  @Test func `placeholders are words in braces and nothing else`() {
    #expect(
      Placeholder.split("a {user_name} {not this} {b}{") == [
        .text("a "), .name("user_name"), .text(" {not this} "), .name("b"), .text("{"),
      ])
    #expect(Placeholder.names(in: "${x} {}") == ["x"])
  }

  @Test func `numbers and nouns agree`() {
    #expect(1.counted("rule") == "1 rule")
    #expect(1_234_567.counted("policy", "policies") == "1,234,567 policies")
    #expect(999.formatted == "999")
  }

  @Test func `days and ages follow the calendar`() throws {
    let day = try #require(CivilDay("2024-02-28T23:00:00Z"))
    #expect(day.adding(days: 2).iso8601 == "2024-03-01")
    #expect(day.words == "28 February 2024")
    #expect(CivilDay("yesterday") == nil)
    let then = try #require(ReportTime("2026-11-21T22:23:40Z"))
    let now = try #require(ReportTime("2026-11-22T02:04:18Z"))
    #expect(then.age(at: now) == "3 h 40 min")
    #expect(now.words == "22 November 2026, 02:04 UTC")
    #expect(ReportTime("2026-11-22") == nil)
  }
}
