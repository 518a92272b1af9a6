import Rules

/// What is made of results: which are accepted, which are listed, which decide the exit status.
struct JudgingSettings: SettingGroup {
  var failOn: Setting<Threshold>
  var allowUnknown: Setting<Bool>
  var list: Setting<OutcomeListing>
  var waivers: Setting<[String]>
  var attestations: Setting<[String]>
  var baseline: Setting<String?>

  func readWaivers() throws -> [Waiver] { try decisions(in: waivers.value, DecisionFiles.waivers(file:)) }

  func readAttestations() throws -> [Attestation] {
    try decisions(in: attestations.value, DecisionFiles.attestations(file:))
  }

  private func decisions<Decision>(in files: [String], _ read: (String) throws -> [Decision]) throws
    -> [Decision]
  {
    do {
      return try files.flatMap(read)
    } catch let errors as RuleFileErrors {
      throw Refusal("\(errors)")
    }
  }
}
