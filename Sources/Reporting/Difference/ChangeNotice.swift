import JSON
package import Rules

/// What changed, for whoever is told of it at night: the JSON of a difference with a text for a chat beside it.
///
/// Slack and Mattermost show the member `text` of what is posted to their webhooks.
package struct ChangeNotice: Sendable {
  private let before: Assessment?
  private let after: Assessment
  /// What stays as it was is left out.
  private let entries: [AssessmentDifference.Entry]
  private let status: Int
  private let failures: Int

  /// The account's first run on record: nothing changed, and that this arrives is worth knowing.
  package init(first assessment: Assessment) {
    before = nil
    after = assessment
    entries = []
    status = 0
    failures = 0
  }

  /// `failures` notices before this one did not arrive, so that it tells of their nights too.
  package init(_ difference: AssessmentDifference, failures: Int) {
    before = difference.before
    after = difference.after
    entries = difference.entries.filter { $0.kind != .still && $0.kind != .unselected }
    status = difference.exitStatus(
      threshold: difference.after.threshold, allowUnknown: difference.after.allowUnknown)
    self.failures = failures
  }

  /// The number of changes of a kind.
  package func count(_ kind: AssessmentDifference.Kind) -> Int { entries.count { $0.kind == kind } }

  /// At most `most` changes are listed, and all are counted: servers refuse bodies of megabytes.
  package func json(most: Int = .max) -> [UInt8] {
    DifferenceJSON.bytes(from: before, to: after, entries, status: status, most: most) { json in
      json.member("text", text)
      json.member("first_run", before == nil)
      json.member("changes_omitted", max(0, entries.count - most))
    }
  }

  private static let mostLines = 20

  /// What people read in a chat.
  ///
  /// It names rules and numbers only: whoever can name a user must not write to it.
  var text: String {
    let account = after.account.alias ?? after.account.id ?? "the account"
    guard before != nil else {
      let failed = after.summary.failedBySeverity.values.reduce(0, +)
      return Self.chat(
        "\(account): first audit on record. \(failed.formatted) failed, \(after.summary.byStatus[.unknown].formatted) could not be told. From now on changes are told."
      )
    }
    let counts = AssessmentDifference.Kind.allCases.compactMap { kind -> String? in
      count(kind) == 0 ? nil : "\(count(kind).formatted) \(kind.word)"
    }
    var lines = ["\(account): \(counts.joined(separator: ", ")). Exit status \(after.exitStatus)."]
    if failures > 0 {
      lines.append("\(failures.counted("earlier notice")) did not arrive; this one tells all since.")
    }
    var groups: [(head: String, count: Int)] = []
    for entry in entries {
      guard let result = entry.result else { continue }
      let head = "\(entry.kind.word), \(result.severity.rawValue): \(entry.title)"
      if let index = groups.firstIndex(where: { $0.head == head }) {
        groups[index].count += 1
      } else {
        groups.append((head, 1))
      }
    }
    for group in groups.prefix(Self.mostLines) {
      lines.append("• \(group.head)\(group.count == 1 ? "" : " (\(group.count.formatted))")")
    }
    if groups.count > Self.mostLines { lines.append("and \((groups.count - Self.mostLines).formatted) more") }
    return lines.map(Self.chat).joined(separator: "\n")
  }

  /// Neither Slack's `<!channel>` nor Mattermost's `@all` may come from an account's alias or a stranger's rule.
  private static func chat(_ text: String) -> String {
    VisibleText.line(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("@", with: "(at)")
  }
}
