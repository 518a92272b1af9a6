/// Who of the account is an administrator: every user, role and group once.
///
/// What is false only because evidence is not there is missing, not false.
package final class AccountAdministrators: Sendable {
  let access: AccountAccess
  /// Of each principal, by its place.
  let verdicts: [Administrators.Verdict]
  /// Whether each group's policies alone make administrators, by its place.
  let groups: [Certainty]

  init(_ access: AccountAccess) {
    self.access = access
    let judge = Administrators(access: access)
    verdicts = concurrentMap(access.principals) { principals in principals.map { judge.verdict(of: $0) } }
    groups = access.groups.map { group in
      guard let member = group.members.first.map({ access.principals[$0] }) ?? access.anybody else {
        return .no
      }
      var policies = PrincipalPolicies()
      policies.identity = group.policies
      policies.unread = group.unread
      return judge.verdict(of: member, with: policies).certainty
    }
  }

  /// Whether the principal at a place of the account is one.
  package func isAdministrator(at place: Int) -> Fact<Bool> {
    if verdicts[place].certainty == .yes { return .known(true) }
    return doubt(about: place).map(Fact.missing) ?? .known(false)
  }

  /// What it would take to be one: named where the principal is one under conditions, none otherwise.
  package func conditions(of place: Int) -> [String] {
    let verdict = verdicts[place]
    return verdict.certainty == .open ? verdict.obstacles.map(\.description) : []
  }

  /// Whether the policies of the group with this ARN alone make its members administrators; nil if there is no such group.
  package func isAdministrator(group arn: String) -> Fact<Bool>? {
    guard let place = access.groups.firstIndex(where: { $0.arn == arn }) else { return nil }
    switch groups[place] {
    case .yes: return .known(true)
    case .no: return .known(false)
    case .open: return access.groups[place].unread.first.map(Fact.missing) ?? .known(false)
    }
  }

  /// The groups of a user whose policies make it one by themselves; none of somebody who is none.
  package func groups(of place: Int) -> [String] {
    guard verdicts[place].certainty == .yes else { return [] }
    let own = Set(access.principals[place].groups)
    return zip(access.groups, groups).filter { own.contains($0.0.name) && $0.1 == .yes }.map(\.0.name)
      .sorted()
  }

  /// The evidence for want of which it cannot be told whether the principal is one.
  func doubt(about place: Int) -> Missing? {
    let verdict = verdicts[place]
    guard verdict.certainty == .open else { return nil }
    return verdict.obstacles.lazy.compactMap(\.missing).first ?? access.principals[place].untoldSession
  }
}
