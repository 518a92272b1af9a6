/// Which condition keys the requests for one action have, and which of them whoever asks fills in.
///
/// `aws:RequestTag/…` is there where something is made or tagged, and nowhere else: whoever asks cannot add it to another
/// request. The catalogue of actions tells which action takes what.
final class RequestParameters: Sendable {
  /// What a key is to the requests.
  private enum Standing {
    /// Whoever asks fills it in.
    case parameter
    /// It says what the resource or the caller is like.
    case property
  }

  /// Whether the catalogue has the action: of another one nobody knows what its requests have.
  let isKnown: Bool
  /// Whether `iam:PermissionsBoundary` is a key that no request for it has.
  let lacksBoundary: Bool
  /// Whether they tell whose the resource is.
  let tellsOwner: Bool
  /// What stands before the colon of the action, in lower case.
  private let service: [UInt8]
  /// How the names, in lower case, of the keys begin that no request for the action has.
  let absent: [[UInt8]]
  /// The keys that the catalogue lists for it, and those with a variable in their names.
  private let listed: [ContextKey: Standing]
  private let families: [(name: ConditionKeyName, standing: Standing)]
  private let catalogue: ActionCatalogue

  init(action: String, catalogue: ActionCatalogue = .builtIn) {
    let folded = action.utf8.map(\.loweredASCII)
    let prefix = Array(folded.prefix { $0 != UInt8(ascii: ":") })
    service = prefix
    self.catalogue = catalogue
    guard let actions = catalogue.service(String(decoding: prefix, as: UTF8.self)),
      let number = actions.action(Array(folded.dropFirst(prefix.count + 1)))
    else {
      isKnown = false
      absent = []
      lacksBoundary = false
      listed = [:]
      families = []
      tellsOwner = false
      return
    }
    isKnown = true
    let taken = actions.conditionKeys(of: number)
    absent = Self.all.filter { name in
      let isFamily = name.last == UInt8(ascii: "/")
      let key = isFamily ? name + [UInt8(ascii: "x")] : name
      return !actions.conditionKeys(named: key).contains(where: taken.contains)
    }
    lacksBoundary = absent.contains(Self.boundary)
    let parameters = Self.parameters(of: number, in: actions)
    var listed: [ContextKey: Standing] = [:]
    var families: [(name: ConditionKeyName, standing: Standing)] = []
    let names = actions.conditionKeys
    for key in taken.sorted() {
      let name = names[key]
      let standing = parameters.contains(key) ? Standing.parameter : .property
      if name.hasVariable {
        families.append((name, standing))
      } else {
        listed[ContextKey(name.name)] = standing
      }
    }
    self.listed = listed
    tellsOwner = listed[TellingARN.owner] != nil
    self.families = families
  }

  /// Whether no request for the action has the key; `isOfUser` of those that a user's own credentials sign.
  func lacks(_ key: ContextKey, isOfUser: Bool) -> Bool {
    if absent.contains(where: key.folded.starts) { return true }
    guard key.origin != .any, standing(of: key) == nil else { return false }
    switch key.origin {
    case .any: return false
    case .session: return isOfUser
    // Who asks STS for a session brings what the provider says.
    case .provider: return isOfUser && !service.elementsEqual("sts".utf8)
    case .service:
      // AWS adds keys to the actions of their own service, sooner than the catalogue has them.
      let owner = key.folded.prefix { $0 != UInt8(ascii: ":") }
      return isKnown && !Self.isRelated(owner, service[...])
        && catalogue.hasService(String(decoding: owner, as: UTF8.self))
    }
  }

  /// Whether whoever asks fills the key in; `isFree` where the thing that is asked about is made or chosen as well.
  func chooses(_ key: ContextKey, isFree: Bool) -> Bool {
    switch standing(of: key) {
    case .parameter: true
    case .property: isFree
    case nil: false
    }
  }

  /// Whether the catalogue lists the key for the action.
  func has(_ key: ContextKey) -> Bool { standing(of: key) != nil }

  private func standing(of key: ContextKey) -> Standing? {
    listed[key] ?? families.first { $0.name.matches(key.folded) }?.standing
  }

  /// Whether a key, in lower case, is one that its caller chooses.
  static func chooses(_ name: [UInt8]) -> Bool { chosen.contains { name.starts(with: $0) } }

  /// Whether a key, in lower case, says what the session will be like that is asked for.
  static func isOfSession(_ name: [UInt8]) -> Bool { session.contains { name.starts(with: $0) } }

