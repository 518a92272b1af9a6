import AWS
package import IAM

extension CollectionPlan {
  /// A shell script that fills the current folder with what `sources` need, by the AWS CLI alone.
  ///
  /// What the CLI prints of a refusal goes into the file too: it is evidence of why there is none. Left out is what would
  /// not say in a file of its own what it is about: the levels of an organization, and single policies.
  package static func commands(for sources: Set<Source>) -> String {
    let calls = calls(for: sources)
    var lines: [String] = []
    for call in calls where call.subject == nil && ![.metricFilters, .alarms].contains(call.source) {
      lines += commands(for: call)
    }
    let ofUsers = calls.filter { $0.subject == .user }.flatMap { commands(for: $0) }
    let ofKeys = calls.filter { $0.subject == .accessKey }.flatMap { commands(for: $0) }
    let ofPolicies = calls.filter { $0.subject == .policy }.flatMap { commands(for: $0) }
    let keys = loop(
      "key", over: "iam list-access-keys --user-name \"$user\" --query 'AccessKeyMetadata[].AccessKeyId'",
      ofKeys)
    lines += loop("user", over: "iam list-users --query 'Users[].UserName'", ofUsers + keys)
    lines += loop("policy", over: "iam list-policies --only-attached --query 'Policies[].Arn'", ofPolicies)
    lines += loop(
      "trail", over: "cloudtrail describe-trails --query 'trailList[].TrailARN'",
      calls.filter { $0.subject == .trail || $0.subject == .trailName }.flatMap { commands(for: $0) })
    // Where there is a log group that a trail writes to.
    let inRegions = calls.filter { [.metricFilters, .alarms].contains($0.source) }.flatMap {
      commands(for: $0)
    }
    let topics = loop(
      "topic",
      over: "cloudwatch describe-alarms --region \"$region\" "
        + "--query \"MetricAlarms[].AlarmActions[?contains(@, ':sns:')][]\"",
      calls.filter { $0.subject == .topic }.flatMap { commands(for: $0) })
    lines += loop(
      "region", over: "cloudtrail describe-trails --query 'trailList[?CloudWatchLogsLogGroupArn].HomeRegion'",
      inRegions + topics)
    if sources.contains(.serviceLastAccessed) {
      for kind in ["user", "role"] {
        let list = kind == "user" ? "Users" : "Roles"
        lines += loop("principal", over: "iam list-\(kind)s --query '\(list)[].Arn'", lastAccessed(of: kind))
      }
    }
    let analyzers = loop(
      "analyzer",
      over: "accessanalyzer list-analyzers --region \"$region\" --query "
        + "\"analyzers[?status=='ACTIVE' && (type=='ACCOUNT' || type=='ORGANIZATION')].arn\"",
      calls.filter { $0.subject == .analyzer }.flatMap { commands(for: $0) })
    lines += loop(
      "region", over: "ec2 describe-regions --query 'Regions[].RegionName'",
      calls.filter { $0.subject == .region }.flatMap { commands(for: $0) } + analyzers)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func commands(for planned: PlannedCall) -> [String] {
    let operation = planned.call.operation
    if operation == "GenerateCredentialReport" {
      return [
        "while aws iam generate-credential-report --output text | grep -Eq 'STARTED|INPROGRESS'; do sleep 2; done"
      ]
    }
    let file =
      switch planned.subject {
      case .user: "\"\(operation)-$user.json\""
      case .accessKey: "\"\(operation)-$key.json\""
      case .policy: "\"\(operation)-${policy##*/}.json\""
      case .trail, .trailName: "\"\(operation)-${trail##*/}.json\""
      case .topic: "\"\(operation)-${topic##*:}.json\""
      case .region: "\"\(operation)-$region.json\""
      case .analyzer: "\"\(operation)-$region-${analyzer##*/}.json\""
      case .boundary, .child, .target, .organizationPolicy, .principal, .parent: "\(operation).json"
      case nil where planned.source == .metricFilters || planned.source == .alarms:
        "\"\(operation)-$region.json\""
      case nil:
        PlannedCall.subject(of: planned.call, for: planned.source).map { "\(operation)-\($0).json" }
          ?? "\(operation).json"
      }
    let command = "\(planned.commandLine) > \(file) 2>&1"
    guard let about = planned.wordsBehindErrors else { return [command] }
    return ["\(command) || echo \"about: \(about)\" >> \(file)"]
  }

  /// AWS makes the list while one waits.
  private static func lastAccessed(of kind: String) -> [String] {
    let order = PlannedCall(.serviceLastAccessed, LastAccessedSteps.order).commandLine
      .replacing("--output json", with: "--query JobId --output text")
    let file = "\"\(Source.serviceLastAccessed.rawValue)-\(kind)-${principal##*/}.json\""
    return [
      "job=$(\(order))", "sleep 5", "\(planned(.serviceLastAccessed).commandLine) > \(file) 2>&1",
    ]
  }

  private static func loop(_ variable: String, over query: String, _ body: [String]) -> [String] {
    guard !body.isEmpty else { return [] }
    return ["for \(variable) in $(aws \(query) --output text); do"] + body.map { "  \($0)" } + ["done"]
  }
}

extension PlannedCall {
  /// What a line behind an error says that it is about, where the error itself does not.
  fileprivate var wordsBehindErrors: String? {
    switch source {
    case .analyzers, .identityCenterInstances: "$region"
    case .analyzerFindings: "$analyzer"
    case .alternateContact: PlannedCall.subject(of: call, for: source)
    default: nil
    }
  }
}
