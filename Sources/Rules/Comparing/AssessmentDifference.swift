/// What became of the results of one assessment in a later one of the same account.
///
/// A rule whose text or parameters changed in between says nothing of the account: what it alone explains is set apart.
package struct AssessmentDifference: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It fails and did not, or nobody judged it.
    case new
    /// It fails as before, but with another severity, or is waived now or no longer.
    case changed
    /// It could be told and cannot be now.
    case untold
    /// It failed and does not, by the same rule.
    case fixed
    /// It could not be told and can be now, and does not fail.
    case told
    /// It fails or no longer does, and the rule has changed in between.
    case rejudged
    /// It failed, and its rule does not run any more.
    case unselected
    /// It fails in both.
    case still
  }

  /// One result, as it was and as it is.
  package struct Entry: Equatable, Sendable {
    package var kind: Kind
    package var title: String
    /// Whether its rule ran before, which says nothing of the account where it did not.
    package var isJudgedBefore = true
    /// Nil where the earlier assessment does not list it.
    package var before: Assessment.Result?
    /// Nil where the later one does not list it.
    package var after: Assessment.Result?

    /// The later result, or the earlier one where there is none.
    package var result: Assessment.Result? { after ?? before }
  }

  package let before: Assessment
  package let after: Assessment
  /// By kind, then the most severe first, then as results are sorted.
  package let entries: [Entry]

  package init(from before: Assessment, to after: Assessment) {
    self.before = before
    self.after = after
    let earlier = JudgedResults(before)
    let later = JudgedResults(after)
    let titles = Dictionary((before.rules + after.rules).map { ($0.id, $0.title) }) { _, last in last }
    var entries: [Entry] = []
    func add(
      _ kind: Kind, _ before: Assessment.Result?, _ after: Assessment.Result?, isJudgedBefore: Bool = true
    ) {
      let title = (after ?? before).flatMap { titles[$0.rule] } ?? ""
      entries.append(
        Entry(kind: kind, title: title, isJudgedBefore: isJudgedBefore, before: before, after: after))
    }
    for result in after.results where result.status == .fail || result.status == .unknown {
      let judgement = earlier.judgement(of: result, as: later)
      let match = judgement == .same ? earlier.same(as: result) : earlier.alike(result)
      switch (result.status, match?.status) {
      case (.fail, .fail):
        let isAlike = match?.severity == result.severity && (match?.waiver == nil) == (result.waiver == nil)
        add(isAlike ? .still : judgement == .same ? .changed : .rejudged, match, result)
      case (.fail, _):
        add(judgement == .changed ? .rejudged : .new, match, result, isJudgedBefore: judgement != .none)
      case (_, .unknown), (_, .manual): break
      // Nobody lost sight of what nobody looked at.
      default: if judgement != .none { add(judgement == .changed ? .rejudged : .untold, match, result) }
      }
    }
    for result in before.results where result.status == .fail {
      switch later.judgement(of: result, as: earlier) {
      case .same:
        switch later.same(as: result)?.status {
        case .fail, .unknown: break
        case .manual: add(.untold, result, later.same(as: result))
        default: add(later.isUntold(result) ? .untold : .fixed, result, later.same(as: result))
        }
      case .changed: if later.alike(result)?.status != .fail { add(.rejudged, result, later.alike(result)) }
      case .none: add(.unselected, result, nil)
      }
    }
    for result in before.results
    where result.status == .unknown && later.judgement(of: result, as: earlier) == .same {
      let match = later.same(as: result)
      if match?.status != .fail, match?.status != .unknown, !later.isUntold(result) {
        add(.told, result, match)
      }
    }
    self.entries = entries.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.kind != b.kind { return Self.place(a.kind) < Self.place(b.kind) }
      if let one = a.result?.severity, let other = b.result?.severity, one != other { return one > other }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func place(_ kind: Kind) -> Int { Kind.allCases.firstIndex(of: kind) ?? 0 }

  package subscript(kind: Kind) -> [Entry] { entries.filter { $0.kind == kind } }

  /// What a gate exits with that lets pass what was there before: 1 for what fails anew at or above the threshold, else 2 for what can no
  /// longer be told.
  ///
  /// Waived results do not count, nor does what the rules' own changes explain.
  package func exitStatus(threshold: Threshold, allowUnknown: Bool) -> Int {
    let counted = entries.filter { entry in entry.result.map { threshold.includes($0.severity) } ?? false }
    if counted.contains(where: \.isWorse) { return 1 }
    return !allowUnknown && counted.contains { $0.kind == .untold } ? 2 : 0
  }
}

extension AssessmentDifference.Entry {
  /// Whether it fails anew: it did not before, or was waived or less severe.
  package var isWorse: Bool {
    guard let after, after.status == .fail, after.waiver == nil else { return false }
    switch kind {
    case .new: return true
    case .changed: return before?.waiver != nil || before.map { after.severity > $0.severity } ?? false
    case .untold, .fixed, .told, .rejudged, .unselected, .still: return false
    }
  }
}
