/// Who changed what rules and benchmarks say, in words: `muster.yaml`, `the command line`; nil for what nobody knows.
package struct OverrideOrigins: Sendable {
  package var severities: String?
  package var parameters: String?
  package var leftOut: String?

  package init(severities: String? = nil, parameters: String? = nil, leftOut: String? = nil) {
    self.severities = severities
    self.parameters = parameters
    self.leftOut = leftOut
  }
}
