// Users who may be put into one more group.
extension EscalationGraph {
  /// So many groups a user is in at most, which nobody raises: "IAM and AWS STS quotas" in the IAM User Guide.
  private static let groupQuota = 10
  private static let leaving = "iam:RemoveUserFromGroup"

  /// Those of a set of users who have room for one more group, or whom `node` may take out of one.
  mutating func roomy(_ set: TargetSet, _ node: AccountPrincipal) -> TargetSet {
    let crowded = crowdedUsers
    guard !crowded.isEmpty else { return set }
    let leaving = sets.set(node, may: Self.leaving, on: groups)
    let key = [ObjectIdentifier(set), ObjectIdentifier(leaving)]
    if let known = derivedSets[key] { return known }
    var settled = Set(set.settled)
    var open = Set(set.open)
    for user in crowded {
      let names = Set(nodes[user].groups)
      let best =
        groups.everyPlace.filter { names.contains(access.groups[$0].name) }
        .map(leaving.certainty).max() ?? .no
      guard best != .yes else { continue }
      let was = settled.remove(user) != nil || open.contains(user)
      if best == .no { open.remove(user) } else if was { open.insert(user) }
    }
    let reduced = TargetSet(settled: settled.sorted(), open: open.sorted())
    derivedSets[key] = reduced
    return reduced
  }

  /// The places of users who are in as many groups as anybody may be.
  static func crowded(_ principals: [AccountPrincipal]) -> [Int] {
    principals.filter { $0.kind == .user && $0.groups.count >= groupQuota }.map(\.index)
  }
}
