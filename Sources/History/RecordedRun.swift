package import Rules

/// What came of recording a run.
package struct RecordedRun: Equatable, Sendable {
  package var number: Int64
  package var history: Assessment.History
  /// Since when each result fails without a break, by fingerprint.
  package var failingSince: [String: String]
  /// What there is to tell; nil where nobody is to be told.
  package var news: News?
}

/// What a night has to say to whoever wants to hear of changes only.
package enum News: Equatable, Sendable {
  /// The account's first run: what fails is no change, but that the message arrives is worth knowing.
  case first
  /// Everything since what was last told, over several nights where telling failed, with what came and went in between;
  /// `failures` notices were in vain.
  case changes(AssessmentDifference, [Transient], failures: Int)
}

extension AssessmentDifference {
  /// Whether anything is worth telling: results that stay as they were are not.
  package var hasNews: Bool {
    entries.contains { entry in
      switch entry.kind {
      case .new, .changed, .untold, .fixed, .told, .rejudged, .unselected: true
      case .still: false
      }
    }
  }
}
