import JSON
import Spelling

// The grammar: which elements there are, of what type, and which exclude or need each other.
// See "Grammar of the IAM JSON policy language" in the IAM User Guide.
extension PolicyChecker {
  private static let documentElements = ["Version", "Id", "Statement"]

  private static let statementElements = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
    "Condition",
  ]

  static let operatorNames: [String] = [
    "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
    "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
    "NumericGreaterThan", "NumericGreaterThanEquals", "DateEquals", "DateNotEquals", "DateLessThan",
    "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress",
    "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
  ]

  /// Reads what can be read, and notes what cannot.
  mutating func read(_ document: JSONNode) -> DraftPolicy {
    var draft = DraftPolicy()
    guard let members = document.object else {
      add(
        .invalidJSON, at: .document, document.range.lowerBound,
        "a policy is a JSON object; this is \(document.kind)")
      return draft
    }
    let known = self.members(members, in: .document, knownAs: Self.documentElements)
    if let version = known["Version"] {
      draft.version = version.value.string.flatMap(Policy.Version.init)
    }
    if let id = known["Id"], id.value.string == nil {
      addWrongType(id.value, DocumentPath.document.member("Id"), "a string")
    }
    guard let statement = known["Statement"] else {
      add(
        .missingElement, at: .document, document.range.lowerBound,
        "Statement is missing; a policy without one says nothing")
      return draft
    }
    let path = DocumentPath.document.member("Statement")
    switch statement.value.value {
    case .array(let items):
      if items.isEmpty {
        add(.emptyElement, at: path, statement.value.range.lowerBound, "the list of statements is empty")
      }
      for (index, item) in items.enumerated() {
        if let read = self.statement(item, at: path.item(index)) { draft.statements.append(read) }
      }
    case .object:
      if let read = self.statement(statement.value, at: path) { draft.statements.append(read) }
    default: addWrongType(statement.value, path, "an object or an array of objects")
    }
    checkSids(draft)
    checkSize(document)
    return draft
  }

  private mutating func statement(_ node: JSONNode, at path: DocumentPath) -> DraftStatement? {
    guard let members = node.object else {
      addWrongType(node, path, "an object")
      return nil
    }
    let known = self.members(members, in: path, knownAs: Self.statementElements)
    let statement = DraftStatement(path: path, offset: node.range.lowerBound)
    statement.sid = known["Sid"]?.value
    if let effect = known["Effect"] {
      statement.effectOffset = effect.value.range.lowerBound
      statement.effect = effect.value.string.flatMap(Statement.Effect.init)
      if statement.effect == nil {
        let written = effect.value.string.map { "\"\($0)\"" } ?? effect.value.kind
        add(
          .invalidEffect, at: path.member("Effect"), effect.value.range.lowerBound,
          "Effect is \"Allow\" or \"Deny\", not \(written)")
      }
    } else {
      add(.missingElement, at: path, node.range.lowerBound, "Effect is missing; write \"Allow\" or \"Deny\"")
    }
    statement.actions = list(known, "Action", "NotAction", in: path)
    if known["Action"] == nil, known["NotAction"] == nil {
      add(.missingElement, at: path, node.range.lowerBound, "Action is missing; name the actions, or \"*\"")
    }
    statement.resources = list(known, "Resource", "NotResource", in: path)
    let resource = known["Resource"] ?? known["NotResource"]
    if resource == nil, kind.mustNameResources {
      add(.missingElement, at: path, node.range.lowerBound, "Resource is missing; name the ARNs, or \"*\"")
    }
    if let resource, !kind.mayNameResources {
      add(
        .unsupportedElement, at: path.member(resource.key), resource.offset,
        "a trust policy has no \(resource.key): its resource is the role; remove it")
    }
    readPrincipals(known, into: statement, node)
    readConditions(known["Condition"], into: statement)
    return statement
  }

  // MARK: Members

  /// The members by name, and what is wrong with the names.
  private mutating func members(
    _ members: [JSONNode.Member], in path: DocumentPath, knownAs names: [String]
  ) -> KnownMembers {
    var known = KnownMembers()
    for member in members {
      guard names.contains(member.key) else {
        add(
          .unknownElement, at: path.member(member.key), member.offset,
          "there is no element \"\(member.key)\"" + NearestName.suggestion(for: member.key, in: names))
        continue
      }
      guard known[member.key] == nil else {
        add(
          .duplicateElement, at: path.member(member.key), member.offset,
          "\(member.key) stands twice; remove one")
        continue
      }
      known.append(member)
    }
    return known
  }

  mutating func addWrongType(_ node: JSONNode, _ path: DocumentPath, _ expected: String) {
    add(.wrongType, at: path, node.range.lowerBound, "this has to be \(expected) and is \(node.kind)")
  }

  private mutating func list(
    _ known: KnownMembers, _ name: String, _ negation: String, in path: DocumentPath
  ) -> DraftList? {
    if known[name] != nil, let second = known[negation] {
      add(
        .conflictingElements, at: path.member(negation), second.offset,
        "\(name) and \(negation) exclude each other; remove one")
    }
    guard let member = known[name] ?? known[negation] else { return nil }
    let element = path.member(member.key)
    let place = DraftPlace(parent: element, index: nil, offset: member.value.range.lowerBound)
    let items = texts(member.value, element, numbersAreTexts: false)
    return DraftList(place: place, isExcepting: member.key == negation, items: items)
  }

  /// A string or an array of strings; what is neither is noted.
  private mutating func texts(_ node: JSONNode, _ path: DocumentPath, numbersAreTexts: Bool) -> [DraftText] {
    if let items = node.array {
      if items.isEmpty {
        add(.emptyElement, at: path, node.range.lowerBound, "this list is empty; name something or remove it")
      }
      var texts: [DraftText] = []
      texts.reserveCapacity(items.count)
      for (index, item) in items.enumerated() {
        let place = DraftPlace(parent: path, index: index, offset: item.range.lowerBound)
        if let text = text(item, place, numbersAreTexts) { texts.append(text) }
      }
      return texts
    }
    let place = DraftPlace(parent: path, index: nil, offset: node.range.lowerBound)
    return text(node, place, numbersAreTexts).map { [$0] } ?? []
  }

  private mutating func text(_ node: JSONNode, _ place: DraftPlace, _ numbersAreTexts: Bool) -> DraftText? {
    switch node.value {
    case .string(""):
      add(.emptyElement, at: place, "this is an empty string; name something or remove it")
      return nil
    case .string(let text): return DraftText(text: text, place: place)
    case .integer(let number) where numbersAreTexts:
      // An account number without quotes loses its leading zeros.
      let digits = String(number)
      return DraftText(
        text: String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits, place: place)
    default:
      addWrongType(node, place.path, "a string")
      return nil
    }
  }

  // MARK: Principals

  private static let principalTypes = ["AWS", "Service", "Federated", "CanonicalUser"]

  private mutating func readPrincipals(
    _ known: KnownMembers, into statement: DraftStatement, _ node: JSONNode
  ) {
    let path = statement.path
    guard let member = known["Principal"] ?? known["NotPrincipal"] else {
      if kind.namesPrincipals {
        add(
          .missingElement, at: path, node.range.lowerBound,
          "Principal is missing; say whom the statement is about")
      }
      return
    }
    let element = path.member(member.key)
    guard kind.namesPrincipals else {
      add(
        .unsupportedElement, at: element, member.offset,
        "only policies on resources name principals; remove \(member.key), or check the document as a trust or resource policy"
      )
      return
    }
    if known["Principal"] != nil, let second = known["NotPrincipal"] {
      add(
        .conflictingElements, at: path.member("NotPrincipal"), second.offset,
        "Principal and NotPrincipal exclude each other; remove one")
    }
    statement.exceptsPrincipals = member.key == "NotPrincipal"
    statement.principalElement = member
    let offset = member.value.range.lowerBound
    if let text = member.value.string {
      let place = DraftPlace(parent: element, index: nil, offset: offset)
      if text == "*" {
        statement.principals = [DraftPrincipal(type: nil, text: DraftText(text: text, place: place))]
      } else {
        add(
          .invalidPrincipal, at: place,
          "a principal is \"*\" or an object such as {\"AWS\": \"…\"}, not \"\(text)\"")
      }
      return
    }
    guard let types = member.value.object else {
      addWrongType(member.value, element, "\"*\" or an object")
      return
    }
    if types.isEmpty { add(.emptyElement, at: element, offset, "this names nobody; name a principal") }
    let names = Self.principalTypes
    for (index, type) in types.enumerated() {
      let place = element.member(type.key)
      guard names.contains(type.key) else {
        add(
          .invalidPrincipal, at: place, type.offset,
          "there is no type of principals \"\(type.key)\"" + NearestName.suggestion(for: type.key, in: names))
        continue
      }
      guard types.firstIndex(where: { $0.key == type.key }) == index else {
        add(.duplicateElement, at: place, type.offset, "\(type.key) stands twice; remove one")
        continue
      }
      statement.principals += texts(type.value, place, numbersAreTexts: true).map {
        DraftPrincipal(type: type.key, text: $0)
      }
    }
  }

  // MARK: Conditions

  private mutating func readConditions(_ member: JSONNode.Member?, into statement: DraftStatement) {
    guard let member else { return }
    let element = statement.path.member("Condition")
    guard let operators = member.value.object else {
      addWrongType(member.value, element, "an object")
      return
    }
    statement.conditionElement = member.value
    if operators.isEmpty {
      add(
        .emptyCondition, at: element, member.value.range.lowerBound, "this condition says nothing; remove it")
    }
    var seen: Set<String> = []
    for operation in operators {
      let path = element.member(operation.key)
      let known = vocabulary.operation(operation.key)
      if known == nil { addUnknownOperator(operation, path) }
      if operators.count > 1, !seen.insert(operation.key.lowercased()).inserted {
        add(
          .duplicateElement, at: path, operation.offset,
          "\(operation.key) stands twice; put its keys together")
      }
      guard let keys = operation.value.object else {
        addWrongType(operation.value, path, "an object of condition keys")
        continue
      }
      if keys.isEmpty {
        add(
          .emptyCondition, at: path, operation.value.range.lowerBound,
          "this operator compares nothing; remove it")
      }
      var seenKeys: Set<String> = []
      for key in keys {
        let place = path.member(key.key)
        if key.key.isEmpty {
          add(.emptyElement, at: place, key.offset, "a condition key has a name")
          continue
        }
        let word = vocabulary.conditionKey(key.key)
        if keys.count > 1, !seenKeys.insert(word.name).inserted {
          add(
            .duplicateElement, at: place, key.offset,
            "\(key.key) stands twice, upper and lower case being the same; put its values together")
        }
        statement.conditions.append(
          DraftCondition(
            operatorName: operation.key, operation: known,
            key: DraftText(text: key.key, place: DraftPlace(parent: place, index: nil, offset: key.offset)),
            known: word, values: values(key.value, place)))
      }
    }
  }

  private mutating func addUnknownOperator(_ operation: JSONNode.Member, _ path: DocumentPath) {
    let name = operation.key
    if name.lowercased().hasSuffix("nullifexists") {
      add(
        .unknownOperator, at: path, operation.offset,
        "Null takes no IfExists: it asks whether the key exists; write \"Null\"")
      return
    }
    let bare = name.split(separator: ":").last.map(String.init) ?? name
    let ending = bare.lowercased().hasSuffix("ifexists") ? String(bare.dropLast("ifexists".count)) : bare
    add(
      .unknownOperator, at: path, operation.offset,
      "there is no condition operator \"\(name)\""
        + NearestName.suggestion(for: ending, in: Self.operatorNames))
  }

  /// Strings, numbers and booleans, one or an array of them.
  private mutating func values(_ node: JSONNode, _ path: DocumentPath) -> [DraftText] {
    let items = node.array
    if items?.isEmpty == true {
      add(
        .emptyCondition, at: path, node.range.lowerBound,
        "no value is listed, so that the condition never holds; list one or remove the key")
    }
    var texts: [DraftText] = []
    for (index, item) in (items ?? [node]).enumerated() {
      let place = DraftPlace(parent: path, index: items == nil ? nil : index, offset: item.range.lowerBound)
      switch item.value {
      case .string(let text): texts.append(DraftText(text: text, place: place))
      case .integer(let number): texts.append(DraftText(text: String(number), place: place))
      case .number(let number): texts.append(DraftText(text: String(number), place: place))
      case .bool(let flag): texts.append(DraftText(text: flag ? "true" : "false", place: place))
      case .object, .array, .null: addWrongType(item, place.path, "a string, a number or a boolean")
      }
    }
    return texts
  }

  // MARK: Sids and size

  private mutating func checkSids(_ draft: DraftPolicy) {
    var seen: Set<String> = []
    for statement in draft.statements {
      guard let node = statement.sid else { continue }
      let path = statement.path.member("Sid")
      let offset = node.range.lowerBound
      guard let sid = node.string else {
        addWrongType(node, path, "a string")
        continue
      }
      // What services take in the policies of their resources differs.
      guard kind.isIdentityStyle, !sid.isEmpty else { continue }
      if !sid.utf8.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 }) {
        add(.invalidSid, at: path, offset, "the Sid \"\(sid)\" may hold letters and digits only")
      }
      if draft.statements.count > 1, !seen.insert(sid).inserted {
        add(
          .duplicateSid, at: path, offset,
          "the Sid \"\(sid)\" stands in a statement before this one; choose another")
      }
    }
  }

  /// Characters without space, by type of policy; see "IAM and AWS STS quotas" and "Quotas for AWS Organizations".
  private var sizeQuota: Int? {
    switch kind {
    case .identity, .boundary: 6144
    case .trust, .session: 2048
    case .serviceControl: 10240
    case .resourceControl: 5120
    case .resource: nil
    }
  }

  private mutating func checkSize(_ document: JSONNode) {
    // Most documents are shorter than their quota, space included.
    guard let sizeQuota, document.range.count > sizeQuota else { return }
    let size = document.tightCount
    guard size > sizeQuota else { return }
    add(
      .tooLarge, at: .document, document.range.lowerBound,
      "the document has \(size) characters without space; AWS takes \(sizeQuota) by default: split it, or use wildcards for what belongs together"
    )
  }
}

/// The members of an object that the grammar knows, each once: so few that they are found sooner in a list.
private struct KnownMembers {
  private var members: [JSONNode.Member] = []

  subscript(name: String) -> JSONNode.Member? {
    let members = members.span
    for place in members.indices where members[place].key == name { return members[place] }
    return nil
  }

  mutating func append(_ member: JSONNode.Member) { members.append(member) }
}

extension JSONNode {
  /// How many characters it has when written without space.
  fileprivate var tightCount: Int {
    switch value {
    case .object(let members):
      members.reduce(1 + max(1, members.count)) { $0 + $1.key.unicodeScalars.count + 3 + $1.value.tightCount }
    case .array(let items): items.reduce(1 + max(1, items.count)) { $0 + $1.tightCount }
    case .string(let text): text.unicodeScalars.count { $0 != " " } + 2
    case .integer, .number, .bool, .null: range.count
    }
  }
}
