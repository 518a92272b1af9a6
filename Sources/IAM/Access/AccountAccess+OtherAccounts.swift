/// What comes of a request about a thing of another account, beside what the policies of whoever makes it say.
///
/// "For cross-account access, … the requester's identity-based policy and the resource-based policy must both allow it":
/// "Cross-account policy evaluation logic" in the IAM User Guide.
enum OtherAccount {
  /// IAM's own actions never reach another account: a request acts in the caller's, and only its own roles can be passed
  /// ("You cannot use the PassRole permission to pass a cross-account IAM role").
  case unreachable(Withholding)
  /// What the other account would have to allow.
  case hangs(Obstacle)
}

extension AccountAccess {
  /// What `action` on `resource` hangs on besides, if it is of another account; nil if it is not, or nobody knows.
  func otherAccount(_ action: String, on resource: String) -> OtherAccount? {
    guard !accountID.isEmpty, let arn = ARN(resource), Requester.isAccount(arn.account),
      arn.account != accountID
    else { return nil }
    if action.lowercased().hasPrefix("iam:") { return .unreachable(.otherAccount(arn.account)) }
    let what =
      action.lowercased().hasPrefix("sts:assumerole")
      ? "the trust policy of \(resource) lets it in"
      : "account \(arn.account) allows it by a policy on \(resource)"
    return .hangs(.circumstance(what))
  }
}
