// Whether resources have the form of ARNs, and are of the types that the actions are about.
extension PolicyChecker {
  mutating func checkResources(
    _ statement: DraftStatement, _ meanings: [ActionMeaning], _ patterns: DraftPatterns
  ) {
    guard let resources = statement.resources, kind.mayNameResources else { return }
    for item in resources.items { checkForm(item) }
    guard !resources.isExcepting, let actions = statement.actions, !actions.isExcepting else { return }
    let patterns = patterns.resources
    // One that names everything, or whose service cannot be told, fits whatever the action is about.
    if patterns.isEmpty || patterns.contains(where: \.isWide) { return }
    var named: [ObjectIdentifier: NamedTypes] = [:]
    for (item, meaning) in zip(actions.items, meanings) {
      guard case .actions(let service, let found, let isPattern) = meaning else { continue }
      let id = ObjectIdentifier(service)
      var types = named.removeValue(forKey: id) ?? NamedTypes(service, patterns)
      let left = found.filter { !fits($0, of: service, &types) }
      named[id] = types
      guard left.count == found.count else {
        if isPattern { addLeftOut(item, service, left, of: found) }
        continue
      }
      addMismatch(item, service, found, isPattern, resources)
    }
  }

  private func fits(_ action: Int, of service: ServiceActions, _ types: inout NamedTypes) -> Bool {
    let uses = service.uses(of: action)
    if !uses.isEmpty {
      for use in uses where types.has(use.type) { return true }
      return false
    }
    // Some services ask for all resources of a type (`arn:aws:iam::111122223333:role/`) or for the one that is made,
    // whatever the reference says.
    let makes = service.level(of: action) > .read
    if !makes, Self.describesAll.contains(service.prefix) { return false }
    return makes ? types.hasAny : types.hasAllOfAny
  }

  /// Services whose lists and descriptions are allowed on `*` alone where the reference names no resource.
  ///
  /// By their own guides: those of EC2, EC2 Auto Scaling, Elastic Load Balancing, CloudWatch and ECR on IAM. AWS's own policies
  /// hardly ever name anything else there.
  private static let describesAll: Set<String> = [
    "autoscaling", "cloudwatch", "ec2", "ecr", "elasticloadbalancing",
  ]

  /// A pattern such as `ec2:Describe*` of which a resource takes in a few actions, and most need `*`.
  private mutating func addLeftOut(
    _ item: DraftText, _ service: ServiceActions, _ left: [Int], of found: [Int]
  ) {
    guard Self.describesAll.contains(service.prefix), left.count * 2 > found.count,
      found.allSatisfy({ service.level(of: $0) <= .read }), left.allSatisfy({ service.uses(of: $0).isEmpty })
    else { return }
    add(
      .resourceMustBeAll, at: item.place,
      "\(left.count) of the \(found.count) actions that \(item.text) matches know no resources, so that only \"*\" takes them in; move them to a statement with \"Resource\": \"*\"",
      action: item.text)
  }

  private mutating func addMismatch(
    _ item: DraftText, _ service: ServiceActions, _ found: [Int], _ isPattern: Bool, _ resources: DraftList
  ) {
    let named =
      resources.items.count == 1
      ? "\"\(resources.items[0].text)\" is not" : "none of the resources is"
    if found.allSatisfy({ service.uses(of: $0).isEmpty }) {
      let are = isPattern ? "the actions that \(item.text) matches know" : "\(item.text) knows"
      add(
        .resourceMustBeAll, at: item.place,
        "\(are) no resources, so that only \"*\" takes \(isPattern ? "them" : "it") in; move \(isPattern ? "them" : "it") to a statement with \"Resource\": \"*\"",
        action: item.text)
      return
    }
    var types: [String] = []
    for use in found.flatMap({ service.uses(of: $0) }) {
      for form in service.resourceTypes[use.type].forms where !types.contains(form.arn) {
        types.append(form.arn)
      }
    }
    let listed = types.prefix(3).joined(separator: ", ") + (types.count > 3 ? ", …" : "")
    add(
      .resourceNotOfAction, at: item.place,
      "\(item.text) is about \(listed); \(named) of that form, so that the statement does nothing for it",
      action: item.text)
  }

  // MARK: Form

  private static let partitions: Set<String> = [
    "aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f",
  ]

  private mutating func checkForm(_ item: DraftText) {
    let whole = kind.completesARNs ? PolicyText.completed(item.text) : nil
    guard let why = Self.faults(inARN: whole ?? item.text, isResourcePolicy: kind == .resource) else {
      if let whole {
        add(
          .incompleteARN, at: item.place,
          "\"\(item.text)\" lacks parts, which AWS fills with wildcards: it means \(whole); write the parts that are meant"
        )
      }
      return
    }
    add(.invalidARN, at: item.place, "\"\(item.text)\" is no ARN: \(why)")
  }

