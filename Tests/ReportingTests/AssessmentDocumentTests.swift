import FoundationEssentials
import Reporting
import Rules
import TestSupport
import Testing

struct AssessmentDocumentTests {
  @Test(arguments: Sample.allCases)
  func `what is written is read back whole`(_ sample: Sample) throws {
    #expect(try AssessmentDocument.decode(AssessmentDocument.encode(sample.assessment)) == sample.assessment)
  }

  @Test(arguments: [Sample.failing, .hostile])
  func `the document says what the golden file says`(_ sample: Sample) throws {
    let document = String(decoding: ReportFormat.json.report(sample.assessment), as: UTF8.self)
    try expectGolden(document, "\(sample.rawValue).json")
  }

  @Test func `the document ends with one newline`() {
    let text = String(decoding: AssessmentDocument.encode(.blank), as: UTF8.self)
    #expect(text.hasSuffix("}\n") && !text.hasSuffix("\n\n"))
  }

  @Test func `an error names the field and what was expected there`() {
    #expect(
      error(
        changing: "\"status\": \"unknown\",\n      \"subject\"", to: "\"status\": \"?\",\n      \"subject\"")?
        .description
        == "results[1].status: expected one of fail, unknown, manual, pass, not-applicable")
    #expect(
      error(changing: "\"mfa_active\": true", to: "\"mfa_active\": [1]")?.description
        == "results[1].evidence.mfa_active: expected null, true, false, an integer or a string")
    #expect(
      error(changing: "\"threshold\": \"low\",\n", to: "")?.description
        == "threshold: expected a value, and there is none")
    #expect(
      error(changing: "\"pass\": 1,", to: "\"pass\": -1,")?.description
        == "rules[1].counts.pass: expected an integer from 0 on")
  }

  @Test func `a document of another version says so`() {
    #expect(
      error(changing: "\"schema_version\": \"1\"", to: "\"schema_version\": \"2\"") == .otherVersion("2"))
    #expect(AssessmentDocumentError.otherVersion("2").description.contains("schema_version is 2"))
  }

  @Test func `a truncated document is an error and not a smaller assessment`() {
    let bytes = AssessmentDocument.encode(.failing)
    #expect(throws: AssessmentDocumentError.self) {
      try AssessmentDocument.decode(Array(bytes.prefix(bytes.count / 2)))
    }
    #expect(throws: AssessmentDocumentError.self) { try AssessmentDocument.decode([]) }
    #expect(throws: AssessmentDocumentError.field(path: "", expected: "an object")) {
      try AssessmentDocument.decode(Array("[]".utf8))
    }
  }

  @Test func `fields of a later writer are left aside`() throws {
    let text = document.replacing(
      "\"schema_version\": \"1\",", with: "\"schema_version\": \"1\", \"later\": [{}],")
    #expect(try AssessmentDocument.decode(Array(text.utf8)) == .failing)
  }

  private let document = String(decoding: AssessmentDocument.encode(.failing), as: UTF8.self)

  private func error(changing old: String, to new: String) -> AssessmentDocumentError? {
    guard document.contains(old) else { return nil }
    let text = document.replacing(old, with: new, maxReplacements: 1)
    do {
      _ = try AssessmentDocument.decode(Array(text.utf8))
      return nil
    } catch { return error }
  }
}
