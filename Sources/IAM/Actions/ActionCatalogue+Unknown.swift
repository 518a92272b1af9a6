import Spelling

// What is said of actions that the catalogue does not have: AWS adds some every week, so that it is no error.
extension ActionCatalogue {
  /// The prefixes of services that people call by another name.
  private static let prefixes = [
    "alb": "elasticloadbalancing", "api-gateway": "apigateway", "cloudwatchlogs": "logs",
    "cognito": "cognito-idp",
    "dynamo": "dynamodb", "efs": "elasticfilesystem", "elb": "elasticloadbalancing",
    "elbv2": "elasticloadbalancing", "emr": "elasticmapreduce", "eventbridge": "events",
    "msk": "kafka", "nlb": "elasticloadbalancing", "parameterstore": "ssm",
    "secrets": "secretsmanager",
    "stepfunctions": "states", "systemsmanager": "ssm", "vpc": "ec2",
  ]

  /// Of `service:Name` whose service there is not: the sentence, with what was probably meant.
  func unknownService(of action: String) -> String {
    let written = action.split(separator: ":", maxSplits: 1)
    let prefix = (written.first ?? "").lowercased()
    // Prefixes are short: two errors lead from many to many others.
    let limit = prefix.utf8.count > 8 ? 2 : 1
    let near =
      Self.prefixes[prefix] ?? NearestName.near(prefix, in: prefixes, within: limit, atMost: 1).first
    return "no service has the prefix \"\(written.first ?? "")\" as of \(date)"
      + (near.map { "; did you mean '\($0):\(written.last ?? "")'?" } ?? "")
  }

  /// The same of `service:Name` whose name the service does not have.
  func unknownAction(_ action: String, of service: ServiceActions) -> String {
    let written = action.split(separator: ":", maxSplits: 1)
    let name = written.count > 1 ? String(written[1]) : ""
    let names = (0..<service.count).lazy.map { service.name(of: $0) }
    let near = NearestName.nearest(to: name, in: names)
    return "\(service.name) has no action \(name) as of \(date)"
      + (near.map { "; did you mean '\(service.prefix):\($0)'?" } ?? "")
  }

  /// What there is to say of a question about `action`, one without wildcards, on `resource`: that AWS has no such action, or
  /// that it is about other resources; nil where both fit.
  package func remark(onAction action: String, resource: String?) -> String? {
    let folded = action.lowercased()
    let parts = folded.split(separator: ":", maxSplits: 1)
    guard let prefix = parts.first, let service = service(String(prefix)) else {
      return unknownService(of: action)
    }
    guard parts.count > 1, service.action(Array(parts[1].utf8)) != nil else {
      return unknownAction(action, of: service)
    }
    guard let resource, resource != "*" else { return nil }
    let scope = ActionScope(action: action, partition: ARN(resource)?.partition ?? "aws", catalogue: self)
    if scope.takes(resource) { return nil }
    let what = scope.forms.isEmpty ? "knows no resource but *" : "is about \(scope.forms)"
    return "\(action) \(what); no request for it names \(resource)"
  }
}
