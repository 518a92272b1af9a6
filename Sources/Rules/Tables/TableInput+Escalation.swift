import IAM

// What the analysis of escalation says of the rows of tables, by their ARNs.
extension TableInput {
  /// What `fact` tells of the user or role at its place; missing where its ARN cannot be read.
  func ofPlace<Value>(_ arn: String, _ fact: (AccountAnalysis, Int) -> Value) -> Fact<Value> {
    guard let place = analysis.access.place(of: arn) else { return .missing(Self.unreadable(arn)) }
    return .known(fact(analysis, place))
  }

  /// The same of a user or role; nil of a group.
  func ofPlace<Value>(_ row: Principal, _ fact: (AccountAnalysis, Int) -> Value) -> Fact<Value>? {
    row.kind == .group ? nil : ofPlace(row.arn, fact)
  }

  /// Whether a user or role is an administrator.
  func administrator(_ arn: String) -> Fact<Bool> {
    ofPlace(arn) { $0.administrators.isAdministrator(at: $1) }.flatMap(\.self)
  }

  /// Whether a user or role is an administrator, or a group makes them.
  func administrator(_ row: Principal) -> Fact<Bool> {
    guard row.kind == .group else { return administrator(row.arn) }
    return analysis.administrators.isAdministrator(group: row.arn) ?? .missing(Self.unreadable(row.arn))
  }

  /// What it would take to be one.
  func administratorConditions(_ row: Principal) -> Fact<[String]> {
    administrator(row).flatMap { _ in
      ofPlace(row) { analysis, place in analysis.administrators.conditions(of: place) } ?? .known([])
    }
  }

  /// The groups that make a user one.
  func administratorGroups(_ row: Principal) -> Fact<[String]> {
    row.kind == .user ? administratorGroups(row.arn) : administrator(row).map { _ in [] }
  }

  func administratorGroups(_ arn: String) -> Fact<[String]> {
    administrator(arn).flatMap { _ in
      ofPlace(arn) { analysis, place in analysis.administrators.groups(of: place) }
    }
  }

  func empowerment(_ row: Principal) -> Fact<Bool> {
    let fact = ofPlace(row) { analysis, place in analysis.escalation.empowerment(at: place) }
    return (fact ?? .known(.known(false))).flatMap(\.self)
  }

  /// What the catalogue calls the first steps of the paths that are certain, or of the others.
  func firstSteps(of row: Principal, areCertain: Bool) -> Fact<[String]> {
    paths(of: row).map { paths in
      paths.filter { $0.conditions.isEmpty == areCertain }.compactMap { $0.steps.first?.id }
    }
  }

  func escalation(_ row: Principal) -> Fact<Bool> {
    (ofPlace(row) { $0.escalation.escalation(at: $1) } ?? .known(.known(false))).flatMap(\.self)
  }

  /// Whether a path is there whose conditions are more than evidence that is missing.
  func conditionalEscalation(_ row: Principal) -> Fact<Bool> {
    if escalation(row) == .known(true) { return .known(false) }
    let standing = ofPlace(row) { analysis, place in analysis.standings[place] }
    let isConditional = standing?.value?.paths.contains { !$0.conditions.isEmpty && $0.missing == nil }
    return isConditional == true ? .known(true) : escalation(row)
  }

  /// The paths of a user or role, certain ones first; missing where evidence that is not there may hide one.
  func paths(of row: Principal) -> Fact<[EscalationPath]> {
    escalation(row).flatMap { _ in
      ofPlace(row) { analysis, place in analysis.standings[place].paths } ?? .known([])
    }
  }

  func letsSomebodyIn(_ role: Role) -> Fact<Bool> {
    guard let place = analysis.access.place(of: role.arn) else { return .missing(Self.unreadable(role.arn)) }
    return analysis.access.principals[place].letsSomebodyIn
  }

  /// Users and roles, each with whether it is an administrator whom people can be.
  var usableAdministrators: Listing<(arn: String, isUsable: Fact<Bool>)> {
    /// Of nearly nobody more has to be asked.
    func usable(_ arn: String, _ isUsable: () -> Fact<Bool>) -> (arn: String, isUsable: Fact<Bool>) {
      let isAdministrator = administrator(arn)
      guard isAdministrator != .known(false) else { return (arn, isAdministrator) }
      return (arn, Fact.all([isAdministrator, isUsable()]))
    }
    let users = account.users.elements.map { user in usable(user.arn) { user.isUsable } }
    let roles = account.roles.elements.map { role in usable(role.arn) { letsSomebodyIn(role) } }
    return Listing(users + roles, gap: account.users.gap ?? account.roles.gap)
  }

  private static func unreadable(_ arn: String) -> Missing {
    Missing(.accountAuthorizationDetails, .malformed, "\(arn) names no user, group or role")
  }
}
