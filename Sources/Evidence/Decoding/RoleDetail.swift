import IAM

/// A role as GetAccountAuthorizationDetails lists it.
struct RoleDetail: Equatable {
  var identity: Identity
  var trustPolicy: PolicyDocuments.ID
  var attachedPolicies: [AttachedPolicy]
  var inlinePolicies: [InlinePolicy]
  var permissionsBoundary: AttachedPolicy?
  var instanceProfileARNs: [String]
  var tags: [Tag]
  var lastUsed: Fact<RoleLastUsed?>

  init(_ record: Record, _ documents: PolicyDocumentIntake) throws(DecodingProblem) {
    identity = try Identity(record, name: "RoleName", id: "RoleId", from: .accountAuthorizationDetails)
    trustPolicy = try record.document("AssumeRolePolicyDocument", documents)
    attachedPolicies = try record.attachedPolicies()
    inlinePolicies = try record.inlinePolicies("RolePolicyList", documents)
    permissionsBoundary = try record.permissionsBoundary()
    var profiles: [String] = []
    for profile in try record.records("InstanceProfileList") {
      profiles.append(try profile.requiredText("Arn"))
    }
    instanceProfileARNs = profiles
    tags = try record.tags()
    let use = try record.record("RoleLastUsed") ?? Record()
    if use["LastUsedDate"] == nil {
      lastUsed = .known(nil)
    } else {
      let region = use.text("Region")
      lastUsed = use.requiredTime("LastUsedDate", from: .accountAuthorizationDetails)
        .map { RoleLastUsed(at: $0, region: region) }
    }
  }
}

/// A role as ListRoles lists it: without policies, tags and last use, but with its session duration.
struct ListedRole: Equatable {
  var identity: Identity
  var trustPolicy: PolicyDocuments.ID
  var description: String?
  var maxSessionDuration: Int?

  init(_ record: Record, _ documents: PolicyDocumentIntake) throws(DecodingProblem) {
    identity = try Identity(record, name: "RoleName", id: "RoleId", from: .roles)
    trustPolicy = try record.document("AssumeRolePolicyDocument", documents)
    description = record.text("Description")
    maxSessionDuration = try record.integer("MaxSessionDuration")
  }
}
