import Rules

/// What several audits come to together, in the words that every report over accounts begins with.
struct AccountsVerdict {
  let total: Int
  /// Accounts by what their verdict is: failed, could not be told, passed.
  private let counts: [ReportStatus: Int]
  let exitStatus: Int
  /// The accounts in which something critical failed.
  private let critical: Int
  /// Those that no threshold judged.
  private let unjudged: Int

  init(_ accounts: [AccountsModel.Account]) {
    total = accounts.count
    counts = Dictionary(grouping: accounts, by: \.verdict.status).mapValues(\.count)
    exitStatus = MergedAssessment.exitStatus(of: accounts.map(\.assessment.exitStatus))
    critical = accounts.count { $0.verdict.critical > 0 }
    unjudged = accounts.count { $0.verdict.outcome == .notJudged }
  }

  subscript(status: ReportStatus) -> Int { counts[status, default: 0] }

  /// What colours the verdict.
  var status: ReportStatus { self[.fail] > 0 ? .fail : self[.unknown] > 0 ? .unknown : .pass }

  /// The verdict as one sentence in three parts; the middle one is what a report stresses.
  var headline: (before: String, stressed: String, after: String) {
    switch status {
    case .fail where unjudged == total:
      return ("In \(of(self[.fail], atStart: false)) ", "rules failed.", " No threshold was set.")
    case .fail:
      let verb = self[.fail] == 1 ? "does not pass" : "do not pass"
      return ("\(of(self[.fail])) ", verb, " muster.")
    case .unknown:
      return (
        "It ", "could not be told",
        " whether \(of(self[.unknown], atStart: false)) \(self[.unknown] == 1 ? "passes" : "pass") muster."
      )
    default: return ("All \(total.counted("account")) ", "pass muster.", "")
    }
  }

  var sentence: String { headline.before + headline.stressed + headline.after }

  private func of(_ number: Int, atStart: Bool = true) -> String {
    if number < total { return "\(number.formatted) of \(total.counted("account"))" }
    return "\(atStart ? "All" : "all") \(total.counted("account"))"
  }

  /// How the accounts are shared out, and in how many something critical failed.
  var lede: String {
    var parts: [String] = []
    if self[.fail] > 0 { parts.append("\(self[.fail].formatted) failed") }
    if self[.unknown] > 0 { parts.append("\(self[.unknown].formatted) could not be told") }
    if self[.pass] > 0 { parts.append("\(self[.pass].formatted) passed") }
    let shared = "Of \(total.counted("account")), \(parts.joined(separator: ", "))."
    return critical > 0 ? "\(shared) In \(critical.formatted) a critical rule failed." : shared
  }

  /// What it means for whoever waits for all of them.
  var gate: String {
    exitStatus == 0
      ? "A deployment that waits for all of these audits may go on"
      : "A deployment that waits for all of these audits stops"
  }
}
