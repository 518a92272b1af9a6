import IAM

@testable import Rules

/// Small tables of the engine's own tests, with whatever rows a test gives.
struct EngineFixture {
  /// Rows as lists of cells, by table; tables that are not named are empty and complete.
  var rows: [String: [[Cell]]] = [:]
  var gaps: [String: Missing] = [:]
  var limits = EngineLimits()
  var accountID: String? = "123456789012"

  static let refused = Missing(.virtualMFADevices, .refused, "not authorized")

  /// The tables' names and columns, in a fixed order.
  static let shapes: [(name: String, sources: [Source], columns: [Column])] = [
    (
      "user", [.users],
      [
        Column("arn", .text, "", from: [.users]), Column("name", .text, "", from: [.users]),
        Column("age", .integer, "", from: [.credentialReport], default: .integer(0)),
        Column("is_root", .boolean, "", from: [], default: .integer(0)),
        Column("mfa_active", .boolean, "", from: [.credentialReport]),
        Column("tags", .json, "", from: [.accountAuthorizationDetails], default: .text("[]")),
      ]
    ),
    (
      "device", [.virtualMFADevices],
      [
        Column("serial", .text, "", from: [.virtualMFADevices]),
        Column("name", .text, "", from: [.mfaDevices]), Column("path", .text, "", from: [.policies]),
      ]
    ),
    (
      "wide", [],
      (0..<70).map { Column("c\($0)", .integer, "", from: []) }
    ),
  ]

  func tables() -> [Table] {
    Self.shapes.map { shape in
      let given = GivenRows(rows[shape.name] ?? [], gap: gaps[shape.name])
      return Table(shape.name, "", columns: shape.columns, sources: shape.sources) { _ in given }
    }
  }

  func engine() throws -> RuleEngine { try RuleEngine(tables: tables(), limits: limits) }

  func database(_ engine: RuleEngine) throws -> TableDatabase {
    var account = Account()
    account.id = accountID
    return try engine.open(TableInput(account: account, now: Timestamp(seconds: 1_800_000_000)))
  }

  func evaluate(
    _ rule: Rule, _ parameters: [String: ParameterValue] = [:], listing: OutcomeListing = .all
  ) throws -> RuleEvaluation {
    let engine = try engine()
    return engine.evaluate(rule, parameters: parameters, over: try database(engine), listing: listing)
  }

  func query(_ sql: String, _ parameters: [String: ParameterValue] = [:]) throws -> QueryAnswer {
    let engine = try engine()
    return try engine.query(sql, over: try database(engine), parameters: parameters)
  }

  /// A user's row; ana is 30 and has a device.
  static func user(
    _ name: String, age: Cell = .integer(30), isRoot: Bool = false, mfa: Cell = .integer(1),
    tags: Cell = .text("[]")
  ) -> [Cell] {
    [.text("arn:aws:iam::123456789012:user/\(name)"), .text(name), age, .bool(isRoot), mfa, tags]
  }

  static func device(_ serial: String, name: Cell, path: Cell = .text("/")) -> [Cell] {
    [.text(serial), name, path]
  }
}

extension Rule {
  /// A rule over rows, with only what a test is about.
  static func rows(
    _ require: String?, when: String? = nil, of resource: String = "user", subject: String = "arn",
    detail: String? = nil, reason: String? = nil, manual: String? = nil,
    parameters: [String: Parameter] = [:], examples: [Example] = []
  ) -> Rule {
    rule(
      .rows(
        RowCondition(
          resource: resource, when: when, require: require, subject: subject, detail: detail, reason: reason)),
      manual: manual, parameters: parameters, examples: examples)
  }

  static func query(
    _ sql: String, manual: String? = nil, parameters: [String: Parameter] = [:]
  ) -> Rule { rule(.query(sql), manual: manual, parameters: parameters, examples: []) }

  private static func rule(
    _ condition: Condition, manual: String?, parameters: [String: Parameter], examples: [Example]
  ) -> Rule {
    Rule(
      id: "test-rule", title: "Tests are written", severity: .high, condition: condition, manual: manual,
      description: "", rationale: "", remediation: Remediation(text: "", cli: nil, terraform: nil),
      references: [], controls: [:], aliases: [:], parameters: parameters, examples: examples)
  }
}

extension RuleEvaluation {
  var statuses: [ResultStatus] { outcomes.map(\.status) }
}
