import IAM

/// Keys that stand somewhere as they are: in the environment, in a file.
final class StaticSource: CredentialSource {
  let name: String
  private let credentials: Credentials

  init(name: String, _ credentials: Credentials) {
    self.name = name
    self.credentials = credentials
  }

  func fetch() throws(CredentialError) -> Credentials { credentials }
}

extension StaticSource {
  /// The keys of the environment; nil if it has no access key.
  convenience init?(_ environment: Environment) throws(CredentialError) {
    guard let accessKey = environment["AWS_ACCESS_KEY_ID"] else { return nil }
    guard let secretKey = environment["AWS_SECRET_ACCESS_KEY"] else {
      throw .configuration("AWS_ACCESS_KEY_ID is set, but not AWS_SECRET_ACCESS_KEY")
    }
    var expiresAt: Timestamp?
    if let expiration = environment["AWS_CREDENTIAL_EXPIRATION"] {
      guard let time = Timestamp(iso8601: expiration) else {
        throw .configuration("AWS_CREDENTIAL_EXPIRATION is not a time like 2026-11-22T02:00:11Z")
      }
      expiresAt = time
    }
    let token = environment["AWS_SECURITY_TOKEN"] ?? environment["AWS_SESSION_TOKEN"]
    self.init(
      name: "the environment",
      Credentials(
        accessKeyID: accessKey, secretKey: Secret(secretKey), sessionToken: token.map { Secret($0) },
        expiresAt: expiresAt))
  }

  /// The keys of a profile in one of the two files; nil if it has no access key there.
  convenience init?(
    profile: String, settings: [String: Setting], file: String
  ) throws(CredentialError) {
    guard let accessKey = settings["aws_access_key_id"] else { return nil }
    guard !accessKey.text.isEmpty else {
      throw .configuration("\(accessKey.place): aws_access_key_id of profile \(profile) is empty")
    }
    guard let secretKey = settings["aws_secret_access_key"], !secretKey.text.isEmpty else {
      throw .configuration("\(accessKey.place): profile \(profile) has no aws_secret_access_key in this file")
    }
    let token = settings["aws_security_token"] ?? settings["aws_session_token"]
    self.init(
      name: "profile \(profile) of \(file)",
      Credentials(
        accessKeyID: accessKey.text, secretKey: secretKey.secret,
        sessionToken: token.flatMap { $0.text.isEmpty ? nil : $0.secret }))
  }
}
