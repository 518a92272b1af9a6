import JSON
import Rules

/// Several assessments as public JSON: `reports/schema/assessments-v1.schema.json` describes it.
///
/// Each assessment stands in it as the audit wrote it. `accounts` has a line of counts for each, in the same order, and `summary` the counts of all.
package enum MergedDocument {
  /// Raised only for a change that a reader of the earlier version would misread.
  package static let schemaVersion = "1"

  static func encode(_ merged: MergedAssessment) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema_version", schemaVersion)
      json.member("exit_status", merged.exitStatus)
      json.key("summary")
      json.summary(merged.summary)
      json.key("accounts")
      json.array { json in for member in merged.members { json.item { $0.account(member) } } }
      json.key("assessments")
      json.array { json in
        for assessment in merged.assessments { json.item { AssessmentDocument.write(&$0, assessment) } }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// The assessments of a file, be it one assessment or several; `file` is its name, for those that name no account.
  package static func members(
    of bytes: [UInt8], file: String
  ) throws(AssessmentDocumentError) -> [MergedAssessment.Member] {
    let document: JSONValue
    do { document = try JSONParser.parse(bytes.span) } catch { throw .notJSON(error) }
    guard document["assessments"] != nil else {
      return [MergedAssessment.Member(try AssessmentDocument.decode(document), file: file)]
    }
    let version = try document.field("schema_version") { value throws(AssessmentDocumentError) in
      try value.text()
    }
    guard version == schemaVersion else { throw .otherVersion(version) }
    let assessments = try document.list("assessments", AssessmentDocument.decode)
    let files = try document.list("accounts") { account throws(AssessmentDocumentError) in
      try account.optional("file") { value throws(AssessmentDocumentError) in try value.text() }
    }
    guard !assessments.isEmpty else { throw .field(path: "assessments", expected: "one at least") }
    guard files.count == assessments.count else {
      throw .field(path: "accounts", expected: "as many as there are assessments")
    }
    return zip(assessments, files).map { MergedAssessment.Member($0, file: $1 ?? file) }
  }
}

extension JSONWriter {
  fileprivate mutating func account(_ member: MergedAssessment.Member) {
    let assessment = member.assessment
    object { json in
      json.member("id", assessment.account.id)
      json.member("partition", assessment.account.partition)
      json.member("alias", assessment.account.alias)
      json.member("file", member.file)
      json.member("evaluated_at", assessment.evaluatedAt)
      json.member("exit_status", assessment.exitStatus)
      json.member("threshold", assessment.threshold.rawValue)
      json.member("benchmarks", assessment.benchmarks.map(\.id))
      json.key("summary")
      json.summary(assessment.summary)
    }
  }
}
