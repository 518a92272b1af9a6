import IAM
import Testing

/// Whether a principal may do something to anything at all: what is left of patterns, within the action's types of resources.
struct AnywhereTests {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"

  private func answer(
    _ action: String, _ clauses: [Clause], under levels: [[Document]]? = nil,
    _ change: (inout AccountSketch) -> Void = { _ in }
  ) throws -> AccessAnswer {
    var sketch = AccountSketch()
    sketch.add(.user("robin", Document(clauses: clauses)))
    sketch.serviceControl = levels
    change(&sketch)
    return AnywhereInquiry(AccountAnalysis(try sketch.account()).access, action).answer(0)
  }

  private static func bucket(_ text: String) -> String { "arn:aws:s3:::\(text)" }

  private static func function(_ name: String, _ account: String = AccountSketch.id) -> String {
    "arn:aws:lambda:*:\(account):function:\(name)"
  }

  private static func denyAllBut(_ action: String, _ resource: String) -> Clause {
    var clause = Clause.deny([action], on: [resource])
    clause.exceptsResources = true
    return clause
  }

  private static func allowAllBut(_ action: String, _ resource: String) -> Clause {
    var clause = Clause.allow([action], on: [resource])
    clause.exceptsResources = true
    return clause
  }

  private static let denials: [(String, [Clause], AccessAnswer.Outcome)] = [
    (
      "iam:CreateUser",
      [
        .allow(["iam:CreateUser"], on: ["arn:aws:iam::*:user/dev-*"]),
        denyAllBut("iam:*", "arn:aws:iam::*:user/tmp-*"),
      ], .explicitDeny
    ),
    (
      "iam:CreateUser",
      [
        .allow(["iam:CreateUser"], on: ["arn:aws:iam::*:user/*-x"]),
        denyAllBut("iam:*", "arn:aws:iam::*:user/tmp-*"),
      ], .allowed
    ),
    (
      "lambda:CreateFunction",
      [
        .allow(["lambda:CreateFunction"], on: [function("dev-*")]), denyAllBut("lambda:*", function("tmp-*")),
      ], .explicitDeny
    ),
    (
      "s3:PutObject",
      [
        .allow(["s3:*"]), denyAllBut("s3:*", bucket("b/*")), .deny(["s3:*"], on: [bucket("b/*")]),
      ], .explicitDeny
    ),
    (
      "s3:PutObject",
      [
        .allow(["s3:*"]), denyAllBut("s3:*", bucket("b/*")), .deny(["s3:*"], on: [bucket("b/c*")]),
      ], .allowed
    ),
    (
      "s3:PutObject",
      [.allow(["s3:*"], on: [bucket("a/*")]), .deny(["s3:*"], on: [bucket("a/a*"), bucket("a/b*")])], .allowed
    ),
    (
      "s3:PutObject", [allowAllBut("s3:*", bucket("b/*")), denyAllBut("s3:*", bucket("b/*"))], .explicitDeny
    ),
  ]

  @Test(arguments: denials.indices)
  func `what denials leave of a grant is what may be had`(_ place: Int) throws {
    let (action, clauses, outcome) = Self.denials[place]
    #expect(try answer(action, clauses).outcome == outcome)
  }

  @Test func `levels that leave something together leave it`() throws {
    func level(_ open: String) -> [Document] { [Document(.allow(["*"]), Self.denyAllBut("s3:*", open))] }
    let both = [level(Self.bucket("b/*")), level(Self.bucket("*/c"))]
    #expect(try answer("s3:GetObject", [.allow(["s3:*"])], under: both).outcome == .allowed)
    let none = [level(Self.bucket("b/*")), level(Self.bucket("c/*"))]
    #expect(try answer("s3:GetObject", [.allow(["s3:*"])], under: none).outcome == .explicitDeny)
  }

  @Test(arguments: [
    ("s3:PutObject", "arn:aws:sqs:*:*:*"), ("ec2:RunInstances", "arn:aws:s3:::*"),
    ("iam:CreateUser", "arn:aws:iam::111122223333:role/*"), ("s3:ListBucket", "arn:aws:s3:::b/*"),
    ("ec2:DescribeInstances", "arn:aws:ec2:*:*:instance/*"),
  ])
  func `a grant on what the action is not about grants nothing, and that is the reason`(
    _ action: String, _ resource: String
  ) throws {
    let found = try answer(action, [.allow([action], on: [resource])])
    #expect(found.outcome == .implicitDeny)
    let reason = try #require(found.withholding.first?.description)
    #expect(found.withholding.count == 1)
    #expect(reason.hasPrefix("it is allowed on \(resource) only, and \(action) "), "\(reason)")
  }

