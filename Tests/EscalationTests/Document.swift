import JSON

/// A policy document as the cases write it.
struct Document: Sendable {
  var version: String? = "2012-10-17"
  var clauses: [Clause]
  /// Whether a lone statement stands without its array, as the grammar allows.
  var isBare = false

  init(_ clauses: Clause...) { self.clauses = clauses }

  init(clauses: [Clause]) { self.clauses = clauses }

  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    if let version { members.append(("Version", .string(version))) }
    let statements = clauses.map(\.json)
    if isBare, let only = statements.first, statements.count == 1 {
      members.append(("Statement", only))
    } else {
      members.append(("Statement", .array(statements)))
    }
    return .object(members)
  }

  static let everything = Document(.allow(["*"]))

  static func allow(
    _ actions: [String], on resources: [String] = ["*"], when conditions: [Requirement] = []
  ) -> Document {
    Document(.allow(actions, on: resources, when: conditions))
  }

  static func deny(
    _ actions: [String], on resources: [String] = ["*"], when conditions: [Requirement] = []
  ) -> Document {
    Document(.deny(actions, on: resources, when: conditions))
  }

  /// A role's trust in a service.
  static func trusting(service: String) -> Document {
    Document(.trust(.object([("Service", .string(service))])))
  }

  /// A role's trust in users, roles or whole accounts.
  static func trusting(_ arns: String..., when conditions: [Requirement] = []) -> Document {
    var clause = Clause.trust(.object([("AWS", .array(arns.map(JSONValue.string)))]))
    clause.conditions = conditions
    return Document(clause)
  }
}

/// One statement of a policy document as the cases write it.
struct Clause: Sendable {
  var effect = "Allow"
  var actions: [String]
  var exceptsActions = false
  /// None in a trust policy.
  var resources: [String]
  var exceptsResources = false
  var conditions: [Requirement] = []
  var principal: JSONValue?
  /// Whether a lone action or resource stands without its array.
  var isBare = false

  static func allow(_ actions: [String], on resources: [String] = ["*"], when conditions: [Requirement] = [])
    -> Clause
  {
    Clause(actions: actions, resources: resources, conditions: conditions)
  }

  static func deny(_ actions: [String], on resources: [String] = ["*"], when conditions: [Requirement] = [])
    -> Clause
  {
    Clause(effect: "Deny", actions: actions, resources: resources, conditions: conditions)
  }

  static func allow(allBut actions: [String], on resources: [String] = ["*"]) -> Clause {
    Clause(actions: actions, exceptsActions: true, resources: resources)
  }

  static func deny(allBut actions: [String], when conditions: [Requirement] = []) -> Clause {
    Clause(effect: "Deny", actions: actions, exceptsActions: true, resources: ["*"], conditions: conditions)
  }

  static func trust(_ principal: JSONValue) -> Clause {
    Clause(actions: ["sts:AssumeRole"], resources: [], principal: principal)
  }

  var json: JSONValue {
    func texts(_ values: [String]) -> JSONValue {
      isBare && values.count == 1 ? .string(values[0]) : .array(values.map(JSONValue.string))
    }
    var members: [(key: String, value: JSONValue)] = [("Effect", .string(effect))]
    if let principal { members.append(("Principal", principal)) }
    members.append((exceptsActions ? "NotAction" : "Action", texts(actions)))
    if !resources.isEmpty {
      members.append((exceptsResources ? "NotResource" : "Resource", texts(resources)))
    }
    if !conditions.isEmpty {
      members.append(
        (
          "Condition",
          .object(
            conditions.map { condition in
              let values = JSONValue.array(condition.values.map(JSONValue.string))
              return (condition.comparison, .object([(condition.key, values)]))
            })
        ))
    }
    return .object(members)
  }
}

/// One condition of a statement.
struct Requirement: Sendable {
  var comparison: String
  var key: String
  var values: [String]

  init(_ comparison: String, _ key: String, _ values: String...) {
    self.comparison = comparison
    self.key = key
    self.values = values
  }

  /// What no evidence settles.
  static let officeAddress = Requirement("IpAddress", "aws:SourceIp", "203.0.113.0/24")
}