  /// What takes a permission of its own beside `sts:AssumeRole`, of the caller and in the trust policy: see "Passing
  /// session tags in AWS STS" and "Monitor and control actions taken with assumed roles" in the IAM User Guide.
  static let companions: [(action: String, keys: [[UInt8]])] = [
    ("sts:TagSession", ["aws:requesttag/", "aws:tagkeys", "sts:transitivetagkeys"].map { Array($0.utf8) }),
    ("sts:SetSourceIdentity", [Array("sts:sourceidentity".utf8)]),
  ]

  private static let session = companions.flatMap(\.keys)
  private static let chosen =
    session + ["sts:rolesessionname", "sts:externalid"].map { Array($0.utf8) }
  private static let boundary = Array("iam:permissionsboundary".utf8)
  private static let all =
    chosen + [boundary]
    + ["iam:passedtoservice", "iam:policyarn", "iam:awsservicename"].map { Array($0.utf8) }
}

// Which keys are parameters of a call: the catalogue lists them with those that describe.
extension RequestParameters {
  /// The keys of the action itself, unless they are about what is there, and those of what it makes.
  private static func parameters(of action: Int, in service: ServiceActions) -> Set<Int> {
    let names = service.conditionKeys
    let uses = service.uses(of: action)
    let own = service.ownKeys(of: action)
    let asksForTags = own.contains { names[$0].isTagOfRequest }
    let name = service.name(of: action).lowercased()
    let isMaking =
      asksForTags && service.level(of: action) == .write && makers.contains(where: name.hasPrefix)
    let required = uses.filter(\.isRequired)
    var parameters: Set<Int> = []
    var properties: Set<Int> = []
    for use in uses {
      let keys = service.keys(of: use)
      // Of EC2's actions each type has its own keys: what has tags already is there.
      let isMade =
        !keys.contains { names[$0].isTagOfResource }
        && (keys.contains { names[$0].isTagOfRequest }
          || isMaking && use.isRequired && (required.count == 1 || !keys.isEmpty))
      if isMade { parameters.formUnion(keys.isEmpty ? service.keysOfType(use) : keys) }
      if !isMade { properties.formUnion(keys + service.keysOfType(use)) }
    }
    parameters.formUnion(own.filter { !properties.contains($0) && !names[$0].describes })
    // Of what is there, requests say what is done with it.
    parameters.formUnion(uses.flatMap(service.keys).filter { names[$0].isOfLaunch })
    return parameters
  }

  /// How the names of actions begin that make what they are about.
  private static let makers = ["create", "run", "request", "register", "allocate", "start", "submit"]

  /// Whether requests of one service may have keys of the other: `ec2-instance-connect` has some of `ec2`.
  private static func isRelated(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    if one.starts(with: other) || other.starts(with: one) { return true }
    let connections = ["codestar-connections", "codeconnections"]
    return connections.contains { one.elementsEqual($0.utf8) }
      && connections.contains { other.elementsEqual($0.utf8) }
  }
}

extension ConditionKeyName {
  fileprivate var isTagOfRequest: Bool { has("aws:requesttag/") || has("aws:tagkeys") }
  fileprivate var isTagOfResource: Bool { has("aws:resourcetag/") }
  fileprivate var isOfLaunch: Bool {
    ["ec2:launchtemplate", "ec2:islaunchtemplateresource", "ec2:newinstanceprofile"].contains(where: has)
  }

  /// Whether it says what something is like, or who asks by what way, though AWS lists it with the parameters of calls.
  fileprivate var describes: Bool {
    let name = name.lowercased()
    if name.contains("tag/") { return !Self.givenTags.contains(where: name.contains) }
    return Self.describing.contains(where: name.contains)
  }

  private func has(_ prefix: String) -> Bool { name.lowercased().hasPrefix(prefix) }

  private static let givenTags = ["request", "req-tag/", "searchtag/", "createdresourcetag/"]
  private static let describing = [
    ":existing", ":resourceaccount", ":resource/", "accesspoint", "callera", "viaservice", "viafunction",
    "viamount",
    "creator", "createdby", "ownedby", ":owner", "shareowner", "session-owner", "statement-owner",
    "principalid", "requesterp", "membershiplevel", ":userid", ":userarn",
    "iam-userid", ":useris", ":enclosing", ":fis", "managedby", "operatorprincipal", "sourceinstance",
    "sourcevpc",
    ":node", "secretprimaryregion", "lakeformationpermissions", "hasaccessgrant", ":secretid",
    "requestalias", ":recipientattestation", "grantisfor", "bearertoken",
  ]
}
