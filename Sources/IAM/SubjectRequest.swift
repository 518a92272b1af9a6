/// Evidence that is wanted about one subject: what a source says of a user, a policy or a key.
package struct SubjectRequest: Hashable, Sendable {
  /// One that `isPerSubject`.
  package var source: Source
  /// The name of a user, the ARN of a policy, or the id of an access key, as `source` takes it.
  package var subject: String

  package init(source: Source, subject: String) {
    self.source = source
    self.subject = subject
  }
}

extension SubjectRequest: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.source, left.subject) < (right.source, right.subject)
  }
}
