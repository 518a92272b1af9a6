import JSON

/// A policy document as somebody wrote it, right or wrong, with the place of every part.
struct DraftPolicy {
  /// Nil where none stands there, or one that is no version.
  var version: Policy.Version?
  var statements: [DraftStatement] = []

  /// Whether variables are variables: without a version the language is that of 2008.
  var hasVariables: Bool { version == .v2012 }
}

/// One statement of a draft; what is missing or of a wrong type is empty.
final class DraftStatement {
  /// `Statement[3]`.
  let path: DocumentPath
  let offset: Int
  var sid: JSONNode?
  var effect: Statement.Effect?
  /// Where the effect stands; that of the statement where it is missing.
  var effectOffset: Int
  var actions: DraftList?
  var resources: DraftList?
  var principals: [DraftPrincipal] = []
  /// Whether `NotPrincipal` stands in place of `Principal`; nil where neither does.
  var exceptsPrincipals: Bool?
  var conditions: [DraftCondition] = []
  /// `Principal` or `NotPrincipal` as it was parsed.
  var principalElement: JSONNode.Member?
  /// `Condition` as it was parsed, where it is an object.
  var conditionElement: JSONNode?
  /// Principals and conditions as texts in which order does not count, to compare statements by.
  private(set) lazy var principalText = principalElement.map { $0.key + $0.value.canonicalText } ?? ""
  private(set) lazy var conditionText = conditionElement?.canonicalText ?? ""

  init(path: DocumentPath, offset: Int) {
    self.path = path
    self.offset = offset
    effectOffset = offset
  }
}

/// `Action`, `NotAction`, `Resource` or `NotResource`.
struct DraftList {
  var place: DraftPlace
  var isExcepting: Bool
  var items: [DraftText]
}

/// A text of a draft.
struct DraftText {
  var text: String
  var place: DraftPlace
}

/// Whom a statement is about, as it stands there.
struct DraftPrincipal {
  /// `AWS`, `Service`, `Federated`, `CanonicalUser`; nil for `"*"` alone.
  var type: String?
  var text: DraftText
}

/// One operator and key of a condition.
struct DraftCondition {
  var operatorName: String
  /// Nil for a name that is no operator.
  var operation: ConditionOperator?
  var key: DraftText
  var known: KnownConditionKey
  var values: [DraftText]
}

/// Where a part of a document stands.
struct DraftPlace {
  var parent: DocumentPath
  var index: Int?
  var offset: Int

  var path: DocumentPath { index.map(parent.item) ?? parent }
}

extension JSONNode {
  /// The value as text in which the order of members and items does not count.
  var canonicalText: String {
    switch value {
    case .object(let members):
      let parts = members.map { "\($0.key.lowercased().debugDescription):\($0.value.canonicalText)" }
      return "{\(parts.sorted().joined(separator: ","))}"
    case .array(let items): return items.map(\.canonicalText).sorted().joined(separator: ",")
    case .string(let text): return text.debugDescription
    case .integer(let number): return String(number).debugDescription
    case .number(let number): return String(number).debugDescription
    case .bool(let flag): return (flag ? "true" : "false").debugDescription
    case .null: return "null"
    }
  }
}
