import Spelling

// Whether condition keys exist and can be there, and values are what their operators compare.
extension PolicyChecker {
  mutating func checkConditions(
    _ statement: DraftStatement, _ actions: [KnownAction]
  ) {
    for condition in statement.conditions {
      switch conditionKey(condition.known, of: statement, actions) {
      case .known(let name): checkOperator(condition, name, statement)
      case .provider: break
      case .elsewhere:
        let named =
          statement.actions?.items.count == 1
          ? "requests for \(statement.actions?.items[0].text ?? "it")"
          : "requests for the statement's actions"
        add(
          .conditionKeyNotOfAction, at: condition.key.place,
          "\(named) never hold \(condition.key.text)\(consequence(condition, statement)); remove it or move it to the actions that have it"
        )
      case .unknown(let near):
        add(
          .unknownConditionKey, at: condition.key.place,
          "there is no condition key \(condition.key.text) as of \(catalogue.date)\(consequence(condition, statement))"
            + (near.map { "; did you mean '\($0)'?" } ?? ""))
      }
      checkValues(condition)
    }
  }

  /// What comes of a key that is never there.
  private func consequence(_ condition: DraftCondition, _ statement: DraftStatement) -> String {
    guard let operation = condition.operation, operation.comparison != .null else { return "" }
    let holds =
      operation.isNegated && operation.quantifier != .forAnyValue || operation.isIfExists
      || operation.quantifier == .forAllValues
    return holds ? ", so that the condition always holds" : ", so that the condition never holds"
  }

  // MARK: Keys

  private enum FoundKey {
    case known(ConditionKeyName)
    /// A claim of an identity provider, of which there is no list.
    case provider
    /// A key of services, and of none of the statement's actions.
    case elsewhere
    case unknown(near: String?)
  }

  private func conditionKey(
    _ known: KnownConditionKey, of statement: DraftStatement, _ actions: [KnownAction]
  ) -> FoundKey {
    if let global = known.global { return .known(global) }
    let key = known.folded
    var candidates: [ConditionKeyName] = []
    var isOpen = statement.actions?.isExcepting != false
    var other: ConditionKeyName?
    for action in actions {
      guard case .actions(let service, let actions, _) = action.meaning else {
        isOpen = true
        continue
      }
      let numbers = service.conditionKeys(named: key)
      if let first = numbers.first { other = service.conditionKeys[first] }
      if !numbers.isEmpty,
        actions.contains(where: { !service.conditionKeys(of: $0).isDisjoint(with: numbers) })
      {
        return .known(service.conditionKeys[numbers[0]])
      }
      candidates += service.conditionKeys
    }
    guard let colon = key.firstIndex(of: UInt8(ascii: ":")) else {
      return .unknown(near: nearest(key, candidates))
    }
    let prefix = String(decoding: key[..<colon], as: UTF8.self)
    if other == nil {
      if let service = catalogue.service(prefix) {
        other = service.conditionKeys(named: key).first.map { service.conditionKeys[$0] }
        candidates += service.conditionKeys
      } else if prefix != "aws" {
        // The keys of some services begin otherwise, and those of identity providers with a host.
        for service in catalogue.prefixes.lazy.compactMap(catalogue.service) {
          guard let number = service.conditionKeys(named: key).first else { continue }
          other = service.conditionKeys[number]
          break
        }
        if other == nil, prefix.contains(".") { return .provider }
      }
    }
    if let other { return isOpen ? .known(other) : .elsewhere }
    return .unknown(near: nearest(key, candidates))
  }

  func nearest(_ key: [UInt8], _ candidates: [ConditionKeyName]) -> String? {
    let name = String(decoding: key, as: UTF8.self)
    let names = (GlobalConditionKeys.all + candidates).map(\.name)
    if let pattern = names.first(where: { $0.lowercased() == "\(name)/${tagkey}" }) { return pattern }
    return NearestName.nearest(to: name, in: names)
  }

  // MARK: Operators

  private mutating func checkOperator(
    _ condition: DraftCondition, _ key: ConditionKeyName, _ statement: DraftStatement
  ) {
    guard let operation = condition.operation, let kind = key.kind else { return }
    if Self.isWrong(kind, for: operation.comparison)
      || comparesRangesAsText(condition, operation, kind)
    {
      let right = Self.rightOperator(kind)
      add(
        .operatorNotOfKey, at: condition.key.place,
        "\(key.name) holds \(kind.words), which \(condition.operatorName) does not compare; write \(right)")
    }
    guard operation.quantifier == .forAllValues, !key.isMultivalued, statement.effect == .allow,
      self.kind.grants, !isRequired(condition, in: statement)
    else { return }
    add(
      .forAllValuesOnSingle, at: condition.key.place,
      "\(key.name) has one value at most, and ForAllValues lets requests without it through; remove ForAllValues"
    )
  }

