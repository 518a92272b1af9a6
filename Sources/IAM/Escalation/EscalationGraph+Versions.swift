// What becomes of those who have a policy once it says something else.
extension EscalationGraph {
  /// A version of a policy that is not in force.
  struct OtherVersion {
    let id: String
    let compiled: Fact<CompiledPolicy>
  }

  /// The versions of a customer's policy that are not in force, by the policy's place.
  mutating func others(of place: Int) -> [OtherVersion] {
    if let known = otherVersions[place] { return known }
    let others = (access.customerPolicies[place].versions.value ?? []).filter { !$0.isDefault }.map {
      OtherVersion(id: $0.id, compiled: access.compiled($0))
    }
    otherVersions[place] = others
    return others
  }

  /// Policies of which `node` may put a version in force that allows everything, and is not now.
  mutating func resettable(_ node: AccountPrincipal) -> TargetSet {
    let set = sets.set(node, may: Self.resetting, on: policies)
    guard !set.isEmpty else { return set }
    let key = [ObjectIdentifier(set)]
    if let known = derivedSets[key] { return known }
    func whole(_ places: [Int]) -> [Int] {
      places.filter { others(of: $0).contains { $0.compiled.value?.isWhole ?? false } }
    }
    let reduced = TargetSet(settled: whole(set.settled), open: whole(set.open))
    derivedSets[key] = reduced
    return reduced
  }

  /// What puts another version of a policy in force.
  static let resetting = "iam:SetDefaultPolicyVersion"

  /// Why one of the versions that somebody may put in force cannot be read.
  var missingVersion: Missing? {
    otherVersions.keys.sorted().lazy.compactMap { place in
      self.otherVersions[place]?.lazy.compactMap(\.compiled.missing).first
    }.first
  }

  /// Whom another version of one of the policies makes an administrator.
  mutating func reset(_ node: AccountPrincipal, _ place: Int, _ set: TargetSet) -> EdgeSet {
    let changing = (set.settled + set.open).filter { !others(of: $0).isEmpty }
    guard !changing.isEmpty else { return .none }
    return kept(.resetting, entry: place, [ObjectIdentifier(set)], isOpen: false, node: own(node)) { graph in
      graph.holders(of: changing, set, node) { graph, policy, holder in
        graph.best(of: policy, held: holder)?.certainty ?? .no
      }
    }
  }

  /// The version of a policy with which its holder gets furthest, short of those that make no difference.
  mutating func best(
    of policy: Int, held holder: AccountPrincipal
  ) -> (version: OtherVersion, certainty: Certainty)? {
    var best: (version: OtherVersion, certainty: Certainty)?
    for version in others(of: policy) where best?.certainty != .yes {
      let certainty: Certainty
      switch version.compiled {
      case .missing: certainty = .open
      case .known(let compiled):
        let policies = holder.policies.replacing(policies.targets[policy].arn, by: compiled)
        certainty = raising.verdict(of: holder, with: policies).certainty
      }
      if certainty > best?.certainty ?? .no { best = (version, certainty) }
    }
    return best
  }

  /// Whom a new version makes an administrator because the one in force denied something, which is gone then.
  mutating func rewritten(
    _ node: AccountPrincipal, _ place: Int, _ set: TargetSet, isRole: Bool
  ) -> EdgeSet {
    let denying = (set.settled + set.open).filter { place in
      access.compiledByARN[policies.targets[place].arn].map { !$0.denied.isEmpty } ?? false
    }
    guard !denying.isEmpty else { return .none }
    return kept(.rewriting, entry: place, [ObjectIdentifier(set)], isOpen: false, node: own(node)) { graph in
      graph.holders(of: denying, set, node) { graph, policy, holder in
        if isRole, holder.kind != .role { return .no }
        guard let everything = graph.access.everything else { return .no }
        let policies = holder.policies.replacing(graph.policies.targets[policy].arn, by: everything)
        return graph.raising.verdict(of: holder, with: policies).certainty
      }
    }
  }

  /// Those who have one of the policies and are administrators by `verdict`.
  private mutating func holders(
    of places: [Int], _ set: TargetSet, _ node: AccountPrincipal,
    _ verdict: (inout Self, Int, AccountPrincipal) -> Certainty
  ) -> EdgeSet {
    var certain: Set<Int> = []
    var uncertain: Set<Int> = []
    for place in places.sorted() {
      let held = node.attachedARNs.contains(policies.targets[place].arn)
      let holding = withDeviceless(holders[place] + itself(node, if: held))
      for index in holding where !isAdministrator(index) {
        let holder = isRaised(node.index) && index == bases[node.index] ? node : nodes[index]
        if holder.isReserved || certain.contains(index) { continue }
        switch min(set.certainty(of: place), verdict(&self, place, holder)) {
        case .yes: certain.insert(index)
        case .open: uncertain.insert(index)
        case .no: break
        }
      }
    }
    return EdgeSet(settled: certain.sorted(), open: uncertain.subtracting(certain).sorted())
  }

  private func own(_ node: AccountPrincipal) -> Int? { isRaised(node.index) ? node.index : nil }
}

extension CompiledPolicy {
  /// Whether it allows everything, and denies nothing.
  var isWhole: Bool { allowsEverything && denied.isEmpty }
}

extension PrincipalPolicies {
  /// The same with other contents of a managed policy, wherever it is attached.
  func replacing(_ arn: String, by compiled: CompiledPolicy) -> PrincipalPolicies {
    var changed = self
    changed.identity = identity.map { policy in
      guard case .attached(arn, _) = policy.origin else { return policy }
      return PlacedPolicy(origin: policy.origin, compiled: compiled)
    }
    return changed
  }
}
