import HTTP

/// STS, asked for the credentials of a role.
///
/// Not by the client that runs all other calls: that one waits for these credentials, and shows its calls to people.
final class SecurityTokenService {
  private let endpoint: Endpoint
  private let userAgent: String
  private let attempts: Int
  private let network: CredentialNetwork

  init(endpoint: Endpoint, userAgent: String, attempts: Int, network: CredentialNetwork) {
    self.endpoint = endpoint
    self.userAgent = userAgent
    self.attempts = attempts
    self.network = network
  }

  /// Asks for credentials; without `signer` the request is not signed.
  ///
  /// `asker` is who wants them, for errors.
  func credentials(
    _ operation: String, _ parameters: [Call.Parameter], signer: Credentials?, for asker: String
  ) throws(CredentialError) -> Credentials {
    let call = Call(.sts, operation, parameters)
    let request: HTTPRequest
    do {
      request = try RequestBuilder.request(
        call, endpoint: endpoint, credentials: signer, at: network.now(), userAgent: userAgent,
        limits: Self.limits)
    } catch { throw .failed("\(asker): \(error)") }
    let response: HTTPResponse
    do {
      response = try network.perform(
        request, attempts: attempts, isPassing: { Self.isPassing($0, of: call) })
    } catch { throw .failed("\(asker): STS at \(endpoint.host) does not answer: \(error.message)") }
    if let error = AnswerReader.read(response, of: call).error {
      guard error.code != CallError.wrongBody else {
        throw .failed(
          "\(asker): \(endpoint.host) answered HTTP \(response.status) with something that is not STS's XML")
      }
      throw .failed("\(asker): STS refused \(operation): \(ForeignText.shortened(error.description))")
    }
    guard let credentials = STSAnswer.credentials(in: response.body) else {
      throw .failed("\(asker): STS answered HTTP \(response.status) without whole credentials")
    }
    return credentials
  }

  private static let limits: TransferLimits = {
    var limits = TransferLimits()
    limits.total = .seconds(30)
    limits.body = 1 << 20
    return limits
  }()

  /// What AWS's own clients ask again for.
  private static func isPassing(_ response: HTTPResponse, of call: Call) -> Bool {
    if response.status >= 500 || response.status == 429 { return true }
    guard response.status >= 400, let error = AnswerReader.read(response, of: call).error else {
      return false
    }
    return error.isThrottling || error.code == "IDPCommunicationError"
  }
}
