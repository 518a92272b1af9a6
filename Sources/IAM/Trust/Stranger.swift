/// Somebody whom nobody means: what they can make of a request's context when they try to enter a role.
///
/// A condition restricts only what it refuses to each of these.
enum Stranger {
  /// An account that nobody names.
  static let account = "902345671234"
  static let organization = "o-zq7strange"
  static let uniqueID = "ZQ7STRANGERZQ7ZQ7"
  static let role = "arn:aws:iam::\(account):role/zq7-stranger"

  /// A condition key, what a stranger's request holds under it, and what else it may hold.
  private struct Key {
    let key: ContextKey
    let value: String
    let forms: [IdentifierForm]

    init(_ name: String, _ value: String, _ forms: String...) {
      key = ContextKey(name)
      self.value = value
      self.forms = forms.map(IdentifierForm.init)
    }
  }

  /// The contexts that strangers can come with, as far as the keys of one factor go.
  ///
  /// `conditions` are those on that factor's keys that a request has to match: wildcards in them are filled in as suits a stranger.
  static func contexts(for factor: TrustFactor, against conditions: [Condition]) -> [RequestContext] {
    switch factor {
    case .externalID:
      let weak = conditions.flatMap(\.values).filter { realLength($0) < 2 }
      return [context()]
        + (["zq7-stranger"] + weak + weak.map(filled)).map { context(("sts:ExternalId", $0)) }
    case .mfa: return [context(), context(("aws:MultiFactorAuthPresent", "false"))]
    case .organization: return [context()] + contexts(ofOrganization, fitting: conditions)
    case .principal:
      return [context()] + contexts(ofRole, fitting: conditions) + contexts(ofUser, fitting: conditions)
    case .source: return [context()] + contexts(ofSource, fitting: conditions)
    case .network:
      // A request comes from an address or through an endpoint, never from nowhere.
      return addresses.map { context(("aws:SourceIp", $0)) } + contexts(ofEndpoint, fitting: conditions)
    case .audience: return [context(), context(("SAML:aud", "https://zq7-stranger.example/saml"))]
    }
  }

  /// How many characters of a value are no wildcards.
  static func realLength(_ value: String) -> Int { value.utf8.count { !isWildcard($0) } }

  // MARK: What strangers have

  private static let organizationPath = "\(organization)/r-zq7s/ou-zq7s-stranger/"
  private static let accountForm = "{account}"
  private static let organizationForm = "o-{organization}"
  /// Organizations have roots and units with the same names; "unique to the organization only" says the API reference of
  /// AWS Organizations.
  private static let pathForm = "o-{organization}/r-{word}/{text}"

  private static let ofOrganization = [
    Key("aws:PrincipalOrgID", organization, organizationForm),
    Key("aws:PrincipalOrgPaths", organizationPath, pathForm),
  ]

  private static let ofRole =
    [
      Key(
        "aws:PrincipalArn", role, "arn:{word}:iam::{account}:role/{name}",
        "arn:{word}:iam::{account}:user/{name}"),
      Key("aws:userid", "AROA\(uniqueID):zq7", "AROA{unique}:{name}", "AIDA{unique}"),
    ] + ofAnybody

  private static let ofUser =
    [
      Key(
        "aws:PrincipalArn", "arn:aws:iam::\(account):user/zq7-stranger",
        "arn:{word}:iam::{account}:user/{name}", "arn:{word}:iam::{account}:role/{name}"),
      Key("aws:userid", "AIDA\(uniqueID)", "AIDA{unique}", "AROA{unique}:{name}"),
    ] + ofAnybody

  private static let ofAnybody = [
    Key("aws:PrincipalAccount", account, accountForm),
    Key(
      "aws:FederatedProvider", "arn:aws:iam::\(account):saml-provider/zq7",
      "arn:{word}:iam::{account}:saml-provider/{name}", "arn:{word}:iam::{account}:oidc-provider/{name}"),
    Key(
      "ec2:SourceInstanceARN", "arn:aws:ec2:us-east-1:\(account):instance/i-0c0ffee",
      "arn:{word}:ec2:{word}:{account}:instance/{name}"),
  ]

