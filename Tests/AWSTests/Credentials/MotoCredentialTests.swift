import AWS
import Foundation
import HTTP
import IAM
import TestSupport
import Testing

/// Sessions of moto's STS, which checks signatures: what it issues has to be accepted by itself.
struct MotoCredentialTests {
  private struct Account: Decodable {
    var access_key_id: String
    var secret: String
    var role_arn: String
  }

  @Test func `moto's STS gives sessions of a role that sign further calls`() throws {
    let server = try LocalServer("moto_server.py")
    let account = try JSONDecoder().decode(Account.self, from: Data(try #require(server.lines.first).utf8))
    let scene = try CredentialScene(server: server)
    try scene.write(
      config: "[profile audit]\nsource_profile = base\nrole_arn = \(account.role_arn)\nregion = us-east-1\n",
      credentials: """
        [base]
        aws_access_key_id = \(account.access_key_id)
        aws_secret_access_key = \(account.secret)
        """)
    let audit = try scene.resolve(SettingsRequest(profile: "audit"))
    #expect(try #require(try caller(audit)).contains("assumed-role/muster-audit/muster-1"))

    let role = SettingsRequest(profile: "base", roleARN: account.role_arn)
    #expect(try #require(try caller(try scene.resolve(role))).contains("assumed-role/muster-audit/muster-1"))

    try scene.write(
      config: nil, credentials: "[base]\naws_access_key_id = AKIANOBODY\naws_secret_access_key = x")
    let error = #expect(throws: CredentialError.self) { try scene.resolve(role).credentials.fetch() }
    #expect(
      error?.isFailed("STS refused AssumeRole: InvalidClientTokenId") == true, "\(String(describing: error))")
  }

  @Test func `moto's STS gives a session for a web identity's token`() throws {
    let server = try LocalServer("moto_server.py")
    let scene = try CredentialScene(server: server)
    try scene.write(
      config: """
        [default]
        web_identity_token_file = {home}/token
        role_arn = arn:aws:iam::123456789012:role/muster-audit
        """, credentials: nil)
    let settings = try scene.resolve()
    // moto's checks refuse whatever is not signed, this call too, which AWS takes so.
    try letUnchecked("inf", on: server)
    let credentials = try settings.credentials.fetch()
    try letUnchecked("0", on: server)
    #expect(credentials.accessKeyID.hasPrefix("ASIA") && credentials.expiresAt != nil)
    #expect(try #require(try caller(settings, credentials)).contains("assumed-role/muster-audit/muster-1"))
  }

  /// Sets how many calls moto takes before it checks them.
  private func letUnchecked(_ count: String, on server: LocalServer) throws {
    let request = HTTPRequest(
      "POST", server.url + "/moto-api/reset-auth", headers: [("Content-Type", "text/plain")],
      body: Array(count.utf8))
    try #require(try CurlTransport().perform(request).status == 200)
  }

  /// What GetCallerIdentity says of the settings' credentials; nil if it is refused.
  private func caller(_ settings: LiveSettings, _ credentials: Credentials? = nil) throws -> String? {
    let request = try RequestBuilder.request(
      Call(.sts, "GetCallerIdentity"), endpoint: settings.endpoints.endpoint(of: .sts),
      credentials: try credentials ?? settings.credentials.fetch(),
      at: Timestamp(seconds: Int64(Date().timeIntervalSince1970)), userAgent: "muster")
    let response = try CurlTransport().perform(request)
    return response.status == 200 ? String(decoding: response.body, as: UTF8.self) : nil
  }
}
