import IAM
import Testing

/// Ways of two: one passes a role to what it makes, the other sets it going; each with neighbours that lack one thing.
struct SharedWayTests {
  private static let robin = "arn:aws:iam::\(AccountSketch.id):user/robin"
  private static let function = "arn:aws:lambda:*:\(AccountSketch.id):function:"
  private let assume = Clause.allow(["sts:AssumeRole"], on: ["arn:aws:iam::\(AccountSketch.id):role/mate"])
  private let make = Clause.allow(["iam:PassRole", "lambda:CreateFunction"])
  private let invoke = Clause.allow(["lambda:InvokeFunction"])

  /// What becomes of robin, who has the first statements and may be let in by a role with the second.
  private func standing(
    _ own: [Clause], _ others: [Clause], trust: Document = .trusting(AccountSketch.root),
    service: String = "lambda.amazonaws.com"
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    sketch.add(.user("robin", Document(clauses: own)))
    sketch.add(.role("mate", trust: trust, Document(clauses: others)))
    sketch.add(
      .role("keeper", trust: .trusting(service: service)).with { $0.attached = [Managed.administrator.arn] })
    return try #require(try sketch.standings()[Self.robin])
  }

  private func expect(
    _ standing: PrincipalStanding, escalates: Bool, _ what: String = "",
    at location: SourceLocation = #_sourceLocation
  ) {
    let outline = Comment(rawValue: "\(what) \(standing.outline)")
    #expect(standing.escalates == escalates, outline, sourceLocation: location)
    if !escalates { #expect(standing.paths.isEmpty, outline, sourceLocation: location) }
    standing.expectOrder(outline, sourceLocation: location)
  }

  @Test func `what one makes another sets going`() throws {
    let found = try standing([assume, make], [invoke])
    expect(found, escalates: true)
    let steps = try #require(found.paths.first?.steps)
    #expect(steps.map(\.id) == ["sts-001", "lambda-001"])
    #expect(steps.last?.from == Self.robin)
    #expect(steps.last?.why.contains("lambda:InvokeFunction is done by role mate") == true)
    #expect(
      Set(steps.last?.statements.map { "\($0.origin.holder ?? "") \($0.index)" } ?? []) == [
        "\(Self.robin) 1", "arn:aws:iam::\(AccountSketch.id):role/mate 0",
      ])
    // The other way round: the role makes it, and robin goes on.
    let reverse = try standing([assume, invoke], [make])
    expect(reverse, escalates: true)
    #expect(reverse.paths.first?.steps.last?.from == "arn:aws:iam::\(AccountSketch.id):role/mate")
  }

  @Test func `what is asked for in one request is not shared`() throws {
    let pass = Clause.allow(["iam:PassRole"])
    let create = Clause.allow(["lambda:CreateFunction", "lambda:InvokeFunction"])
    expect(try standing([assume, pass], [create]), escalates: false, "one passes, another makes")
    expect(try standing([assume, create], [pass]), escalates: false, "one makes, another passes")
  }

  @Test func `each has to have its part`() throws {
    expect(try standing([make], [invoke]), escalates: false, "nobody assumes")
    expect(
      try standing([assume, make], [invoke], trust: .trusting(service: "ec2.amazonaws.com")),
      escalates: false, "the role lets nobody in")
    expect(
      try standing([assume, make], [.allow(["lambda:GetFunction"])]), escalates: false, "nobody invokes")
    expect(
      try standing([assume, make], [invoke, .deny(["lambda:InvokeFunction"])]), escalates: false,
      "invoking is denied")
    expect(
      try standing([assume, make, .deny(["lambda:CreateFunction"])], [invoke]), escalates: false,
      "making is denied")
    expect(
      try standing([assume, make], [invoke], service: "ec2.amazonaws.com"), escalates: false,
      "the administrator trusts another service")
    let elsewhere = Requirement("StringEquals", "iam:PassedToService", "ec2.amazonaws.com")
    expect(
      try standing(
        [assume, .allow(["iam:PassRole"], when: [elsewhere]), .allow(["lambda:CreateFunction"])], [invoke]),
      escalates: false, "passed to another service")
  }

  @Test func `both do it to one thing in one region`() throws {
    func names(_ made: String, _ invoked: String) throws -> PrincipalStanding {
      try standing(
        [assume, .allow(["iam:PassRole"]), .allow(["lambda:CreateFunction"], on: [Self.function + made])],
        [.allow(["lambda:InvokeFunction"], on: [Self.function + invoked])])
    }
    expect(try names("team-*", "team-*"), escalates: true)
    expect(try names("team-*", "*"), escalates: true)
    expect(try names("team-*", "other-*"), escalates: false)
    func regions(_ made: String, _ invoked: String) throws -> PrincipalStanding {
      try standing(
        [
          assume, .allow(["iam:PassRole"]),
          .allow(
            ["lambda:CreateFunction"], when: [Requirement("StringEquals", "aws:RequestedRegion", made)]),
        ],
        [
          .allow(
            ["lambda:InvokeFunction"], when: [Requirement("StringEquals", "aws:RequestedRegion", invoked)])
        ])
    }
    expect(try regions("eu-west-1", "eu-west-1"), escalates: true)
    expect(try regions("eu-west-1", "us-east-1"), escalates: false)
  }
}
