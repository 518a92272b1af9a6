import AWS
import IAM
import JSON

/// Decides what to ask next about the organization of the caller's account: about the policies that bind it and, in the
/// management account, about how it is set up.
///
/// First whose organization it is; then what stands above the account, up to the root; at each of these, which service and
/// resource control policies are attached; and each policy's document once. In the management account, which they do not
/// bind, the root, its policies and the units below it. What is refused leads no further.
struct OrganizationSteps {
  /// The types of policies that bind what principals and resources may do.
  static let filters = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"].map {
    Call.Parameter("Filter", .text($0))
  }

  /// The account that the caller belongs to; nothing beyond the organization can be asked without it.
  var account: String?
  private var wanted: Set<Source> = []
  private var isOrganizationAsked = false
  /// Whether the organization has policies that can bind the account; nil until that is known.
  private var isBound: Bool?
  /// The account, the organizational units and the root that were found so far.
  private var levels: Set<String> = []
  private var described: Set<String> = []
  /// Whether the account manages the organization; nil until that is known.
  private var isManagement: Bool?
  private var askedSetup: Set<Source> = []

  /// An organization nests its units five deep; a server that goes on is none of AWS's.
  private static let mostLevels = 20

  /// The calls with which to begin for sources that are newly wanted.
  mutating func calls(for sources: [Source]) -> [Call] {
    guard !sources.isEmpty else { return [] }
    wanted.formUnion(sources)
    if !isOrganizationAsked {
      isOrganizationAsked = true
      return [CollectionPlan.planned(.organization).call]
    }
    return begin()
  }

  private mutating func begin() -> [Call] {
    if isManagement == true { return setupCalls() }
    return isBound == true ? climb(from: account) : []
  }

  /// What is asked of the management account; the units follow from the root.
  private mutating func setupCalls() -> [Call] {
    [.organizationRoots, .delegatedAdministrators, .organizationResourcePolicy]
      .filter { wanted.contains($0) && askedSetup.insert($0).inserted }
      .map { CollectionPlan.planned($0).call }
  }

  /// Asks which units stand below the root or a unit.
  private mutating func descend(to parents: [JSONValue]?) -> [Call] {
    guard wanted.contains(.organizationalUnits) else { return [] }
    return (parents ?? []).compactMap { parent in
      guard let id = parent["Id"]?.string, levels.insert(id).inserted else { return nil }
      return CollectionPlan.planned(.organizationalUnits).call(about: id)
    }
  }

  /// What follows from one answer: nothing for a call that is not about the organization, or that failed.
  mutating func calls(after answer: Answer) -> [Call] {
    guard answer.call.service == .organizations, answer.error == nil,
      let result = try? JSONParser.parse(answer.body.span)
    else { return [] }
    switch answer.call.operation {
    case Source.organization.rawValue:
      let organization = result["Organization"]
      isBound =
        organization?["FeatureSet"]?.string != "CONSOLIDATED_BILLING"
        && organization?["MasterAccountId"]?.string != account
      isManagement = account != nil && organization?["MasterAccountId"]?.string == account
      return begin()
    case Source.organizationRoots.rawValue:
      let roots = result["Roots"]?.array
      return (roots ?? []).flatMap { root in root["Id"]?.string.map { policyCalls($0) } ?? [] }
        + descend(to: roots)
    case Source.organizationalUnits.rawValue: return descend(to: result["OrganizationalUnits"]?.array)
    case Source.parents.rawValue:
      return (result["Parents"]?.array ?? []).flatMap { climb(from: $0["Id"]?.string, $0["Type"]?.string) }
    case Source.policiesForTarget.rawValue:
      guard wanted.contains(.organizationPolicy) else { return [] }
      return (result["Policies"]?.array ?? []).compactMap { policy in
        guard let id = policy["Id"]?.string, described.insert(id).inserted else { return nil }
        return CollectionPlan.planned(.organizationPolicy).call(about: id)
      }
    default: return []
    }
  }

  /// Asks for the policies of one level, and for what is above it.
  ///
  /// Nothing but the answer about the account tells whether the caller may ask at all, so its policies wait for that.
  private mutating func climb(from level: String?, _ type: String? = nil) -> [Call] {
    guard let level, wanted.contains(.parents), levels.count < Self.mostLevels, levels.insert(level).inserted
    else { return [] }
    let isAccount = level == account
    var calls: [Call] = []
    if type != "ROOT" { calls.append(CollectionPlan.planned(.parents).call(about: level)) }
    if !isAccount { calls += policyCalls(level) }
    if !isAccount, let account, levels.count == 2 { calls += policyCalls(account) }
    return calls
  }

  private func policyCalls(_ target: String) -> [Call] {
    guard wanted.contains(.policiesForTarget) else { return [] }
    return Self.filters.map { filter in
      var call = CollectionPlan.planned(.policiesForTarget).call(about: target)
      call.parameters.append(filter)
      return call
    }
  }
}
