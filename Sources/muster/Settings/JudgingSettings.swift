import Rules

/// What is made of results: which are accepted, which are listed, which decide the exit status.
struct JudgingSettings: SettingGroup {
  var failOn: Setting<Threshold>
  var allowUnknown: Setting<Bool>
  var allowRejudged: Setting<Bool>
  var list: Setting<OutcomeListing>
  var waivers: Setting<[String]>
  var strictWaivers: Setting<Bool>
  var attestations: Setting<[String]>
  var baseline: Setting<String?>

  func readWaivers() throws -> [Waiver] { try decisions(in: waivers.value, DecisionFiles.waivers(file:)) }

  func readAttestations() throws -> [Attestation] {
    try decisions(in: attestations.value, DecisionFiles.attestations(file:))
  }

  /// Throws where a bundle could not be verified, because its statement does not say what decided the exit status.
  func checkBundle() throws(Refusal) {
    if allowRejudged.value, baseline.value != nil {
      throw Refusal(
        "a bundle does not keep that results by changed rules were allowed (\(allowRejudged.origin.text)): make a new baseline, or leave --allow-rejudged out"
      )
    }
    if strictWaivers.value {
      throw Refusal(
        "a bundle does not keep that waivers were to be strict (\(strictWaivers.origin.text)): run `muster waivers lint` beside it, or leave --strict-waivers out"
      )
    }
  }

  private func decisions<Decision>(in files: [String], _ read: (String) throws -> [Decision]) throws
    -> [Decision]
  {
    do {
      return try files.flatMap(read)
    } catch let errors as RuleFileErrors {
      throw Refusal(errors)
    }
  }
}
