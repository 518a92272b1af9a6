package import Rules

extension Assessment {
  /// Why the run passed or failed, in one line for people: `fails: 12 rules at or above low failed (exit 1)`.
  package var lastLine: String { lastLine(OverrideOrigins()) }

  /// The same, saying who changed severities and parameters.
  package func lastLine(_ origins: OverrideOrigins) -> String {
    VisibleText.line(ReportModel(self).verdict.lastLine(origins))
  }
}

extension Verdict {
  fileprivate func lastLine(_ origins: OverrideOrigins) -> String {
    var reasons = lastReasons
    let remarks = remarks(origins) + (evidenceAge.map { [$0] } ?? [])
    if !remarks.isEmpty { reasons.append(remarks.joined(separator: ", ")) }
    return "\(word): \(reasons.joined(separator: "; ")) (exit \(exitStatus))"
  }

  private var word: String {
    switch outcome {
    case .fails: "fails"
    case .unknown: "could not tell"
    case .passes: "passes"
    case .passesAsFarAsTold: "passes as far as could be told"
    case .notJudged: "not judged"
    case .nothingRan: "nothing ran"
    }
  }

  /// The reasons of the gate; where no threshold was set, what was found all the same.
  private var lastReasons: [String] {
    switch outcome {
    case .nothingRan: return ["no rule was selected, so nothing was found"]
    case .notJudged:
      var reasons = [
        self[.fail] == 0 ? "no rule failed" : "\(self[.fail].counted("rule")) failed\(ofThemCritical)"
      ]
      if self[.unknown] > 0 { reasons.append("\(self[.unknown].formatted) could not be told") }
      return reasons + (baseline?.setApart ?? []) + ["no threshold was set"]
    case .fails, .unknown, .passes, .passesAsFarAsTold: return reasons(isBrief: true)
    }
  }
}
