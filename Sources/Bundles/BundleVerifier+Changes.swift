import Rules

extension BundleVerifier {
  /// What two nights in a row do not have in common, of all that decides what `passed` means.
  static func remarks(of check: BundleCheck, after before: BundleCheck) -> [BundleCheck.Remark] {
    var remarks: [BundleCheck.Remark] = []
    if let key = check.claims?.keyID, let earlier = before.claims?.keyID, key != earlier {
      remarks.append(
        .init(.keyChanged, "it is signed by \(key.prefix(64)), and \(before.file) by \(earlier.prefix(64))"))
    }
    guard let now = check.summary, let then = before.summary else { return remarks }
    func remark(_ kind: BundleCheck.Remark.Kind, _ changes: [String]) {
      guard !changes.isEmpty else { return }
      remarks.append(.init(kind, "since \(before.file): " + changes.joined(separator: "; ")))
    }
    remark(.benchmarksChanged, benchmarks(then, now))
    remark(.rulesChanged, rules(then, now))
    remark(.ruleTextsChanged, texts(then, now))
    remark(.parametersChanged, parameters(then, now))
    remark(.severitiesChanged, severities(then, now))
    remark(.thresholdChanged, threshold(then, now))
    if now.hasBaseline != then.hasBaseline {
      remark(
        .baselineChanged,
        [now.hasBaseline ? "only what is new since a baseline counts" : "no baseline any more"])
    }
    remark(.waiversChanged, waivers(then, now))
    return remarks
  }

  private static func benchmarks(_ then: AuditSummary, _ now: AuditSummary) -> [String] {
    changes(Set(then.benchmarks.map(\.id)), Set(now.benchmarks.map(\.id)), "benchmark")
  }

  private static func rules(_ then: AuditSummary, _ now: AuditSummary) -> [String] {
    changes(Set(then.runs.map(\.rule)), Set(now.runs.map(\.rule)), "rule")
  }

  /// How many names a line shows.
  private static let mostNames = 8

  private static func changes(_ then: Set<String>, _ now: Set<String>, _ noun: String) -> [String] {
    [("no more", then.subtracting(now)), ("more", now.subtracting(then))].compactMap { words, names in
      names.isEmpty
        ? nil : "\(names.count) \(noun)\(names.count == 1 ? "" : "s") \(words): \(list(names.sorted()))"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(mostNames).joined(separator: ", ")
      + (names.count > mostNames ? " and \(names.count - mostNames) more" : "")
  }

  /// The values of the rules that ran in both nights, where they differ; a rule may run more than once.
  private static func differences<Value: Equatable>(
    _ then: AuditSummary, _ now: AuditSummary, _ value: ([AuditSummary.Run]) -> Value
  ) -> [(rule: String, then: Value, now: Value)] {
    let old = Dictionary(grouping: then.runs, by: \.rule)
    return Dictionary(grouping: now.runs, by: \.rule).compactMap { rule, runs in
      guard let earlier = old[rule], value(earlier) != value(runs) else { return nil }
      return (rule, value(earlier), value(runs))
    }.sorted { $0.rule < $1.rule }
  }

  private static func texts(_ then: AuditSummary, _ now: AuditSummary) -> [String] {
    let rules = differences(then, now) { $0.map(\.digest) }.map(\.rule)
    return rules.isEmpty
      ? []
      : ["\(rules.count) \(rules.count == 1 ? "rule is" : "rules are") written otherwise: \(list(rules))"]
  }

  private static func parameters(_ then: AuditSummary, _ now: AuditSummary) -> [String] {
    shown(differences(then, now) { $0.map { ParameterSet($0.parameters) } })
  }

  private static func severities(_ then: AuditSummary, _ now: AuditSummary) -> [String] {
    shown(differences(then, now) { $0.map(\.severity.rawValue) })
  }

  private static func shown<Value: CustomStringConvertible>(
    _ differences: [(rule: String, then: [Value], now: [Value])]
  ) -> [String] {
    let lines = differences.map { rule, then, now in
      "\(rule) was \(then.map(\.description).joined(separator: ", ")), is \(now.map(\.description).joined(separator: ", "))"
    }
    return lines.prefix(mostNames) + (lines.count > mostNames ? ["and \(lines.count - mostNames) more"] : [])
  }

  private static func threshold(_ then: AuditSummary, _ now: AuditSummary) -> [String] {
    var changes: [String] = []
    if then.threshold != now.threshold {
      changes.append("it was \(then.threshold.rawValue), is \(now.threshold.rawValue)")
    }
    if then.allowUnknown != now.allowUnknown {
      changes.append(
        now.allowUnknown ? "what could not be told no longer counts" : "what could not be told counts again")
    }
    return changes
  }

  private static func waivers(_ then: AuditSummary, _ now: AuditSummary) -> [String] {
    let (old, new) = (then.activeWaivers.map(WaiverName.init), now.activeWaivers.map(WaiverName.init))
    return changes(Set(old.map(\.description)), Set(new.map(\.description)), "waiver")
  }
}

/// A waiver as a line names it.
private struct WaiverName: CustomStringConvertible {
  let description: String

  init(_ waiver: Assessment.WaiverRecord) {
    description = "\(waiver.rule) for \(waiver.subject) until \(waiver.expires)"
  }
}

/// Parameters in the order of their names.
private struct ParameterSet: Equatable, CustomStringConvertible {
  let description: String

  init(_ parameters: [String: ParameterValue]) {
    description = parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.shown)" }.joined(
      separator: " ")
  }
}
