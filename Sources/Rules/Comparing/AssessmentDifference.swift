/// What became of the results of one assessment in a later one of the same account.
///
/// Where a rule's text or parameters changed in between nobody can tell what the account did: what that may explain is set apart.
package struct AssessmentDifference: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It fails and did not, or it fails or cannot be told and nobody asked before.
    case new
    /// It fails, or cannot be told, as before, but with another severity, or is waived now or no longer.
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
  /// What each failed or unknown result of the later assessment is, by its place there.
  package let states: [Int: Assessment.BaselineState]

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
    var states: [Int: Assessment.BaselineState] = [:]
    for (index, result) in after.results.enumerated()
    where result.status == .fail || result.status == .unknown {
      let judgement = earlier.judgement(of: result, as: later)
      let match = judgement == .same ? earlier.same(as: result) : earlier.alike(result)
      let kind = Self.kind(of: result, before: match, judgement, earlier)
      let entry = Entry(
        kind: kind ?? .still, title: "", isJudgedBefore: judgement != .none, before: match, after: result)
      states[index] = entry.state
      if let kind { add(kind, match, result, isJudgedBefore: entry.isJudgedBefore) }
    }
    for result in before.results where result.status == .fail {
      switch later.judgement(of: result, as: earlier) {
      case .same:
        switch later.same(as: result)?.status {
        case .fail, .unknown: break
        case .manual: add(.untold, result, later.same(as: result))
        default:
          let isUntold = later.isUntold(result)
          add(isUntold ? .untold : .fixed, result, later.same(as: result))
          // That the account's listing has a gap may be known; that something fell into it is not.
          if isUntold, result.waiver == nil {
            for index in later.gaps(of: result) { states[index] = .untold }
          }
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
    self.states = states
    // A large account has many entries of few kinds: those of each kind and severity stay in their order.
    let byKind = Dictionary(grouping: entries, by: \.kind)
    self.entries = Kind.allCases.flatMap { kind in
      let bySeverity = Dictionary(grouping: byKind[kind] ?? []) { $0.result?.severity }
      return Severity.allCases.sorted(by: >).flatMap { bySeverity[$0] ?? [] } + (bySeverity[nil] ?? [])
    }
  }

  /// What a failed or unknown result is; nil for one that could not be told before either.
  private static func kind(
    of result: Assessment.Result, before match: Assessment.Result?, _ judgement: JudgedResults.Judgement,
    _ earlier: JudgedResults
  ) -> Kind? {
    if judgement == .none { return .new }
    if let match, match.status == result.status {
      let isAlike = match.severity == result.severity && (match.waiver == nil) == (result.waiver == nil)
      return isAlike ? (result.status == .fail ? .still : nil) : .changed
    }
    if result.status == .fail {
      // A rule's change does not explain what fails where nobody could tell before.
      let wasUntold = match?.status == .unknown || earlier.isUntold(rule: result.rule)
      return judgement == .changed && !wasUntold ? .rejudged : .new
    }
    if match?.status == .manual { return nil }
    if match == nil, earlier.toldNothing(by: result.rule) { return nil }
    return judgement == .changed ? .rejudged : .untold
  }

  package subscript(kind: Kind) -> [Entry] { entries.filter { $0.kind == kind } }

  /// What a gate exits with that lets pass what was there before: 1 for what fails anew at or above the threshold, else 2 for what can no
  /// longer be told, or may be new or the doing of a changed rule.
  ///
  /// Waived results do not count. It is never worse than what the later assessment by itself comes to, because it counts a part of the
  /// same results.
  package func exitStatus(threshold: Threshold, allowUnknown: Bool, allowRejudged: Bool = false) -> Int {
    var isOpen = false
    for (index, state) in states where state.counts {
      let result = after.results[index]
      guard result.waiver == nil, threshold.includes(result.severity) else { continue }
      switch (result.status, state) {
      case (.fail, .undecided): if !allowRejudged { isOpen = true }
      case (.fail, _): return 1
      case (_, .undecided): if !allowUnknown, !allowRejudged { isOpen = true }
      default: if !allowUnknown { isOpen = true }
      }
    }
    return isOpen ? 2 : 0
  }
}

extension AssessmentDifference.Entry {
  /// What the later result is beside the earlier assessment.
  fileprivate var state: Assessment.BaselineState {
    switch kind {
    case .new: return .new
    case .untold: return .untold
    case .rejudged: return .undecided
    case .changed:
      guard let before, let after else { return .known }
      let lostWaiver = before.waiver != nil && after.waiver == nil
      return lostWaiver || after.severity > before.severity ? .worse : .known
    case .fixed, .told, .unselected, .still: return .known
    }
  }
}
