import IAM

/// A managed policy at one of the principals it is attached to.
struct Attachment: Sendable {
  var policy: AttachedPolicy
  var principal: Principal
}

/// A user, a group or a role, with what all three have.
struct Principal: Sendable {
  enum Kind: String, Sendable {
    case user, group, role
  }

  var kind: Kind
  var name: String
  var arn: String
  var path: String
  var attachedPolicies: Fact<[AttachedPolicy]>
  var inlinePolicies: Fact<[InlinePolicy]>
  /// Groups have none.
  var tags: Fact<[Tag]>
  var createdAt: Fact<Timestamp>
}

/// The members of groups by the group's name.
struct Memberships: Sendable {
  var elements: [String: [User]]
  var gap: Missing?
}

extension Account {
  /// Users, then groups, then roles.
  var principals: Listing<Principal> {
    let users = users.elements.map { user in
      Principal(
        kind: .user, name: user.name, arn: user.arn, path: user.path, attachedPolicies: user.attachedPolicies,
        inlinePolicies: user.inlinePolicies, tags: user.tags, createdAt: user.createdAt)
    }
    let groups = groups.elements.map { group in
      Principal(
        kind: .group, name: group.name, arn: group.arn, path: group.path,
        attachedPolicies: group.attachedPolicies, inlinePolicies: group.inlinePolicies, tags: .known([]),
        createdAt: group.createdAt)
    }
    let roles = roles.elements.map { role in
      Principal(
        kind: .role, name: role.name, arn: role.arn, path: role.path, attachedPolicies: role.attachedPolicies,
        inlinePolicies: role.inlinePolicies, tags: role.tags, createdAt: role.createdAt)
    }
    return Listing(users + groups + roles, gap: self.users.gap ?? self.groups.gap ?? self.roles.gap)
  }

  /// Every managed policy at every principal; a principal whose policies are missing leaves a gap.
  var attachments: Listing<Attachment> {
    let principals = principals
    var attachments = Listing<Attachment>([], gap: principals.gap)
    for principal in principals.elements {
      switch principal.attachedPolicies {
      case .known(let policies):
        attachments.elements += policies.map { Attachment(policy: $0, principal: principal) }
      case .missing(let missing): attachments.gap = attachments.gap ?? missing
      }
    }
    return attachments
  }

  /// Who is in which group, as the users list it; a user whose groups are missing leaves a gap.
  var membersByGroup: Memberships {
    var members = Memberships(elements: [:], gap: users.gap)
    for user in users.elements {
      switch user.groups {
      case .known(let names): for name in names { members.elements[name, default: []].append(user) }
      case .missing(let missing): members.gap = members.gap ?? missing
      }
    }
    return members
  }

  /// What `facts` gives of every user, flat; a user of whom it is missing leaves a gap.
  func ofUsers<Element>(_ facts: (User) -> Fact<[Element]>) -> Listing<(user: User, element: Element)> {
    var all = Listing<(user: User, element: Element)>([], gap: users.gap)
    for user in users.elements {
      switch facts(user) {
      case .known(let elements): all.elements += elements.map { (user, $0) }
      case .missing(let missing): all.gap = all.gap ?? missing
      }
    }
    return all
  }
}
