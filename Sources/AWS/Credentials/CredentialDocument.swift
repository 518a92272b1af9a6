import IAM
import JSON

/// Credentials as processes, containers and instances give them: a JSON object.
struct CredentialDocument {
  private let value: JSONValue

  /// nil if the bytes are not a JSON object.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONParser.parse(bytes.span), value.object != nil else { return nil }
    self.value = value
  }

  func text(_ key: String) -> String? {
    guard let text = value[key]?.string, !text.isEmpty else { return nil }
    return text
  }

  func integer(_ key: String) -> Int? { value[key]?.integer }

  /// The credentials; `giver` begins the errors, which name keys and never values.
  func credentials(token: String, mayLast: Bool, from giver: String) throws(CredentialError) -> Credentials {
    guard let accessKey = text("AccessKeyId") else { throw .failed("\(giver) gave no AccessKeyId") }
    guard let secretKey = text("SecretAccessKey") else { throw .failed("\(giver) gave no SecretAccessKey") }
    var expiresAt: Timestamp?
    if let expiration = text("Expiration") {
      guard let time = Timestamp(iso8601: expiration) else {
        throw .failed("\(giver) gave an Expiration that is not a time like 2026-11-22T02:00:11Z")
      }
      expiresAt = time
    }
    let sessionToken = text(token)
    if !mayLast {
      guard sessionToken != nil else { throw .failed("\(giver) gave no \(token)") }
      guard expiresAt != nil else { throw .failed("\(giver) gave no Expiration") }
    }
    return Credentials(
      accessKeyID: accessKey, secretKey: Secret(secretKey), sessionToken: sessionToken.map { Secret($0) },
      expiresAt: expiresAt)
  }
}
