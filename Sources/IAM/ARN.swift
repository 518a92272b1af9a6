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
  package init?(_ text: some StringProtocol) {
    // Byte by byte: a large account has a hundred thousand ARNs, and `split` looks for grapheme clusters.
    let bytes = text.utf8
    var parts: [String] = []
    var start = text.startIndex
    while parts.count < 5 {
      guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
      parts.append(String(text[start..<colon]))
      start = bytes.index(after: colon)
    }
    guard parts[0] == "arn", !parts[1].isEmpty, start < text.endIndex else { return nil }
    partition = parts[1]
    service = parts[2]
    region = parts[3]
    account = parts[4]
    resource = String(text[start...])
  }

  /// Whether it names the root user of an account, by its resource and not by a substring.
  package var isRootUser: Bool { service == "iam" && resource == "root" }

  /// Whether AWS owns what it names: the account part of AWS-managed policies is `aws`.
  package var isAWSManaged: Bool { account == "aws" }

  /// What stands behind the last slash of the resource: a user's name without its path.
  package var name: String {
    String(resource.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
  }
}

extension ARN: CustomStringConvertible {
  package var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }
}
