import HTTP

/// The metadata service of an EC2 instance, version 2, which gives the instance's role.
///
/// Version 1 is never used: it answers any request that a program was tricked into.
final class InstanceMetadataSource: CredentialSource {
  let name: String
  private let endpoint: String
  private let timeout: Duration
  private let attempts: Int
  private let network: CredentialNetwork
  /// Where was looked before, if this is the last resort: then its silence means that there are no credentials at all.
  private let lookedAt: String?
  private var hasAnswered = false

  init(
    _ settings: InstanceMetadataSettings, _ network: CredentialNetwork, lookedAt: String?
  ) {
    endpoint = settings.endpoint
    timeout = settings.timeout
    attempts = settings.attempts
    name = "the instance metadata service at \(settings.endpoint)"
    self.network = network
    self.lookedAt = lookedAt
  }

  func fetch() throws(CredentialError) -> Credentials {
    // A token can expire between two requests: once more with a new one.
    if let credentials = try fetchWithNewToken() { return credentials }
    if let credentials = try fetchWithNewToken() { return credentials }
    throw .failed("\(name) refuses the tokens that it gives")
  }

  /// nil if the token was refused.
  private func fetchWithNewToken() throws(CredentialError) -> Credentials? {
    let token = try token()
    let folder = "/latest/meta-data/iam/security-credentials/"
    let list = try ask("GET", folder, ("x-aws-ec2-metadata-token", token.reveal()))
    if list.status == 401 { return nil }
    if list.status == 404 { throw silence("the instance has no role") }
    guard list.status == 200 else {
      throw .failed("\(name) answered HTTP \(list.status) for the role's name")
    }
    let role =
      String(decoding: list.body, as: UTF8.self).split(whereSeparator: \.isNewline).first?.trimmed ?? ""
    guard !role.isEmpty, role.utf8.allSatisfy(Self.isOfRoleName) else {
      throw .failed("\(name) gave something that is not the name of a role")
    }
    let answer = try ask("GET", folder + role, ("x-aws-ec2-metadata-token", token.reveal()))
    if answer.status == 401 { return nil }
    guard answer.status == 200, let document = CredentialDocument(answer.body) else {
      throw .failed("\(name) answered HTTP \(answer.status) without credentials for the role \(role)")
    }
    if let code = document.text("Code"), code != "Success" {
      let message = document.text("Message") ?? ""
      throw .failed(
        "\(name) gave no credentials for the role \(role): \(ForeignText.shortened("\(code) \(message)"))")
    }
    let credentials = try document.credentials(token: "Token", mayLast: false, from: name)
    hasAnswered = true
    return credentials
  }

  private func token() throws(CredentialError) -> Secret {
    let response: HTTPResponse
    do {
      response = try perform("PUT", "/latest/api/token", ("x-aws-ec2-metadata-token-ttl-seconds", "21600"))
    } catch {
      throw silence(error.message)
    }
    let text = String(String(decoding: response.body, as: UTF8.self)[...].trimmed)
    guard response.status == 200, !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw silence("HTTP \(response.status) instead of a token")
    }
    return Secret(text)
  }

  private func ask(
    _ method: String, _ path: String, _ header: (name: String, value: String)
  ) throws(CredentialError) -> HTTPResponse {
    do { return try perform(method, path, header) } catch {
      throw .failed("\(name) broke off: \(error.message)")
    }
  }

  private func perform(
    _ method: String, _ path: String, _ header: (name: String, value: String)
  ) throws(TransferError) -> HTTPResponse {
    var limits = TransferLimits()
    limits.connect = timeout
    limits.stall = timeout
    limits.total = timeout
    limits.body = 1 << 20
    let request = HTTPRequest(method, endpoint + path, headers: [header], limits: limits, bypassesProxy: true)
    return try network.perform(request, attempts: attempts)
  }

  private func silence(_ reason: String) -> CredentialError {
    if let lookedAt, !hasAnswered { return .none("\(lookedAt); \(name) (\(reason))") }
    return .failed("\(name): \(reason)")
  }

  /// The characters of a role's name.
  private static func isOfRoleName(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "=", ",", ".", "@", "_", "-": true
    default: false
    }
  }
}
