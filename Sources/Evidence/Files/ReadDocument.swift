import IAM

/// One file of a snapshot as it was understood.
struct ReadDocument {
  enum Content {
    case answer(Answer)
    case error(AnswerError)
    case report(CredentialReportFile)
    case manifest(Manifest)
    /// A document that Muster knows, broken: what it would have answered is missing. Nil: nobody can tell whose it is.
    case malformed(Source?, String)
    /// Nothing that Muster knows.
    case unknown(String)
  }

  var file: SourceRecord.Document
  var content: Content
}

/// An answer of one API.
struct Answer {
  var source: Source
  var contents: AnswerContents
  /// The fields beside the listings.
  var result: Record

  /// Whether AWS says that more pages follow.
  var isTruncated: Bool {
    result.text("IsTruncated")?.lowercased() == "true"
      || ["NextToken", "nextToken"].contains { name in result[name].map { $0.text != "" } ?? false }
      || nextMarker != nil
  }

  /// What asks for the next page.
  var nextMarker: String? {
    ["Marker", "NextToken", "nextToken"].lazy.compactMap { result.text($0) }.first { !$0.isEmpty }
  }

  /// Refuses an answer in JSON whose list is none; an empty one would be read from it.
  func requireList(_ name: String) throws(DecodingProblem) {
    guard result[name]?.list != nil else { throw DecodingProblem("\(name) is not a list") }
  }

  /// Whether `source` may have given it: an empty list does not tell whose policies it lacks.
  func mayAnswer(_ source: Source) -> Bool {
    self.source == source
      || source == .policiesForTarget && self.source == .policies && contents.policies.isEmpty
  }
}

/// What AWS said when it did not answer.
struct AnswerError: Hashable {
  var code: String
  var message: String
  /// The call, where the error itself names it.
  var source: Source?
  /// What was asked about, where whoever kept the error wrote it down.
  var about: String?

  init(code: String, message: String, operation: String? = nil) {
    self.code = code
    self.message = message
    source = operation.flatMap(Source.init(rawValue:)) ?? Self.source(in: message)
  }

  /// The error as evidence that is missing.
  func missing(_ source: Source) -> Missing {
    let text = message.isEmpty ? code : "\(code): \(message)"
    return Missing(source, isRefusal ? .refused : .failed, text)
  }

  var isRefusal: Bool {
    code.hasPrefix("AccessDenied") || code.hasPrefix("Unauthorized") || code == "Forbidden"
  }

  /// Whether AWS says that the thing asked for does not exist.
  var isNoSuchEntity: Bool { code.hasPrefix("NoSuchEntity") }

  /// Whether AWS says that the account neither manages its organization nor administers a service for it.
  var isNotManagement: Bool { code.hasPrefix("AccountNotManagementOrDelegatedAdministrator") }

  /// Whether AWS says that there is no such contact, or no such analyzer.
  var isResourceNotFound: Bool { code.hasPrefix("ResourceNotFound") }

  /// The user or policy that the message names: of a refusal, or of a login profile that does not exist.
  var subject: String? {
    if let about { return about }
    let prefix = "Login Profile for User "
    let suffix = " cannot be found."
    if isNoSuchEntity, message.hasPrefix(prefix), message.hasSuffix(suffix) {
      return String(message.dropFirst(prefix.count).dropLast(suffix.count))
    }
    guard source?.isPerSubject == true, let range = message.firstRange(of: " on resource: ") else {
      return nil
    }
    let resource = message[range.upperBound...]
    if resource.hasPrefix("user ") { return String(resource.dropFirst(5).prefix { $0 != " " }) }
    guard let arn = ARN(resource.prefix { $0 != " " }) else { return nil }
    switch source?.subject {
    case .policy, .boundary, .principal: return arn.description
    case .region: return arn.region.isEmpty ? nil : arn.region
    case .analyzer: return arn.resource.hasPrefix("analyzer/") ? arn.description : nil
    default: return arn.resource.hasPrefix("user/") ? arn.name : nil
    }
  }

  /// The call that a message names: by the action of a refusal, or by the thing that only one call asks for.
  private static func source(in message: String) -> Source? {
    let refusal = "is not authorized to perform: "
    if let range = message.firstRange(of: refusal) {
      let action = message[range.upperBound...].prefix { !$0.isWhitespace }
      return Source.allCases.first { source in source.actions.contains { $0 == action } }
    }
    if message.hasPrefix("The Password Policy with domain name ") { return .accountPasswordPolicy }
    if message.hasPrefix("Login Profile for User ") { return .loginProfile }
    return nil
  }
}
