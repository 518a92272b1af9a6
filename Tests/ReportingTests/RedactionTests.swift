import JSON
import Reporting
import Rules
import TestSupport
import Testing

/// What a redacted assessment keeps and what it gives away, whatever the format.
struct RedactionTests {
  private static let key = RedactionKey(Array("a secret of the house alone".utf8), isKept: true)
  private static let other = RedactionKey(Array("a secret of another house".utf8), isKept: true)

  private func redacted(_ assessment: Assessment) throws -> Assessment {
    assessment.redacted(with: try #require(Self.key))
  }

  @Test func `a redacted assessment satisfies the schema, and is read again as it was written`() throws {
    let samples = Sample.allCases.filter { $0 != .hostile }
    let assessments = try samples.map { try redacted($0.assessment) }
    let documents = assessments.map { AssessmentDocument.encode($0) }
    let answer = try PythonCheck.validate(documents, schema: "reports/schema/assessment-v1.schema.json")
    #expect(answer.status == 0, "\(answer.text)")
    for (assessment, document) in zip(assessments, documents) {
      #expect(try AssessmentDocument.decode(document) == assessment)
    }
  }

  @Test(arguments: [ReportFormat.sarif, .junit, .csv, .ocsf])
  func `a redacted report is valid for a reader that somebody else wrote`(_ format: ReportFormat) throws {
    for sample in Sample.allCases {
      let bytes = format.report(try redacted(sample.assessment))
      let answer = try PythonCheck.run("Tests/validate_report.py", format.rawValue, input: bytes)
      #expect(answer.status == 0, "\(answer.text)")
    }
  }

  @Test func `names, persons and the account are in no format, hostile names neither`() throws {
    let failing = try redacted(.failing)
    let hostile = try redacted(.hostile)
    for format in ReportFormat.allCases {
      let text = String(decoding: format.report(failing), as: UTF8.self)
      for name in ["ana.lopez", "Dana", "OPS-77", SampleRun.accountID] {
        #expect(!text.contains(name), "\(format.rawValue) has \(name)")
      }
    }
    for (before, after) in zip(Assessment.hostile.principals, hostile.principals) where before.kind == "user"
    {
      #expect(!hostile.principals.contains { $0.name == before.name }, "\(before.name), \(after.name)")
    }
    #expect(!Assessment.hostile.principals.isEmpty)
    for result in hostile.results {
      for value in result.evidence where value.column == "user_name" {
        guard case .text(let text) = value.value else { continue }
        #expect(!SampleRun.hostileTexts.contains(text), "\(text)")
      }
    }
  }

  @Test func `the same key gives the same pseudonyms, another key others, and twice is as good as once`()
    throws
  {
    let once = try redacted(.failing)
    #expect(try redacted(.failing) == once)
    #expect(try redacted(once) == once)
    #expect(once.redacted(with: try #require(Self.other)) == once)
    let others = Assessment.failing.redacted(with: try #require(Self.other))
    #expect(
      Set(others.principals.map(\.name)).isDisjoint(
        with: once.principals.map(\.name).filter { $0 != "root user" }))
    #expect(Set(others.results.map(\.fingerprint)).isDisjoint(with: once.results.map(\.fingerprint)))
    #expect(others.redaction?.keyID != once.redaction?.keyID)
    #expect(RedactionKey.ofThisRun().id != RedactionKey.ofThisRun().id)
  }

  @Test func `a short key is none`() {
    #expect(RedactionKey(Array("fifteen letters".utf8), isKept: true) == nil)
    #expect(RedactionKey(Array("sixteen letters!".utf8), isKept: true) != nil)
  }

  @Test(arguments: [Sample.failing, .sinceBaseline, .asFarAsTold, .passing])
  func `the difference of two redacted assessments counts what that of the assessments counts`(
    _ sample: Sample
  ) throws {
    let (before, after) = (sample.assessment, Assessment.failing)
    let difference = AssessmentDifference(from: before, to: after)
    let redacted = AssessmentDifference(from: try redacted(before), to: try redacted(after))
    for kind in AssessmentDifference.Kind.allCases {
      #expect(redacted[kind].count == difference[kind].count, "\(kind.rawValue)")
    }
    #expect(!difference.entries.isEmpty)
  }

  @Test func `what is not of the house stays: counts, statuses, severities, rules, times`() throws {
    let redacted = try redacted(.failing)
    let assessment = Assessment.failing
    #expect(redacted.summary == assessment.summary)
    #expect(redacted.exitStatus == assessment.exitStatus)
    #expect(redacted.rules.map(\.id) == assessment.rules.map(\.id))
    #expect(redacted.rules.map(\.title) == assessment.rules.map(\.title))
    #expect(redacted.rules.map(\.digest) == assessment.rules.map(\.digest))
    #expect(redacted.results.count == assessment.results.count)
    #expect(redacted.evaluatedAt == assessment.evaluatedAt)
  }

  @Test(arguments: [ReportFormat.text, .html, .markdown])
  func `a report for people says that it is redacted`(_ format: ReportFormat) throws {
    func flat(_ assessment: Assessment) -> String {
      String(decoding: format.report(assessment), as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
    }
    #expect(try flat(redacted(.failing)).contains("names, ARNs and ids are pseudonyms"))
    #expect(!flat(.failing).contains("pseudonyms"))
  }
}
