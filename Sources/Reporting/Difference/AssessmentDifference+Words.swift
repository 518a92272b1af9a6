import Rules

extension AssessmentDifference {
  /// In the order in which people ask; what is as it was only on request.
  static func shown(_ listsAll: Bool) -> [Kind] {
    Kind.allCases.filter { listsAll || $0 != .still }
  }

  /// What it all comes to, in a line: `2 new, 1 fixed, 40 still there`.
  var summary: String {
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = self[kind].count
      return count == 0 ? nil : "\(count.formatted) \(kind.word)"
    }
    return counts.isEmpty ? "nothing failed in either" : counts.joined(separator: ", ")
  }

  /// By which benchmarks the account was judged, where that differs; nil where it does not.
  var benchmarks: String? {
    let titles = [before, after].map { $0.benchmarks.map(\.title).joined(separator: ", ") }
    guard titles[0] != titles[1] else { return nil }
    return "judged by \(titles.map { $0.isEmpty ? "single rules" : $0 }.joined(separator: " → "))"
  }

  /// The account that both are about.
  var account: String { after.account.alias ?? after.account.id ?? "the account" }
}

extension AssessmentDifference.Kind {
  /// The words after a number.
  var word: String {
    switch self {
    case .new: "new"
    case .changed: "changed"
    case .untold: "no longer told"
    case .fixed: "fixed"
    case .told: "told again"
    case .rejudged: "by a changed rule"
    case .unselected: "no longer judged"
    case .still: "still there"
    }
  }

  var title: String {
    switch self {
    case .new: "New"
    case .changed: "Changed"
    case .untold: "No longer told"
    case .fixed: "Fixed"
    case .told: "Told again"
    case .rejudged: "By a changed rule"
    case .unselected: "No longer judged"
    case .still: "Still there"
    }
  }

  /// What the kind means, where its name does not say it.
  var note: String? {
    switch self {
    case .new, .fixed, .still: nil
    case .told: "They could not be told before and can be now, and do not fail."
    case .unselected: "They failed before, and their rules do not run any more."
    case .changed:
      "They fail, or cannot be told, as before, with another severity, or are waived now or no longer."
    case .untold: "They could be told before and cannot be now."
    case .rejudged:
      "The rule's text or parameters changed, so nobody can tell whether the account has changed, too."
    }
  }
}

extension AssessmentDifference.Entry {
  /// What is different about the result, in words; nil where its kind says all.
  var change: String? {
    if kind == .new, !isJudgedBefore { return "its rule did not run before" }
    if after == nil, kind == .untold { return "so it was before" }
    if kind == .new { return after?.waiver.map { "waived by \($0.owner) until \($0.expires)" } }
    guard kind == .changed || kind == .rejudged, let before, let after else { return nil }
    var changes: [String] = []
    if before.severity != after.severity {
      changes.append("severity \(before.severity.rawValue) → \(after.severity.rawValue)")
    }
    switch (before.waiver, after.waiver) {
    case (nil, let waiver?): changes.append("now waived by \(waiver.owner) until \(waiver.expires)")
    case (.some, nil): changes.append("no longer waived")
    case (nil, nil), (.some, .some): break
    }
    return changes.isEmpty ? nil : changes.joined(separator: "; ")
  }
}
