/// A service of AWS that Muster asks; the raw value is its prefix in IAM actions.
package enum Service: String, CaseIterable, Hashable, Sendable {
  case iam
  case sts
  case organizations
  case accessAnalyzer = "access-analyzer"
  case account
  case cloudTrail = "cloudtrail"
  case logs
  case cloudWatch = "cloudwatch"
  case sns
  case ec2
  case identityCenter = "sso"

  /// What the AWS CLI calls it.
  package var commandName: String {
    switch self {
    case .accessAnalyzer: "accessanalyzer"
    case .identityCenter: "sso-admin"
    case .iam, .sts, .organizations, .account, .cloudTrail, .logs, .cloudWatch, .sns, .ec2: rawValue
    }
  }

  /// Its name in settings (`AWS_ENDPOINT_URL_…`, a profile's `services`): botocore's id of the service, in small letters and
  /// with `_` for a space.
  var settingName: String {
    switch self {
    case .accessAnalyzer: "accessanalyzer"
    case .logs: "cloudwatch_logs"
    case .identityCenter: "sso_admin"
    case .iam, .sts, .organizations, .account, .cloudTrail, .cloudWatch, .sns, .ec2: rawValue
    }
  }

  /// What its hosts are called, and its requests are signed for.
  var endpointName: String { self == .cloudWatch ? "monitoring" : rawValue }
}
