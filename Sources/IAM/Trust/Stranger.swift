/// Somebody whom nobody means: what they can make of a request's context when they try to enter a role.
///
/// A condition restricts only what it refuses to each of these.
enum Stranger {
  /// An account that nobody names.
  static let account = "902345671234"
  static let role = "arn:aws:iam::\(account):role/zq7-stranger"

  /// The contexts that strangers can come with, as far as the keys of one factor go.
  ///
  /// `conditions` are those on that factor's keys: wildcards in them are filled in as suits a stranger.
  static func contexts(for factor: TrustFactor, against conditions: [Condition]) -> [RequestContext] {
    switch factor {
    case .externalID:
      let weak = conditions.flatMap(\.values).filter { realLength($0) < 2 }
      return [context()]
        + (["zq7-stranger"] + weak + weak.map(filled)).map { context(("sts:ExternalId", $0)) }
    case .mfa: return [context(), context(("aws:MultiFactorAuthPresent", "false"))]
    case .organization:
      return [
        context(),
        context(("aws:PrincipalOrgID", organization), ("aws:PrincipalOrgPaths", organizationPath)),
      ]
    case .principal:
      return [context()]
        + openARNs("aws:PrincipalArn", in: conditions).map { context(("aws:PrincipalArn", $0)) }
        + openARNs("ec2:SourceInstanceARN", in: conditions).map { context(("ec2:SourceInstanceARN", $0)) }
        + [
          context(
            ("ec2:SourceInstanceARN", "arn:aws:ec2:us-east-1:\(account):instance/i-0c0ffee"),
            ("aws:userid", "AROAZQ7STRANGERZQ7ZQ:zq7"))
        ]
    case .source:
      let arns = ["arn:aws:sns:us-east-1:\(account):zq7"] + openARNs("aws:SourceArn", in: conditions)
      return [context()]
        + arns.map { arn in
          context(
            ("aws:SourceArn", arn), ("aws:SourceAccount", account), ("aws:SourceOrgID", organization),
            ("aws:SourceOrgPaths", organizationPath))
        }
    case .network:
      // A request comes from an address or through an endpoint, never from nowhere.
      return addresses.map { context(("aws:SourceIp", $0)) } + [
        context(
          ("aws:SourceVpc", "vpc-0c0ffeezq7"), ("aws:SourceVpce", "vpce-0c0ffeezq7"),
          ("aws:SourceVpcArn", "arn:aws:ec2:us-east-1:\(account):vpc/vpc-0c0ffeezq7"),
          ("aws:VpceAccount", account), ("aws:VpceOrgID", organization),
          ("aws:VpceOrgPaths", organizationPath)
        )
      ]
    case .audience: return [context(), context(("SAML:aud", "https://zq7-stranger.example/saml"))]
    }
  }

  /// How many characters of a value are no wildcards.
  static func realLength(_ value: String) -> Int { value.utf8.count { !isWildcard($0) } }

  private static let organization = "o-zq7stranger"
  private static let organizationPath = "o-zq7stranger/r-zq7s/ou-zq7s-stranger/"

  /// From all over the address space, so that two halves of it are no restriction.
  private static let addresses = [
    "8.8.8.8", "70.1.2.3", "130.5.6.7", "200.9.8.7", "2a00:1450:4001::1", "2600:1f18::1",
  ]

  private static func context(_ entries: (String, String)...) -> RequestContext {
    var context = RequestContext()
    for (name, value) in entries { context.set(name, value) }
    return context
  }

  /// The ARNs of strangers' own that match a pattern which leaves the account open.
  private static func openARNs(_ key: String, in conditions: [Condition]) -> [String] {
    conditions.filter { $0.key == ContextKey(key) }.flatMap(\.values).compactMap { value in
      var parts = value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 6, !Requester.isAccount(parts[4]) else { return nil }
      if parts[4].isEmpty {
        // A bucket's ARN has no account, and nobody else can have its name.
        guard let first = parts[5].utf8.first, isWildcard(first) else { return nil }
      } else {
        guard parts[4].utf8.contains(where: isWildcard) else { return nil }
        parts[4] = account
      }
      if parts[1].utf8.contains(where: isWildcard) { parts[1] = "aws" }
      return parts.map(filled).joined(separator: ":")
    }
  }

  private static func filled(_ pattern: String) -> String {
    pattern.replacing("*", with: "zq7").replacing("?", with: "z")
  }

  private static func isWildcard(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
  }
}
