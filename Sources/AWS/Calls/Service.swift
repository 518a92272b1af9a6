/// A service of AWS that Muster asks; the raw value is its prefix in IAM actions.
package enum Service: String, CaseIterable, Hashable, Sendable {
  case iam
  case sts
  case organizations
  case accessAnalyzer = "access-analyzer"
  case account
  case cloudTrail = "cloudtrail"
}
