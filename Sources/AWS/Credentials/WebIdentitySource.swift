import FoundationEssentials

/// A role that is assumed with the token of an identity provider (EKS, GitHub Actions) which lies in a file.
final class WebIdentitySource: CredentialSource {
  let name: String
  private let roleARN: String
  private let sessionName: String
  private let tokenFile: String
  private let service: SecurityTokenService

  init(roleARN: String, sessionName: String, tokenFile: String, service: SecurityTokenService) {
    name = "the role \(roleARN), assumed with the token in \(tokenFile)"
    self.roleARN = roleARN
    self.sessionName = sessionName
    self.tokenFile = tokenFile
    self.service = service
  }

  func fetch() throws(CredentialError) -> Credentials {
    // Read anew each time: whoever put the file there replaces it before the token expires.
    guard let data = FileManager.default.contents(atPath: tokenFile) else {
      throw .failed("\(name): the file cannot be read")
    }
    let token = String(decoding: data, as: UTF8.self)[...].trimmed
    guard !token.isEmpty else { throw .failed("\(name): the file is empty") }
    let parameters = [
      Call.Parameter("RoleArn", .text(roleARN)), Call.Parameter("RoleSessionName", .text(sessionName)),
      Call.Parameter("WebIdentityToken", .text(String(token))),
    ]
    return try service.credentials("AssumeRoleWithWebIdentity", parameters, signer: nil, for: name)
  }
}
