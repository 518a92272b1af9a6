import IAM
import XML

/// Reads what STS answers to AssumeRole and AssumeRoleWithWebIdentity: credentials, or an error.
final class STSAnswer: XMLHandler {
  /// The elements that are open, the outermost first.
  private var path: [String] = []
  private var root: String?
  private var values: [String: Secret] = [:]

  private static let wanted = [
    "Credentials": ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"],
    "Error": ["Code", "Message"],
  ]

  /// nil if the bytes are not an answer of `operation`: a web page, or a body that breaks off.
  static func read(_ bytes: [UInt8], of operation: String) -> STSAnswer? {
    let answer = STSAnswer()
    do throws(XMLParsingError) {
      let parser = try XMLPushParser(handler: answer)
      try parser.push(bytes.span)
      try parser.finish()
    } catch { return nil }
    return answer.root == "\(operation)Response" || answer.root == "ErrorResponse" ? answer : nil
  }

  func start(_ name: String) -> Bool {
    if path.isEmpty { root = name }
    path.append(name)
    // Nothing that STS answers is deeper.
    return path.count <= 16
  }

  func end(text: Span<UInt8>) {
    let name = path.removeLast()
    guard let parent = path.last, Self.wanted[parent]?.contains(name) == true else { return }
    values[name] = Secret(unsafe text.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) })
  }

  var code: String? { values["Code"]?.reveal() }
  var message: String { values["Message"]?.reveal() ?? "" }

  /// nil if any part of them is missing.
  var credentials: Credentials? {
    guard let accessKey = values["AccessKeyId"]?.reveal(), !accessKey.isEmpty,
      let secretKey = values["SecretAccessKey"], let token = values["SessionToken"],
      let expiration = values["Expiration"].flatMap({ Timestamp(iso8601: $0.reveal()) })
    else { return nil }
    return Credentials(
      accessKeyID: accessKey, secretKey: secretKey, sessionToken: token, expiresAt: expiration)
  }
}
