/// One thing that is wrong with a policy document, or could be better.
///
/// An object, because columns of large tables hand it about and a value has four texts to copy.
package final class PolicyFinding: Sendable {
  /// How much it matters, as IAM Access Analyzer classes what it finds; the worst first.
  package enum Kind: String, CaseIterable, Sendable {
    /// IAM refuses the document, or a part of it can never work.
    case error
    /// It allows more than anybody is likely to want.
    case securityWarning = "security-warning"
    /// A part of it does not do what it seems to do.
    case warning
    /// It works and could be shorter, clearer or narrower.
    case suggestion
  }

  package let code: PolicyFindingCode
  /// What is wrong, and what to do.
  package let message: String
  /// The place in the document: `Statement[0].Action[2]`; empty for the document itself.
  package let path: String
  /// The same in bytes from the beginning.
  package let offset: Int
  /// The action that it is about, as the policy spells it.
  package let action: String?
  /// The access levels that a wildcard takes in.
  package let levels: [AccessLevel]

  package var kind: Kind { code.kind }

  init(
    _ code: PolicyFindingCode, _ message: String, at path: String, offset: Int, action: String? = nil,
    levels: [AccessLevel] = []
  ) {
    self.code = code
    self.message = message
    self.path = path
    self.offset = offset
    self.action = action
    self.levels = levels
  }
}

extension PolicyFinding: Equatable {
  package static func == (left: PolicyFinding, right: PolicyFinding) -> Bool {
    left.code == right.code && left.offset == right.offset && left.path == right.path
      && left.message == right.message && left.action == right.action && left.levels == right.levels
  }
}

extension PolicyFinding.Kind: Comparable {
  /// The milder is the smaller.
  package static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int { Self.allCases.count - (Self.allCases.firstIndex(of: self) ?? 0) }
}
