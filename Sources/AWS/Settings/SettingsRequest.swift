/// What the command's options say of the account and of how to reach it; nil: the environment and the files decide.
package struct SettingsRequest: Sendable {
  package var profile: String?
  package var region: String?
  package var endpointURL: String?
  /// A role to assume with whatever credentials there are.
  package var roleARN: String?
  package var externalID: String?
  /// How the sessions of assumed roles are called, where no profile says: CloudTrail shows it.
  package var sessionName = "muster"
  package var userAgent = "muster"
  /// How long a `credential_process` may take.
  package var processLimit: Duration = .seconds(60)
  /// The wait before a server that gives credentials is asked a second time.
  package var firstPause: Duration = .milliseconds(500)

  package init(
    profile: String? = nil, region: String? = nil, endpointURL: String? = nil, roleARN: String? = nil,
    externalID: String? = nil
  ) {
    self.profile = profile
    self.region = region
    self.endpointURL = endpointURL
    self.roleARN = roleARN
    self.externalID = externalID
  }
}
