import IAM

/// `snapshot.json`: what a collector asked for, and which file holds each answer.
///
/// The format is documented in docs/snapshot.md.
struct Manifest: Equatable {
  var account: String?
  var partition: String?
  var collectedAt: Timestamp?
  var collectedBy: String?
  var calls: [Call] = []

  /// One call and what became of it.
  struct Call: Equatable {
    /// The API as AWS names it, without its service.
    var api: String
    var parameters: [String: [String]]
    /// The region that was asked, where one has to be chosen.
    var region: String?
    var file: String?
    var sha256: String?
    var error: AnswerError?

    /// What it is evidence for; two APIs have another beside them that says the same.
    var source: Source? {
      switch api {
      case "ListFindingsV2": .analyzerFindings
      case "ListRegions": .regions
      default: Source(rawValue: api)
      }
    }

    /// The user, policy, key, account or organizational unit that the call is about.
    var subject: String? {
      if source?.subject == .region { return region }
      return Source.Subject.allCases.lazy.compactMap { kind in kind.parameter.flatMap { parameters[$0] } }
        .first?.first
    }

    /// What page it asks for; nil: the first.
    var marker: String? {
      (parameters["Marker"] ?? parameters["NextToken"] ?? parameters["nextToken"])?.first
    }

    /// Everything that decides what the pages list.
    var question: [String: [String]] { parameters.filter { !Self.pageParameters.contains($0.key) } }

    private static let pageParameters: Set = [
      "Marker", "MaxItems", "NextToken", "MaxResults", "nextToken", "maxResults", "MaxRecords", "limit",
    ]
  }

  static let version = 1

  init(_ record: Record, calls: [Record]) throws(DecodingProblem) {
    guard try record.integer("version") == Self.version else {
      throw DecodingProblem("it is a manifest of another version than \(Self.version)")
    }
    account = record.text("account")
    partition = record.text("partition")
    collectedAt = try record.time("collected_at")
    collectedBy = record.text("collected_by")
    for call in calls { self.calls.append(try Call(call)) }
  }
}

extension Manifest.Call {
  init(_ record: Record) throws(DecodingProblem) {
    let name = try record.requiredText("api")
    api = name.split(separator: ":").last.map(String.init) ?? name
    file = record.text("file")
    sha256 = record.text("sha256")?.lowercased()
    region = record.text("region")
    parameters = [:]
    for field in try record.record("parameters")?.fields ?? [] {
      if let text = field.value.text {
        parameters[field.name] = [text]
      } else {
        parameters[field.name] = try Record(fields: [field]).texts(field.name)
      }
    }
    if let error = try record.record("error"), !error.fields.isEmpty {
      self.error = AnswerError(
        code: try error.requiredText("code"), message: error.text("message") ?? "", operation: api)
    }
  }
}
