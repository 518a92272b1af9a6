import IAM

/// A managed policy at one of the principals it is attached to.
struct Attachment: Sendable {
  var policy: AttachedPolicy
  var principal: Principal
}

/// A user, a group or a role, with what all three have.
///
/// A class, so that the many rows about one principal share it.
final class Principal: Sendable {
  enum Kind: String, Sendable {
    case user, group, role
  }

  let kind: Kind
  let name: String
  let arn: String
  let path: String
  let attachedPolicies: Fact<[AttachedPolicy]>
  let inlinePolicies: Fact<[InlinePolicy]>
  /// Groups have none.
  let tags: Fact<[Tag]>
  let createdAt: Fact<Timestamp>

  init(
    kind: Kind, name: String, arn: String, path: String, attachedPolicies: Fact<[AttachedPolicy]>,
    inlinePolicies: Fact<[InlinePolicy]>, tags: Fact<[Tag]>, createdAt: Fact<Timestamp>
  ) {
    self.kind = kind
    self.name = name
    self.arn = arn
    self.path = path
    self.attachedPolicies = attachedPolicies
    self.inlinePolicies = inlinePolicies
    self.tags = tags
    self.createdAt = createdAt
  }
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

  /// Every managed policy at every one of `principals`; one whose policies are missing leaves a gap.
  func attachments(of principals: Listing<Principal>) -> Listing<Attachment> {
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
