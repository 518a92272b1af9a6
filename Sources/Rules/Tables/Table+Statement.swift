import IAM
import JSON

extension Table {
  static let statement = Table.of(
    "iam_statement",
    "The statements of all policies in normal form: a row a statement at each place where its policy stands. A document that is malformed or not at hand is one row, whose statement is missing.",
    sources: details,
    rows: { input in
      let identity = input.identityPolicyPlaces
      let trust = input.account.trustPolicyPlaces
      var rows = Listing<PlacedStatement>([], gap: identity.gap ?? trust.gap)
      for (places, kind) in [(identity.elements, PolicyKind.identity), (trust.elements, .trust)] {
        input.analysis.policies.decode(places.compactMap(\.document.value), as: kind)
        for place in places {
          switch input.analysis.policies.policy(place.document, as: kind) {
          case .known(let policy):
            rows.elements += policy.statements.map { PlacedStatement(place: place, statement: .known($0)) }
          case .missing(let missing):
            rows.elements.append(PlacedStatement(place: place, statement: .missing(missing)))
          }
        }
      }
      return rows
    },
    columns: joined(
      placeColumns(from: details) { $0.place }, statementColumns, coverageColumns, commonColumns()))

  private static let statementColumns: [ReadColumn<PlacedStatement>] = [
    (
      Column(
        "statement_index", .integer, "The statement's place in its document, from zero.", from: details,
        default: .int(0)),
      { row, _ in .of(row.statement.map(\.index)) }
    ),
    (
      Column("sid", .text, "The statement's Sid; NULL: none.", from: details),
      { row, _ in .of(row.statement.map(\.sid)) }
    ),
    (
      Column("effect", .text, "`Allow` or `Deny`.", from: details, default: .text("Allow")),
      { row, _ in .of(row.statement.map(\.effect.rawValue)) }
    ),
    (
      Column("actions", .json, "What `Action` lists; NULL where `NotAction` stands.", from: details),
      { row, _ in .patterns(row.statement.map(\.actions), excepting: false) }
    ),
    (
      Column("not_actions", .json, "What `NotAction` lists; NULL where `Action` stands.", from: details),
      { row, _ in .patterns(row.statement.map(\.actions), excepting: true) }
    ),
    (
      Column(
        "resources", .json, "What `Resource` lists; NULL where it does not stand, as in trust policies.",
        from: details),
      { row, _ in .patterns(row.statement.map(\.resources), excepting: false) }
    ),
    (
      Column(
        "not_resources", .json, "What `NotResource` lists; NULL where it does not stand.", from: details),
      { row, _ in .patterns(row.statement.map(\.resources), excepting: true) }
    ),
    (
      Column(
        "principals", .json, "What `Principal` lists, by type; NULL where it does not stand.", from: details),
      { row, _ in .principals(row.statement, excepting: false) }
    ),
    (
      Column(
        "not_principals", .json, "What `NotPrincipal` lists, by type; NULL where it does not stand.",
        from: details),
      { row, _ in .principals(row.statement, excepting: true) }
    ),
    (
      Column(
        "conditions", .json,
        "The conditions, a list of objects of `operator`, `key` and `values`; empty where there are none.",
        from: details, default: .text("[]")),
      { row, _ in .fact(row.statement) { .conditions($0.conditions) } }
    ),
  ]

  private static let coverageColumns: [ReadColumn<PlacedStatement>] = [
    (
      Column(
        "has_not_action", .boolean, "Whether `NotAction` stands in place of `Action`.", from: details,
        default: .bool(false)),
      { row, _ in .of(row.statement.map(\.actions.isExcepting)) }
    ),
    (
      Column(
        "has_not_resource", .boolean, "Whether `NotResource` stands in place of `Resource`.", from: details,
        default: .bool(false)),
      { row, _ in .of(row.statement.map { $0.exceptsResources }) }
    ),
    (
      Column(
        "covers_all_actions", .boolean, "Whether it is about every action, as `*` and `*:*` are.",
        from: details, default: .bool(false)),
      { row, _ in .of(row.statement.map(\.coversAllActions)) }
    ),
    (
      Column(
        "covers_all_resources", .boolean,
        "Whether it is about every resource, as `*` is; in a trust policy every statement is about its role.",
        from: details, default: .bool(false)),
      { row, input in
        .of(row.statement.map { $0.namesResources && input.analysis.grants.coversAllResources($0) })
      }
    ),
    (
      Column(
        "is_unconditional", .boolean, "Whether there are no conditions.", from: details, default: .bool(true)
      ),
      { row, _ in .of(row.statement.map(\.isUnconditional)) }
    ),
    (
      Column(
        "whole_services", .json,
        "The services (their prefixes, in lower case) all of whose actions it is about; `*`: every service that it does not name.",
        from: details, default: .text("[]")),
      { row, _ in .list(row.statement.map(\.wholeServices)) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

/// A statement, or why the document has none to show, with the place of its policy.
private struct PlacedStatement: Sendable {
  var place: PolicyPlace
  var statement: Fact<Statement>
}

extension Cell {
  /// The texts of an element; NULL where its counterpart stands.
  fileprivate static func patterns(_ fact: Fact<Statement.Patterns>, excepting: Bool) -> Cell {
    patterns(fact.map(Optional.some), excepting: excepting)
  }

  /// The texts of an element; NULL where its counterpart stands, or neither.
  fileprivate static func patterns(_ fact: Fact<Statement.Patterns?>, excepting: Bool) -> Cell {
    .fact(fact) { patterns in
      guard let patterns, patterns.isExcepting == excepting else { return .null }
      return .list(patterns.texts)
    }
  }

  fileprivate static func principals(_ statement: Fact<Statement>, excepting: Bool) -> Cell {
    .fact(statement) { statement in
      switch statement.principals {
      case .listed(let element) where !excepting: .principals(element)
      case .allBut(let element) where excepting: .principals(element)
      default: .null
      }
    }
  }

  private static func principals(_ element: PrincipalElement) -> Cell {
    let types = ["AWS", "Service", "Federated", "CanonicalUser"]
    let named = element.entries.map(\.typeAndText)
    return json { json in
      json.object { json in
        for type in types {
          let texts = named.filter { $0.type == type }.map(\.text)
          if !texts.isEmpty { json.member(type, texts) }
        }
      }
    }
  }

  fileprivate static func conditions(_ conditions: [Condition]) -> Cell {
    json { json in
      json.array { json in
        for condition in conditions {
          json.item { json in
            json.object { json in
              json.member("operator", condition.operation.name)
              json.member("key", condition.key.name)
              json.member("values", condition.values)
            }
          }
        }
      }
    }
  }
}

extension PrincipalElement.Entry {
  /// The member of the `Principal` map that it stands in, and its text there.
  fileprivate var typeAndText: (type: String, text: String) {
    switch self {
    case .everyone: ("AWS", "*")
    case .account(let account, let partition): ("AWS", "arn:\(partition ?? "aws"):iam::\(account):root")
    case .role(let arn, _, _), .user(let arn, _, _), .arn(let arn): ("AWS", arn)
    case .service(let name): ("Service", name)
    case .anyService: ("Service", "*")
    case .federated(let name): ("Federated", name)
    case .anyFederated: ("Federated", "*")
    case .canonicalUser(let id): ("CanonicalUser", id)
    }
  }
}
