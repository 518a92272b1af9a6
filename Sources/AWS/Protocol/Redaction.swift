/// Takes the secrets of a request out of what a server says about it.
///
/// AWS explains a wrong signature by the text that it would have signed, and the session token stands in that text.
struct Redaction {
  private let secrets: [[UInt8]]

  init(_ credentials: Credentials, authorization: String?) {
    var texts = [credentials.secretKey.reveal()]
    if let token = credentials.sessionToken { texts.append(token.reveal()) }
    if let authorization {
      texts.append(authorization)
      if let signature = authorization.split(separator: "Signature=").last { texts.append(String(signature)) }
    }
    // As they are, in a URL or a form, and in JSON that escapes slashes.
    let spellings = texts.flatMap {
      [
        $0, $0.uriEncoded,
        $0.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "\\/"),
      ]
    }
    secrets = Set(spellings.map { Array($0.utf8) }).filter { $0.count >= 8 }.sorted { $0.count > $1.count }
  }

  /// The text without secrets; nil if there were none in it.
  func redacted(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let secret = secrets.first(where: { bytes[index...].starts(with: $0) }) else {
        index += 1
        continue
      }
      out += bytes[start..<index]
      out += "[secret]".utf8
      index += secret.count
      start = index
    }
    return start == 0 ? nil : out + bytes[start...]
  }

  func redacted(_ text: String) -> String? {
    redacted(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }
}
