import Rules

extension Verdict {
  /// The verdict as one sentence in three parts; the middle one is what a report stresses.
  var headline: (before: String, stressed: String, after: String) {
    switch outcome {
    case .fails: ("\(account) ", "does not pass", " muster.")
    case .unknown: ("It ", "could not be told", " whether \(account) passes muster.")
    case .passes:
      if let baseline, !baseline.setApart.isEmpty {
        ("\(account) ", "passes muster", ": nothing that counts is new since \(baseline.day).")
      } else {
        ("\(account) ", "passes muster.", "")
      }
    case .passesAsFarAsTold: ("\(account) ", "passes muster", ", as far as could be told.")
    case .nothingRan: ("In \(account) ", "nothing was judged", ": no rule ran.")
    case .notJudged:
      if self[.fail] > 0 {
        ("In \(account) ", "\(self[.fail].counted("rule")) failed.", " No threshold was set.")
      } else {
        ("In \(account) ", "no rule failed.", " No threshold was set.")
      }
    }
  }

  /// What colours the verdict.
  var status: ReportStatus {
    switch outcome {
    case .fails: .fail
    case .unknown, .passesAsFarAsTold, .nothingRan: .unknown
    case .passes: .pass
    case .notJudged: self[.fail] > 0 ? .fail : self[.unknown] > 0 ? .unknown : .pass
    }
  }

  /// A sentence below the verdict; `status` is set where it has to stand out.
  struct Sentence {
    var text: String
    var status: ReportStatus?
  }

  /// What the benchmarks ask for and no rule of this version judges; nil where there is nothing.
  private var uncovered: String? {
    var parts: [String] = []
    if coming > 0 { parts.append("\(coming.formatted) not covered yet") }
    if outOfScope > 0 { parts.append("\(outOfScope.formatted) out of scope") }
    return parts.isEmpty ? nil : "Of \(controls.counted("control")), \(parts.joined(separator: " and "))."
  }

  /// How many rules failed and why the worst did, then what could not be told and why.
  func lede(failed: [RuleEntry], causes: [CauseGroup]) -> [Sentence] {
    if total == 0 { return [Sentence(text: "That says nothing about the account.")] }
    if self[.unknown] == total {
      let all = total == 1 ? "The only rule" : "None of \(total.formatted) rules"
      return [
        Sentence(
          text: "\(all) could \(total == 1 ? "not " : "")be judged\(because(causes)).", status: .unknown),
        Sentence(text: "That says nothing about the account."),
      ]
    }
    var sentences: [Sentence] = []
    if self[.fail] > 0 {
      let critical =
        critical > 0 ? ", \(critical == total ? "all" : critical.formatted) of them critical" : ""
      let worst = worstReasons(of: failed)
      sentences.append(
        Sentence(
          text: "\(self[.fail].formatted) of \(total.counted("rule")) failed\(anew)\(critical)"
            + (worst.isEmpty ? "." : ": \(worst).")))
    } else if self[.unknown] == 0, self[.known] == 0 {
      let judged = total == 1 ? "The one rule was judged" : "All \(total.counted("rule")) were judged"
      sentences.append(Sentence(text: "\(judged): \(tally)."))
      if partlyUnknown == 0, self[.manual] == 0 { sentences.append(Sentence(text: "Nothing was left open.")) }
    } else {
      sentences.append(Sentence(text: "Of \(total.counted("rule")) none failed\(anew): \(tally)."))
    }
    if self[.unknown] > 0 {
      let more = partlyUnknown > 0 ? "; \(partlyUnknown.formatted) more only in part" : ""
      sentences.append(
        Sentence(
          text: "\(self[.unknown].counted("rule")) could not be told\(because(causes))\(more).",
          status: .unknown))
    } else if partlyUnknown > 0 {
      sentences.append(
        Sentence(
          text: "\(partlyUnknown.counted("rule")) could be told only in part\(because(causes)).",
          status: .unknown))
    }
    if let baseline {
      let parts = baseline.setApart + baseline.gone
      if !parts.isEmpty { sentences.append(Sentence(text: "\(parts.joined(separator: "; ")).")) }
    }
    if let uncovered { sentences.append(Sentence(text: uncovered)) }
    return sentences
  }

  /// Beside a baseline only what counts is called failed.
  private var anew: String { baseline == nil ? "" : " anew" }

  private var tally: String {
    var parts: [String] = []
    if self[.known] > 0 { parts.append("\(self[.known].formatted) known") }
    if self[.pass] > 0 { parts.append("\(self[.pass].formatted) passed") }
    if self[.waived] > 0 { parts.append("\(self[.waived].formatted) waived") }
    if self[.manual] > 0 { parts.append("\(self[.manual].formatted) to check by hand") }
    if self[.notApplicable] > 0 { parts.append("\(self[.notApplicable].formatted) not applicable") }
    if parts.isEmpty { return "none passed" }
    return parts.count == 1
      ? parts[0] : parts.dropLast().joined(separator: ", ") + " and \(parts[parts.count - 1])"
  }

  private func because(_ causes: [CauseGroup]) -> String {
    guard let first = causes.first else { return "" }
    switch first.kind {
    case "refused": return ", because AWS refused \(max(1, first.apis.count).counted("call"))"
    case "not-collected": return ", because evidence was not collected"
    case "failed": return ", because calls to AWS failed"
    case "incomplete": return ", because evidence is incomplete"
    case "malformed": return ", because evidence could not be read"
    case "conflicting": return ", because the evidence contradicts itself"
    case "rejudged": return ", because rules have changed since the baseline"
    case "rule-error": return ", because the rules could not be run"
    default: return ""
    }
  }

  /// The reasons of two rules at most, of the worst severity there is.
  private func worstReasons(of failed: [RuleEntry]) -> String {
    failed.prefix { $0.outcome.severity == failed.first?.outcome.severity }.prefix(2).compactMap { rule in
      guard let first = rule.results(.fail).first, !first.reason.isEmpty else { return nil }
      let others = rule.count(.fail) - 1
      let reason = first.reason.clippedAtWord(to: 160).trimmingFullStop
      return others > 0 ? "\(reason) (and \(others.counted("other")))" : reason
    }.joined(separator: "; ")
  }
}
