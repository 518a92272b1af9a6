/// A managed policy, the customer's or AWS's, with the versions that the listing gave.
package struct ManagedPolicy: Sendable {
  package var name: String
  package var arn: String
  package var id: String
  package var path: String
  package var description: String?
  package var defaultVersionID: String
  package var attachmentCount: Int
  package var permissionsBoundaryUsageCount: Int
  package var isAttachable: Bool
  package var createdAt: Fact<Timestamp>
  package var updatedAt: Fact<Timestamp>
  /// Missing where the policy is known from ListPolicies alone.
  package var versions: Fact<[Version]>
  package var tags: Fact<[Tag]>

  package struct Version: Hashable, Sendable {
    package var id: String
    package var isDefault: Bool
    package var createdAt: Timestamp?
    package var document: PolicyDocuments.ID

    package init(id: String, isDefault: Bool, createdAt: Timestamp?, document: PolicyDocuments.ID) {
      self.id = id
      self.isDefault = isDefault
      self.createdAt = createdAt
      self.document = document
    }
  }

  package init(
    name: String, arn: String, id: String, path: String, description: String? = nil, defaultVersionID: String,
    attachmentCount: Int, permissionsBoundaryUsageCount: Int, isAttachable: Bool, createdAt: Fact<Timestamp>,
    updatedAt: Fact<Timestamp>, versions: Fact<[Version]>, tags: Fact<[Tag]>
  ) {
    self.name = name
    self.arn = arn
    self.id = id
    self.path = path
    self.description = description
    self.defaultVersionID = defaultVersionID
    self.attachmentCount = attachmentCount
    self.permissionsBoundaryUsageCount = permissionsBoundaryUsageCount
    self.isAttachable = isAttachable
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.versions = versions
    self.tags = tags
  }

  /// Whether AWS owns it: the account part of its ARN is `aws`.
  package var isAWSManaged: Bool { ARN.isAWSManaged(arn) }

  /// The document in force.
  package var defaultDocument: Fact<PolicyDocuments.ID> {
    versions.flatMap { versions in
      guard let version = versions.first(where: \.isDefault) else {
        return .missing(
          Missing(
            .accountAuthorizationDetails, .incomplete, "policy \(arn) is listed without its default version"))
      }
      return .known(version.document)
    }
  }
}
