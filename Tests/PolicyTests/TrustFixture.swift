@testable import IAM

/// Whom a trust policy lets in, for the tables of cases.
enum TrustFixture {
  static let account = "111122223333"
  static let other = "444455556666"
  static let role = "arn:aws:iam::111122223333:role/app"

  /// The parties of a policy with these statements.
  static func parties(_ statements: String...) throws -> [TrustedParty] {
    let policy = try Case.policy(statements.joined(separator: ", "), .trust)
    return TrustReader(policy: policy, role: role, account: account).parties()
  }

  /// A statement that allows `action` to `principal`, which is JSON, under `condition`, JSON too.
  static func allow(_ principal: String, _ action: String = "sts:AssumeRole", if condition: String? = nil)
    -> String
  {
    let condition = condition.map { ", \"Condition\": \($0)" } ?? ""
    return #"{"Effect": "Allow", "Principal": \#(principal), "Action": "\#(action)"\#(condition)}"#
  }

  /// A statement that denies everything to everyone under `condition`.
  static func deny(if condition: String? = nil, action: String = "sts:*") -> String {
    let condition = condition.map { ", \"Condition\": \($0)" } ?? ""
    return #"{"Effect": "Deny", "Principal": "*", "Action": "\#(action)"\#(condition)}"#
  }

  /// A statement that accepts tokens of the provider at `issuer`.
  static func oidc(_ issuer: String, if condition: String? = nil) -> String {
    allow(
      #"{"Federated": "arn:aws:iam::111122223333:oidc-provider/\#(issuer)"}"#,
      "sts:AssumeRoleWithWebIdentity",
      if: condition)
  }
}
