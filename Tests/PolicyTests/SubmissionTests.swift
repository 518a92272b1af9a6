import IAM
import JSON
import Testing

/// What AWS refuses when a policy is handed in, beside the grammar, each with the page that says it.
struct SubmissionTests {
  private func fault(_ text: String, _ kind: PolicyKind) throws -> PolicyError? {
    let policy = try Case.policy(text, kind)
    do throws(PolicyError) {
      try policy.checkAsSubmitted()
      return nil
    } catch {
      return error
    }
  }

  /// "You specify a resource using an ARN" and "you can't use a wildcard in the service segment": "IAM JSON policy elements:
  /// Resource".
  @Test(arguments: [
    ("b/k", false), ("*b", false), ("?", false), ("bucket", false),
    ("arn:aws:s3:::", true), ("${aws:username}", false), ("arn:aws*:s3:::b", false),
    ("arn:aws-?:s3:::b", false),
    ("arn:aws:s?:::b", false), ("arn:aws:*:::b", false), ("*", true), ("**", true), ("arn:*", true),
    ("arn:aws:*", true), ("arn:aws:s3:*", true), ("arn:*:s3:::b", true), ("arn:aws", false),
    ("arn:aws:s3:b", nil), ("arn:aws:s3", nil),
    ("arn:aws:iam::111122223333", nil), ("arn:aws:s?", false), ("arn:aws:", false),
    ("arn:aws:s3:::b/${aws:username}/*", true),
    ("arn:aws-us-gov:iam::*:role/app", true), ("arn:aws:s3:*b/k", false),
  ])
  func `a resource is an ARN`(_ resource: String, _ isAlwaysAccepted: Bool?) throws {
    for (member, effect) in [("Resource", "Allow"), ("NotResource", "Deny")] {
      let text = #"{"Effect": "\#(effect)", "Action": "s3:*", "\#(member)": ["*", "\#(resource)"]}"#
      for kind in [PolicyKind.identity, .boundary, .session, .serviceControl] {
        // "In an identity-based policy, AWS automatically completes the ARN".
        let isAccepted = isAlwaysAccepted ?? (kind == .identity || kind == .boundary)
        #expect(try fault(text, kind)?.place == (isAccepted ? nil : "Statement[0].\(member)"))
      }
    }
    // Services say themselves what stands in the policies on their resources: API Gateway takes execute-api:/*.
    let own = #"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "\#(resource)"}"#
    #expect(try fault(own, .resource) == nil)
  }

  /// "In IAM, the Sid value must be unique within a JSON policy": "IAM JSON policy elements: Sid".
  @Test func `a statement's name stands once and has letters and digits only`() throws {
    func named(_ sids: String...) -> String {
      sids.map { #"{"Sid": "\#($0)", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}"# }.joined(
        separator: ", ")
    }
    #expect(try fault(named("One", "two2"), .identity) == nil)
    #expect(try fault(named("", ""), .identity) == nil)
    #expect(try fault(named("a", "a"), .identity)?.place == "Statement[1].Sid")
    for sid in ["a b", "a-b", "ä", "a_b"] {
      #expect(try fault(named("x", sid), .identity)?.place == "Statement[1].Sid")
      #expect(try fault(named("x", sid), .serviceControl) == nil)
    }
    let trust = #"{"Sid": "a b", "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}"#
    #expect(try fault(trust, .trust) == nil)
    #expect(try fault("\(trust), \(trust)", .trust)?.reason.contains("stands twice") == true)
  }

  @Test func `no action has a space in it`() throws {
    for action in ["s3: Get", " s3:Get", "s3:Get ", "s3:\\tGet"] {
      let text = #"{"Effect": "Allow", "Action": "\#(action)", "Resource": "*"}"#
      #expect(try fault(text, .identity)?.place == "Statement[0].Action")
    }
  }

