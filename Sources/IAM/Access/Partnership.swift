/// Two principals who go a way together: one goes it, and the other makes those of its requests that it may not make itself.
struct Partnership: Sendable {
  /// Who goes the way, as it is alone.
  let doer: AccountPrincipal
  let helper: AccountPrincipal

  /// Whether the helper puts roles into instance profiles, because the other may not: whoever does has to pass the role.
  let passesTwice: Bool

  init(doer: AccountPrincipal, helper: AccountPrincipal, passesTwice: Bool) {
    self.doer = doer
    self.helper = helper
    self.passesTwice = passesTwice
  }

  static let addingRole = "iam:AddRoleToInstanceProfile"

  /// Whether an action is a request of its own, so that it makes no difference to the others who makes it.
  ///
  /// The role that a request passes has to be passed by whoever makes it, and whoever assumes a role is in its session.
  static func isShared(_ action: String) -> Bool {
    action.utf8.starts(with: "iam:".utf8) && action != "iam:PassRole"
  }

  /// Whether the helper may make such a request in the other's stead.
  func shares(_ action: String) -> Bool {
    action == Self.addingRole ? passesTwice : Self.isShared(action)
  }
}

extension AccountPrincipal {
  /// The policies that may allow something to it, or to who helps it.
  var grants: [PlacedPolicy] { policies.identity + (partnership?.helper.policies.identity ?? []) }
}