  private static let ofSource = [
    // A bucket's ARN has no account, and nobody else can have its name.
    Key(
      "aws:SourceArn", "arn:aws:sns:us-east-1:\(account):zq7", "arn:{word}:{word}:{word}:{account}:{text}",
      "arn:{word}:s3:::{bucket}", "arn:{word}:s3:::{bucket}/{text}", "arn:{word}:{word}:{word}::{first}{text}"
    ),
    Key("aws:SourceAccount", account, accountForm),
    Key("aws:SourceOrgID", organization, organizationForm),
    Key("aws:SourceOrgPaths", organizationPath, pathForm),
  ]

  private static let ofEndpoint = [
    Key("aws:SourceVpc", "vpc-0c0ffee0c0ffee0c0", "vpc-{hexadecimal}"),
    Key("aws:SourceVpce", "vpce-0c0ffee0c0ffee0c0", "vpce-{hexadecimal}"),
    Key(
      "aws:SourceVpcArn", "arn:aws:ec2:us-east-1:\(account):vpc/vpc-0c0ffee0c0ffee0c0",
      "arn:{word}:ec2:{word}:{account}:vpc/{name}"),
    Key("aws:VpceAccount", account, accountForm),
    Key("aws:VpceOrgID", organization, organizationForm),
    Key("aws:VpceOrgPaths", organizationPath, pathForm),
  ]

  /// From all over the address space, so that two halves of it are no restriction.
  private static let addresses = [
    "8.8.8.8", "70.1.2.3", "130.5.6.7", "200.9.8.7", "2a00:1450:4001::1", "2600:1f18::1",
  ]

  // MARK: Contexts

  private static func context(_ entries: (String, String)...) -> RequestContext {
    var context = RequestContext()
    for (name, value) in entries { context.set(name, value) }
    return context
  }

  /// What a stranger has anyway, and then what fits the conditions' patterns, in turn.
  private static func contexts(_ keys: [Key], fitting conditions: [Condition]) -> [RequestContext] {
    let fitting = keys.map { values(of: $0, fitting: conditions) }
    let rounds = fitting.map(\.count).max() ?? 0
    return (-1..<rounds).map { round in
      var context = RequestContext()
      for (key, values) in zip(keys, fitting) {
        let value = round < 0 || values.isEmpty ? key.value : values[min(round, values.count - 1)]
        context.set(key.key, [Array(value.utf8)])
      }
      return context
    }
  }

  private static func values(of key: Key, fitting conditions: [Condition]) -> [String] {
    conditions.filter { $0.key == key.key }.flatMap { condition in
      condition.values.flatMap { value -> [String] in
        let isOfParts = condition.operation.comparison == .arnLike
        guard !namesAccount(value, isOfParts: isOfParts) else { return [] }
        // Whose account it is, whoever comes.
        let pattern = value.replacing("${aws:PrincipalAccount}", with: "????????????")
        return key.forms.compactMap { $0.stranger(fitting: pattern, isOfParts: isOfParts) }
          // Providers that are no account's own are everybody's: `accounts.google.com`.
          + (key.key == federatedProvider && !value.hasPrefix("arn:") ? [filled(value)] : [])
      }
    }
  }

  private static let federatedProvider = ContextKey("aws:FederatedProvider")

  /// Whether an account's number is a part of its own of an ARN: names that hold colons are not thought of.
  private static func namesAccount(_ value: String, isOfParts: Bool) -> Bool {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2 else { return false }
    guard isOfParts else { return parts.dropFirst().dropLast().contains(where: Requester.isAccount) }
    return parts.count > 5 && Requester.isAccount(parts[4])
  }

  private static func filled(_ pattern: String) -> String {
    pattern.replacing("*", with: "zq7").replacing("?", with: "z")
  }

  private static func isWildcard(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
  }
}
