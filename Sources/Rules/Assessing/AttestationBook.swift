import IAM

/// Applies attestations to manual results, and keeps which of them decided anything.
struct AttestationBook {
  private let attestations: [Attestation]
  private let account: String?
  private let now: Timestamp
  private var matched: Set<Int> = []
  /// Those that would count, had not changed what they are about.
  private var voided: Set<Int> = []

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
    /// What it is about has changed since, on this day.
    case void(Attestation, since: String)
  }

  /// Called for a manual result; `since` is when what an attestation would be about last changed.
  ///
  /// Only the day counts: whoever changes something and looks at it attests the same day.
  mutating func verdict(for rule: String, since: String? = nil) -> Verdict {
    let candidates = attestations.indices.filter { index in
      attestations[index].rule == rule && attestations[index].account == account
        && !attestations[index].isPremature(at: now)
    }
    let valid = candidates.filter { !attestations[$0].hasExpired(at: now) }
    let day = String((since ?? "").prefix(10))
    let outdated = valid.filter { attestations[$0].date < day }
    voided.formUnion(outdated)
    if let newest = valid.filter({ attestations[$0].date >= day })
      .max(by: { attestations[$0].date < attestations[$1].date })
    {
      matched.insert(newest)
      return .attested(attestations[newest])
    }
    if let last = outdated.max(by: { attestations[$0].date < attestations[$1].date }) {
      return .void(attestations[last], since: day)
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
        attestation.hasExpired(at: now)
        ? .expired
        : matched.contains(index) ? .active : voided.contains(index) ? .void : .unmatched
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
