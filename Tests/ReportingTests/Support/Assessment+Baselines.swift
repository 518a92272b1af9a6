import Rules

/// The failing assessment beside earlier ones of itself.
extension Assessment {
  /// With a finding that is new, one whose waiver is gone, one by a changed rule, one that can no longer be told, and all others known.
  static let sinceBaseline: Assessment = {
    var before = failing
    before.evaluatedAt = "2026-11-01T02:04:18Z"
    before.collectedAt = "2026-11-01T02:00:11Z"
    before.results.removeAll { $0.rule == "root-no-access-keys" || $0.rule == "root-hardware-mfa" }
    for place in before.rules.indices where before.rules[place].id == "root-hardware-mfa" {
      before.rules[place].counts = Counts([.pass: 1])
    }
    if let index = before.results.firstIndex(where: { $0.rule == "user-console-mfa" && $0.status == .fail }) {
      before.results[index].waiver = Waived(
        owner: "Finance", reason: "The password goes.", ticket: nil, expires: "2026-11-20")
    }
    if let place = before.rules.firstIndex(where: { $0.id == "user-access-key-rotated" }) {
      before.rules[place].digest = "sha256:" + String(repeating: "5b", count: 32)
      before.results.removeAll { $0.rule == "user-access-key-rotated" }
    }
    before.results.append(
      Result(
        rule: "user-console-mfa", severity: .high, status: .fail, subject: SampleRun.user("gone"),
        detail: nil, reason: "gone can sign in with a password alone", evidence: [], parameters: [:],
        benchmarks: [], remediationCLI: nil, fingerprint: "sha256:" + SampleRun.spread("gone"), waiver: nil,
        attestation: nil, cause: nil))
    return failing.compared(
      with: StoredBaseline(before, name: "baseline.json", sha256: SampleRun.spread("baseline")))
  }()

  /// Where everything was there before.
  static let knownOnly: Assessment = {
    var before = failing
    before.evaluatedAt = "2026-11-01T02:04:18Z"
    return failing.compared(with: StoredBaseline(before, name: nil, sha256: SampleRun.spread("known")))
  }()
}
