import IAM

/// A group as GetAccountAuthorizationDetails lists it, or ListGroups, which knows nothing of its policies.
struct GroupDetail: Equatable {
  var identity: Identity
  var policies: Policies?

  struct Policies: Equatable {
    var attached: [AttachedPolicy]
    var inline: [InlinePolicy]
  }

  init(detail record: Record, _ documents: PolicyDocumentIntake) throws(DecodingProblem) {
    identity = try Identity(record, name: "GroupName", id: "GroupId", from: .accountAuthorizationDetails)
    policies = Policies(
      attached: try record.attachedPolicies(),
      inline: try record.inlinePolicies("GroupPolicyList", documents))
  }

  init(listed record: Record) throws(DecodingProblem) {
    identity = try Identity(record, name: "GroupName", id: "GroupId", from: .groups)
  }
}