  /// Whether another condition of the statement wants the key to be there.
  private func isRequired(_ condition: DraftCondition, in statement: DraftStatement) -> Bool {
    statement.conditions.contains { other in
      other.operation?.comparison == .null && other.known.name == condition.known.name
        && other.values.allSatisfy { $0.text.lowercased() == "false" }
    }
  }

  /// Whether an operator cannot mean keys of a kind; the reference calls some keys strings that are more than that.
  private static func isWrong(
    _ kind: ConditionKeyName.Kind, for comparison: ConditionOperator.Comparison
  ) -> Bool {
    switch (comparison, kind) {
    case (_, .string), (.stringEquals, _), (.stringEqualsIgnoreCase, _), (.stringLike, _), (.null, _): false
    case (.numeric, .numeric), (.numeric, .date), (.date, .date), (.date, .numeric): false
    case (.bool, .bool), (.ipAddress, .ipAddress), (.arnLike, .arn): false
    case (.numeric, _), (.date, _), (.bool, _), (.ipAddress, _), (.arnLike, _), (.binaryEquals, _): true
    }
  }

  private func comparesRangesAsText(
    _ condition: DraftCondition, _ operation: ConditionOperator, _ kind: ConditionKeyName.Kind
  ) -> Bool {
    switch operation.comparison {
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike:
      kind == .ipAddress && condition.values.contains { $0.text.contains("/") }
    default: false
    }
  }

  private static func rightOperator(_ kind: ConditionKeyName.Kind) -> String {
    switch kind {
    case .string: "StringEquals or StringLike"
    case .arn: "ArnEquals or ArnLike"
    case .bool: "Bool"
    case .numeric: "an operator that begins with Numeric"
    case .date: "an operator that begins with Date"
    case .ipAddress: "IpAddress or NotIpAddress"
    }
  }

  // MARK: Values

  private mutating func checkValues(_ condition: DraftCondition) {
    guard let operation = condition.operation else { return }
    for value in condition.values {
      let bytes = value.text.utf8.span
      if operation.takesVariables, bytes.contains(UInt8(ascii: "$")), value.text.contains("${") {
        continue
      }
      if let expected = Self.expected(by: operation.comparison, insteadOf: value.text) {
        add(
          .valueNotOfOperator, at: value.place,
          "\(condition.operatorName) compares \(expected), which \"\(value.text)\" is not; it never matches")
      } else if operation.comparison == .stringEquals || operation.comparison == .stringEqualsIgnoreCase,
        bytes.contains(UInt8(ascii: "*"))
      {
        let like = operation.isNegated ? "StringNotLike" : "StringLike"
        add(
          .wildcardIsLiteral, at: value.place,
          "the * in \"\(value.text)\" is a plain character to \(condition.operatorName); write \(like)")
      }
    }
    if condition.known.name == "aws:sourceip", operation.comparison == .ipAddress, !condition.values.isEmpty,
      condition.values.allSatisfy({ Self.isPrivate(Array($0.text.utf8)) })
    {
      add(
        .privateSourceAddress, at: condition.key.place,
        "aws:SourceIp is the public address, which is never in a private range; write aws:VpcSourceIp with aws:SourceVpc, or public ranges"
      )
    }
  }

  /// What an operator compares, where the value is not that.
  private static func expected(
    by comparison: ConditionOperator.Comparison, insteadOf value: String
  ) -> String? {
    switch comparison {
    case .numeric: Decimal(Array(value.utf8)) == nil ? "numbers" : nil
    case .date:
      Instant(Array(value.utf8)) == nil
        ? "dates of ISO 8601 (2026-11-22T00:00:00Z) and seconds since 1970" : nil
    case .bool, .null:
      ["true", "false"].contains(value.lowercased())
        ? nil : "\"true\" and \"false\""
    case .ipAddress:
      IPRange(Array(value.utf8)) == nil ? "addresses and ranges in CIDR form (203.0.113.0/24)" : nil
    case .binaryEquals: Base64Value.decode(Array(value.utf8)) == nil ? "values in base 64" : nil
    case .arnLike:
      value.utf8.starts(with: "arn:".utf8) || value.utf8.contains(where: isWildcard) ? nil : "ARNs"
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike: nil
    }
  }

  private static let privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"]
    .compactMap { IPRange(Array($0.utf8)) }

  private static func isPrivate(_ value: [UInt8]) -> Bool {
    guard let range = IPRange(value) else { return false }
    return privateRanges.contains { $0.contains(range) }
  }
}

extension ConditionKeyName.Kind {
  fileprivate var words: String {
    switch self {
    case .string: "text"
    case .arn: "ARNs"
    case .bool: "true or false"
    case .numeric: "numbers"
    case .date: "dates"
    case .ipAddress: "addresses"
    }
  }
}
