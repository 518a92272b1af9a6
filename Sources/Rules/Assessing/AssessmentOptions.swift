package import IAM

/// What a run is told beside the account and the selection.
package struct AssessmentOptions: Sendable {
  package var toolVersion: String
  /// The one clock of the run.
  package var now: Timestamp
  /// Whether `now` is the time of the collection, for the report to say.
  package var asOfCollection: Bool
  package var threshold: Threshold
  package var allowUnknown: Bool
  package var listing: OutcomeListing
  package var waivers: [Waiver]
  package var attestations: [Attestation]

  package init(
    toolVersion: String, now: Timestamp, asOfCollection: Bool = false, threshold: Threshold = .low,
    allowUnknown: Bool = false, listing: OutcomeListing = .problems, waivers: [Waiver] = [],
    attestations: [Attestation] = []
  ) {
    self.toolVersion = toolVersion
    self.now = now
    self.asOfCollection = asOfCollection
    self.threshold = threshold
    self.allowUnknown = allowUnknown
    self.listing = listing
    self.waivers = waivers
    self.attestations = attestations
  }
}
