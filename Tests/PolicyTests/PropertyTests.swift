import IAM
import Testing

/// What holds for all policies, tried on many random ones; a failure names its seed.
struct PropertyTests {
  /// SplitMix64, so that a failure can be had again.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: items.indices, using: &self)] }

    mutating func statement(_ effects: [String] = ["Allow", "Allow", "Deny"], principal: Bool = false)
      -> String
    {
      var members = [
        #""Effect": "\#(pick(effects))""#,
        pick([
          #""Action": "*""#, #""Action": "s3:*""#, #""Action": ["s3:Get*", "sqs:*"]"#,
          #""NotAction": "iam:*""#,
          #""NotAction": "s3:*""#,
        ]),
        pick([
          #""Resource": "*""#, #""Resource": "arn:aws:s3:::bucket/*""#,
          #""NotResource": "arn:aws:s3:::bucket/*""#,
          #""Resource": "arn:aws:s3:::${aws:username}/*""#,
        ]),
      ]
      if principal {
        members.append(
          pick([
            #""Principal": "*""#, #""Principal": \#(Text.aws(Case.user))"#,
            #""Principal": \#(Text.aws(Case.role))"#,
            #""Principal": \#(Text.aws(Case.root))"#, #""NotPrincipal": \#(Text.aws(Case.user, Case.root))"#,
          ]))
      }
      if Bool.random(using: &self) {
        members.append(
          pick([
            #""Condition": {"StringEquals": {"test:a": "1"}}"#,
            #""Condition": {"StringNotEquals": {"test:a": "1"}}"#,
            #""Condition": {"Null": {"test:b": "true"}}"#,
            #""Condition": {"ForAllValues:StringLike": {"test:b": ["x*", "y"]}}"#,
          ]))
      }
      return "{\(members.joined(separator: ", "))}"
    }

    mutating func policies(principal: Bool = false) -> [String] {
      (0..<Int.random(in: 0...2, using: &self)).map { _ in
        let count = Int.random(in: 1...3, using: &self)
        return (0..<count).map { _ in statement(principal: principal) }.joined(separator: ", ")
      }
    }

    mutating func request() -> Case {
      var request = Case()
      request.action = pick(["s3:GetObject", "s3:PutObject", "sqs:SendMessage", "iam:CreateUser"])
      request.resource = pick(["arn:aws:s3:::bucket/key", "arn:aws:s3:::ana/key", "*"])
      request.caller = pick([Case.user, Case.session, Case.role, Case.root, Case.federatedUser, "anonymous"])
      request.owner = pick([nil, Case.otherAccount])
      if Bool.random(using: &self) { request.context["test:a"] = [pick(["1", "2"])] }
      if Bool.random(using: &self) { request.context["test:b"] = pick([["x1", "y"], ["z"], []]) }
      request.identity = policies()
      if Bool.random(using: &self) { request.boundaries = policies() }
      if Bool.random(using: &self) { request.sessions = policies() }
      request.resourcePolicy = policies(principal: true).first
      if Bool.random(using: &self) { request.serviceControl = [[Text.allowAll], policies()] }
      return request
    }
  }

  private static let seeds = Array(UInt64(1)...400)

  @Test(arguments: seeds)
  func `one more denial never allows`(_ seed: UInt64) throws {
    var random = Random(state: seed)
    let request = random.request()
    let before = try request.outcome()
    var denied = request
    let deny = random.statement(["Deny"])
    switch Int.random(in: 0..<4, using: &random) {
    case 0: denied.identity.append(deny)
    case 1: denied.sessions?.append(deny)
    case 2: denied.serviceControl = denied.serviceControl.map { $0 + [deny] }
    default:
      denied.resourcePolicy = [request.resourcePolicy, random.statement(["Deny"], principal: true)]
        .compactMap(\.self).joined(separator: ", ")
    }
    let after = try denied.outcome()
    // A trust or key policy that appears could matter; none of these actions asks for one.
    if before != .allowed { #expect(after != .allowed) }
    if before == .explicitDeny { #expect(after == .explicitDeny) }
  }

  @Test(arguments: seeds)
  func `one more allowance of the identity never denies`(_ seed: UInt64) throws {
    var random = Random(state: seed)
    var request = random.request()
    let before = try request.outcome()
    request.identity.append(random.statement(["Allow"]))
    let after = try request.outcome()
    if before == .allowed { #expect(after == .allowed) }
    if before != .explicitDeny { #expect(after != .explicitDeny) }
  }

  @Test(arguments: seeds)
  func `a limit never grants`(_ seed: UInt64) throws {
    var random = Random(state: seed)
    var request = random.request()
    request.boundaries = nil
    request.serviceControl = []
    if request.caller != Case.federatedUser { request.sessions = nil }
    let before = try request.outcome()
    var limited = [request, request, request]
    limited[0].boundaries = random.policies()
    limited[1].serviceControl = [random.policies(), random.policies()]
    limited[2].sessions = request.sessions ?? random.policies()
    for request in limited where before != .allowed { #expect(try request.outcome() != .allowed) }
  }

  @Test(arguments: seeds)
  func `the order of policies and statements does not matter`(_ seed: UInt64) throws {
    var random = Random(state: seed)
    var request = random.request()
    let statements = (0..<4).map { _ in random.statement() }
    request.identity = [statements[0] + ", " + statements[1], statements[2] + ", " + statements[3]]
    var turned = request
    let shuffled = statements.shuffled(using: &random)
    turned.identity = [shuffled.joined(separator: ", ")]
    let (one, other) = (try request.decision(), try turned.decision())
    #expect(one.outcome == other.outcome)
    #expect(one.missingKeys.sorted() == other.missingKeys.sorted())
  }

  @Test(arguments: seeds)
  func `a key that is not named as missing does not change the decision`(_ seed: UInt64) throws {
    var random = Random(state: seed)
    var request = random.request()
    request.context = [:]
    let decision = try request.decision()
    for (key, values) in [("test:a", ["1"]), ("test:a", ["2"]), ("test:b", ["x1"]), ("test:b", ["z"])]
    where !decision.missingKeys.contains(key) {
      var given = request
      given.context = [key: values]
      #expect(try given.outcome() == decision.outcome, "\(key) \(values)")
    }
  }

  @Test(arguments: seeds)
  func `a pattern matches as a plain search over all ways does`(_ seed: UInt64) {
    var random = Random(state: seed)
    let pattern = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      random.pick(["a", "b", "*", "?", "é"])
    }
    let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(["a", "b", "é"]) }
    let found = Glob(pattern: pattern.joined().utf8).matches(Array(text.joined().utf8))
    #expect(found == Self.isMatch(pattern[...], text[...]), "\(pattern.joined()) \(text.joined())")
  }

  private static func isMatch(_ pattern: ArraySlice<String>, _ text: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      return isMatch(pattern.dropFirst(), text) || !text.isEmpty && isMatch(pattern, text.dropFirst())
    }
    guard let next = text.first, first == "?" || first == next else { return false }
    return isMatch(pattern.dropFirst(), text.dropFirst())
  }
}
