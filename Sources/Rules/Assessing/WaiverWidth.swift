import IAM

/// Why a waiver takes in more than anybody has looked at; it is reported, and the waiver holds all the same.
///
/// A subject without `*` is one thing that somebody has named, and is never too wide.
package enum WaiverWidth: String, CaseIterable, Hashable, Sendable {
  /// The pattern fixes no name: `*`, `arn:aws:iam::*`, `arn:aws:iam::444455556666:user/*`.
  case noName = "no-name"
  /// The pattern never expires, and so accepts whatever will ever match it.
  case noEnd = "no-end"
  /// The pattern expires so late that it as good as never does.
  case farEnd = "far-end"
  /// The pattern covers every result of its rule that failed or could not be told, and they are of several subjects.
  case allResults = "all-results"

  /// Of a path or a name that a pattern has to fix, one after another, where the name is not fixed whole.
  static let fewestFixedCharacters = 3
  /// A year and a half: a pattern that holds for longer is looked at by nobody who has written it.
  package static let mostDays = 548

  package var words: String {
    switch self {
    case .noName:
      "its pattern names nothing: it has to fix a name, or \(Self.fewestFixedCharacters) characters in a row of a name or path"
    case .noEnd: "a pattern that never expires accepts whatever will ever match it"
    case .farEnd:
      "a pattern that expires in more than a year and a half (\(Self.mostDays) days) as good as never does"
    case .allResults: "its pattern covers all that the rule found, which are several subjects: name them"
    }
  }

  /// What the file alone tells at a time.
  static func of(_ waiver: Waiver, at now: Timestamp) -> [WaiverWidth] {
    guard waiver.isPattern else { return [] }
    var widths: [WaiverWidth] = []
    if !fixesName(waiver.subject) { widths.append(.noName) }
    switch waiver.expires {
    case .never: widths.append(.noEnd)
    case .day(let day):
      if let last = Timestamp(day: day), now.days(until: last) > mostDays { widths.append(.farEnd) }
    }
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
    var runs = parts.flatMap { $0.split(separator: "*") }
    // What begins the resource may be a piece of `user` or `role`, which names nobody either.
    if let first = parts.first,
      parts.count == resource.split(separator: "/", omittingEmptySubsequences: false).count
    {
      runs.removeFirst(first.split(separator: "*").count)
      runs += first.split(separator: "*").filter { run in !kinds.contains { $0.contains(run) } }
    }
    // An account's number is no name.
    return runs.contains { run in
      run.utf8.count >= fewestFixedCharacters && !run.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
