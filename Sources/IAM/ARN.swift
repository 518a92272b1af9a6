/// An Amazon Resource Name in its six parts.
///
/// `arn:partition:service:region:account:resource`, see "Amazon Resource Names (ARNs)" in the IAM User Guide.
package struct ARN: Hashable, Sendable {
  package var partition: String
  package var service: String
  package var region: String
  package var account: String
  package var resource: String

  /// Nil for text that does not have six parts beginning with `arn`.
  package init?(_ text: some StringProtocol) { self.init(String(text)) }

  /// Nil for text that does not have six parts beginning with `arn`.
  package init?(_ text: String) {
    // Byte by byte: a large account has a hundred thousand ARNs, and `split` looks for grapheme clusters.
    var text = text
    let parts: InlineArray<6, String>? = text.withUTF8 { bytes in
      var parts = InlineArray<6, String>(repeating: "")
      var start = 0
      for index in 0..<5 {
        guard let colon = unsafe bytes[start...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        parts[index] = unsafe String(decoding: bytes[start..<colon], as: UTF8.self)
        start = colon + 1
      }
      parts[5] = unsafe String(decoding: bytes[start...], as: UTF8.self)
      return parts
    }
    guard let parts, parts[0] == "arn", !parts[1].isEmpty, !parts[5].isEmpty else { return nil }
    partition = parts[1]
    service = parts[2]
    region = parts[3]
    account = parts[4]
    resource = parts[5]
  }

  /// Whether it names the root user of an account, by its resource and not by a substring.
  package var isRootUser: Bool { service == "iam" && resource == "root" }

  /// Whether AWS owns what it names: the account part of AWS-managed policies is `aws`.
  package var isAWSManaged: Bool { account == "aws" }

  /// The same of a text, of which nothing else is wanted; false if it is no ARN.
  static func isAWSManaged(_ text: String) -> Bool {
    // Where the account begins with another letter than `a` nothing has to be taken apart.
    let bytes = text.utf8Span.span
    var colons = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: ":") {
      colons += 1
      guard colons == 4 else { continue }
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "a") else { return false }
      return ARN(text)?.isAWSManaged ?? false
    }
    return false
  }

  /// What stands behind the last slash of the resource: a user's name without its path.
  package var name: String {
    guard let slash = resource.utf8.lastIndex(of: UInt8(ascii: "/")) else { return resource }
    return String(resource[resource.utf8.index(after: slash)...])
  }
}

extension ARN: CustomStringConvertible {
  package var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }
}
