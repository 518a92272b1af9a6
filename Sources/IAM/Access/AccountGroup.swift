/// A group of the account with its policies and its members.
struct AccountGroup: Sendable {
  let name: String
  let arn: String
  let policies: [PlacedPolicy]
  let unread: [Missing]
  let attachedARNs: [String]
  /// The members' places among the principals.
  var members: [Int] = []
}
