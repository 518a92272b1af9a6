/// Who may do what in the account: its principals with their policies, and what becomes of their requests.
package final class AccountAccess: Sendable {
  /// Users first, then roles.
  package let principals: [AccountPrincipal]
  let actions: ActionTable
  let groups: [AccountGroup]
  let accountID: String
  let circumstances: Circumstances
  /// The context of requests that a service makes for somebody of the account.
  let serviceContext: RequestContext
  let resourceControl: [[PlacedPolicy]]
  /// What AWS's AdministratorAccess says.
  let everything: CompiledPolicy?
  /// The customer's managed policies that can be changed, in the order of the listing.
  let customerPolicies: [ManagedPolicy]
  let compiledByARN: [String: CompiledPolicy]
  /// Why principals or policies may be lacking; nil where the listings are whole.
  let gap: Missing?
  /// The ARNs of what has each name that is taken.
  let taken: Lazy<[IAMName: String]>
  private let places: [String: Int]
  private let documents: AccountPolicies

  init(_ account: Account, policies: AccountPolicies, actions: ActionTable, now: Timestamp?) {
    self.actions = actions
    documents = policies
    accountID = account.id ?? ""
    circumstances = Circumstances(
      organizationID: account.organizationsFeatures.value??.organizationID, now: now,
      partition: account.partition ?? "aws")
    serviceContext = circumstances.contextOfService(account: accountID).asCommon
    var shelf = PolicyShelf(account, policies, actions)
    shelf.prepare(account.identityDocuments, as: .identity)
    shelf.prepare(account.trustDocuments, as: .trust)
    everything = shelf.everything
    let serviceControl = shelf.controls(account.serviceControlPolicies, as: .serviceControl)
    resourceControl = shelf.controls(account.resourceControlPolicies, as: .resourceControl).levels

    var groups = account.groups.elements.map { group in
      let (placed, unread) = shelf.policies(
        inline: group.inlinePolicies, attached: group.attachedPolicies, of: group.arn)
      return AccountGroup(
        name: group.name, arn: group.arn, policies: placed, unread: unread,
        attachedARNs: group.attachedPolicies.value?.map(\.arn) ?? [])
    }
    let groupByName = Dictionary(groups.enumerated().map { ($1.name, $0) }) { first, _ in first }
    var keys: [String: Int] = [:]
    for key in account.accessKeys.elements { keys[key.userName, default: 0] += 1 }

    var principals: [AccountPrincipal] = []
    for user in account.users.elements {
      guard let requester = Requester(user.arn) else { continue }
      var own = PrincipalPolicies()
      (own.identity, own.unread) = shelf.policies(
        inline: user.inlinePolicies, attached: user.attachedPolicies, of: user.arn)
      var attached = user.attachedPolicies.value?.map(\.arn) ?? []
      switch user.groups {
      case .missing(let missing): own.unread.append(missing)
      case .known(let names):
        for name in names {
          guard let place = groupByName[name] else {
            let why = "group \(name) of \(user.arn) is not in the listing"
            own.unread.append(Missing(.accountAuthorizationDetails, .incomplete, why))
            continue
          }
          groups[place].members.append(principals.count)
          own.identity += groups[place].policies
          own.unread += groups[place].unread
          attached += groups[place].attachedARNs
        }
      }
      own.boundary = shelf.boundary(user.permissionsBoundary, of: user.arn)
      (own.serviceControl, own.unreadServiceControl) = serviceControl
      principals.append(
        AccountPrincipal(
          index: principals.count, user: user, requester: requester, policies: own, attachedARNs: attached,
          keyCount: Self.keyCount(of: user, listed: keys[user.name] ?? 0, gap: account.accessKeys.gap)))
    }
    for role in account.roles.elements {
      guard let requester = Requester(role.arn) else { continue }
      var own = PrincipalPolicies()
      (own.identity, own.unread) = shelf.policies(
        inline: role.inlinePolicies, attached: role.attachedPolicies, of: role.arn)
      own.boundary = shelf.boundary(role.permissionsBoundary, of: role.arn)
      if !role.isServiceLinked { (own.serviceControl, own.unreadServiceControl) = serviceControl }
      let trust = role.trustPolicy.flatMap { shelf.document($0, as: .trust) }
        .mapMissing { PolicyDocuments.named("\(PolicyOrigin.trust(role: role.arn))", $0) }
      principals.append(
        AccountPrincipal(
          index: principals.count, role: role, requester: requester, policies: own,
          attachedARNs: role.attachedPolicies.value?.map(\.arn) ?? [], trust: trust))
    }
    self.principals = principals
    self.groups = groups
    customerPolicies = account.policies.elements.filter { !$0.isAWSManaged }
    var compiledByARN: [String: CompiledPolicy] = [:]
    for arn in account.policies.elements.map(\.arn) {
      if case .known(let compiled) = shelf.managed(arn, as: .identity) { compiledByARN[arn] = compiled }
    }
    self.compiledByARN = compiledByARN
    gap = account.users.gap ?? account.roles.gap ?? account.groups.gap ?? account.policies.gap
    let profiles = account.instanceProfiles.elements.map(\.arn)
    let others = groups.map(\.arn) + customerPolicies.map(\.arn)
    taken = Lazy { [principals] in
      let arns =
        principals.map(\.arn) + others + profiles
        + principals.flatMap { $0.instanceProfileARNs.value ?? [] }
      return Dictionary(arns.compactMap { arn in IAMName(arn).map { ($0, arn) } }) { first, _ in first }
    }
    places = Dictionary(principals.map { ($0.arn, $0.index) }) { first, _ in first }
  }

  /// The resource control policies that have a say in `request`: they guard what is the account's own.
  func resourceControl(over request: AccessRequest) -> [[PlacedPolicy]] {
    guard !resourceControl.isEmpty, request.isResource(of: accountID), request.isUnderResourceControl else {
      return []
    }
    return resourceControl
  }

  /// Whether the action is one of those that the account was made ready to be asked about.
  package func knows(action: String) -> Bool { actions[action] != nil }

  /// What a version of a managed policy says, the default or another.
  func compiled(_ version: ManagedPolicy.Version) -> Fact<CompiledPolicy> {
    documents.policy(version.document, as: .identity).map { CompiledPolicy($0, actions) }
  }

  /// The place of the user or role that has the ARN; nil if none of the account's has.
  package func place(of arn: String) -> Int? { places[arn] }

  /// Somebody to ask about in an account whose principals do not matter; nil where nothing names the account.
  var anybody: AccountPrincipal? {
    if let first = principals.first { return first }
    let arn = "arn:\(circumstances.partition):iam::\(accountID):user/muster"
    return Requester(arn).map { requester in
      AccountPrincipal(
        index: 0, user: User(name: "muster", arn: arn, path: "/"), requester: requester,
        policies: PrincipalPolicies(), attachedARNs: [], keyCount: .known(0))
    }
  }

  private static func keyCount(of user: User, listed: Int, gap: Missing?) -> Fact<Int> {
    if listed >= 2 || gap == nil { return .known(listed) }
    return user.reportRow.flatMap { row in
      var count = 0
      for key in row.accessKeys {
        switch key.exists {
        case .known(let exists): count += exists ? 1 : 0
        case .missing(let missing): return .missing(missing)
        }
      }
      return .known(count)
    }
  }
}
