import Spelling

/// What was probably meant by a name that no rule, or no benchmark, has.
extension RuleLibrary {
  /// What to add to the message that there is no benchmark `name`: `; did you mean 'aws-fsbp'?`, or nothing.
  ///
  /// A name with a typing error is near, and one with words left out, or with words of the title; of several versions the
  /// newest is meant.
  package func suggestion(forBenchmark name: String) -> String {
    // The newest version first.
    let ids = benchmarks.map(\.id).sorted { ControlNumber.precedes($1, $0) }
    if let near = NearestName.nearest(to: name, in: ids + ["all"]) { return Self.question(near) }
    let titles = Dictionary(benchmarks.map { ("\($0.id) \($0.title)", $0.id) }) { first, _ in first }
    let widened =
      ids.first { NearestName.widening(name, in: [$0]) != nil }
      ?? NearestName.widening(name, in: titles.keys).flatMap { titles[$0] }
    return widened.map(Self.question) ?? ""
  }

  /// What to add to the message that there is no rule `name`: `; did you mean 'root-mfa-enabled'?`, or nothing.
  ///
  /// A name of here or of another tool is near that has a typing error or words left out. A number of CIS means other
  /// rules in each version, so it leads to the newest benchmark that has it.
  package func suggestion(forRule name: String) -> String {
    if let number = Self.numberOfCIS(name) {
      let versions = benchmarks.filter { benchmark in
        benchmark.id.hasPrefix("cis-aws-")
          && benchmark.sections.contains { $0.controls.contains { $0.id == number } }
      }.map(\.id).sorted { ControlNumber.precedes($0, $1) }
      if let newest = versions.last {
        let others = versions.dropLast()
        return "; `muster rules benchmarks \(newest)` shows the rules of its control \(number)"
          + (others.isEmpty ? "" : "; the number means others in \(others.joined(separator: ", "))")
      }
    }
    let ids = rules.map(\.id)
    let names = ids + namesElsewhere
    let near =
      NearestName.nearest(to: name, in: names) ?? NearestName.widening(name, in: ids)
      ?? NearestName.widening(name, in: namesElsewhere)
    return near.map(Self.question) ?? ""
  }

  private static func question(_ name: String) -> String { "; did you mean '\(name)'?" }

  /// `1.4` of `CIS.1.4` and `[CIS 1.4]`; nil for another name.
  private static func numberOfCIS(_ name: String) -> String? {
    name.firstMatch(of: /^\[?[Cc][Ii][Ss][.\- ]?([0-9]+(\.[0-9]+)+)\]?$/).map { String($0.1) }
  }
}
