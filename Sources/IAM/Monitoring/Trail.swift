/// A trail of CloudTrail, its own of the account or one of the organization's, as DescribeTrails lists it.
package struct Trail: Equatable, Sendable {
  package var name: String
  package var arn: String
  package var homeRegion: String
  package var isMultiRegion: Bool
  package var isOrganizationTrail: Bool
  package var bucketName: String?
  package var hasLogFileValidation: Bool
  package var includesGlobalEvents: Bool
  package var keyID: String?
  /// The ARN of the log group of CloudWatch Logs that it writes to; nil: none.
  package var logGroupARN: String?
  /// From GetTrailStatus: whether it records at present.
  package var isLogging: Fact<Bool>
  /// From GetEventSelectors: whether it records what is read and what is changed, without leaving anything out.
  ///
  /// Events of `kms.amazonaws.com` and `rdsdata.amazonaws.com` may be left out: no others can be, and benchmarks allow it.
  package var recordsManagementEvents: Fact<Bool>

  package init(name: String, arn: String, homeRegion: String, isMultiRegion: Bool, logGroupARN: String?) {
    self.name = name
    self.arn = arn
    self.homeRegion = homeRegion
    self.isMultiRegion = isMultiRegion
    self.logGroupARN = logGroupARN
    isOrganizationTrail = false
    hasLogFileValidation = false
    includesGlobalEvents = true
    isLogging = .missing(Missing(.trailStatus, .notCollected, about: arn))
    recordsManagementEvents = .missing(Missing(.eventSelectors, .notCollected, about: arn))
  }

  /// The log group by account, region and name.
  package var logGroup: LogGroup? { logGroupARN.flatMap(LogGroup.init) }
}

/// A log group of CloudWatch Logs.
package struct LogGroup: Hashable, Sendable {
  package var account: String
  package var region: String
  package var name: String

  /// Reads `arn:aws:logs:eu-west-1:111122223333:log-group:trail:*`.
  package init?(_ text: String) {
    let prefix = "log-group:"
    guard let arn = ARN(text), arn.service == "logs", arn.resource.hasPrefix(prefix) else { return nil }
    account = arn.account
    region = arn.region
    var name = arn.resource.dropFirst(prefix.count)
    if name.hasSuffix(":*") { name = name.dropLast(2) }
    self.name = String(name)
  }
}
