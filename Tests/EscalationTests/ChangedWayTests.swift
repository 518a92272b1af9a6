import IAM
import Testing

/// Ways on which a principal is changed first, by itself or by somebody whom it can become, to no administrator yet: each with
/// neighbours that lack one thing.
struct ChangedWayTests: RobinExpecting {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private static let keeper = Holder.role("keeper", trust: .trusting(AccountSketch.root)).with {
    $0.attached = [Managed.administrator.arn]
  }
  private let jump = Managed("Jump", .allow(["sts:AssumeRole"], on: [keeper.arn]))
  private let becoming = Clause.allow(["sts:AssumeRole"], on: ["\(own):role/mate"])

  private func mate(_ clauses: Clause..., trust: String = robin) -> Holder {
    .role("mate", trust: .trusting(trust), Document(clauses: clauses))
  }

  private func attaching(
    _ policy: Managed, _ action: String = "iam:AttachUserPolicy", on resource: String = robin
  ) -> Clause {
    .allow([action], on: [resource], when: [Requirement("ArnEquals", "iam:PolicyARN", policy.arn)])
  }

  // MARK: Policies

  @Test func `a policy that may be attached is a step where it allows the next`() throws {
    let found = try standing([attaching(jump)], Self.keeper, policies: [jump])
    expect(found, escalates: true, by: "iam-008")
    let step = try #require(found.paths.first?.steps.first)
    #expect(step.why.contains("attaches a policy to the user (itself); policy Jump"), "\(step.why)")
    let read = Managed("Read", .allow(["s3:*"]))
    expect(try standing([attaching(read)], Self.keeper, policies: [jump, read]), escalates: false, "another")
    expect(
      try standing([attaching(jump), .deny(["sts:AssumeRole"])], Self.keeper, policies: [jump]),
      escalates: false, "what it allows is denied")
    expect(
      try standing([attaching(jump, on: "\(Self.own):user/other")], Self.keeper, policies: [jump]),
      escalates: false, "to another")
    let cap = Managed("Cap", .allow(["iam:AttachUserPolicy"]))
    expect(
      try standing([attaching(jump)], Self.keeper, policies: [jump, cap]) { $0.boundary = cap.arn },
      escalates: false, "the boundary")
    let staff = Holder.group("staff")
    let group = attaching(jump, "iam:AttachGroupPolicy", on: staff.arn)
    expect(
      try standing([group], Self.keeper, staff, policies: [jump]) { $0.groups = ["staff"] }, escalates: true,
      by: "iam-010")
    expect(try standing([group], Self.keeper, staff, policies: [jump]), escalates: false, "not in the group")
    // All but what AWS made
    let refusing = [
      Clause.allow(["iam:AttachUserPolicy"], on: [Self.robin]),
      .deny(
        ["iam:AttachUserPolicy"],
        when: [Requirement("ArnLike", "iam:PolicyARN", "arn:aws:iam::aws:policy/*")]),
    ]
    expect(try standing(refusing, Self.keeper, policies: [jump]), escalates: true, by: "iam-008")
    expect(try standing(refusing, Self.keeper, policies: [read]), escalates: false)
  }

  @Test func `somebody whom it can become attaches the policy, or sets another version of one that it has`()
    throws
  {
    let found = try standing([becoming], mate(attaching(jump)), Self.keeper, policies: [jump])
    expect(found, escalates: true, by: "iam-008")
    #expect(found.paths.first?.steps.map(\.id) == ["sts-001", "iam-008", "sts-001"], "\(found.outline)")
    expect(
      try standing(
        [becoming], mate(attaching(jump, on: "\(Self.own):user/other")), Self.keeper, policies: [jump]),
      escalates: false)
    let tools = Managed("Tools", .allow(["s3:*"]), .allow(["sts:AssumeRole"], on: [Self.keeper.arn]))
    let setting = Clause.allow(["iam:SetDefaultPolicyVersion"], on: [tools.arn])
    func set(_ clause: Clause, has: Bool = true) throws -> PrincipalStanding {
      try standing([becoming], mate(clause), Self.keeper, policies: [tools]) {
        if has { $0.attached = [tools.arn] }
      }
    }
    expect(try set(setting), escalates: true, by: "version-001")
    expect(try set(setting, has: false), escalates: false)
    expect(try set(.allow(["iam:SetDefaultPolicyVersion"], on: [jump.arn])), escalates: false)
  }

