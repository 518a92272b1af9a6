import Foundation
import JSON
import Reporting
import Rules
import TestSupport
import Testing

/// What a chat or a program is told.
struct ChangeNoticeTests {
  private func json(_ notice: ChangeNotice, most: Int = .max) throws -> JSONValue {
    try JSONParser.parse(notice.json(most: most).span)
  }

  private func run(_ users: Int, alias: String = "acme-prod", title: String = "Users have MFA") -> Assessment
  {
    var run = SampleRun()
    run.alias = alias
    run.add(
      "user-mfa", title, .high,
      rows: (0..<users).map { user in
        SampleRun.Row(status: .fail, subject: SampleRun.user("@all<!channel>\(user)"), reason: "no MFA")
      })
    return run.assessment()
  }

  @Test func `the text says what is new by rule and number, the list is cut and the counts are not`() throws {
    let notice = ChangeNotice(AssessmentDifference(from: run(0), to: run(300)), failures: 2)
    let json = try json(notice, most: 200)
    #expect(
      json["text"]?.string
        == "acme-prod: 300 new. Exit status 1.\n2 earlier notices did not arrive; this one tells all since.\n• new, high: Users have MFA (300)"
    )
    #expect(json["changes"]?.array?.count == 200)
    #expect(json["changes_omitted"]?.integer == 100)
    #expect(json["summary"]?["new"]?.integer == 300)
    #expect(json["exit_status"]?.integer == 1)
    #expect(notice.count(.new) == 300 && notice.count(.fixed) == 0)
  }

  @Test func `nobody is called by an alias or a rule of strangers`() throws {
    let before = run(0, alias: "<!channel> @here", title: "<@U1> & @all\u{202E}")
    let after = run(1, alias: "<!channel> @here", title: "<@U1> & @all\u{202E}")
    let text = try json(ChangeNotice(AssessmentDifference(from: before, to: after), failures: 0))["text"]?
      .string
    #expect(
      text
        == "&lt;!channel&gt; (at)here: 1 new. Exit status 1.\n• new, high: &lt;(at)U1&gt; &amp; (at)all\\u202e"
    )
    let first = try json(ChangeNotice(first: after))
    #expect(
      first["text"]?.string?.hasPrefix("&lt;!channel&gt; (at)here: first audit on record. 1 failed") == true)
    #expect(first["before"]?.isNull == true && first["changes"]?.array?.isEmpty == true)
  }

  @Test func `what came and went is told by rule, number and time, though nothing else changed`() throws {
    let difference = AssessmentDifference(from: run(0), to: run(0))
    let text = try json(ChangeNotice(difference, transients(), failures: 2))["text"]?.string
    #expect(
      text == """
        acme-prod: 3 came and went, 1 fixed and back. Exit status 0.
        2 earlier notices did not arrive; this one tells all since.
        • came and went, high: Users have MFA (failed from 2026-12-02T03:00:00Z to 2026-12-03T03:00:00Z) (2)
        • came and went, high: Users have MFA (failed from 2026-12-02T03:00:00Z; cannot be told now)
        • fixed and back, high: Users have MFA (did not fail from 2026-12-02T03:00:00Z to 2026-12-03T03:00:00Z)
        """)
    let cut = try json(ChangeNotice(difference, transients(), failures: 2), most: 3)
    #expect(cut["came_and_went"]?.array?.count == 3 && cut["came_and_went_omitted"]?.integer == 1)
  }

  @Test func `the text says what is different about what changed`() throws {
    let severe = run(1)
    func notice(_ before: Assessment, _ after: Assessment) throws -> String? {
      let notice = ChangeNotice(AssessmentDifference(from: before, to: after), failures: 0)
      return try json(notice)["text"]?.string?.split(separator: "\n").last.map(String.init)
    }
    var mild = severe
    mild.results[0].severity = .info
    #expect(try notice(severe, mild) == "• changed, info: Users have MFA (severity high → info)")
    var waived = severe
    waived.results[0].waiver = Assessment.Waived(
      owner: "<!here>", reason: "known", ticket: nil, expires: "2030-01-01")
    #expect(
      try notice(severe, waived)
        == "• changed, high: Users have MFA (now waived by &lt;!here&gt; until 2030-01-01)")
    #expect(try notice(waived, severe) == "• changed, high: Users have MFA (no longer waived)")
    #expect(
      try notice(mild, waived)
        == "• changed, high: Users have MFA (severity info → high; now waived by &lt;!here&gt; until 2030-01-01)"
    )
    #expect(
      try notice(run(0), waived) == "• new, high: Users have MFA (waived by &lt;!here&gt; until 2030-01-01)")
  }

  @Test func `what is no longer judged is told`() throws {
    var without = run(0)
    without.rules = []
    let notice = try json(ChangeNotice(AssessmentDifference(from: run(1), to: without), failures: 0))
    #expect(
      notice["text"]?.string
        == "acme-prod: 1 failing result is no longer judged. Exit status 0.\n• no longer judged, high: Users have MFA"
    )
    #expect(notice["summary"]?["unselected"]?.integer == 1)
    #expect(notice["changes"]?.array?.first?["kind"]?.string == "unselected")
  }

  private func transients() -> [Transient] {
    run(4).results.enumerated().map { index, result in
      Transient(
        kind: index == 3 ? .fixed : .failed, title: "Users have MFA", result: result,
        from: "2026-12-02T03:00:00Z", until: index == 2 ? nil : "2026-12-03T03:00:00Z")
    }
  }

  @Test func `a notice satisfies the published schema`() throws {
    let notices = [
      ChangeNotice(AssessmentDifference(from: run(0), to: run(1)), transients(), failures: 1).json(),
      ChangeNotice(first: .failing).json(),
      ChangeNotice(AssessmentDifference(from: .failing, to: .passing), failures: 0).json(most: 3),
    ]
    let answer = try PythonCheck.validate(notices, schema: "reports/schema/difference-v1.schema.json")
    #expect(answer.status == 0, "\(answer.text)")
  }
}
