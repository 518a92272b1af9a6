import IAM
import Testing

@testable import Rules

struct FilesRefusalTests {
  @Test func `a whole rule is read`() throws {
    let rule = try RuleFiles.rule(smallRule, path: "small.yaml")
    #expect(rule.id == "small")
    #expect(rule.severity == .low)
    #expect(rule.parameters["max_size"]?.defaultValue == .integer(3))
    #expect(rule.examples.map(\.expect) == [[.fail], [.pass]])
    #expect(rule.examples.map(\.line) == [15, 18])
    #expect(
      rule.condition
        == .rows(
          Rule.RowCondition(
            resource: "things", when: nil, require: "size < :max_size", subject: "arn", detail: nil,
            reason: nil)))
  }

  @Test(arguments: [
    (
      "severity: low", "severety: low",
      "small.yaml:3:1: unknown field 'severety' of a rule; did you mean 'severity'?"
    ),
    (
      "severity: low", "severity: hihg",
      "small.yaml:3:11: expected critical, high, medium, low, info as 'severity', found 'hihg'; did you mean 'high'?"
    ),
    (
      "severity: low", "colour: red",
      "small.yaml:3:1: unknown field 'colour' of a rule; expected one of id, title, "
    ),
    (
      "title: A small rule", "title: 12",
      "small.yaml:2:8: expected text as 'title', found the number 12; write \"12\""
    ),
    ("title: A small rule", "title: [a]", "small.yaml:2:8: expected text as 'title', found a list"),
    ("title: A small rule", "title: ''", "small.yaml:2:8: expected text as 'title', found nothing"),
    ("id: small", "id: other", "small.yaml:1:5: the id 'other' is not the file's name: expected 'small'"),
    (
      "id: small", "id: Small_One",
      "small.yaml:1:5: expected lower-case words joined by '-' as 'id', found 'Small_One'"
    ),
    ("id: small", "id: small\nid: small", "small.yaml:1:1: not YAML: duplicate field 'id'"),
    ("id: small", "id: small\n\"id\": small", "small.yaml:1:1: not YAML: duplicate field 'id'"),
    (
      "require: size < :max_size", "require: {size: 3}",
      "small.yaml:5:10: expected an SQL expression as 'require', found a mapping"
    ),
    ("require: size < :max_size", "query: SELECT 1", "'resource' and 'query' exclude each other"),
    (
      "require: size < :max_size", "when: size > 1",
      "missing field 'require' of a rule: what has to hold, or 'manual'"
    ),
    ("subject: arn\n", "", "small.yaml:1:1: missing field 'subject' of a rule"),
    (
      "text: Make it smaller.", "txt: Make it smaller.",
      "unknown field 'txt' of a remediation; did you mean 'text'?"
    ),
    (
      "type: integer", "type: number",
      "small.yaml:13:20: expected integer, string, boolean, list as 'type', found 'number'"
    ),
    (
      "default: 3", "default: yes",
      "small.yaml:13:38: expected an integer as the value of 'max_size', found text"
    ),
    ("max_size: {", "maxSize: {", "small.yaml:13:3: expected a snake_case name, found 'maxSize'"),
    (
      "expect: [fail]", "expect: [failed]",
      "small.yaml:17:14: expected fail, unknown, manual, pass, not-applicable as 'expect', found 'failed'; did you mean 'fail'?"
    ),
    ("expect: [fail]", "expekt: [fail]", "unknown field 'expekt' of an example; did you mean 'expect'?"),
    ("name: a small thing", "name: a large thing", "two examples are called 'a large thing'"),
    ("{arn: a, size: 2}", "!missing gone, {arn: a}", "!missing comes last, after the rows of 'things'"),
    ("{arn: a, size: 2}", "{arn: a, size: 2.5}", "expected a whole number, found 2.5"),
    (
      "title: A small rule", "title: &a A small rule",
      "small.yaml:2:8: anchors are not allowed; write the value out"
    ),
    (
      "title: A small rule", "title: !!binary aaaa",
      "small.yaml:2:8: the tag tag:yaml.org,2002:binary is not allowed; only !missing is"
    ),
    (
      "title: A small rule", "title: say: no",
      "small.yaml:2:11: not YAML: mapping values are not allowed in this context"
    ),
    ("title: A small rule", "<<: {title: a}", "small.yaml:2:1: merge keys are not allowed"),
    ("title: A small rule", "\ttitle: tab", "not YAML:"),
    ("title: A small rule", "title: *gone", "small.yaml:2:8: not YAML: found undefined alias"),
    (
      "id: small", "id: other\n---\nid: small",
      "small.yaml:2:1: not YAML: expected one document, found another"
    ),
  ])
  func `each mistake is refused where it stands`(good: String, bad: String, expected: String) {
    let text = smallRule.replacing(good, with: bad, maxReplacements: 1)
    #expect(text != smallRule)
    let found = refusals(text)
    #expect(found.contains { $0.contains(expected) }, "\(found)")
  }

  @Test func `all mistakes of a file are told at once, in order`() {
    let text = smallRule.replacing("severity: low", with: "severity: lo").replacing(
      "text: Make", with: "txt: Make")
    let found = refusals(text)
    #expect(found.count == 3)
    #expect(found.first?.hasPrefix("small.yaml:3:11:") == true)
  }

  @Test(arguments: ["", "# nothing\n", "- a\n", "text\n", "null\n"])
  func `what is no mapping is refused`(text: String) { #expect(refusals(text).count == 1) }

  @Test func `an expansion bomb is refused before anything expands`() {
    var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...30 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      bomb += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(refusals(bomb) == ["small.yaml:2:10: aliases are not allowed; write the value out"])
    #expect(
      refusals(bomb + "*a30 : key\n") == ["small.yaml:2:10: aliases are not allowed; write the value out"])
  }

  @Test func `stars and ampersands of SQL and prose are no aliases`() {
    let text = smallRule.replacing(
      "size < :max_size", with: "|\n  (SELECT count(*) FROM things) & size\n  * size < :max_size")
    #expect(refusals(text) == [])
  }

  @Test func `depth and size are bounded`() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(refusals("id: " + deep).first?.hasSuffix("nested too deeply") == true)
    #expect(
      refusals("id: " + String(repeating: "x", count: 2 << 20)) == [
        "small.yaml: the file is larger than 1048576 bytes"
      ])
    let wide = "[" + String(repeating: "1,", count: 150_000) + "1]"
    #expect(refusals("id: " + wide).first?.hasSuffix("too many values in one file") == true)
  }

  @Test func `keys within keys are refused before anything hashes them`() {
    let items = String(repeating: "a,", count: 100_000)
    let flow = String(repeating: "{", count: 900) + "a: [\(items)]" + String(repeating: "}: 1", count: 900)
    #expect(refusals(flow) == ["small.yaml:1:65: expected a name before ':', and fewer nested brackets"])
    let block = "id: a\n- - ? " + String(repeating: "? ", count: 400) + "[\(items)]\n"
    #expect(refusals(block) == ["small.yaml:2:5: expected a name before ':', and fewer nested brackets"])
  }

  @Test func `no change of one byte makes the reader stop the program`() {
    let bytes = Array(smallRule.utf8)
    var refused = 0
    for index in stride(from: 0, to: bytes.count, by: 41) {
      for byte in Array("\n\t :-?[]{}&*!|>'\"%@`#,\\\0".utf8) {
        var changed = bytes
        changed[index] = byte
        if !refusals(String(decoding: changed, as: UTF8.self)).isEmpty { refused += 1 }
      }
      if !refusals(String(decoding: bytes[..<index], as: UTF8.self)).isEmpty { refused += 1 }
    }
    #expect(refused > 50)
  }

  @Test func `missing evidence of an example is told apart from NULL`() throws {
    let text = smallRule.replacing(
      "{things: [{arn: a, size: 4}]}",
      with:
        "{things: [{arn: a, size: null}, {arn: b, size: !missing denied}, !missing half a page], others: !missing gone}"
    ).replacing("expect: [fail]", with: "expect: [unknown, unknown, unknown]")
    let example = try #require(try RuleFiles.rule(text, path: "small.yaml").examples.first)
    let things = try #require(example.given["things"])
    #expect(things.rows.map { $0["size"]?.missing?.message } == [nil, "denied"])
    #expect(things.rows.first?["size"] == .null)
    #expect(things.gap == "half a page")
    #expect(example.given["others"] == Example.GivenTable(rows: [], gap: "gone"))
  }

  @Test func `lists and mappings of an example become JSON`() throws {
    let text = smallRule.replacing("size: 4}", with: "size: 4, tags: {b: [1, x], a: true}}")
    let example = try #require(try RuleFiles.rule(text, path: "small.yaml").examples.first)
    #expect(example.given["things"]?.rows.first?["tags"] == .text(#"{"b":[1,"x"],"a":true}"#))
  }
}
