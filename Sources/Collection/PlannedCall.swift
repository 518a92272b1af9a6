package import AWS
package import IAM

/// A call that a collection makes: once, or once for each of many subjects.
package struct PlannedCall: Hashable, Sendable {
  /// What the call is evidence for.
  package var source: Source
  /// The call without its subject and without a page's marker.
  package var call: Call
  /// When it is made, where it is not always.
  package var condition: String?

  init(_ source: Source, _ call: Call, condition: String? = nil) {
    self.source = source
    self.call = call
    self.condition = condition
  }

  /// Of what the call is made once each.
  package var subject: Source.Subject? { source.subject }

  /// The call about one subject.
  func call(about subject: String) -> Call {
    var call = call
    if let parameter = self.subject?.parameter {
      call.parameters.insert(Call.Parameter(parameter, .text(subject)), at: 0)
    }
    switch self.subject {
    case .region: call.region = subject
    case .analyzer: call.region = ARN(subject)?.region
    default: break
    }
    return call
  }

  /// What `call` is about, as names of files and the order of the manifest need it; nil if it is about the account.
  static func subject(of call: Call, for source: Source) -> String? {
    if source.subject == .region { return call.region }
    // One call a type, none of which stands above another.
    if source == .alternateContact, case .text(let type)? = call["AlternateContactType"] { return type }
    guard let parameter = source.subject?.parameter, case .text(let name)? = call[parameter]
    else { return PlannedCall(source, call).about ?? call.region }
    // Of one target two lists are asked for.
    if source == .policiesForTarget, case .text(let filter)? = call["Filter"] { return "\(name).\(filter)" }
    return name
  }

  /// What tells several questions to one API apart that have no subject: the name or service whose events are looked up.
  var about: String? {
    guard source == .cloudTrailEvents, case .list(let attributes)? = call[BillingSteps.attribute] else {
      return nil
    }
    return attributes.first?.split(separator: "=").last.map(String.init)
  }

  /// What the AWS CLI calls it: `aws iam list-virtual-mfa-devices --assignment-status Any --output json`.
  ///
  /// A subject is a shell variable: `--user-name "$user"`.
  package var commandLine: String {
    var words = ["aws", call.service.commandName, call.operation.commandLineWord]
    if call.operation == Source.serviceLastAccessed.rawValue {
      words += ["--job-id", "\"$job\""]
    } else if let parameter = subject?.parameter, let subject {
      words += ["--\(parameter.commandLineWord)", "\"$\(subject.variable)\""]
    }
    if subject == .region || subject == .analyzer { words += ["--region", "\"$region\""] }
    // The AWS CLI follows pages by itself, as large as the service allows.
    let pageSizes = ["MaxItems", "MaxRecords", "MaxResults", "maxResults"]
    for parameter in call.parameters where !pageSizes.contains(parameter.name) {
      words.append("--\(parameter.name.commandLineWord)")
      switch parameter.value {
      case .text("true"): break
      case .text(let text): words.append(text.hasPrefix("{") ? "'\(text)'" : text)
      case .list(let texts): words += texts
      }
    }
    // These answers do not say what they are about.
    switch source {
    case .serviceLastAccessed where call.operation == source.rawValue:
      words += [
        "--query",
        #""{Arn: '$principal', JobStatus: JobStatus, ServicesLastAccessed: ServicesLastAccessed}""#,
      ]
    case .cloudTrailEvents:
      let attributes = if case .list(let texts)? = call[BillingSteps.attribute] { texts } else { [String]() }
      let list = attributes.map { "'\($0)'" }.joined(separator: ", ")
      words += [
        "--region", "us-east-1", "--query", "\"{\(BillingSteps.attribute): [\(list)], Events: Events}\"",
      ]
    case .trailStatus: words += ["--query", #""{TrailARN: '$trail', IsLogging: IsLogging}""#]
    case .metricFilters, .alarms:
      let list = source == .alarms ? "MetricAlarms" : "metricFilters"
      words += [
        "--region", #""$region""#, "--query", "\"{region: '$region', \(list): \(list)}\"",
      ]
    case .topicSubscriptions:
      words += ["--region", #""$region""#]
      words += ["--query", #""{TopicArn: '$topic', Subscriptions: Subscriptions}""#]
    case .analyzers: words += ["--query", #""{region: '$region', analyzers: analyzers}""#]
    case .analyzerFindings: words += ["--query", #""{analyzerArn: '$analyzer', findings: findings}""#]
    case .identityCenterInstances:
      words += ["--query", #""{region: '$region', Instances: Instances}""#]
    default: break
    }
    return (words + ["--output", "json"]).joined(separator: " ")
  }
}

extension Source.Subject {
  /// For which of them the call is made, for people.
  package var occasion: String {
    switch self {
    case .user, .policy, .accessKey, .principal: "for each \(rawValue) on whom a result hangs"
    case .boundary: "for each permissions boundary that no listing holds and on which a result hangs"
    case .child: "for the account and each organizational unit above it"
    case .target: "for the account, each organizational unit above it, and the root"
    case .organizationPolicy: "for each policy of the organization that binds the account"
    case .trail, .trailName: "for each trail of all regions"
    case .topic: "for each topic that an alarm at root's use publishes to"
    case .region: "for each region that the account has enabled"
    case .analyzer: "for each active analyzer of external access"
    case .parent: "for the root and each organizational unit, in the management account"
    }
  }

  /// The shell variable that a command line names it by.
  fileprivate var variable: String {
    switch self {
    case .user: "user"
    case .policy, .boundary, .organizationPolicy: "policy"
    case .accessKey: "key"
    case .child: "child"
    case .target: "target"
    case .trail, .trailName: "trail"
    case .topic: "topic"
    case .principal: "principal"
    case .region: "region"
    case .analyzer: "analyzer"
    case .parent: "parent"
    }
  }
}

extension String {
  /// A name of AWS's as its CLI spells it: `list-virtual-mfa-devices` for `ListVirtualMFADevices`.
  var commandLineWord: String {
    let letters = Array(self)
    var word = ""
    for (index, letter) in letters.enumerated() {
      let isEndOfCapitals = index + 1 < letters.count && letters[index + 1].isLowercase
      if letter.isUppercase, index > 0, letters[index - 1].isLowercase || isEndOfCapitals { word += "-" }
      word += letter.lowercased()
    }
    return word
  }
}