  // MARK: Boundaries

  @Test func `a boundary is replaced by the one that a condition asks for`() throws {
    let tight = Managed("Tight", .allow(["iam:PutUserPermissionsBoundary", "s3:*"]))
    let lax = Managed("Lax", .everything)
    func found(_ wanted: Managed, grants: Clause = .allow(["iam:PutUserPolicy"])) throws -> PrincipalStanding
    {
      let put = Clause.allow(
        ["iam:PutUserPermissionsBoundary"], on: [Self.robin],
        when: [Requirement("StringEquals", "iam:PermissionsBoundary", wanted.arn)])
      return try standing([put, grants], policies: [tight, lax, Managed("Other", .allow(["ec2:*"]))]) {
        $0.boundary = tight.arn
      }
    }
    let way = try found(lax)
    expect(way, escalates: true, by: "boundary-001")
    #expect(way.paths.first?.steps.map(\.id) == ["boundary-001", "iam-007"], "\(way.outline)")
    expect(try found(Managed("Other", .allow(["ec2:*"]))), escalates: false)
    expect(try found(tight), escalates: false)
    expect(try found(lax, grants: .allow(["s3:*"])), escalates: false)
  }

  // MARK: Groups

  @Test func `somebody whom it can become puts it into two groups that have half each`() throws {
    let pass = Holder.group("pass", .allow(["iam:PassRole"]))
    let make = Holder.group("make", .allow(["lambda:CreateFunction", "lambda:InvokeFunction"]))
    let keeper = Self.keeper.with { $0.trust = .trusting(service: "lambda.amazonaws.com") }
    func found(_ groups: Holder...) throws -> PrincipalStanding {
      try standing(
        [becoming], mate(.allow(["iam:AddUserToGroup"], on: groups.map(\.arn))), keeper, pass, make)
    }
    expect(try found(pass, make), escalates: true, by: "iam-013")
    expect(try found(pass), escalates: false)
    expect(try found(make), escalates: false)
  }

  // MARK: Tags

  /// What has the value already is not set, and need not be allowed to be.
  @Test func `tags that have to be the same together are those of one resource`() throws {
    func same(_ key: String) -> Requirement {
      Requirement("StringEquals", "aws:ResourceTag/\(key)", "${aws:PrincipalTag/\(key)}")
    }
    func found(_ tagging: Clause, own: [String: String], theirs: [String: String]) throws -> PrincipalStanding
    {
      // Two keys under one operator
      let assume = Clause.allow(["sts:AssumeRole"], when: [same("env")])
      let other = Clause.deny(
        ["sts:AssumeRole"],
        when: [Requirement("StringNotEquals", "aws:ResourceTag/team", "${aws:PrincipalTag/team}")])
      return try standing([assume, other, tagging], Self.keeper.with { $0.tags = theirs }) { $0.tags = own }
    }
    let any = Clause.allow(["iam:TagUser"], on: [Self.robin])
    let env = Clause.allow(
      ["iam:TagUser"], on: [Self.robin],
      when: [Requirement("ForAllValues:StringEquals", "aws:TagKeys", "env")])
    let theirs = ["env": "prod", "team": "ops"]
    expect(
      try found(any, own: ["env": "dev", "team": "web"], theirs: theirs), escalates: true, by: "tag-001")
    expect(
      try found(env, own: ["env": "dev", "team": "ops"], theirs: theirs), escalates: true, by: "tag-001")
    expect(try found(env, own: ["env": "dev", "team": "web"], theirs: theirs), escalates: false)
    expect(try found(any, own: ["env": "dev", "team": "web"], theirs: ["env": "prod"]), escalates: false)
  }
}
