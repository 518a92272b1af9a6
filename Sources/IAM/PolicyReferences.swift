/// A managed policy as users, groups and roles refer to it, or a permissions boundary.
package struct AttachedPolicy: Hashable, Sendable {
  package var name: String
  package var arn: String

  package init(name: String, arn: String) {
    self.name = name
    self.arn = arn
  }

  /// Whether AWS owns it: the account part of its ARN is `aws`, whatever the policy is called.
  package var isAWSManaged: Bool { ARN.isAWSManaged(arn) }
}

/// A policy that is part of one user, group or role.
package struct InlinePolicy: Hashable, Sendable {
  package var name: String
  package var document: PolicyDocuments.ID

  package init(name: String, document: PolicyDocuments.ID) {
    self.name = name
    self.document = document
  }
}

/// Which principals ListEntitiesForPolicy names for a policy, by name.
package struct PolicyEntities: Hashable, Sendable {
  package var users: [String]
  package var groups: [String]
  package var roles: [String]

  package init(users: [String], groups: [String], roles: [String]) {
    self.users = users
    self.groups = groups
    self.roles = roles
  }
}
