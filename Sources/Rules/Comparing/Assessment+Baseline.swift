package import IAM

extension Assessment {
  /// The earlier assessment whose findings do not count again, and what became of them.
  package struct Baseline: Equatable, Sendable {
    /// The file's name without its folder; nil where it came through a pipe.
    package var name: String?
    /// Of the file's bytes, in hexadecimal digits.
    package var sha256: String
    package var toolVersion: String
    package var collectedAt: String?
    package var evaluatedAt: String
    /// What the run would have exited with without it.
    package var exitStatusWithout: Int
    /// How many failed and unknown results are in which state, waived ones too.
    package var states: [BaselineState: Int]
    /// How many results failed then and do not now, by the same rule.
    package var fixed: Int
    /// How many could not be told then, can be now and do not fail.
    package var told: Int
    /// How many failed then, and their rules do not run now.
    package var unselected: Int

    package init(
      name: String?, sha256: String, toolVersion: String, collectedAt: String?, evaluatedAt: String,
      exitStatusWithout: Int, states: [BaselineState: Int], fixed: Int, told: Int, unselected: Int
    ) {
      self.name = name
      self.sha256 = sha256
      self.toolVersion = toolVersion
      self.collectedAt = collectedAt
      self.evaluatedAt = evaluatedAt
      self.exitStatusWithout = exitStatusWithout
      self.states = states
      self.fixed = fixed
      self.told = told
      self.unselected = unselected
    }
  }

  /// What a failed or unknown result is beside the baseline.
  package enum BaselineState: String, CaseIterable, Hashable, Sendable {
    /// It was not there, or nobody could tell, or nobody asked.
    case new
    /// It was there, but less severe, or waived.
    case worse
    /// It could be told, and cannot be now.
    case untold
    /// It was not there, and its rule has changed since: whether the account has changed cannot be told.
    case undecided
    /// The same, where that was allowed.
    case rejudged
    /// It was there.
    case known

    /// Whether the exit status counts a result in this state, if it is not waived and at or above the threshold: an undecided one as
    /// unknown, whatever its status is.
    package var counts: Bool {
      switch self {
      case .new, .worse, .untold, .undecided: true
      case .rejudged, .known: false
      }
    }
  }

  /// The same with every failed and unknown result beside `baseline`, and the exit status counted from what is new.
  ///
  /// What counts is a part of what counts without a baseline, so the exit status is the same or a better one. With `allowRejudged` what
  /// is new by a changed rule does not count.
  package func compared(with baseline: StoredBaseline, allowRejudged: Bool = false) -> Assessment {
    let difference = AssessmentDifference(from: baseline.assessment, to: self)
    let states = difference.states.mapValues { allowRejudged && $0 == .undecided ? .rejudged : $0 }
    var compared = self
    for index in results.indices { compared.results[index].baselineState = states[index] }
    compared.baseline = Baseline(
      name: baseline.name, sha256: baseline.sha256, toolVersion: baseline.assessment.toolVersion,
      collectedAt: baseline.assessment.collectedAt, evaluatedAt: baseline.assessment.evaluatedAt,
      exitStatusWithout: exitStatus,
      states: states.values.reduce(into: [:]) { $0[$1, default: 0] += 1 },
      fixed: difference[.fixed].count, told: difference[.told].count,
      unselected: difference[.unselected].count)
    compared.exitStatus = difference.exitStatus(
      threshold: threshold, allowUnknown: allowUnknown, allowRejudged: allowRejudged)
    return compared
  }
}

/// A stored assessment that is to be a run's baseline.
package struct StoredBaseline: Sendable {
  package var assessment: Assessment
  /// As ``Assessment/Baseline/name``.
  package var name: String?
  package var sha256: String

  package init(_ assessment: Assessment, name: String?, sha256: String) {
    self.assessment = assessment
    self.name = name
    self.sha256 = sha256
  }

  /// Throws where it says nothing about a run of `account` at `now`.
  ///
  /// An account that nobody knows is never the same: root has the same name in all of them, and what fails for one root would let pass
  /// the other's.
  package func check(account: String?, now: Timestamp) throws(BaselineError) {
    guard let account, account == assessment.account.id else {
      throw .otherAccount(baseline: assessment.account.id, run: account)
    }
    guard let time = Timestamp(iso8601: assessment.evaluatedAt), time <= now else {
      throw .later(baseline: assessment.evaluatedAt, run: now.iso8601)
    }
  }
}

/// Why a baseline cannot be one for a run.
package enum BaselineError: Error, Equatable {
  case otherAccount(baseline: String?, run: String?)
  case later(baseline: String, run: String)
}

extension BaselineError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .otherAccount(let baseline, let run):
      let why =
        baseline == nil || run == nil ? "; where one is unknown, nobody can tell that they are one" : ""
      return
        "the baseline is about account \(baseline ?? "unknown") and this run about account \(run ?? "unknown"); expected an assessment of the same account\(why)"
    case .later(let baseline, let run):
      return
        "the baseline was judged as of \(baseline) and this run as of \(run); expected an earlier assessment, by the same clock (--as-of-collection or --now) where the snapshot is an old one"
    }
  }
}
