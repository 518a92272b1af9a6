/// The sets of actions and resources of which policies are asked whether they allow all of it.
struct GrantTargets: Sendable {
  /// Every resource that has an ARN.
  let resources: Glob
  /// Every resource of a service that no policy names, which stands for all those that a policy does not name.
  let unnamedResources: Glob
  let identityResources: Glob
  let keys: Glob
  let roles: Glob

  /// What `account` owns, or where it is not known, what anybody owns.
  init(account: String?, partition: String) {
    let account = account ?? "*"
    resources = Self.arns("arn:\(partition):*:*:*:*")
    unnamedResources = Self.arns("arn:\(partition):\(Self.unnamed):*:*:*")
    identityResources = Self.arns("arn:\(partition):iam::\(account):*")
    keys = Self.arns("arn:\(partition):kms:*:\(account):key/*")
    roles = Self.arns("arn:\(partition):iam::\(account):role/*")
  }

  static let allActions = actions("?*:?*")
  static let passRole = actions("iam:passrole")
  static let assumeRole = actions("sts:assumerole")
  static let decrypt = actions("kms:decrypt")
  static let reEncryptFrom = actions("kms:reencryptfrom")
  static let subscribe = actions("aws-marketplace:subscribe")

  /// All actions of a service, whose prefix may hold wildcards; `*` means every service that no policy names.
  static func actions(ofService service: String) -> Glob {
    actions("\(service == everyOther ? unnamed : service):?*")
  }

  /// The services that statements name, in lower case, in the order of their first mention, after `*` for all others.
  static func services(namedIn statements: [Statement]) -> [String] {
    var services = [everyOther]
    for statement in statements {
      for text in statement.actions.texts {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
        let service = text[..<colon].lowercased()
        // `*:Get*` names no service.
        if services.contains(service) || service.utf8.allSatisfy({ $0 == UInt8(ascii: "*") }) { continue }
        services.append(service)
      }
    }
    return services
  }

  static let everyOther = "*"

  /// A prefix that no service has.
  private static let unnamed = "\u{1}"

  private static func actions(_ pattern: String) -> Glob { Glob(pattern: pattern.utf8) }

  /// A pattern whose stars stay within the first five parts of an ARN.
  private static func arns(_ pattern: String) -> Glob {
    var colons = 0
    return Glob(
      pattern.utf8.map { byte in
        if byte == UInt8(ascii: ":") { colons += 1 }
        guard byte == UInt8(ascii: "*") else { return .byte(byte) }
        return colons < 5 ? .anythingInSegment : .anything
      })
  }
}
