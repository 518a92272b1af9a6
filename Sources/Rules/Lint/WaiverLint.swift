package import IAM
import Spelling

/// Looks over files of waivers before anybody audits with them: what the files alone tell.
package struct WaiverLint {
  /// A waiver that ends within so many days is due for a decision.
  package static let daysOfNotice = 30

  private let library: RuleLibrary
  private let now: Timestamp

  package init(library: RuleLibrary, now: Timestamp) {
    self.library = library
    self.now = now
  }

  /// In the order of files and lines; throws what is wrong with a file's form.
  package func findings(files: [String]) throws(RuleFileErrors) -> [LintFinding] {
    var written: [DecisionFiles.WrittenWaiver] = []
    var errors: [RuleFileError] = []
    for file in files {
      do { written += try DecisionFiles.writtenWaivers(file: file) } catch { errors += error.errors }
    }
    if !errors.isEmpty { throw RuleFileErrors(errors) }
    return findings(written)
  }

  func findings(_ written: [DecisionFiles.WrittenWaiver]) -> [LintFinding] {
    let ids = library.rules.map(\.id)
    let known = Set(ids)
    let coverers = coverers(written)
    var findings: [LintFinding] = []
    for (index, entry) in written.enumerated() {
      func report(_ level: LintFinding.Level, _ message: String) {
        findings.append(
          LintFinding(
            file: entry.file, line: entry.position?.line ?? 1, column: entry.position?.column ?? 1,
            level: level,
            message: message))
      }
      let waiver = entry.waiver
      if !known.contains(waiver.rule) {
        report(.error, "'\(waiver.rule)' is no rule\(suggestion(for: waiver.rule, in: ids))")
      }
      for width in WaiverWidth.of(waiver, at: now) { report(.warning, "too wide: \(width.words)") }
      if let message = expiry(of: waiver) { report(.warning, message) }
      if let coverer = coverers[index] {
        let other = written[coverer]
        let place = "\(other.file):\(other.position?.line ?? 1)"
        report(
          .warning,
          other.waiver.subject == waiver.subject
            ? "the waiver at \(place) says the same" : "the waiver at \(place) covers all of it")
      }
    }
    return findings
  }

  private func suggestion(for rule: String, in ids: [String]) -> String {
    let near = NearestName.suggestion(for: rule, in: ids)
    if !near.isEmpty { return near }
    guard let elsewhere = library.rules(calledElsewhere: rule) else { return "" }
    let here = elsewhere.rules.map(\.id).joined(separator: ", ")
    return "; \(elsewhere.tool) calls \(here) so"
  }

  private func expiry(of waiver: Waiver) -> String? {
    guard case .day(let day) = waiver.expires, let last = Timestamp(day: day),
      let today = Timestamp(day: String(now.iso8601.prefix(10)))
    else { return nil }
    if waiver.expires.hasPassed(at: now) { return "expired on \(day)" }
    let days = today.days(until: last)
    guard days <= Self.daysOfNotice else { return nil }
    return days == 0 ? "expires today" : "expires in \(days) day\(days == 1 ? "" : "s"), on \(day)"
  }

  /// For each waiver the first other one that covers whatever it covers, for as long.
  private func coverers(_ written: [DecisionFiles.WrittenWaiver]) -> [Int: Int] {
    let byRule = Dictionary(grouping: written.indices) { written[$0].waiver.rule }
    var coverers: [Int: Int] = [:]
    for indices in byRule.values {
      var exact: [String: [Int]] = [:]
      for index in indices { exact[written[index].waiver.subject, default: []].append(index) }
      let patterns = indices.filter { written[$0].waiver.isPattern }
        .map { (index: $0, pattern: WildcardPattern(written[$0].waiver.subject)) }
      for index in indices {
        let waiver = written[index].waiver
        // A pattern that matches another's text as it stands, stars and all, matches whatever that one does.
        let wider = patterns.filter { $0.index != index && $0.pattern.matches(waiver.subject) }.map(\.index)
        let candidates = (exact[waiver.subject] ?? []).filter { $0 != index } + wider
        coverers[index] = candidates.sorted().first { other in
          let coverer = written[other].waiver
          guard coverer.account == nil || coverer.account == waiver.account, coverer.outlasts(waiver) else {
            return false
          }
          // Of two that are alike the second one is too many.
          return other < index || !waiver.covers(coverer)
        }
      }
    }
    return coverers
  }
}

extension Waiver {
  fileprivate func outlasts(_ other: Waiver) -> Bool {
    switch (expires, other.expires) {
    case (.never, _): true
    case (.day, .never): false
    case (.day(let mine), .day(let theirs)): mine >= theirs
    }
  }

  fileprivate func covers(_ other: Waiver) -> Bool {
    (account == nil || account == other.account) && WildcardPattern(subject).matches(other.subject)
      && outlasts(other)
  }
}
