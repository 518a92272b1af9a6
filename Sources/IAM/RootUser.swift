/// The root user, each fact decided once from every source that knows it.
package struct RootUser: Sendable {
  /// Whether an access key exists, active or not.
  ///
  /// The account summary counts keys; the credential report shows an inactive one by its rotation date only. Any source
  /// that says a key exists wins, because the report can be four hours old.
  package var hasAccessKeys: Fact<Bool>
  package var hasPassword: Fact<Bool>
  package var hasMFA: Fact<Bool>
  package var hasSigningCertificates: Fact<Bool>
  /// Whether one of the devices is a virtual one: known by the ARN of the device's user.
  package var hasVirtualMFADevice: Fact<Bool>
  /// The latest use of the password or of either key; a known nil if the report shows none.
  package var lastUse: Fact<LastUse?>
  package var createdAt: Fact<Timestamp>

  /// When the root user was last used, and what was used.
  package struct LastUse: Hashable, Sendable {
    package enum Credential: String, Hashable, Sendable {
      case password
      case accessKey1 = "access key 1"
      case accessKey2 = "access key 2"
    }

    package var at: Timestamp
    package var credential: Credential
    /// The service and region that a key was used for, if AWS says.
    package var service: String?
    package var region: String?

    package init(at: Timestamp, credential: Credential, service: String? = nil, region: String? = nil) {
      self.at = at
      self.credential = credential
      self.service = service
      self.region = region
    }
  }

  package init(missing: (Source) -> Missing) {
    hasAccessKeys = .missing(missing(.accountSummary))
    hasPassword = .missing(missing(.accountSummary))
    hasMFA = .missing(missing(.accountSummary))
    hasSigningCertificates = .missing(missing(.accountSummary))
    hasVirtualMFADevice = .missing(missing(.virtualMFADevices))
    lastUse = .missing(missing(.credentialReport))
    createdAt = .missing(missing(.credentialReport))
  }
}
