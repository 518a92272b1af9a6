package import HTTP
package import IAM

/// Turns a call into the request that its service understands, signed.
package enum RequestBuilder {
  /// Without credentials the request is not signed, which only AssumeRoleWithWebIdentity allows.
  package static func request(
    _ call: Call, endpoint: Endpoint, credentials: Credentials?, at date: Timestamp, userAgent: String,
    limits: TransferLimits = TransferLimits()
  ) throws(CallError) -> HTTPRequest {
    let message = try Message(call)
    let signable = SignableRequest(
      message.method, host: endpoint.host, path: endpoint.basePath + message.path, query: message.query,
      headers: message.headers, body: message.body)
    var headers = signable.headers
    if let credentials {
      headers = SignatureV4(credentials, region: endpoint.signingRegion, service: endpoint.signingName)
        .signedHeaders(of: signable, at: date)
    }
    // Not signed: proxies change it.
    headers.append(("User-Agent", userAgent))
    let query = signable.canonicalQuery
    return HTTPRequest(
      message.method, endpoint.url + message.path + (query.isEmpty ? "" : "?\(query)"), headers: headers,
      body: message.body, limits: limits)
  }
}
