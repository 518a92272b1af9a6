// Whether resources have the form of ARNs, and are of the types that the actions are about.
extension PolicyChecker {
  mutating func checkResources(
    _ statement: DraftStatement, _ known: [KnownAction], _ patterns: DraftPatterns
  ) {
    guard let resources = statement.resources, kind.mayNameResources else { return }
    for item in resources.items { checkForm(item) }
    guard !resources.isExcepting, let actions = statement.actions, !actions.isExcepting else { return }
    let patterns = patterns.resources
    // One that names everything, or whose service cannot be told, fits whatever the action is about.
    if patterns.isEmpty || patterns.contains(where: \.isWide) { return }
    var named: [NamedTypes] = []
    // By their places: nearly all fit, and then nothing of them has to be copied.
    for index in actions.items.indices {
      guard case .actions(let service, let found, let isPattern) = known[index].meaning else { continue }
      let place = named.firstIndex { $0.service === service } ?? named.count
      if place == named.count { named.append(NamedTypes(service, patterns)) }
      var left: [Int] = []
      for action in found where !fits(action, of: service, &named[place]) { left.append(action) }
      guard left.count == found.count else {
        if isPattern { addLeftOut(actions.items[index], service, left, of: found) }
        continue
      }
      addMismatch(actions.items[index], known[index], isPattern, resources)
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
  static let describesAll: Set<String> = [
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
    _ item: DraftText, _ action: KnownAction, _ isPattern: Bool, _ resources: DraftList
  ) {
    guard let forms = action.resourceForms else {
      let are = isPattern ? "the actions that \(item.text) matches know" : "\(item.text) knows"
      add(
        .resourceMustBeAll, at: item.place,
        "\(are) no resources, so that only \"*\" takes \(isPattern ? "them" : "it") in; move \(isPattern ? "them" : "it") to a statement with \"Resource\": \"*\"",
        action: item.text)
      return
    }
    let named =
      resources.items.count == 1
      ? "\"\(resources.items[0].text)\" is not" : "none of the resources is"
    add(
      .resourceNotOfAction, at: item.place,
      "\(item.text) is about \(forms); \(named) of that form, so that the statement does nothing for it",
      action: item.text)
  }

  // MARK: Form

  private static let partitions = [
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
    let bytes = text.utf8.span
    if bytes.count > 0, bytes[0] == UInt8(ascii: "*") { return nil }
    // API Gateway fills in the rest of its own policies' resources.
    if isResourcePolicy, text.hasPrefix("execute-api:/") { return nil }
    let parts = ARNParts(bytes)
    func isOpen(_ part: Int) -> Bool {
      for place in parts[part] where isWildcard(bytes[place]) || bytes[place] == UInt8(ascii: "$") {
        return true
      }
      return false
    }
    func written(_ part: Int) -> String {
      String(decoding: parts[part].map { bytes[$0] }, as: UTF8.self)
    }
    guard isOpen(0) || bytes.elements(in: parts[0], are: "arn") else {
      return "it has to begin with \"arn:\", or be \"*\""
    }
    guard parts.count == 6 || bytes[bytes.count - 1] == UInt8(ascii: "*") else {
      return "it has \(parts.count) parts; write arn:partition:service:region:account:resource"
    }
    if parts.count > 1, !isOpen(1), !partitions.contains(written(1)) {
      return "there is no partition \"\(written(1))\"; most accounts are in \"aws\""
    }
    if parts.count > 2, !isOpen(2) {
      if parts[2].isEmpty { return "its service is missing" }
      let isPlain = parts[2].allSatisfy { bytes[$0] < 0x80 && bytes[$0] == bytes[$0].loweredASCII }
      if !isPlain, written(2) != written(2).lowercased() {
        return "services are written in lower case: \"\(written(2).lowercased())\""
      }
    }
    if parts.count > 4, !parts[4].isEmpty, parts[4].count != 12,
      parts[4].allSatisfy({ bytes[$0] &- UInt8(ascii: "0") < 10 })
    {
      return "account numbers have 12 digits, \"\(written(4))\" has \(parts[4].count)"
    }
    if parts.count == 6, parts[5].isEmpty { return "its resource is missing" }
    return nil
  }
}

/// Which types of a service's resources a statement names; each is compared once, however many actions are about it.
private struct NamedTypes {
  let service: ServiceActions
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
    self.service = service
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
