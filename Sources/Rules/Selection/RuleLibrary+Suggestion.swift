import Spelling

/// What was probably meant by a name that no rule, or no benchmark, has.
extension RuleLibrary {
  /// `; did you mean 'aws-fsbp'?` for a benchmark's name with a typing error or with words left out, or for words of its
  /// title; the newest of several versions. Nothing where none is near.
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

  /// `; did you mean 'root-mfa-enabled'?` for a rule's name here or in another tool, with a typing error or with words
  /// left out; for a number of CIS that its numbers depend on the version. Nothing where none is near.
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
