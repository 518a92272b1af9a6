package import IAM
import JSON

/// Who may do something, and what decides it: what `muster can` and `muster who-can` print.
package struct AccessReport {
  let action: String
  /// Nil for anything at all.
  let resource: String?
  let answers: [(arn: String, answer: AccessAnswer)]
  /// Why users or roles may be lacking.
  let missing: [String]
  /// What the answers leave out of this account, beside what every answer does.
  let notes: [String]

  package init(
    action: String, resource: String?, answers: [(arn: String, answer: AccessAnswer)], missing: [String] = [],
    notes: [String] = []
  ) {
    self.action = action
    self.resource = resource
    self.answers = answers
    self.missing = missing
    self.notes = notes
  }

  /// The answer about one principal.
  package func bytes(ofOne format: AccessFormat, style: ReportStyle) -> [UInt8] {
    switch format {
    case .table: AccessTable(self, style).single()
    case .json: single()
    }
  }

  /// The answers about all; those whom it is denied only if `listsAll`.
  package func bytes(ofMany format: AccessFormat, style: ReportStyle, listsAll: Bool) -> [UInt8] {
    switch format {
    case .table: AccessTable(self, style).many(listsAll: listsAll)
    case .json: many(listsAll: listsAll)
    }
  }

  func isListed(_ answer: AccessAnswer, _ listsAll: Bool) -> Bool { listsAll || answer.isGranted }

  private func single() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let (arn, answer) = answers.first {
        question(&json)
        Self.write(arn, answer, to: &json)
      }
    }
    json.endLine()
    return json.bytes
  }

  private func many(listsAll: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      question(&json)
      json.key("principals")
      json.array { json in
        for (arn, answer) in answers where isListed(answer, listsAll) {
          json.item { json in json.object { Self.write(arn, answer, to: &$0) } }
        }
      }
      json.member("denied", answers.count { !$0.answer.isGranted })
      json.member("missing", allMissing)
    }
    json.endLine()
    return json.bytes
  }

  /// Why users or roles may be lacking, and what evidence answers hang on, each once.
  private var allMissing: [String] {
    let untold = answers.flatMap { $0.answer.obstacles.compactMap { $0.missing?.description } }
    return (missing + untold).uniqued()
  }

  private func question(_ json: inout JSONWriter) {
    json.member("action", action)
    json.member("resource", resource)
    json.member("notes", [Self.resourcePolicies] + notes)
  }

  private static func write(_ arn: String, _ answer: AccessAnswer, to json: inout JSONWriter) {
    json.member("arn", arn)
    json.member("answer", answer.outcome.word)
    json.member("resources", answer.resources)
    json.member("conditions", answer.obstacles.map(\.description))
    json.member("statements", answer.statements.map(\.description))
    json.member("exceptions", answer.exceptions.map(\.description))
    json.member("reasons", answer.withholding.map(\.description))
  }

  /// What every answer leaves out.
  static let resourcePolicies =
    "policies on resources (buckets, keys, queues and the like) are not in the evidence; they may allow more, or deny"
}

/// How the answers are printed.
package enum AccessFormat: String, CaseIterable, Sendable {
  /// For people.
  case table
  /// For programs.
  case json
}

extension AccessAnswer {
  var isGranted: Bool { outcome == .allowed || outcome == .conditional }
}

extension AccessAnswer.Outcome {
  /// The word of the JSON.
  var word: String {
    switch self {
    case .allowed: "allowed"
    case .conditional: "conditional"
    case .explicitDeny: "explicit-deny"
    case .implicitDeny: "implicit-deny"
    }
  }

  /// What people are told.
  var phrase: String {
    switch self {
    case .allowed: "allowed"
    case .conditional: "conditionally"
    case .explicitDeny: "denied"
    case .implicitDeny: "not allowed"
    }
  }
}
