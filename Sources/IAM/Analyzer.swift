/// A region of AWS that the account can use, from DescribeRegions.
package struct Region: Hashable, Sendable {
  package var name: String
  /// `opt-in-not-required` or `opted-in`; nil where the answer does not say.
  package var optInStatus: String?

  package init(name: String, optInStatus: String? = nil) {
    self.name = name
    self.optInStatus = optInStatus
  }
}

/// An analyzer of IAM Access Analyzer, from ListAnalyzers.
package struct Analyzer: Hashable, Sendable {
  package var name: String
  package var arn: String
  package var region: String
  /// What it looks for and where: `ACCOUNT`, `ORGANIZATION` or `ACCOUNT_UNUSED_ACCESS` for example.
  package var type: String
  /// `ACTIVE`, `CREATING`, `DISABLED` or `FAILED`.
  package var status: String
  package var statusReason: String?
  package var createdAt: Timestamp?
  package var lastResourceAnalyzed: String?
  package var lastResourceAnalyzedAt: Timestamp?
  package var tags: [Tag]

  package init(name: String, arn: String, region: String, type: String, status: String, tags: [Tag] = []) {
    self.name = name
    self.arn = arn
    self.region = region
    self.type = type
    self.status = status
    self.tags = tags
  }

  /// Whether it looks for resources that others can reach; analyzers of other types look at unused or internal access.
  package var findsExternalAccess: Bool { type == "ACCOUNT" || type == "ORGANIZATION" }

  package var isActive: Bool { status == "ACTIVE" }
}

/// Something that an analyzer found, from ListFindings or ListFindingsV2.
package struct AnalyzerFinding: Hashable, Sendable {
  package var id: String
  package var analyzerARN: String
  package var resource: String?
  package var resourceType: String
  package var resourceOwnerAccount: String
  /// `ACTIVE`, `ARCHIVED` or `RESOLVED`.
  package var status: String
  /// Nil where the answer does not say: ListFindingsV2.
  package var isPublic: Bool?
  /// Who can reach it, by kind (`AWS`, `CanonicalUser`, `Federated`); empty where the answer does not say.
  package var principal: [String: String]
  package var actions: [String]
  package var createdAt: Timestamp?
  package var updatedAt: Timestamp?
  package var analyzedAt: Timestamp?
  /// Why the resource could not be analysed.
  package var error: String?

  package init(
    id: String, analyzerARN: String, resource: String?, resourceType: String, resourceOwnerAccount: String,
    status: String
  ) {
    self.id = id
    self.analyzerARN = analyzerARN
    self.resource = resource
    self.resourceType = resourceType
    self.resourceOwnerAccount = resourceOwnerAccount
    self.status = status
    principal = [:]
    actions = []
  }

  package var isActive: Bool { status == "ACTIVE" }
}
