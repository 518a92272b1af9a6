import IAM

/// Policies that stand beside the one that is tried.
enum Fixed {
  /// Allows everything to everybody.
  static let permissive: PolicyStack = {
    var stack = PolicyStack()
    stack.identity = [policy("Allow", as: .identity)]
    stack.resource = policy("Allow", as: .resource)
    return stack
  }()

  static func deny(as kind: PolicyKind) -> Policy { denials[kind] ?? policy("Deny", as: kind) }

  private static let denials = Dictionary(
    uniqueKeysWithValues: [PolicyKind.identity, .serviceControl, .resourceControl, .resource].map {
      ($0, policy("Deny", as: $0))
    })

  private static func policy(_ effect: String, as kind: PolicyKind) -> Policy {
    let principal = kind.namesPrincipals ? #""Principal": "*", "# : ""
    let text =
      #"{"Version": "2012-10-17", "Statement": {"Effect": "\#(effect)", \#(principal)"Action": "*", "Resource": "*"}}"#
    guard let policy = try? Policy(json: Array(text.utf8), as: kind) else {
      fatalError("unreadable: \(text)")
    }
    return policy
  }
}