  @Test(arguments: [
    // IAM asks about users where it lists them, and its reference names no resource.
    ("iam:ListUsers", "arn:aws:iam::111122223333:user/*", "its reference says that it knows none"),
    // A type of a service that its reference does not have yet.
    ("s3:PutObject", "arn:aws:s3:eu-west-1:111122223333:tomorrow/x", "which AWS's reference does not say"),
    ("kms:Decrypt", "arn:aws:kms:*:444455556666:key/*", "account 444455556666 allows it"),
    // Every request names a document.
    ("ssm:SendCommand", "arn:aws:ec2:*:*:instance/*", "document/${DocumentName} too"),
  ])
  func `what cannot be told for certain is conditional, with the reason`(
    _ action: String, _ resource: String, _ reason: String
  ) throws {
    let found = try answer(action, [.allow([action], on: [resource])])
    #expect(found.outcome == .conditional)
    #expect(found.resources == [resource])
    #expect(found.obstacles.map(\.description).contains { $0.contains(reason) }, "\(found.obstacles)")
  }

  @Test(arguments: [
    ("iam:ListUsers", "*"), ("foo:Bar", "arn:aws:foo:*:*:bar/*"), ("s3:ListBucket", "arn:aws:s3:::b*"),
    ("logs:PutLogEvents", "arn:aws:logs:*:111122223333:log-group:/a/*:*"),
    ("iam:GetPolicy", "arn:aws:iam::aws:policy/*"),
    ("ssm:SendCommand", "arn:aws:ssm:*::document/AWS-RunShellScript"),
    ("s3:GetObject", "arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/*"),
    ("iam:PassRole", "arn:aws:iam:*"), ("lambda:InvokeFunction", "arn:aws:lambda:*:*:function:*"),
  ])
  func `what the action is about is had`(_ action: String, _ resource: String) throws {
    let found = try answer(action, [.allow([action], on: [resource])])
    #expect(found.outcome == .allowed, "\(found.obstacles) \(found.withholding)")
    #expect(found.resources == [resource])
  }

  @Test func `roles of the account are asked themselves, and those of others are conditional`() throws {
    let assumes = ["sts:AssumeRole"]
    func ask(_ resource: String) throws -> AccessAnswer {
      try answer("sts:AssumeRole", [.allow(assumes, on: [resource])]) {
        $0.add(.role("shut", trust: .trusting(service: "ec2.amazonaws.com")))
        $0.add(.role("open", trust: .trusting(AccountSketch.root)))
      }
    }
    #expect(try ask("\(Self.own):role/shut").outcome == .implicitDeny)
    #expect(try ask("\(Self.own):role/gone").outcome == .implicitDeny)
    let open = try ask("\(Self.own):role/*")
    #expect(open.outcome == .allowed)
    #expect(open.resources == ["\(Self.own):role/open"])
    #expect(try ask("arn:aws:iam::444455556666:role/theirs").outcome == .conditional)
  }

  @Test func `what cannot be read may allow anything`() throws {
    var sketch = AccountSketch()
    sketch.add(Holder.user("robin").with { $0.attached = ["\(Self.own):policy/Gone"] })
    let answer = AnywhereInquiry(AccountAnalysis(try sketch.account()).access, "iam:CreateUser").answer(0)
    #expect(answer.outcome == .conditional)
    #expect(answer.resources.isEmpty)
  }

  @Test func `many patterns are compared, and too many are said to be`() throws {
    let names = (0..<150).map { Self.bucket("team-\($0)-*/*") }
    let left = try answer(
      "s3:PutObject", [.allow(["s3:*"], on: [Self.bucket("team-*")]), .deny(["s3:*"], on: names)])
    #expect(left.outcome == .allowed)
    let tangled = (0..<14).map { Self.bucket("*\(Character(Unicode.Scalar(UInt8(97 + $0))))*\($0)*") }
    let only = Self.denyAllBut("s3:*", Self.bucket("z*zz/*"))
    let cut = try answer(
      "s3:PutObject",
      [.allow(["s3:*"]), only, .deny(["s3:*"], on: tangled), .deny(["s3:*"], on: [Self.bucket("z*z/*")])])
    #expect(cut.outcome == .conditional)
    #expect(cut.obstacles.map(\.description).contains { $0.contains("more than was compared") })
  }
}
