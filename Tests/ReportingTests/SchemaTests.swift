import Foundation
import Reporting
import Rules
import TestSupport
import Testing

struct SchemaTests {
  @Test func `every assessment satisfies the published schema`() throws {
    let documents = (Sample.allCases.filter { $0 != .hostile }.map(\.assessment) + [.huge(users: 20)])
      .map { AssessmentDocument.encode($0) }
    let answer = try validate(documents)
    #expect(answer.status == 0, "\(answer.text)")
  }

  @Test func `the schema refuses what the contract does not have`() throws {
    let document = String(decoding: AssessmentDocument.encode(.failing), as: UTF8.self)
    for (old, new) in [
      ("\"tool\":", "\"tools\":"), ("\"severity\": \"high\"", "\"severity\": \"grave\""),
      ("\"waived\": true", "\"waived\": 1"), ("\"exit_status\": 1", "\"exit_status\": 7"),
      ("\"notes\": [", "\"also\": 1, \"notes\": ["), ("\"kind\": \"refused\"", "\"kind\": \"odd\""),
    ] {
      #expect(document.contains(old))
      let answer = try validate([Array(document.replacing(old, with: new, maxReplacements: 1).utf8)])
      #expect(answer.status == 1, "the schema let \(new) pass: \(answer.text)")
    }
  }

  private func validate(_ documents: [[UInt8]]) throws -> (status: Int32, text: String) {
    try PythonCheck.validate(documents, schema: "reports/schema/assessment-v1.schema.json")
  }
}
