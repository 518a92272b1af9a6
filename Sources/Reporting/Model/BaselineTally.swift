import Rules

/// What the baseline makes of a run's results: what counts, and what was known; waived results stand apart.
struct BaselineTally {
  /// The day of the baseline, `2026-11-01`.
  let day: String
  /// Failed results that count, at or above the threshold, and how many of them were there, but less severe or waived, and
  /// how many are critical.
  private(set) var anew = 0
  private(set) var worse = 0
  private(set) var critical = 0
  /// Unknown results that count, at or above the threshold.
  private(set) var untold = 0
  /// Failed, and in the baseline.
  private(set) var known = 0
  /// Unknown, then and now.
  private(set) var knownUnknown = 0
  /// At or above the threshold, and either new or the doing of a changed rule.
  private(set) var undecided = 0
  /// The same where it does not count.
  private(set) var rejudged = 0
  let fixed: Int
  let unselected: Int

  /// Nil without a baseline.
  init?(_ assessment: Assessment) {
    guard let baseline = assessment.baseline else { return nil }
    day = CivilDay(baseline.evaluatedAt)?.iso8601 ?? baseline.evaluatedAt.clipped(to: 40)
    fixed = baseline.fixed
    unselected = baseline.unselected
    for result in assessment.results where result.waiver == nil {
      guard let state = result.baselineState else { continue }
      let isIncluded = assessment.threshold.includes(result.severity)
      switch state {
      case .known: if result.status == .fail { known += 1 } else { knownUnknown += 1 }
      case .rejudged: rejudged += 1
      case .undecided where isIncluded: undecided += 1
      case .undecided: rejudged += 1
      case .new, .worse, .untold:
        guard isIncluded else { continue }
        if result.status == .fail { anew += 1 } else { untold += 1 }
        if result.status == .fail, state == .worse { worse += 1 }
        if result.status == .fail, result.severity == .critical { critical += 1 }
      }
    }
  }

  /// `1 new finding`, or `2 new or worse findings`.
  var found: String { anew.counted(worse > 0 ? "new or worse finding" : "new finding") }

  /// `, 1 of them critical`; empty where none is.
  var ofThemCritical: String {
    critical == 0 ? "" : critical == anew ? ", critical" : ", \(critical.formatted) of them critical"
  }

  /// What nobody can tell of results by changed rules, and what to do; nil where there are none.
  func undecidedReason(_ at: String) -> String? {
    guard undecided > 0 else { return nil }
    let (verb, rules, it) =
      undecided == 1 ? ("is", "its rule has", "it is") : ("are", "their rules have", "they are")
    return
      "whether \(undecided.counted("result"))\(at) \(verb) new cannot be told, because \(rules) changed since \(day): make a new baseline once \(it) looked at, or allow it with --allow-rejudged"
  }

  /// What does not count and is there nevertheless; none where there is nothing.
  var setApart: [String] {
    var parts: [String] = []
    if known > 0 {
      parts.append("\(known.counted("known finding")) \(known == 1 ? "is" : "are") in the baseline of \(day)")
    }
    if knownUnknown > 0 {
      parts.append("\(knownUnknown.counted("result")) could not be told then either")
    }
    if rejudged > 0 {
      let rules = rejudged == 1 ? "its rule has" : "their rules have"
      parts.append(
        "\(rejudged.counted("result")) \(rejudged == 1 ? "does" : "do") not count: \(rules) changed")
    }
    return parts
  }

  /// What of the baseline is not there any more, or was not looked at.
  var gone: [String] {
    var parts: [String] = []
    if fixed > 0 {
      parts.append("\(fixed.counted("finding")) of the baseline no longer \(fixed == 1 ? "fails" : "fail")")
    }
    if unselected > 0 {
      parts.append(
        "\(unselected.counted("finding")) of the baseline \(unselected == 1 ? "was" : "were") not asked for")
    }
    return parts
  }
}

extension Assessment.Result {
  /// What to say of the result beside the baseline, where its place in a report does not say it.
  var baselineNote: String? {
    switch baselineState {
    case .worse: "worse than in the baseline"
    case .rejudged, .undecided: "new, by a changed rule"
    case .known where status == .unknown: "could not be told then either"
    case .new, .untold, .known, nil: nil
    }
  }
}
