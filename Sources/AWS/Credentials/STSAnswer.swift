import IAM
import XML

/// Reads the credentials out of what STS answers to AssumeRole and AssumeRoleWithWebIdentity.
final class STSAnswer: XMLHandler {
  /// The elements that are open, the outermost first.
  private var path: [String] = []
  private var values: [String: Secret] = [:]

  private static let wanted: Set<String> = ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"]

  private init() {}

  /// nil if any part of them is missing, or the document breaks off.
  static func credentials(in bytes: [UInt8]) -> Credentials? {
    let answer = STSAnswer()
    do throws(XMLParsingError) { try XMLPushParser.read(bytes.span, into: answer) } catch { return nil }
    return answer.credentials
  }

  func start(_ name: String) -> Bool {
    path.append(name)
    // Nothing that STS answers is deeper.
    return path.count <= 16
  }

  func end(text: Span<UInt8>) {
    let name = path.removeLast()
    guard path.last == "Credentials", Self.wanted.contains(name) else { return }
    values[name] = Secret(unsafe text.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) })
  }

  private var credentials: Credentials? {
    guard let accessKey = values["AccessKeyId"]?.reveal(), !accessKey.isEmpty,
      let secretKey = values["SecretAccessKey"], let token = values["SessionToken"],
      let expiration = values["Expiration"].flatMap({ Timestamp(iso8601: $0.reveal()) })
    else { return nil }
    return Credentials(
      accessKeyID: accessKey, secretKey: secretKey, sessionToken: token, expiresAt: expiration)
  }
}
