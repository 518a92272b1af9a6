import IAM

/// A managed policy as GetAccountAuthorizationDetails lists it, or ListPolicies, which leaves the versions out.
struct PolicyDetail: Equatable {
  var identity: Identity
  var description: String?
  var defaultVersionID: String
  var attachmentCount: Int
  var permissionsBoundaryUsageCount: Int
  var isAttachable: Bool
  var updatedAt: Fact<Timestamp>
  /// Nil: the answer is ListPolicies'.
  var versions: [ManagedPolicy.Version]?
  /// Nil: the answer does not know tags.
  var tags: [Tag]?

  /// A policy without its versions, as ListPolicies and GetPolicy give it.
  init(_ record: Record, from source: Source) throws(DecodingProblem) {
    identity = try Identity(record, name: "PolicyName", id: "PolicyId", from: source)
    description = record.text("Description")
    defaultVersionID = try record.requiredText("DefaultVersionId")
    attachmentCount = try record.integer("AttachmentCount") ?? 0
    permissionsBoundaryUsageCount = try record.integer("PermissionsBoundaryUsageCount") ?? 0
    isAttachable = try record.bool("IsAttachable") ?? true
    updatedAt = record.requiredTime("UpdateDate", from: source)
    tags = record["Tags"] == nil ? nil : try record.tags()
  }

  init(_ record: Record, _ documents: PolicyDocumentIntake) throws(DecodingProblem) {
    let isDetail = record["PolicyVersionList"] != nil
    try self.init(record, from: isDetail ? .accountAuthorizationDetails : .policies)
    guard isDetail else { return }
    var versions: [ManagedPolicy.Version] = []
    for version in try record.records("PolicyVersionList") {
      versions.append(
        try ManagedPolicy.Version(version, document: version.document("Document", documents)))
    }
    self.versions = versions
  }
}

extension ManagedPolicy.Version {
  init(_ record: Record, document: PolicyDocuments.ID) throws(DecodingProblem) {
    self.init(
      id: try record.requiredText("VersionId"), isDefault: try record.bool("IsDefaultVersion") ?? false,
      createdAt: try record.time("CreateDate"), document: document)
  }
}
