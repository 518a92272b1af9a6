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
