import IAM

/// Applies attestations to manual results, and keeps which of them decided anything.
struct AttestationBook {
  private let attestations: [Attestation]
  private let account: String?
  private let now: Timestamp
  private var matched: Set<Int> = []

  init(_ attestations: [Attestation], account: String?, now: Timestamp) {
    self.attestations = attestations
    self.account = account
    self.now = now
  }

  /// What is known of one rule; the newest that is in force decides.
  enum Verdict {
    case none
    case attested(Attestation)
    case expired(Attestation)
  }

  /// Called where the rule has manual results.
  mutating func verdict(for rule: String) -> Verdict {
    let candidates = attestations.indices.filter { index in
      attestations[index].rule == rule && attestations[index].account == account
        && !attestations[index].isPremature(at: now)
    }
    let valid = candidates.filter { !attestations[$0].hasExpired(at: now) }
    if let newest = valid.max(by: { attestations[$0].date < attestations[$1].date }) {
      matched.insert(newest)
      return .attested(attestations[newest])
    }
    guard let last = candidates.max(by: { attestations[$0].expires < attestations[$1].expires }) else {
      return .none
    }
    return .expired(attestations[last])
  }

  /// In the order of the file.
  var records: [Assessment.AttestationRecord] {
    attestations.enumerated().map { index, attestation in
      let state: Assessment.AttestationRecord.State =
        attestation.hasExpired(at: now) ? .expired : matched.contains(index) ? .active : .unmatched
      return Assessment.AttestationRecord(
        rule: attestation.rule, account: attestation.account, value: attestation.value.status,
        by: attestation.by, date: attestation.date, expires: attestation.expires,
        reference: attestation.reference, state: state)
    }
  }
}

extension Attestation {
  /// As a result shows it.
  var shown: Assessment.Attested {
    Assessment.Attested(by: by, date: date, expires: expires, reference: reference)
  }

  /// Why a result that it decided is what it is.
  var reason: String {
    "\(by) attested on \(date) that it \(value == .pass ? "holds" : "does not hold")"
      + (reference.map { " (\($0))" } ?? "")
  }
}
