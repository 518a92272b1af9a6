/// Sorts roles by whom their trust policies let in, so that nobody has to be asked about every role.
struct RoleTrusts {
  /// Roles that have to be asked about one principal at a time, by their places.
  struct Particular {
    /// Those that name a principal of the account by its ARN.
    var byARN: [String: [Int]] = [:]
    /// Those that let everyone in, or leave the account's principals to a condition.
    var forEveryone: [Int] = []
    /// Those that leave it to the account, with a condition or a denial beside.
    var forAccount: [Int] = []
  }

  /// Those that leave it to the account, and have no say beside.
  private(set) var delegating: [Int] = []
  private(set) var particular = Particular()
  /// Those that name a service, or a provider of identities, by its name.
  private var byService: [String: [Int]] = [:]
  /// Those that may let in any service, or whose trust policy cannot be read.
  private var forAnyService: [Int] = []

  /// Sessions of the account's roles that are named, by the session's ARN.
  private(set) var sessions: [Requester] = []

  init(roles: some Collection<AccountPrincipal>, account: String) {
    let roleARNs = Dictionary(roles.map { ($0.name, $0.arn) }) { first, _ in first }
    for (place, role) in roles.enumerated() {
      guard let policy = role.trust?.value?.policy else {
        forAnyService.append(place)
        continue
      }
      var isPlain = false
      var isConditional = false
      var isForEveryone = false
      var arns: Set<String> = []
      var services: Set<String> = []
      var isForAnyService = false
      for statement in policy.statements {
        guard statement.effect == .allow else {
          isConditional = true
          continue
        }
        switch statement.principals {
        case nil: break
        case .allBut:
          isForEveryone = true
          isForAnyService = true
        case .listed(let element):
          for entry in element.entries {
            switch entry {
            case .everyone:
              isForEveryone = true
              isForAnyService = true
            case .service(let name), .federated(let name): services.insert(name)
            case .anyService, .anyFederated: isForAnyService = true
            case .arn: isForAnyService = true
            case .account(let id, _) where id == account:
              guard statement.coversAction(Array("sts:assumerole".utf8)) else { continue }
              if statement.conditions.isEmpty { isPlain = true } else { isConditional = true }
            case .role(let arn, _, _), .user(let arn, _, _): arns.insert(arn)
            default: break
            }
          }
        }
      }
      for session in policy.sessions where session.account == account {
        guard let arn = roleARNs[session.name] else { continue }
        arns.insert(arn)
        if !sessions.contains(session) { sessions.append(session) }
      }
      for service in services where !isForAnyService { byService[service, default: []].append(place) }
      if isForAnyService { forAnyService.append(place) }
      for arn in arns { particular.byARN[arn, default: []].append(place) }
      if isForEveryone { particular.forEveryone.append(place) }
      let hasDenial = policy.statements.contains { $0.effect == .deny }
      if isPlain, !hasDenial {
        delegating.append(place)
      } else if isPlain || isConditional {
        particular.forAccount.append(place)
      }
    }
  }

  /// Roles that a service may be let in to, by their places in their order.
  func letting(in service: String) -> [Int] {
    let named = Requester(service).flatMap { byService[$0.name] } ?? byService[service] ?? []
    return (named + forAnyService).sorted()
  }
}
