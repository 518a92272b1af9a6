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
  private let transients: [Transient]
  private let status: Int
  private let failures: Int

  /// The account's first run on record: nothing changed, and that this arrives is worth knowing.
  package init(first assessment: Assessment) {
    before = nil
    after = assessment
    entries = []
    transients = []
    status = 0
    failures = 0
  }

  /// `failures` notices before this one did not arrive, so that it tells of their nights too, and of the `transients` that
  /// came and went in them.
  package init(_ difference: AssessmentDifference, _ transients: [Transient] = [], failures: Int) {
    before = difference.before
    after = difference.after
    entries = difference.entries.filter { $0.kind != .still }
    self.transients = transients
    status = difference.exitStatus(
      threshold: difference.after.threshold, allowUnknown: difference.after.allowUnknown)
    self.failures = failures
  }

  /// The number of changes of a kind.
  package func count(_ kind: AssessmentDifference.Kind) -> Int { entries.count { $0.kind == kind } }

  /// At most `most` changes are listed, and as many that came and went, and all are counted: servers refuse bodies of megabytes.
  package func json(most: Int = .max) -> [UInt8] {
    DifferenceJSON.bytes(from: before, to: after, entries, status: status, most: most) { json in
      json.member("text", text)
      json.member("first_run", before == nil)
      json.member("changes_omitted", max(0, entries.count - most))
      json.list("came_and_went", Array(transients.prefix(most))) { $0.members(of: $1) }
      json.member("came_and_went_omitted", max(0, transients.count - most))
    }
  }

  private static let mostLines = 20

  /// What people read in a chat.
  ///
  /// It names rules, numbers and who accepts a result only: whoever can name a user must not write to it.
  var text: String {
    let account = after.account.alias ?? after.account.id ?? "the account"
    guard before != nil else {
      let failed = after.summary.failedBySeverity.values.reduce(0, +)
      return Self.chat(
        "\(account): first audit on record. \(failed.formatted) failed, \(after.summary.byStatus[.unknown].formatted) could not be told. From now on changes are told."
      )
    }
    let counts =
      AssessmentDifference.Kind.allCases.map { kind in
        let count = count(kind)
        let isGone = kind == .unselected
        return (count, isGone ? "failing result\(count == 1 ? " is" : "s are") no longer judged" : kind.word)
      } + Transient.Kind.allCases.map { kind in (transients.count { $0.kind == kind }, kind.word) }
    let summary = counts.filter { $0.0 > 0 }.map { "\($0.0.formatted) \($0.1)" }.joined(separator: ", ")
    var lines = ["\(account): \(summary). Exit status \(after.exitStatus)."]
    if failures > 0 {
      lines.append("\(failures.counted("earlier notice")) did not arrive; this one tells all since.")
    }
    let heads =
      entries.compactMap { entry in
        // Of what can no longer be told, the change speaks of the reason, which is not here.
        let change = entry.kind == .untold ? nil : entry.change.map { " (\($0))" }
        return entry.result.map {
          "\(entry.kind.word), \($0.severity.rawValue): \(entry.title)\(change ?? "")"
        }
      }
      + transients.map { "\($0.kind.word), \($0.result.severity.rawValue): \($0.title) (\($0.times))" }
    var groups: [(head: String, count: Int)] = []
    for head in heads {
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

extension Transient.Kind {
  /// The words after a number.
  fileprivate var word: String {
    switch self {
    case .failed: "came and went"
    case .fixed: "fixed and back"
    }
  }
}

extension Transient {
  /// From when to when it was otherwise, in words.
  fileprivate var times: String {
    switch kind {
    case .failed: until.map { "failed from \(from) to \($0)" } ?? "failed from \(from); cannot be told now"
    case .fixed: "did not fail from \(from) to \(until ?? "an unknown time")"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of transient: Transient) {
    member("kind", transient.kind.rawValue)
    member("rule", transient.result.rule)
    member("title", transient.title)
    member("severity", transient.result.severity.rawValue)
    member("subject", transient.result.subject)
    member("detail", transient.result.detail)
    member("reason", transient.result.reason)
    member("fingerprint", transient.result.fingerprint)
    member("from", transient.from)
    member("until", transient.until)
  }
}
