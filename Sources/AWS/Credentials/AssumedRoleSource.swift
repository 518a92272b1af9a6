import IAM

/// A role that is assumed with the credentials of another source.
final class AssumedRoleSource: CredentialSource {
  struct Role {
    var arn: String
    var sessionName: String
    var externalID: String?
    var seconds: Int?
  }

  let name: String
  private let role: Role
  private let base: any CredentialSource
  private let service: SecurityTokenService
  private let now: () -> Timestamp
  /// The base's last credentials: what lasts is not fetched again for each refresh of the role.
  private var held: Credentials?

  init(
    _ role: Role, base: any CredentialSource, service: SecurityTokenService, now: @escaping () -> Timestamp
  ) {
    name = "the role \(role.arn), assumed by \(base.name)"
    self.role = role
    self.base = base
    self.service = service
    self.now = now
  }

  func fetch() throws(CredentialError) -> Credentials {
    var parameters = [
      Call.Parameter("RoleArn", .text(role.arn)), Call.Parameter("RoleSessionName", .text(role.sessionName)),
    ]
    if let externalID = role.externalID { parameters.append(Call.Parameter("ExternalId", .text(externalID))) }
    if let seconds = role.seconds {
      parameters.append(Call.Parameter("DurationSeconds", .text(String(seconds))))
    }
    let signer = try signer()
    do { return try service.credentials("AssumeRole", parameters, signer: signer, for: name) } catch {
      // Perhaps these were the reason: the next time is worth new ones.
      held = nil
      throw error
    }
  }

  private func signer() throws(CredentialError) -> Credentials {
    if let held {
      guard let expiresAt = held.expiresAt else { return held }
      if expiresAt.seconds - now().seconds > 300 { return held }
    }
    let fetched = try base.fetch()
    held = fetched
    return fetched
  }
}
