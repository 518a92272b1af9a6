/// One condition of a statement: an operator, a key and the values that the key is compared with.
package final class Condition: Sendable {
  /// What came of a condition in a request.
  struct Outcome {
    var holds: Bool
    /// Whether the request held everything that the condition asks for.
    var isSettled: Bool
  }

  package let operation: ConditionOperator
  package let key: ContextKey
  package let values: [String]
  private let operands: Operands

  /// The values made ready for the comparison; what cannot be read never matches.
  private enum Operands: Sendable {
    case texts([PolicyText])
    case folded([PolicyText])
    case patterns([PolicyText])
    case arns([PolicyText], fixed: [ARNPattern?])
    case numbers([Decimal], ConditionOperator.Relation)
    case dates([Instant], ConditionOperator.Relation)
    case bools([PolicyText])
    case binaries([[UInt8]])
    case ranges([IPRange])
    case absence([Bool])
  }

  /// `hasVariables` where the policy's version knows variables.
  init(_ operation: ConditionOperator, key: ContextKey, values: [String], hasVariables: Bool) {
    self.operation = operation
    self.key = key
    self.values = values
    func texts(_ style: PolicyText.Style) -> [PolicyText] {
      values.map { PolicyText($0, style: style, hasVariables: hasVariables && operation.takesVariables) }
    }
    var bytes: [[UInt8]] { values.map { Array($0.utf8) } }
    operands =
      switch operation.comparison {
      case .stringEquals: .texts(texts(.literal))
      case .stringEqualsIgnoreCase: .folded(texts(.literal))
      case .stringLike: .patterns(texts(.wildcards))
      case .arnLike: Self.arns(texts(.wildcards))
      case .numeric(let relation): .numbers(bytes.compactMap(Decimal.init), relation)
      case .date(let relation): .dates(bytes.compactMap(Instant.init), relation)
      case .bool: .bools(texts(.literal))
      case .binaryEquals: .binaries(bytes.compactMap(Base64Value.decode))
      case .ipAddress: .ranges(bytes.compactMap(IPRange.init))
      case .null: .absence(bytes.compactMap(Self.bool))
      }
  }

  private static func arns(_ texts: [PolicyText]) -> Operands {
    .arns(texts, fixed: texts.map { $0.fixed.map { ARNPattern($0.tokens) } })
  }

  /// Its values with their variables filled in, as far as `request` has values for them.
  func chosenValues(in request: AccessRequest) -> [String] {
    switch operands {
    case .texts(let texts), .folded(let texts), .patterns(let texts), .bools(let texts), .arns(let texts, _):
      texts.map { $0.variables.isEmpty ? $0.spelling : $0.glob(in: request)?.spelling ?? $0.spelling }
    case .numbers, .dates, .binaries, .ranges, .absence: values
    }
  }

  func evaluate(_ request: AccessRequest) -> Outcome {
    let given = request.values(of: key)
    // A key without a value is a key that is not there.
    let actual = given.flatMap { $0.isEmpty ? nil : $0 }
    if given == nil, let shape = request.context.shape(of: key) { return evaluate(shape, request) }
    if case .absence(let expected) = operands {
      let isAbsent = actual?.allSatisfy(\.isEmpty) ?? true
      return Outcome(holds: expected.contains(isAbsent), isSettled: given != nil)
    }
    guard let actual else {
      return Outcome(holds: holdsWithoutKey, isSettled: given != nil || isUnmeetable(in: request))
    }
    let isNegated = operation.isNegated
    var isResolved = true
    let holds: Bool
    switch operation.quantifier {
    case .forAllValues:
      // "It also returns true … if the context key value resolves to a null data set, such as an empty string."
      holds =
        actual.allSatisfy(\.isEmpty)
        || actual.allSatisfy { matches($0, request, &isResolved) != isNegated }
    case .forAnyValue:
      holds =
        !actual.allSatisfy(\.isEmpty)
        && actual.contains { matches($0, request, &isResolved) != isNegated }
    case nil: holds = actual.contains { matches($0, request, &isResolved) } != isNegated
    }
    // "Any attempt to match it fails and causes the statement to be invalid."
    let isSettled = isResolved || !hasOpenVariable(in: request)
    if !isResolved, isNegated { return Outcome(holds: false, isSettled: isSettled) }
    return Outcome(holds: holds, isSettled: isSettled || holds)
  }

  /// Values of the key of which one meets it if any does, whatever else is asked of the key; nil where they cannot be told.
  var onlyValues: [[UInt8]]? {
    guard !operation.isNegated else { return nil }
    switch operands {
    case .texts(let texts), .patterns(let texts), .arns(let texts, _):
      let values = texts.compactMap { $0.fixed?.exactText }
      return values.count == texts.count ? values : nil
    case .bools: return ["true", "false"].map { Array($0.utf8) }
    case .folded, .numbers, .dates, .binaries, .ranges, .absence: return nil
    }
  }

  /// Whole numbers that it compares with, and numbers on either side of them; nil where it compares with anything else.
  var tellingNumbers: [[UInt8]]? {
    guard case .numbers = operands else { return nil }
    let numbers = values.compactMap { Int32($0) }
    guard numbers.count == values.count else { return nil }
    return numbers.flatMap { [Double($0) - 0.5, Double($0), Double($0) + 0.5] }.map { Array("\($0)".utf8) }
  }

  /// The addresses that it is about; nil where it is about anything else.
  var addresses: [IPRange]? { if case .ranges(let ranges) = operands { ranges } else { nil } }

  /// Whether only a request without the key meets it.
  var asksForAbsence: Bool {
    if case .absence(let expected) = operands { !expected.contains(false) } else { false }
  }

  /// Whether a request whose key holds `value` may meet it, whatever variables hold.
  func mayMean(_ value: [UInt8]) -> Bool {
    guard !operation.isNegated else { return true }
    switch operands {
    case .texts(let texts), .patterns(let texts):
      return texts.contains { $0.fixed?.matches(value) ?? true }
    default: return true
    }
  }

  /// What comes of a value of which only a pattern is known that it fits.
  private func evaluate(_ shape: Glob, _ request: AccessRequest) -> Outcome {
    let open = Outcome(holds: false, isSettled: false)
    var isWhole = true
    let compared: [PolicyText]
    switch operands {
    case .absence(let expected): return Outcome(holds: expected.contains(false), isSettled: true)
    case .texts(let texts), .patterns(let texts): compared = texts
    case .arns(let texts, _):
      compared = texts
      // Its wildcards are held to the parts of an ARN: what they rule out is ruled out, and no more.
      isWhole = false
    case .folded, .bools, .numbers, .dates, .binaries, .ranges: return open
    }
    let globs = compared.compactMap { $0.glob(in: request) }
    guard globs.count == compared.count else { return open }
    let isNegated = operation.isNegated
    let isPossible = globs.contains { glob in
      glob.intersects(shape) && (isWhole || ARNPattern(glob.tokens).mayMean(shape))
    }
    if !isPossible { return Outcome(holds: isNegated, isSettled: true) }
    guard isWhole, globs.contains(where: { $0.covers(shape) }) else { return open }
    return Outcome(holds: !isNegated, isSettled: true)
  }

  /// Whether it names all addresses that there are, so that every request over the internet meets it or none does.
  var isOfEveryAddress: Bool {
    guard case .ranges(let ranges) = operands, key.folded.elementsEqual("aws:sourceip".utf8) else {
      return false
    }
    return IPRange.everything.allSatisfy(ranges.contains)
  }

  /// Whether no value of the key meets it: what it compares with has variables that the request is known to lack.
  private func isUnmeetable(in request: AccessRequest) -> Bool {
    guard !holdsWithoutKey, !operation.isNegated, operation.quantifier == nil else { return false }
    switch operands {
    case .texts(let texts), .folded(let texts), .patterns(let texts), .bools(let texts), .arns(let texts, _):
      return texts.allSatisfy { $0.glob(in: request) == nil && !$0.isOpen(in: request) }
    case .numbers, .dates, .binaries, .ranges, .absence: return false
    }
  }

  private func hasOpenVariable(in request: AccessRequest) -> Bool {
    switch operands {
    case .texts(let texts), .folded(let texts), .patterns(let texts), .bools(let texts), .arns(let texts, _):
      texts.contains { $0.isOpen(in: request) }
    case .numbers, .dates, .binaries, .ranges, .absence: false
    }
  }

  /// The keys that the request lacks and the condition asks for.
  func missingKeys(in request: AccessRequest) -> [ContextKey] {
    guard request.values(of: key) != nil else { return [key] }
    switch operands {
    case .texts(let texts), .folded(let texts), .patterns(let texts), .bools(let texts), .arns(let texts, _):
      return texts.flatMap { $0.unresolved(in: request) }
    case .numbers, .dates, .binaries, .ranges, .absence: return []
    }
  }

  /// What about the requester has a say in it: the key, and the variables of its values.
  var personalKeys: [ContextKey] {
    let own = Self.personalPrefixes.contains { key.folded.starts(with: $0.utf8) } ? [key] : []
    switch operands {
    case .texts(let texts), .folded(let texts), .patterns(let texts), .bools(let texts), .arns(let texts, _):
      return own + texts.flatMap(\.variables)
    case .numbers, .dates, .binaries, .ranges, .absence: return own
    }
  }

  /// Whether the tags, the boundary or the ARN of the resource have a say in it.
  var isParticular: Bool {
    Self.particularPrefixes.contains { key.folded.starts(with: $0.utf8) }
      || personalKeys.contains { variable in
        Self.particularPrefixes.contains { variable.folded.starts(with: $0.utf8) }
      }
  }

  private static let particularPrefixes =
    ["aws:resource", "iam:resourcetag", "iam:permissionsboundary"] + TellingARN.names

  /// `aws:PrincipalOrgID` and the like are the same for all of an account, but a prefix more is no harm.
  private static let personalPrefixes = [
    "aws:principal", "aws:user", "aws:multifactor", "aws:tokenissue", "aws:federated", "saml:", "ec2:",
    "aws:ec2", "aws:sourceidentity", "aws:calledvia", "aws:viaawsservice",
  ]

  private var holdsWithoutKey: Bool {
    if operation.isIfExists { return true }
    switch operation.quantifier {
    case .forAllValues: return true
    case .forAnyValue: return false
    case nil: return operation.isNegated
    }
  }

  /// Whether one value of the request matches any value of the policy.
  private func matches(_ value: [UInt8], _ request: AccessRequest, _ isResolved: inout Bool) -> Bool {
    switch operands {
    case .texts(let texts), .patterns(let texts):
      return texts.contains { text in
        guard let glob = text.glob(in: request) else {
          isResolved = false
          return false
        }
        return glob.matches(value)
      }
    case .folded(let texts):
      return texts.contains { text in
        guard let literal = Self.literal(text, request, &isResolved) else { return false }
        return Self.isEqualIgnoringCase(literal, value)
      }
    case .arns(let texts, let fixed):
      return texts.indices.contains { index in
        if let pattern = fixed[index] { return pattern.matches(value) }
        guard let tokens = texts[index].tokens(in: request) else {
          isResolved = false
          return false
        }
        return ARNPattern(tokens).matches(value)
      }
    case .bools(let texts):
      guard let flag = Self.bool(value) else { return false }
      return texts.contains { text in
        guard let literal = Self.literal(text, request, &isResolved) else { return false }
        return Self.bool(literal) == flag
      }
    case .numbers(let numbers, let relation):
      guard let number = Decimal(value) else { return false }
      return numbers.contains { relation.holds(number, $0) }
    case .dates(let dates, let relation):
      guard let date = Instant(value) else { return false }
      return dates.contains { relation.holds(date, $0) }
    case .binaries(let binaries):
      // A request's value comes as text in base 64, or as the bytes themselves.
      let decoded = Base64Value.decode(value)
      return binaries.contains { $0 == decoded || $0 == value }
    case .ranges(let ranges):
      guard let address = IPRange(value) else { return false }
      return ranges.contains { $0.contains(address) }
    case .absence: return false
    }
  }

  private static func literal(_ text: PolicyText, _ request: AccessRequest, _ isResolved: inout Bool)
    -> [UInt8]?
  {
    if let bytes = text.fixed?.exactText { return bytes }
    guard let tokens = text.tokens(in: request) else {
      isResolved = false
      return nil
    }
    return tokens.compactMap(\.literal)
  }

  private static func bool(_ text: [UInt8]) -> Bool? {
    switch text.map(\.loweredASCII) {
    case Array("true".utf8): true
    case Array("false".utf8): false
    default: nil
    }
  }

  private static func isEqualIgnoringCase(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    if left.count == right.count, zip(left, right).allSatisfy({ $0.loweredASCII == $1.loweredASCII }) {
      return true
    }
    guard left.contains(where: { $0 > 0x7F }) || right.contains(where: { $0 > 0x7F }) else { return false }
    return String(decoding: left, as: UTF8.self).lowercased()
      == String(decoding: right, as: UTF8.self).lowercased()
  }
}
