/// Finds what actions may be done to, once for all principals whose grants are equal.
///
/// A thousand principals with the same `iam:PassRole` on `*` share one set, so that the graph does not grow with the square of
/// the account.
struct TargetSets {
  /// What the requests of a set hold besides, by a number that tells such requests apart.
  struct Variant {
    var number = 0
    var keys: [(key: ContextKey, values: [[UInt8]])] = []
  }

  private struct Key: Hashable {
    let action: Int
    let pool: ObjectIdentifier
    let variant: Int
    let kind: AccountPrincipal.Kind
    let policies: [ObjectIdentifier]
    let boundary: [ObjectIdentifier]
    let isBound: Bool
    let isOpen: Bool
    /// The principal, where what is granted hangs on who it is.
    let principal: Int?
  }

  private let access: AccountAccess
  private var sets: [Key: TargetSet] = [:]

  init(_ access: AccountAccess) { self.access = access }

  mutating func set(
    _ principal: AccountPrincipal, may action: String, on pool: TargetPool, _ variant: Variant = Variant()
  ) -> TargetSet {
    guard let number = access.actions[action] else { return .none }
    let policies = principal.policies
    let relevant = policies.identity.filter {
      $0.compiled.allowed.contains(number) || $0.compiled.denied.contains(number)
    }
    guard relevant.contains(where: { $0.compiled.allowed.contains(number) }) else { return .none }
    let boundary = policies.boundaryPolicies ?? []
    var isOpen = !policies.unread.isEmpty || !policies.unreadServiceControl.isEmpty
    if case .unknown = policies.boundary { isOpen = true }
    let all = relevant + boundary + policies.serviceControl.joined() + access.resourceControl.joined()
    let isPersonal = all.contains { $0.compiled.personal.contains(number) }
    let key = Key(
      action: number, pool: ObjectIdentifier(pool), variant: variant.number, kind: principal.kind,
      policies: relevant.map { ObjectIdentifier($0.compiled) },
      boundary: boundary.map { ObjectIdentifier($0.compiled) }, isBound: !policies.serviceControl.isEmpty,
      isOpen: isOpen, principal: isPersonal ? principal.index : nil)
    if let known = sets[key] { return known }
    let set =
      !isOpen && isUniform(relevant, boundary, policies.serviceControl, number)
      ? TargetSet(settled: pool.everyPlace, open: [])
      : asked(principal, action, relevant, number, pool, variant)
    sets[key] = set
    return set
  }

  /// Whether everything is allowed without a condition, and nothing denied anywhere.
  private func isUniform(
    _ identity: [PlacedPolicy], _ boundary: [PlacedPolicy], _ levels: [[PlacedPolicy]], _ number: Int
  ) -> Bool {
    let layers = [identity] + (boundary.isEmpty ? [] : [boundary]) + levels
    guard layers.allSatisfy({ $0.contains { $0.compiled.unrestricted.contains(number) } }) else {
      return false
    }
    return !(layers + access.resourceControl).joined().contains { $0.compiled.denied.contains(number) }
  }

  private func asked(
    _ principal: AccountPrincipal, _ action: String, _ relevant: [PlacedPolicy], _ number: Int,
    _ pool: TargetPool,
    _ variant: Variant
  ) -> TargetSet {
    let request = AccessRequest(
      requester: principal.requester, action: action, resource: "*",
      context: access.circumstances.context(of: principal, session: .unknown))
    var places: Set<Int> = []
    for policy in relevant where policy.compiled.allowed.contains(number) {
      for (index, statement) in policy.compiled.policy.statements.enumerated()
      where statement.effect == .allow && policy.compiled.covered[index].contains(number) {
        places.formUnion(pool.candidates(of: statement, in: request))
      }
    }
    var settled: [Int] = []
    var open: [Int] = []
    for place in places.sorted() {
      let inquiry = AccessInquiry(
        access, principal, action: action, target: pool.targets[place], keys: variant.keys)
      switch inquiry.ruling().certainty {
      case .yes: settled.append(place)
      case .open: open.append(place)
      case .no: break
      }
    }
    return TargetSet(settled: settled, open: open)
  }
}
