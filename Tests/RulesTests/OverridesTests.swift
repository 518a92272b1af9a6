import Testing

@testable import Rules

/// What a selection changes of what rules and benchmarks say, worked out from the plan.
struct OverridesTests {
  private let library = RuleLibrary(
    rules: [thingRule("large", severity: .high), thingRule("small", severity: .medium)],
    benchmarks: [
      benchmark(
        "b", parameters: ["max_size": .integer(5)],
        [
          ("1", [Benchmark.Selection(rule: "small", severity: .high)]),
          ("2", [Benchmark.Selection(rule: "large")]),
        ])
    ])

  private func overrides(_ request: SelectionRequest) throws -> Assessment.Overrides? {
    try assess([], library, request).overrides
  }

  @Test func `a benchmark's own severities and parameters are no change`() throws {
    #expect(try overrides(SelectionRequest(benchmarks: ["b"])) == nil)
    #expect(try overrides(SelectionRequest(rules: ["small", "large"])) == nil)
    #expect(try overrides(SelectionRequest(benchmarks: ["all"])) == nil)
    // What the benchmark says already changes nothing.
    #expect(try overrides(SelectionRequest(benchmarks: ["b"], severities: ["small": .high])) == nil)
  }

  @Test func `a severity is compared with the benchmark's, or the rule's where none asks for it`() throws {
    let lowered = try overrides(SelectionRequest(benchmarks: ["b"], severities: ["small": .medium]))
    #expect(lowered?.severities == [.init(rule: "small", severity: .medium, own: .high)])
    #expect(lowered?.lowered == ["small"])
    #expect(try overrides(SelectionRequest(rules: ["small"], severities: ["small": .medium])) == nil)
    let raised = try overrides(SelectionRequest(rules: ["small"], severities: ["small": .critical]))
    #expect(raised?.severities.count == 1 && raised?.lowered == [])
  }

  @Test func `parameters and rules left out are told`() throws {
    let setting = ParameterSetting(rule: "small", name: "max_size", value: .integer(6))
    let overrides = try overrides(
      SelectionRequest(benchmarks: ["b"], excludes: ["large"], parameters: [setting]))
    #expect(
      overrides?.parameters == [
        .init(rule: "small", name: "max_size", value: .integer(6), own: .integer(5))
      ])
    #expect(overrides?.leftOut == ["large"])
    #expect(
      overrides?.notes == [
        "parameters changed by configuration: small.max_size is 6 and not 5",
        "rules of the benchmarks left out by configuration: large",
      ])
    #expect(
      try self.overrides(
        SelectionRequest(benchmarks: ["b"], minimumSeverity: .critical, severities: ["large": .critical]))?
        .leftOut == ["small"])
  }
}
