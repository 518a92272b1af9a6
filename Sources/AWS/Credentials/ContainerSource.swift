import FoundationEssentials
import HTTP

/// The agent beside a container, of ECS or of EKS Pod Identity, which gives the container's role.
final class ContainerSource: CredentialSource {
  let name = "the container's credentials"
  private let url: String
  private let environment: Environment
  private let network: CredentialNetwork

  /// nil if the environment names no such agent.
  init?(_ environment: Environment, _ network: CredentialNetwork) throws(CredentialError) {
    if let path = environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] {
      guard path.hasPrefix("/") else {
        throw .configuration("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI does not begin with '/'")
      }
      url = "http://169.254.170.2\(path)"
      _ = try Self.host(of: url, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    } else if let full = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] {
      let (host, isSecure) = try Self.host(of: full, "AWS_CONTAINER_CREDENTIALS_FULL_URI")
      guard isSecure || Self.isAgent(host) else {
        throw .configuration(
          """
          AWS_CONTAINER_CREDENTIALS_FULL_URI names the host \(ForeignText.shortened(host)) without https; only loopback, \
          169.254.170.2, 169.254.170.23 and [fd00:ec2::23] may be asked so
          """)
      }
      url = full
    } else {
      return nil
    }
    self.environment = environment
    self.network = network
  }

  func fetch() throws(CredentialError) -> Credentials {
    var headers = [(name: "Accept", value: "application/json")]
    if let token = try authorization() { headers.append((name: "Authorization", value: token.reveal())) }
    var limits = TransferLimits()
    limits.connect = .seconds(2)
    limits.stall = .seconds(2)
    limits.total = .seconds(5)
    limits.body = 1 << 20
    let request = HTTPRequest("GET", url, headers: headers, limits: limits, bypassesProxy: true)
    let response: HTTPResponse
    do { response = try network.perform(request, attempts: 3) } catch {
      throw .failed("\(name): the agent does not answer: \(error.message)")
    }
    let document = CredentialDocument(response.body)
    guard response.status == 200 else {
      let words = document.flatMap { $0.text("message") ?? $0.text("Message") }
      throw .failed(
        "\(name): the agent answered HTTP \(response.status)\(words.map { ": " + ForeignText.shortened($0) } ?? "")"
      )
    }
    guard let document else { throw .failed("\(name): the agent's answer is not a JSON object") }
    return try document.credentials(token: "Token", mayLast: false, from: name)
  }

  /// What the agent wants to see; read anew each time, for the file changes.
  private func authorization() throws(CredentialError) -> Secret? {
    var token = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
    var origin = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
    if let path = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] {
      origin = "the file of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE (\(path))"
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .failed("\(origin) cannot be read")
      }
      token = String(decoding: data, as: UTF8.self)
    }
    guard let token else { return nil }
    // A line feed would end the header and begin another one.
    guard !token.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw .configuration("\(origin) holds a line end or another control character")
    }
    return Secret(token)
  }

  /// The host of a URL that is nothing but http or https, host, port, path and query.
  private static func host(
    of url: String, _ origin: String
  ) throws(CredentialError) -> (host: String, isSecure: Bool) {
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
      let parts = URLComponents(string: url, encodingInvalidCharacters: false),
      let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
      parts.user == nil, parts.password == nil, let host = parts.host, !host.isEmpty
    else { throw .configuration("\(origin) is not an http or https URL") }
    return (host.lowercased(), scheme == "https")
  }

  private static func isAgent(_ host: String) -> Bool {
    switch host {
    case "localhost", "169.254.170.2", "169.254.170.23", "::1", "[::1]", "fd00:ec2::23", "[fd00:ec2::23]":
      return true
    default:
      let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
      return numbers.count == 4 && numbers[0] == "127"
        && numbers.allSatisfy {
          $0.count <= 3 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && UInt8($0) != nil
        }
    }
  }
}
