/// A result that was otherwise for a time between two assessments, and is in the later one as it was in the earlier.
///
/// No comparison of the two shows it; only the runs between them do.
package struct Transient: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It failed in between, and in neither of the two.
    case failed
    /// It was fixed in between, and fails in both.
    case fixed
  }

  package var kind: Kind
  package var title: String
  /// The result as it last failed.
  package var result: Assessment.Result
  /// When a run first saw it otherwise.
  package var from: String
  /// When a run saw it as before; nil where none could tell, or its rule does not run any more.
  package var until: String?

  package init(kind: Kind, title: String, result: Assessment.Result, from: String, until: String?) {
    self.kind = kind
    self.title = title
    self.result = result
    self.from = from
    self.until = until
  }
}
