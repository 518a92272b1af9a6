import IAM
import Rules

/// What `--redact` does to what an audit gives away; without a key everything stays as it is.
///
/// The run itself goes on with real names: the history, the bundle and the metrics stay in the house.
struct Redacting {
  let key: RedactionKey?

  func redacted(_ assessment: Assessment, _ account: Account? = nil) -> Assessment {
    key.map { assessment.redacted(with: $0, knowing: account) } ?? assessment
  }

  /// What came and went before `assessment`.
  func redacted(
    _ transients: [Transient], before assessment: Assessment, _ account: Account?
  ) -> [Transient] {
    guard let key, !transients.isEmpty else { return transients }
    var carrier = assessment
    carrier.results = transients.map(\.result)
    let results = Dictionary(redacted(carrier, account).results.map { ($0.fingerprint, $0) }) { first, _ in
      first
    }
    return transients.compactMap { transient in
      var transient = transient
      guard let result = results[key.fingerprint(transient.result.fingerprint)] else { return nil }
      transient.result = result
      return transient
    }
  }

  /// Throws where `baseline` has pseudonyms that are not those of this run.
  func check(_ baseline: StoredBaseline?) throws(Refusal) {
    guard let redaction = baseline?.assessment.redaction, redaction.keyID != key?.id else { return }
    throw Refusal(
      "the baseline is redacted with \(redaction.keyID); expected --redact --redact-key FILE with that key, or a baseline that is not redacted"
    )
  }

  /// Throws where a bundle could not be verified; says that it keeps the names otherwise.
  func checkBundle(_ baseline: StoredBaseline?) throws(Refusal) {
    if baseline?.assessment.redaction != nil {
      throw Refusal(
        "a bundle keeps the evidence as it is, and its baseline has to be an assessment that is not redacted")
    }
    if key != nil {
      Console.note(
        "muster: --redact is for the reports; the bundle keeps the evidence and the assessment with all names"
      )
    }
  }

  /// The account as `baseline` calls it.
  func account(_ id: String?, in baseline: StoredBaseline?) -> String? {
    guard let key, baseline?.assessment.redaction != nil else { return id }
    return id.map(key.account)
  }

  /// `assessment` beside a baseline, which may be redacted with the same key: results know each other by their fingerprints then.
  func compared(
    _ assessment: Assessment, with baseline: StoredBaseline, _ account: Account, allowRejudged: Bool
  ) -> Assessment {
    guard let key, baseline.assessment.redaction != nil else {
      return assessment.compared(with: baseline, allowRejudged: allowRejudged)
    }
    let redacted = redacted(assessment, account).compared(with: baseline, allowRejudged: allowRejudged)
    let states = Dictionary(redacted.results.map { ($0.fingerprint, $0.baselineState) }) { first, _ in first }
    var compared = assessment
    compared.baseline = redacted.baseline
    compared.exitStatus = redacted.exitStatus
    for index in compared.results.indices {
      compared.results[index].baselineState =
        states[key.fingerprint(compared.results[index].fingerprint)] ?? nil
    }
    return compared
  }
}
