import Spelling

// Whether the actions exist.
extension PolicyChecker {
  mutating func checkActions(_ statement: DraftStatement, _ actions: [KnownAction]) {
    guard let items = statement.actions?.items else { return }
    for (index, action) in actions.enumerated() {
      switch action.meaning {
      case .everything: break
      case .services: addWildcardInService(items[index])
      case .actions(let service, _, _):
        if kind == .trust, service.prefix != "sts" { addUnsupported(items[index]) }
      case .unknown: addUnknown(items[index])
      }
    }
  }

  private mutating func addWildcardInService(_ item: DraftText) {
    add(
      .wildcardInService, at: item.place,
      "which services \"\(item.text)\" means, now and later, nobody can see; write their prefixes",
      action: item.text)
  }

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

  private mutating func addUnsupported(_ item: DraftText) {
    add(
      .unsupportedAction, at: item.place,
      "a trust policy is about actions of STS, such as sts:AssumeRole, not \(item.text); what the role may do stands in its own policies",
      action: item.text)
  }

  private mutating func addUnknown(_ item: DraftText) {
    let folded = item.text.utf8.map(\.loweredASCII)
    guard Self.isAction(folded), let colon = folded.firstIndex(of: UInt8(ascii: ":")) else {
      add(
        .invalidAction, at: item.place,
        "\"\(item.text)\" is no action; write service:Name, such as s3:GetObject, or \"*\"", action: item.text
      )
      return
    }
    let prefix = String(decoding: folded[..<colon], as: UTF8.self)
    let written = item.text.split(separator: ":", maxSplits: 1)
    let known = "as of \(catalogue.date)"
    guard let service = catalogue.service(prefix) else {
      if kind == .trust { return addUnsupported(item) }
      // Prefixes are short: two errors lead from many to many others.
      let limit = prefix.utf8.count > 8 ? 2 : 1
      let near =
        Self.prefixes[prefix]
        ?? NearestName.near(prefix, in: catalogue.prefixes, within: limit, atMost: 1).first
      add(
        .unknownService, at: item.place,
        "no service has the prefix \"\(written[0])\" \(known)"
          + (near.map { "; did you mean '\($0):\(written.last ?? "")'?" } ?? ""), action: item.text)
      return
    }
    if kind == .trust, prefix != "sts" { return addUnsupported(item) }
    let name = written.count > 1 ? String(written[1]) : ""
    if name.utf8.contains(where: Self.isWildcard) {
      add(
        .wildcardMatchesNothing, at: item.place,
        "\(service.name) has no action that \"\(item.text)\" matches \(known); remove it", action: item.text)
      return
    }
    let names = (0..<service.count).lazy.map { service.name(of: $0) }
    let near = NearestName.nearest(to: name, in: names)
    add(
      .unknownAction, at: item.place,
      "\(service.name) has no action \(name) \(known)"
        + (near.map { "; did you mean '\(prefix):\($0)'?" } ?? ""),
      action: item.text)
  }
}
