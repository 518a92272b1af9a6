import IAM

/// A user as GetAccountAuthorizationDetails lists it.
struct UserDetail: Equatable {
  var identity: Identity
  var groups: [String]
  var attachedPolicies: [AttachedPolicy]
  var inlinePolicies: [InlinePolicy]
  var permissionsBoundary: AttachedPolicy?
  var tags: [Tag]

  init(_ record: Record, _ documents: PolicyDocumentIntake) throws(DecodingProblem) {
    identity = try Identity(record, name: "UserName", id: "UserId", from: .accountAuthorizationDetails)
    groups = try record.texts("GroupList")
    attachedPolicies = try record.attachedPolicies()
    inlinePolicies = try record.inlinePolicies("UserPolicyList", documents)
    permissionsBoundary = try record.permissionsBoundary()
    tags = try record.tags()
  }
}

/// A user as ListUsers lists it.
struct ListedUser: Equatable {
  var identity: Identity
  var passwordLastUsed: Fact<Timestamp?>

  init(_ record: Record) throws(DecodingProblem) {
    identity = try Identity(record, name: "UserName", id: "UserId", from: .users)
    passwordLastUsed =
      record["PasswordLastUsed"] == nil
      ? .known(nil) : record.requiredTime("PasswordLastUsed", from: .users).map { $0 }
  }
}
