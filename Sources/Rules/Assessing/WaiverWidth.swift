/// Why a waiver takes in more than anybody has looked at; it is reported, and the waiver holds all the same.
///
/// A subject without `*` is one thing that somebody has named, and is never too wide.
package enum WaiverWidth: String, CaseIterable, Hashable, Sendable {
  /// The pattern fixes no name: `*`, `arn:aws:iam::*`, `arn:aws:iam::444455556666:user/*`.
  case noName = "no-name"
  /// The pattern never expires, and so accepts whatever will ever match it.
  case noEnd = "no-end"
  /// The pattern covers every result of its rule that failed or could not be told, and they are of several subjects.
  case allResults = "all-results"

  /// Of a path or a name that a pattern has to fix, where the name is not fixed whole.
  static let fewestFixedCharacters = 3

  package var words: String {
    switch self {
    case .noName:
      "its pattern names nothing: it has to fix a name, or \(Self.fewestFixedCharacters) characters of a name or path"
    case .noEnd: "a pattern that never expires accepts whatever will ever match it"
    case .allResults: "its pattern covers all that the rule found, which are several subjects: name them"
    }
  }

  /// What the file alone tells.
  static func of(_ waiver: Waiver) -> [WaiverWidth] {
    guard waiver.isPattern else { return [] }
    var widths: [WaiverWidth] = []
    if !fixesName(waiver.subject) { widths.append(.noName) }
    if waiver.expires == .never { widths.append(.noEnd) }
    return widths
  }

  /// What stands for a kind of thing, or for all of IAM, and for no thing.
  private static let kinds: Set<String> = [
    "arn", "aws", "iam", "user", "group", "role", "policy", "instance-profile", "server-certificate", "mfa",
    "oidc-provider", "saml-provider", "analyzer",
  ]

  private static func fixesName(_ pattern: String) -> Bool {
    let resource = pattern.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
    var parts = resource.split(separator: "/", omittingEmptySubsequences: false)
    if let name = parts.last, !name.isEmpty, !name.contains("*") { return true }
    if let first = parts.first, kinds.contains(String(first.filter { $0 != "*" })) { parts.removeFirst() }
    let fixed = parts.joined().utf8.filter { $0 != UInt8(ascii: "*") }
    // An account's number is no name.
    let isNumber = fixed.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return !isNumber && fixed.count >= fewestFixedCharacters
  }
}
