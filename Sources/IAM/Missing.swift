/// Why a piece of evidence is not there.
///
/// It travels beside the values, from the refused call to the report, so that nothing on the way can read it as "none".
@usableFromInline package struct Missing: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Nobody asked AWS, or the answer is not in the snapshot.
    case notCollected = "not-collected"
    /// AWS refused the call.
    case refused
    /// The call failed otherwise: throttled, a server error, a stall.
    case failed
    /// The answer is there and cannot be read.
    case malformed
    /// Part of the answer is there: a page is missing, or the counts do not agree.
    case incomplete
    /// Two answers contradict each other, or belong to two accounts.
    case conflicting
  }

  package var source: Source
  package var kind: Kind
  /// What AWS or the reader said about it; empty where there is nothing to add.
  package var message: String
  /// The user, policy or key of whom nothing is known, where the API answers for one at a time: what could be asked.
  package var subject: String?

  package init(_ source: Source, _ kind: Kind, _ message: String = "", about subject: String? = nil) {
    self.source = source
    self.kind = kind
    self.message = message
    self.subject = subject
  }

  /// The IAM action that would answer it, if the answer was refused or never asked for.
  ///
  /// Nil where a policy denies it explicitly, as policies that close regions do: no grant changes that.
  package var actionToGrant: String? {
    switch kind {
    case .refused where message.contains("with an explicit deny in "): nil
    case .refused, .notCollected:
      // A refusal names the action; the credential report needs two.
      source.actions.first { message.contains("perform: \($0) ") } ?? source.actions.last
    case .failed, .malformed, .incomplete, .conflicting: nil
    }
  }
}

extension Missing: CustomStringConvertible {
  /// One sentence without a full stop: `iam:ListVirtualMFADevices was denied: User … is not authorized …`.
  @usableFromInline package var description: String {
    let what =
      switch kind {
      case .notCollected: "\(source.api) was not collected"
      case .refused: "\(source.api) was denied"
      case .failed: "\(source.api) failed"
      case .malformed: "the answer of \(source.api) cannot be read"
      case .incomplete: "the answer of \(source.api) is incomplete"
      case .conflicting: "the answers of \(source.api) contradict each other"
      }
    return message.isEmpty ? what : "\(what): \(message)"
  }
}