  /// What is wrong with a resource as an ARN; a part with a wildcard or a variable may be anything.
  static func faults(inARN text: String, isResourcePolicy: Bool) -> String? {
    if text.hasPrefix("*") { return nil }
    // API Gateway fills in the rest of its own policies' resources.
    if isResourcePolicy, text.hasPrefix("execute-api:/") { return nil }
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    func isOpen(_ part: Substring) -> Bool {
      part.utf8.contains { isWildcard($0) || $0 == UInt8(ascii: "$") }
    }
    guard isOpen(parts[0]) || parts[0] == "arn" else {
      return "it has to begin with \"arn:\", or be \"*\""
    }
    guard parts.count == 6 || text.hasSuffix("*") else {
      return "it has \(parts.count) parts; write arn:partition:service:region:account:resource"
    }
    if parts.count > 1, !isOpen(parts[1]), !partitions.contains(String(parts[1])) {
      return "there is no partition \"\(parts[1])\"; most accounts are in \"aws\""
    }
    if parts.count > 2, !isOpen(parts[2]), parts[2].isEmpty { return "its service is missing" }
    if parts.count > 2, !isOpen(parts[2]), parts[2] != parts[2].lowercased() {
      return "services are written in lower case: \"\(parts[2].lowercased())\""
    }
    if parts.count > 4, !parts[4].isEmpty, parts[4].utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
      parts[4].utf8.count != 12
    {
      return "account numbers have 12 digits, \"\(parts[4])\" has \(parts[4].utf8.count)"
    }
    if parts.count == 6, parts[5].isEmpty { return "its resource is missing" }
    return nil
  }
}

/// Which types of a service's resources a statement names; each is compared once, however many actions are about it.
private struct NamedTypes {
  private let types: [ResourceType]
  private let patterns: [ResourcePattern]
  private var known: [Bool?]
  private let hasWholeService: Bool
  private lazy var hasAnyType = types.indices.contains { has($0) }
  /// Whether some resource of the service is named, of whatever type.
  var hasAny: Bool { mutating get { hasWholeService || hasAnyType } }
  /// Whether all resources of some type are named.
  private(set) lazy var hasAllOfAny =
    hasWholeService
    || patterns.contains { pattern in
      types.contains { type in type.forms.contains { pattern.coversAll(of: $0) } }
    }

  init(_ service: ServiceActions, _ patterns: [ResourcePattern]) {
    types = service.resourceTypes
    self.patterns = patterns
    known = Array(repeating: nil, count: types.count)
    hasWholeService = patterns.contains(where: \.isWholeService)
  }

  mutating func has(_ type: Int) -> Bool {
    if let known = known[type] { return known }
    let isNamed = patterns.contains { $0.fits(types[type]) }
    known[type] = isNamed
    return isNamed
  }
}

/// A resource of a policy as a pattern, wide rather than narrow: a variable stands for any text.
struct ResourcePattern {
  /// Whether every resource is meant, or it cannot be told which.
  let isWide: Bool
  /// Whether all resources of the service are meant, as in `arn:aws:s3:::*`.
  let isWholeService: Bool
  private let service: String
  /// Whether the service is one and stands where it always does: no wildcard up to there.
  private let hasOneService: Bool
  /// Whether no `*` stands before the last part, so that its colons are those of the ARN.
  private let hasPlainHead: Bool
  private let last: Glob
  /// Whether a slash stands in the last part, which the name of a bucket never has.
  private let hasSlash: Bool
  let glob: Glob

  init(_ text: String, hasVariables: Bool) {
    let tokens = Self.tokens(of: Array(text.utf8), hasVariables: hasVariables)
    glob = Glob(tokens)
    let parts = tokens.split(
      separator: .byte(UInt8(ascii: ":")), maxSplits: 5, omittingEmptySubsequences: false)
    let last = parts.count == 6 ? parts[5] : []
    isWide = parts.count < 6 || parts[2].contains(.anything)
    isWholeService = isWide || last.allSatisfy { $0 == .anything }
    self.last = Glob(Array(last))
    service = parts.count < 6 ? "" : String(decoding: parts[2].compactMap(\.literal), as: UTF8.self)
    hasPlainHead = parts.count == 6 && parts[..<5].allSatisfy { !$0.contains(.anything) }
    hasOneService = parts.count == 6 && parts[..<3].allSatisfy { $0.allSatisfy { $0.literal != nil } }
    hasSlash = last.contains(.byte(UInt8(ascii: "/")))
  }

  private static func tokens(of text: [UInt8], hasVariables: Bool) -> [Glob.Token] {
    guard hasVariables, text.contains(UInt8(ascii: "$")) else { return Glob.tokens(of: text) }
    var tokens: [Glob.Token] = []
    tokens.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "{"),
        let close = rest.firstIndex(of: UInt8(ascii: "}"))
      {
        tokens.append(.anything)
        rest = rest[(close + 1)...]
      } else {
        tokens.append(Glob.Token(of: byte))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// Whether all resources of a form are meant, in some region and account: `arn:aws:iam::111122223333:role/*`.
  func coversAll(of form: ResourceType.Form) -> Bool {
    service == form.service && last.covers(form.last)
  }

  /// Whether a resource of the type may be meant.
  func fits(_ type: ResourceType) -> Bool {
    type.forms.contains { form in
      if hasOneService, form.hasOneService, service != form.service { return false }
      if hasPlainHead, form.hasOneService, !last.intersects(form.last) { return false }
      return !(form.isWithoutSlash && hasSlash) && glob.intersects(form.pattern)
    }
  }
}
