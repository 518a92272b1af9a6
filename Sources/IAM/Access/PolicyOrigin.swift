/// Where a policy stands: what it is attached to, or part of.
package enum PolicyOrigin: Hashable, Sendable {
  /// Part of the user, group or role that `holder` is the ARN of.
  case inline(name: String, holder: String)
  /// The managed policy `arn`, attached to the user, group or role that `holder` is the ARN of.
  case attached(arn: String, holder: String)
  /// The managed policy `arn` as the permissions boundary of `holder`.
  case boundary(arn: String, holder: String)
  /// The trust policy of a role.
  case trust(role: String)
  /// A policy of the organization; levels count from the root's, zero, which people are told of as level 1.
  case serviceControl(name: String, level: Int)
  case resourceControl(name: String, level: Int)
}

extension PolicyOrigin {
  /// The ARN of the user, group or role that it is part of or attached to.
  package var holder: String? {
    switch self {
    case .inline(_, let holder), .attached(_, let holder), .boundary(_, let holder): holder
    case .trust(let role): role
    case .serviceControl, .resourceControl: nil
    }
  }
}

extension PolicyOrigin: CustomStringConvertible {
  /// `inline policy deploy of user ana`, `policy Deploy of group developers`.
  package var description: String {
    switch self {
    case .inline(let name, let holder): "inline policy \(name) of \(Self.entity(holder))"
    case .attached(let arn, let holder): "policy \(Self.name(arn)) of \(Self.entity(holder))"
    case .boundary(let arn, let holder): "boundary \(Self.name(arn)) of \(Self.entity(holder))"
    case .trust(let role): "trust policy of \(Self.entity(role))"
    case .serviceControl(let name, let level): "service control policy \(name) of level \(level + 1)"
    case .resourceControl(let name, let level): "resource control policy \(name) of level \(level + 1)"
    }
  }

  private static func name(_ arn: String) -> String { ARN(arn)?.name ?? arn }

  /// `user ana` of `arn:aws:iam::123456789012:user/team/ana`.
  private static func entity(_ arn: String) -> String {
    guard let parsed = ARN(arn),
      let kind = parsed.resource.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1).first
    else { return arn }
    return "\(String(kind) ?? "") \(parsed.name)"
  }
}
