import Digests
package import IAM

/// Signs requests with AWS Signature Version 4 ("Create a signed AWS API request" in the IAM User Guide).
///
/// libcurl's own signer does not encode a path a second time, nor sort the query, nor take a date.
package struct SignatureV4: Sendable {
  private let credentials: Credentials
  private let region: String
  private let service: String

  package init(_ credentials: Credentials, region: String, service: String) {
    self.credentials = credentials
    self.region = region
    self.service = service
  }

  /// The headers to send: those of the request, the date, the session token and the authorization.
  package func signedHeaders(of request: SignableRequest, at date: Timestamp) -> [(
    name: String, value: String
  )] {
    let moment = date.basicISO8601
    var sent = request.headers
    sent.append(("X-Amz-Date", moment))
    if let token = credentials.sessionToken { sent.append(("X-Amz-Security-Token", token.reveal())) }

    let canonical = (sent + [("host", request.host)])
      .map { (name: $0.name.lowercased(), value: $0.value.collapsingSpaces) }.sorted { $0.name < $1.name }
    let names = canonical.map(\.name).joined(separator: ";")
    let canonicalRequest = """
      \(request.method)
      \(request.path.signedPath)
      \(request.canonicalQuery)
      \(canonical.map { "\($0.name):\($0.value)\n" }.joined())
      \(names)
      \(SHA256.hexDigest(of: request.body.span))
      """
    let scope = "\(moment.prefix(8))/\(region)/\(service)/aws4_request"
    let signature = sign(
      """
      AWS4-HMAC-SHA256
      \(moment)
      \(scope)
      \(SHA256.hexDigest(of: canonicalRequest))
      """, day: String(moment.prefix(8)))
    let value =
      "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope), SignedHeaders=\(names), Signature=\(signature)"
    sent.append(("Authorization", value))
    return sent
  }

  private func sign(_ text: String, day: String) -> String {
    var key = Array("AWS4\(credentials.secretKey.reveal())".utf8)
    for part in [day, region, service, "aws4_request", text] {
      key = HMACSHA256.code(of: Array(part.utf8).span, key: key.span)
    }
    return SHA256.hexadecimal(key)
  }
}

extension Timestamp {
  /// `20260131T235959Z`, as signatures date requests.
  package var basicISO8601: String { iso8601.filter { $0 != "-" && $0 != ":" } }
}

extension String {
  fileprivate var collapsingSpaces: String { split(separator: " ").joined(separator: " ") }
}
