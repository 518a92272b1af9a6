extension Source {
  /// What an API is asked about one at a time, where no call of it answers for the whole account.
  package enum Subject: String, CaseIterable, Hashable, Sendable {
    case user
    case policy
    case accessKey = "access key"

    /// The parameter that names it.
    package var parameter: String {
      switch self {
      case .user: "UserName"
      case .policy: "PolicyArn"
      case .accessKey: "AccessKeyId"
      }
    }

    /// The sources that list all of them, any of which will do, the smallest last.
    package var lists: [Source] {
      switch self {
      case .user: [.accountAuthorizationDetails, .users]
      case .policy: [.accountAuthorizationDetails, .policies]
      case .accessKey: [.accessKeys]
      }
    }
  }

  /// What one call is about; nil: it answers for the account.
  ///
  /// Everything that differs between the two kinds of calls follows from this.
  package var subject: Subject? {
    switch self {
    case .mfaDevices, .accessKeys, .loginProfile, .sshPublicKeys, .signingCertificates: .user
    case .entitiesForPolicy: .policy
    case .accessKeyLastUsed: .accessKey
    default: nil
    }
  }

  /// Whether one call answers for one subject (a user, a policy, a key) and not for the account.
  package var isPerSubject: Bool { subject != nil }

  /// The sources that list whom it can be asked about, any of which will do, the smallest last; none if it answers for the account.
  package var subjectLists: [Source] { subject?.lists ?? [] }
}
