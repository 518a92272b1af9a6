/// Something that would have to allow a request and does not: an implicit deny has one at least.
///
/// See "The difference between explicit and implicit denies" in the IAM User Guide.
package enum Withholding: Hashable, Sendable {
  /// No policy of the principal's own, nor of its groups, allows it.
  case own
  /// The permissions boundary.
  case boundary(PolicyOrigin)
  /// No service control policy of a level allows it; levels count from the root's, zero.
  case serviceControl(level: Int)
  /// The trust policy of the role that is to be assumed.
  case trust(PolicyOrigin)
  /// Requests to IAM act in the account of whoever makes them, and this is about another one.
  case otherAccount(String)
  /// It is allowed on resources that the action is not about, whose forms are told as AWS's reference writes them.
  case otherKind(resources: [String], action: String, forms: String)
}

extension Withholding: CustomStringConvertible {
  package var description: String {
    switch self {
    case .own: "no policy allows it"
    case .boundary(let origin): "the \(origin) does not allow it"
    case .serviceControl(let level): "no service control policy of level \(level + 1) allows it"
    case .trust(let origin): "the \(origin) does not let it in"
    case .otherAccount(let account):
      "a request to IAM acts in the account of whoever makes it, and not in \(account)"
    case .otherKind(let resources, let action, let forms):
      "it is allowed on \(resources.prefix(3).joined(separator: ", "))\(resources.count > 3 ? ", …" : "") only, and "
        + (forms.isEmpty ? "\(action) knows no resource but *" : "\(action) is about \(forms)")
    }
  }
}
