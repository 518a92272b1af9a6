import IAM
import Rules
import TestSupport
import Testing

struct TablesBenchmarkTests {
  private let library: RuleLibrary

  init() throws { library = try RuleFiles.load(Project.file("rules")) }

  @Test func `benchmarks name rules and parameters that are there`() throws { try library.validate() }

  private static let cis = ["1.2", "1.3", "1.4", "1.5", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0"].map {
    "cis-aws-\($0)"
  }

  @Test(arguments: [
    ("cis-aws-1.2", "1", 1...22), ("cis-aws-1.3", "1", 1...22), ("cis-aws-1.4", "1", 1...21),
    ("cis-aws-1.5", "1", 1...21), ("cis-aws-2.0", "1", 1...22), ("cis-aws-3.0", "1", 1...22),
    ("cis-aws-4.0", "1", 1...22), ("cis-aws-5.0", "1", 1...21), ("cis-aws-6.0", "2", 1...21),
    ("cis-aws-7.0", "2.1", 1...6), ("cis-aws-7.0", "2", 2...20),
  ])
  func `no control of the IAM section is left out`(id: String, section: String, numbers: ClosedRange<Int>)
    throws
  {
    let benchmark = try #require(library.benchmark(id))
    let controls = try #require(benchmark.sections.first { $0.id == section }).controls
    #expect(controls.map(\.id) == numbers.map { "\(section).\($0)" })
  }

