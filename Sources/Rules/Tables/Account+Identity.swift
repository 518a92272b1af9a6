import IAM

extension Account {
  /// `arn:aws:::123456789012`, what a result about the whole account is about; nil if nothing names the account.
  var arn: String? { id.map { "arn:\(partition ?? "aws"):::\($0)" } }

  /// The ARN of the root user; nil if nothing names the account.
  var rootARN: String? { id.map { "arn:\(partition ?? "aws"):iam::\($0):root" } }
}

extension AttachedPolicy {
  /// What stands behind `policy/` in the ARN of a policy that AWS owns (`AdministratorAccess`, `job-function/Billing`).
  ///
  /// Nil for a customer's policy, whatever it is called.
  var awsManagedName: String? {
    // Of a customer's policy, as nearly all are, nothing is taken apart.
    guard isAWSManaged, let arn = ARN(arn), arn.service == "iam", arn.resource.hasPrefix("policy/") else {
      return nil
    }
    return String(arn.resource.dropFirst("policy/".count))
  }
}

extension [AttachedPolicy] {
  var hasAdministratorAccess: Bool { contains { $0.awsManagedName == "AdministratorAccess" } }

  var awsManagedNames: [String] { compactMap(\.awsManagedName) }
}
