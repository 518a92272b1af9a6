/// The account's policies made ready to be asked about, each document once.
struct PolicyShelf {
  private let account: Account
  private let policies: AccountPolicies
  private let actions: ActionTable
  /// Of each kind, by the document's place among the distinct ones.
  private var compiled: [PolicyKind: [Fact<CompiledPolicy>?]] = [:]
  /// The documents in force of the managed policies, by ARN.
  private let managed: [String: Fact<PolicyDocuments.ID>]
  /// What AWS's AdministratorAccess says, known without a listing.
  let everything: CompiledPolicy?

  init(_ account: Account, _ policies: AccountPolicies, _ actions: ActionTable) {
    self.account = account
    self.policies = policies
    self.actions = actions
    managed = Dictionary(account.policies.elements.map { ($0.arn, $0.defaultDocument) }) { first, _ in first }
    let text = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#
    everything = (try? Policy(json: Array(text.utf8), as: .identity)).map { CompiledPolicy($0, actions) }
  }

  /// Makes documents ready on all cores that are going to be asked for.
  mutating func prepare(_ ids: [PolicyDocuments.ID], as kind: PolicyKind) {
    let distinct = account.documents.distinct(ids)
    let made = concurrentMap(policies.decoded(distinct, as: kind)) { [actions] policies in
      policies.map { $0.map { CompiledPolicy($0, actions) } }
    }
    var known = compiled[kind] ?? Array(repeating: nil, count: account.documents.count)
    for (id, policy) in zip(distinct, made) { known[account.documents.index(of: id)] = policy }
    compiled[kind] = known
  }

  mutating func document(_ id: PolicyDocuments.ID, as kind: PolicyKind) -> Fact<CompiledPolicy> {
    let index = account.documents.index(of: id)
    if let known = compiled[kind]?[index] { return known }
    let policy = policies.policy(id, as: kind).map { CompiledPolicy($0, actions) }
    compiled[kind, default: Array(repeating: nil, count: account.documents.count)][index] = policy
    return policy
  }

  /// The default version of a managed policy; missing where the listing does not hold it.
  mutating func managed(_ arn: String, as kind: PolicyKind) -> Fact<CompiledPolicy> {
    guard let document = managed[arn] else {
      if let everything, ARN(arn)?.isAWSManaged == true, ARN(arn)?.resource == "policy/AdministratorAccess" {
        return .known(everything)
      }
      // A live audit asks for a boundary that no listing holds.
      if kind == .boundary { return .missing(account.missingPolicy(arn)) }
      let why = "policy \(arn) is in use and not in the listing"
      return .missing(Missing(.accountAuthorizationDetails, .incomplete, why))
    }
    switch document {
    case .known(let id):
      return self.document(id, as: kind).mapMissing { PolicyDocuments.named("policy \(arn)", $0) }
    case .missing(let missing): return .missing(missing)
    }
  }

  /// The policies that are part of `holder` or attached to it, and why some cannot be read.
  mutating func policies(
    inline: Fact<[InlinePolicy]>, attached: Fact<[AttachedPolicy]>, of holder: String
  ) -> (placed: [PlacedPolicy], unread: [Missing]) {
    var placed: [PlacedPolicy] = []
    var unread: [Missing] = []
    switch inline {
    case .missing(let missing): unread.append(missing)
    case .known(let inline):
      for policy in inline {
        let origin = PolicyOrigin.inline(name: policy.name, holder: holder)
        switch document(policy.document, as: .identity) {
        case .known(let compiled): placed.append(PlacedPolicy(origin: origin, compiled: compiled))
        case .missing(let missing): unread.append(PolicyDocuments.named("\(origin)", missing))
        }
      }
    }
    switch attached {
    case .missing(let missing): unread.append(missing)
    case .known(let attached):
      for policy in attached {
        switch managed(policy.arn, as: .identity) {
        case .known(let compiled):
          let origin = PolicyOrigin.attached(arn: policy.arn, holder: holder)
          placed.append(PlacedPolicy(origin: origin, compiled: compiled))
        case .missing(let missing): unread.append(missing)
        }
      }
    }
    return (placed, unread)
  }

  mutating func boundary(_ boundary: Fact<AttachedPolicy?>, of holder: String) -> PrincipalPolicies.Boundary {
    switch boundary {
    case .missing(let missing): return .unknown(missing)
    case .known(nil): return .none
    case .known(let policy?):
      switch managed(policy.arn, as: .boundary) {
      case .missing(let missing): return .unknown(missing)
      case .known(let compiled):
        return .policy(PlacedPolicy(origin: .boundary(arn: policy.arn, holder: holder), compiled: compiled))
      }
    }
  }

  /// The organization's policies level by level, and why some cannot be read; no level where nobody knows of any.
  mutating func controls(
    _ levels: Fact<[[ControlPolicy]]>, as kind: PolicyKind
  ) -> (levels: [[PlacedPolicy]], unread: [Missing]) {
    var unread: [Missing] = []
    let placed = (levels.value ?? []).enumerated().map { level, policies in
      policies.compactMap { policy -> PlacedPolicy? in
        let origin: PolicyOrigin =
          kind == .serviceControl
          ? .serviceControl(name: policy.name, level: level)
          : .resourceControl(name: policy.name, level: level)
        switch document(policy.document, as: kind) {
        case .missing(let missing):
          unread.append(PolicyDocuments.named("\(origin)", missing))
          return nil
        case .known(let compiled):
          return PlacedPolicy(origin: origin, compiled: compiled)
        }
      }
    }
    return (placed, unread)
  }
}