  @Test func `every control of Security Hub about IAM and the account is there`() throws {
    let benchmark = try #require(library.benchmark("securityhub"))
    #expect(
      benchmark.sections.flatMap(\.controls).map(\.id)
        == ["Account.1", "Account.2"] + (1...28).map { "IAM.\($0)" } + ["KMS.1", "KMS.2", "CloudWatch.1"])
  }

  /// Source: the Security Hub user guide, "AWS Foundational Security Best Practices standard", its list of controls.
  @Test func `the foundational standard has its own controls and no other's`() throws {
    let benchmark = try #require(library.benchmark("aws-fsbp"))
    #expect(
      benchmark.sections.flatMap(\.controls).map(\.id)
        == ["Account.1"] + (1...8).map { "IAM.\($0)" } + ["IAM.21", "KMS.1", "KMS.2"])
    let all = try #require(library.benchmark("securityhub")).sections.flatMap(\.controls)
    for control in benchmark.sections.flatMap(\.controls) { #expect(all.contains(control)) }
    #expect(benchmark.parameters == library.benchmark("securityhub")?.parameters)
  }

  @Test func `the foundational standard runs each of its rules once`() throws {
    let plan = try library.plan(SelectionRequest(benchmarks: ["aws-fsbp"]))
    let ids = plan.runs.map(\.rule.id)
    #expect(Set(ids).count == ids.count)
    #expect(!ids.contains("root-mfa-enabled"))
  }

  @Test(arguments: cis)
  func `rules and benchmarks agree on the numbers of controls`(id: String) throws {
    let sections = try #require(library.benchmark(id)).sections
    let controls = sections.flatMap(\.controls)
    for rule in library.rules {
      let numbers = controls.filter { rules(of: $0).contains(rule.id) }.map(\.id)
      // A control of a section that the benchmark's file leaves out is the rule's all the same.
      let claimed = rule.controls[id, default: []].filter { number in
        sections.contains { number.hasPrefix("\($0.id).") }
      }
      #expect(claimed == numbers, "\(rule.id)")
    }
  }

  /// Security Hub's IAM.7 asks for no history of passwords unless somebody sets one, so its benchmark has no such rule.
  @Test func `rules and the benchmark of Security Hub agree but for one`() throws {
    let controls = try #require(library.benchmark("securityhub")).sections.flatMap(\.controls)
    for rule in library.rules {
      var numbers = controls.filter { rules(of: $0).contains(rule.id) }.map(\.id)
      if rule.id == "password-policy-reuse" { numbers.append("IAM.7") }
      #expect(Set(rule.controls["securityhub", default: []]) == Set(numbers), "\(rule.id)")
    }
  }

  @Test func `every control that a rule names stands in the benchmark of that name, once`() throws {
    for id in Set(library.rules.flatMap(\.controls.keys)).subtracting(["securityhub"]).sorted() {
      let benchmark = library.expanded(try #require(library.benchmark(id), "no benchmark is called \(id)"))
      let controls = benchmark.sections.flatMap(\.controls)
      #expect(Set(controls.map(\.id)).count == controls.count, "\(id) has a control twice")
      for rule in library.rules {
        let numbers = controls.filter { rules(of: $0).contains(rule.id) }.map(\.id)
        #expect(Set(rule.controls[id, default: []]) == Set(numbers), "\(rule.id) in \(id)")
      }
    }
  }

  @Test(arguments: [
    ("cis-aws-1.2", "1.3", "user-password-unused", ["max_unused_days": ParameterValue.integer(90)]),
    ("cis-aws-1.2", "1.11", "password-policy-max-age", ["max_age_days": .integer(90)]),
    ("cis-aws-1.3", "1.12", "user-access-key-unused", ["max_unused_days": .integer(90)]),
    ("cis-aws-1.4", "1.12", "user-access-key-unused", ["max_unused_days": .integer(45)]),
    ("cis-aws-4.0", "1.5", "root-mfa-enabled", ["absent_credentials_pass": .boolean(false)]),
    ("cis-aws-5.0", "1.4", "root-mfa-enabled", ["absent_credentials_pass": .boolean(true)]),
    ("cis-aws-7.0", "2.9", "password-policy-reuse", ["min_remembered": .integer(24)]),
    ("aws-fsbp", "IAM.7", "password-policy-min-length", ["min_length": .integer(8)]),
    ("aws-fsbp", "IAM.8", "user-password-unused", ["max_unused_days": .integer(90)]),
    ("securityhub", "IAM.10", "password-policy-min-length", ["min_length": .integer(7)]),
    ("securityhub", "IAM.10", "password-policy-reuse", ["min_remembered": .integer(4)]),
    ("securityhub", "IAM.22", "user-password-unused", ["max_unused_days": .integer(45)]),
    ("aws-fsbp", "KMS.1", "policy-no-blocked-kms-actions", ["conditions_excuse": .boolean(false)]),
    ("pci-dss-3.2.1", "8.1.4", "user-password-unused", ["max_unused_days": .integer(90)]),
    ("pci-dss-4.0", "8.3.6", "password-policy-min-length", ["min_length": .integer(12)]),
    ("nist-800-53-r5", "AC-2(3)", "user-password-unused", ["max_unused_days": .integer(45)]),
  ])
  func `a control is judged with the values of its own version`(
    id: String, control: String, rule: String, values: [String: ParameterValue]
  ) throws {
    let plan = try library.plan(SelectionRequest(benchmarks: [id]))
    let benchmark = try #require(plan.benchmarks.first)
    let sections = zip(benchmark.benchmark.sections, benchmark.runs).flatMap { zip($0.controls, $1) }
    let runs = try #require(sections.first { $0.0.id == control }).1.compactMap { index in
      index.map { plan.runs[$0] }
    }
    let run = try #require(runs.first { $0.rule.id == rule })
    #expect(run.parameters.filter { values[$0.key] != nil } == values)
  }

  @Test func `a user's rule joins the framework whose control it names`() throws {
    var rule = try #require(library.rule("user-mfa"))
    rule.id = "mine"
    rule.controls = ["nist-800-53-r5": ["AC-2(1)", "AC-2(99)"]]
    let sum = library.adding(RuleLibrary(rules: [rule]))
    let plan = try sum.plan(SelectionRequest(benchmarks: ["nist-800-53-r5"]))
    #expect(plan.runs.contains { $0.rule.id == "mine" })
    let controls = try #require(plan.benchmarks.first).benchmark.sections.flatMap(\.controls)
    #expect(try rules(of: #require(controls.first { $0.id == "AC-2(1)" })).contains("mine"))
    #expect(controls.first { $0.id == "AC-2(99)" }.map(rules) == ["mine"])
  }

  @Test func `numbers of controls are sorted as people count`() {
    let numbers = [
      "AC-10", "AC-2(10)", "AC-2", "AC-2(1)", "164.308(a)(3)(i)", "99999999999999999999", "1.2.10", "1.2.9",
    ]
    #expect(
      numbers.sorted { ControlNumber.precedes($0, $1) } == [
        "1.2.9", "1.2.10", "164.308(a)(3)(i)", "99999999999999999999", "AC-2", "AC-2(1)", "AC-2(10)", "AC-10",
      ])
  }

  @Test func `account-setup does not contradict its own administrators' group`() throws {
    let benchmark = try #require(library.benchmark("account-setup"))
    let selected = Set(benchmark.sections.flatMap(\.controls).flatMap(rules))
    #expect(
      selected.isDisjoint(with: ["group-no-administrator-access", "user-password-and-key", "no-iam-users"]))
    #expect(selected.contains("admin-group-has-administrator-access"))
  }

  /// At most 40 calls beyond the pages of listings, whatever the number of users.
  @Test(arguments: ["account-setup", "aws-fsbp", "securityhub"] + cis)
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
