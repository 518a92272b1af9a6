// Users as they are to whoever has a key of theirs, and not the device that they sign in with.
extension EscalationGraph {
  /// Adds each user with a device whose permissions hang on it, as a node that lacks it.
  ///
  /// None for those who are administrators without it, and none for those who may enable another device themselves: so may
  /// whoever has their key.
  mutating func addDeviceless() {
    let judge = Administrators(access: access)
    let asking = rolesAskingForDevices()
    for user in nodes.prefix(userCount)
    where user.hasMFA.value == true && isAskedForDevice(user, asking) {
      let node = AccountPrincipal(user, index: nodes.count, policies: user.policies, lacksDevice: true)
      let verdict = judge.verdict(of: node)
      if verdict.certainty == .yes { continue }
      if enrolling(user, by: node).map(\.certainty).min() == .yes {
        enrolled.insert(user.index)
        continue
      }
      deviceless[user.index] = node.index
      append(node, of: user.index, verdict)
    }
  }

  /// The node of a user that lacks its device, if it makes a difference.
  func isDeviceless(_ node: Int) -> Bool { deviceless[bases[node]] == node }

  /// Nodes that are users, and those of them that lack their devices.
  func withDeviceless(_ users: [Int]) -> [Int] {
    deviceless.isEmpty ? users : users + users.compactMap { deviceless[$0] }
  }

  /// Whom `found` are to whoever has their credentials alone; `kept` are those whose device whoever enters has too.
  func withoutDevices(_ found: EdgeSet, keeping kept: (Int) -> Bool) -> EdgeSet {
    guard !deviceless.isEmpty else { return found }
    func changed(_ users: [Int]) -> [Int] {
      users.map { user in deviceless[user].flatMap { kept(user) ? nil : $0 } ?? user }.sorted()
    }
    return EdgeSet(settled: changed(found.settled), open: changed(found.open))
  }

  /// Users for whom `node` may enable a device that it makes.
  mutating func enrollable(by node: AccountPrincipal) -> TargetSet {
    guard !deviceless.isEmpty else { return .none }
    let set = sets.set(node, may: Self.enabling, on: users)
    guard !set.isEmpty, makingDevice(node).certainty == .yes else { return .none }
    return set
  }

  /// What lets `node` enable a device of its own for `user`.
  func enrolling(_ user: AccountPrincipal, by node: AccountPrincipal) -> [AccessInquiry.Ruling] {
    [
      makingDevice(node),
      AccessInquiry(access, node, action: Self.enabling, target: user.target).ruling(),
    ]
  }

  /// A device of any name: the one that the user has may have taken its own.
  private func makingDevice(_ node: AccountPrincipal) -> AccessInquiry.Ruling {
    let arn = "arn:\(access.circumstances.partition):iam::\(access.accountID):mfa/muster"
    return AccessInquiry(
      access, node, action: Self.making, target: AccessTarget(arn: arn, tags: [])
    ).ruling()
  }

  /// What makes a device, and enables it for a user.
  static let enrolling = [making, enabling]
  private static let making = "iam:CreateVirtualMFADevice"
  private static let enabling = "iam:EnableMFADevice"

  /// Whom roles let in whose trust policies ask how somebody signed in.
  private struct AskingRoles {
    var arns: Set<String> = []
    var isForEveryone = false
    var isForAccount = false
  }

  private mutating func rolesAskingForDevices() -> AskingRoles {
    let roles = nodes[userCount...].prefix(roles.targets.count).enumerated()
    let asking = Set(roles.filter { $1.placedTrust?.compiled.asksForSession ?? false }.map { $0.offset })
    guard !asking.isEmpty else { return AskingRoles() }
    let particular = trusts.particular
    return AskingRoles(
      arns: Set(particular.byARN.filter { !asking.isDisjoint(with: $0.value) }.map { $0.key }),
      isForEveryone: !asking.isDisjoint(with: particular.forEveryone),
      isForAccount: !asking.isDisjoint(with: particular.forAccount))
  }

  private func isAskedForDevice(_ user: AccountPrincipal, _ roles: AskingRoles) -> Bool {
    if user.policies.asksForSession || roles.isForEveryone || roles.arns.contains(user.arn) { return true }
    if access.resourceControl.contains(where: { $0.contains { $0.compiled.asksForSession } }) { return true }
    return roles.isForAccount && user.policies.possible.map { !$0.isDisjoint(with: entering) } ?? true
  }
}