  /// "You cannot use a wildcard to match part of a principal name or ARN": "AWS JSON policy elements: Principal".
  @Test(arguments: [
    "arn:aws:iam::111122223333:user/*", "arn:aws:iam::111122223333:role/ci-?", "arn:aws:iam::*:role/app",
    "arn:aws:sts::111122223333:assumed-role/app/*",
  ])
  func `a principal is whole`(_ principal: String) throws {
    #expect(try fault(Text.trust(Text.aws(principal)), .trust)?.place == "Statement[0].Principal.AWS")
    #expect(try fault(Text.allow(Text.aws("*", principal)), .resource)?.place == "Statement[0].Principal.AWS")
    #expect(try fault(Text.trust(Text.aws("*", Case.role, Case.account)), .trust) == nil)
  }

  /// "AWS JSON policy elements: NotPrincipal".
  @Test func `NotPrincipal denies, and never in a trust policy`() throws {
    func excepting(_ effect: String, _ rest: String) -> String {
      #"{"Effect": "\#(effect)", "NotPrincipal": {"AWS": "\#(Case.account)"}, "Action": \#(rest)}"#
    }
    for effect in ["Allow", "Deny"] {
      #expect(
        try fault(excepting(effect, #""sts:AssumeRole""#), .trust)?.place == "Statement[0].NotPrincipal")
    }
    #expect(
      try fault(excepting("Allow", #""s3:*", "Resource": "*""#), .resource)?.place
        == "Statement[0].NotPrincipal")
    #expect(try fault(excepting("Deny", #""s3:*", "Resource": "*""#), .resource) == nil)
  }

  /// "RCP syntax" in the AWS Organizations User Guide.
  @Test(arguments: [
    (#""Effect": "Allow", "Action": "*""#, nil), (#""Effect": "Allow", "Action": "s3:*""#, "Effect"),
    (#""Effect": "Deny", "Action": "*""#, "Action"),
    (#""Effect": "Deny", "Action": ["s3:*", "*"]"#, "Action"),
    (#""Effect": "Deny", "NotAction": "s3:*""#, "NotAction"), (#""Effect": "Deny", "Action": "s3:*""#, nil),
  ])
  func `a resource control policy denies what it names`(_ members: String, _ place: String?) throws {
    let text = #"{\#(members), "Principal": "*", "Resource": "*"}"#
    #expect(try fault(text, .resourceControl)?.place == place.map { "Statement[0].\($0)" })
  }

  @Test func `what is near is suggested`() {
    for (text, suggestion) in [
      (#"{"Statment": []}"#, "did you mean 'Statement'?"),
      (#"{"Statement": {"Efect": "Allow"}}"#, "did you mean 'Effect'?"),
      (Self.asking("StringEqual"), "did you mean 'StringEquals'?"),
      (Self.asking("ForAnyValues:StringLikes"), "did you mean 'ForAnyValue:StringLike'?"),
      (Self.asking("NumericLessThenIfExists"), "did you mean 'NumericLessThanIfExists'?"),
    ] {
      let error = #expect(throws: PolicyError.self) { try Policy(json: Array(text.utf8), as: .identity) }
      #expect(error?.reason.contains(suggestion) == true, "\(String(describing: error))")
    }
    let far = #expect(throws: PolicyError.self) { try Case.policy(Self.asking("Whatever"), .identity) }
    #expect(far?.reason.contains("did you mean") == false)
  }

  private static func asking(_ operation: String) -> String {
    #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"\#(operation)": {"a:b": "c"}}}}"#
  }

  @Test(arguments: [
    ("s3:Get:x", "has more than one colon"), ("GetObject", "has no service before a colon"),
    (":Get", "has no service before a colon"), ("s3:", "has no action behind the colon"),
  ])
  func `what is wrong with an action is said as it is`(_ action: String, _ reason: String) {
    let text = #"{"Effect": "Allow", "Action": "\#(action)", "Resource": "*"}"#
    let error = #expect(throws: PolicyError.self) { try Case.policy(text, .identity) }
    #expect(error?.reason == "\"\(action)\" \(reason)")
  }
}
