/// What some policies can tell about a principal, so that principals who are alike to them are asked about once.
struct Persona: Hashable, Sendable {
  private let values: [[[UInt8]]?]
  private let hasDevice: Bool?
  /// By way of which services it may make requests, where that has a say.
  private let forwarders: [Bool]

  /// `asked` are the policies that have a say.
  init(_ principal: AccountPrincipal, asked policies: some Sequence<PlacedPolicy>, _ access: AccountAccess) {
    var keys: [ContextKey] = []
    for policy in policies {
      for key in policy.compiled.personalKeys where !keys.contains(key) { keys.append(key) }
    }
    let request = AccessRequest(
      requester: principal.requester, action: "", resource: "*",
      context: access.circumstances.context(of: principal, session: .unknown))
    values = keys.map { request.values(of: $0) }
    hasDevice = principal.hasMFA.value
    forwarders =
      policies.contains { $0.compiled.asksForForwarding }
      ? Circumstances.forwarders.map { principal.policies.mayAllow($0.1) } : []
  }
}
