import IAM
import Rules
import TestSupport
import Testing

struct TablesBenchmarkTests {
  private let library: RuleLibrary

  init() throws { library = try RuleFiles.load(Project.file("rules")) }

  @Test func `benchmarks name rules and parameters that are there`() throws { try library.validate() }

  @Test(arguments: [("cis-aws-1.4", 21), ("cis-aws-3.0", 22), ("cis-aws-5.0", 21)])
  func `no control of the IAM section is left out`(id: String, count: Int) throws {
    let section = try #require(library.benchmark(id)?.sections.first)
    #expect(section.controls.map(\.id) == (1...count).map { "1.\($0)" })
  }

  @Test(arguments: ["cis-aws-1.4", "cis-aws-3.0", "cis-aws-5.0"])
  func `rules and benchmarks agree on the numbers of controls`(id: String) throws {
    let controls = try #require(library.benchmark(id)).sections.flatMap(\.controls)
    for rule in library.rules {
      let numbers = controls.filter { rules(of: $0).contains(rule.id) }.map(\.id)
      #expect(rule.controls[id, default: []] == numbers, "\(rule.id)")
    }
  }

  @Test func `account-setup does not contradict its own administrators' group`() throws {
    let benchmark = try #require(library.benchmark("account-setup"))
    let selected = Set(benchmark.sections.flatMap(\.controls).flatMap(rules))
    #expect(
      selected.isDisjoint(with: ["group-no-administrator-access", "user-password-and-key", "no-iam-users"]))
    #expect(selected.contains("admin-group-has-administrator-access"))
  }

  /// At most 40 calls beyond the pages of listings, whatever the number of users.
  @Test(arguments: ["account-setup", "cis-aws-1.4", "cis-aws-3.0", "cis-aws-5.0"])
  func `no rule of a benchmark needs a call for each user`(id: String) throws {
    let engine = try RuleEngine(tables: Tables.all)
    let controls = try #require(library.benchmark(id)).sections.flatMap(\.controls)
    for name in controls.flatMap(rules) {
      let rule = try #require(library.rule(name))
      let reads = try engine.reads(of: library.resolved(rule))
      // Regions are few, whatever the number of users.
      let perSubject = reads.sources.filter { $0.isPerSubject && $0.subject != .region }
      // The one exception is limited to the members of the administrators' group.
      #expect(perSubject == (name == "user-password-reset-pending" ? [.loginProfile] : []), "\(name)")
    }
  }

  private func rules(of control: Benchmark.Control) -> [String] {
    guard case .rules(let selections) = control.coverage else { return [] }
    return selections.map(\.rule)
  }
}
