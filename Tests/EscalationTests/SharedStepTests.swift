import IAM
import Testing

/// Ways of two: one prepares what the other does, each with neighbours that lack one thing.
struct SharedStepTests: RobinExpecting {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private static let mate = "\(own):role/mate"
  private static let tagged = Requirement("StringEquals", "aws:ResourceTag/team", "ops")
  private let assume = Clause.allow(["sts:AssumeRole"], on: [mate])
  private let alice = Holder.user("alice").with { $0.attached = [Managed.administrator.arn] }

  private func keeper(_ trust: Document) -> Holder {
    .role("keeper", trust: trust).with { $0.attached = [Managed.administrator.arn] }
  }

  /// What becomes of robin, who may assume a role with the second statements.
  private func standing(
    _ clauses: [Clause], mate others: [Clause], trust: String = robin, _ target: Holder? = nil,
    policies: [Managed] = [], under level: [Document] = [], _ change: (inout Holder) -> Void = { _ in }
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    sketch.policies = policies
    if !level.isEmpty { sketch.serviceControl = [[.everything] + level] }
    sketch.add(Holder.user("robin", Document(clauses: [assume] + clauses)).with(change))
    sketch.add(.role("mate", trust: .trusting(trust), Document(clauses: others)))
    if let target { sketch.add(target) }
    return try #require(try sketch.standings()[Self.robin])
  }

  private func expectOrder(_ standing: PrincipalStanding, _ ids: [String], by mates: [String]) {
    let steps = standing.paths.first?.steps ?? []
    #expect(steps.map(\.id) == ids, "\(standing.outline)")
    #expect(steps.last?.from == Self.robin, "\(standing.outline)")
    for action in mates {
      #expect(steps.last?.actions.contains(action) == true, "\(standing.outline)")
      #expect(steps.last?.why.contains("by role mate") == true, "\(steps.last?.why ?? "")")
    }
    #expect(steps.last?.statements.contains { $0.origin.holder == Self.mate } == true, "\(standing.outline)")
  }

  // MARK: Tags

  @Test func `one tags the role that the other may assume by its tag`() throws {
    let target = keeper(.trusting(AccountSketch.root))
    let enter = Clause.allow(["sts:AssumeRole"], on: [target.arn], when: [Self.tagged])
    let tag = Clause.allow(["iam:TagRole"], on: [target.arn])
    let found = try standing([enter], mate: [tag], target)
    expect(found, escalates: true, by: "sts-001")
    expectOrder(found, ["sts-001", "sts-001"], by: ["iam:TagRole"])
    #expect(found.paths.first?.steps.last?.why.contains(#"once tag team is "ops", by role mate"#) == true)

    expect(try standing([enter], mate: [.allow(["iam:TagUser"])], target), escalates: false, "tags of users")
    expect(
      try standing([enter], mate: [.allow(["iam:TagRole"], on: ["\(Self.own):role/other"])], target),
      escalates: false, "another role's tags")
    let value = Requirement("StringEquals", "aws:RequestTag/team", "db")
    expect(
      try standing([enter], mate: [.allow(["iam:TagRole"], when: [value])], target), escalates: false,
      "another value")
    expect(try standing([], mate: [tag], target), escalates: false, "nobody assumes it")
    expect(
      try standing([enter], mate: [tag, .deny(["iam:TagRole"])], target), escalates: false, "it is denied")
    expect(
      try standing([enter], mate: [tag], target, under: [.deny(["iam:TagRole"])]), escalates: false,
      "the organization denies it")
    expect(
      try standing([enter], mate: [tag], trust: "\(Self.own):user/other", target), escalates: false,
      "robin does not become the one who tags")
    expect(
      try standing([enter, .deny(["sts:AssumeRole"], on: [target.arn])], mate: [tag], target),
      escalates: false, "assuming is denied")
  }

  @Test func `one takes away the tag by which the other is kept out`() throws {
    let target = keeper(.trusting(AccountSketch.root)).with { $0.tags = ["team": "ops"] }
    let enter = [
      Clause.allow(["sts:AssumeRole"], on: [target.arn]),
      Clause.deny(["sts:AssumeRole"], when: [Requirement("Null", "aws:ResourceTag/team", "false")]),
    ]
    let found = try standing(enter, mate: [.allow(["iam:UntagRole"])], target)
    expect(found, escalates: true)
    expectOrder(found, ["sts-001", "sts-001"], by: ["iam:UntagRole"])
    expect(try standing(enter, mate: [.allow(["iam:TagRole"])], target), escalates: false)
  }

  @Test func `one tags the user of whom the other may make a key`() throws {
    let make = Clause.allow(["iam:CreateAccessKey"], when: [Self.tagged])
    let found = try standing([make], mate: [.allow(["iam:TagUser"], on: [alice.arn])], alice)
    expect(found, escalates: true, by: "iam-002")
    expectOrder(found, ["sts-001", "iam-002"], by: ["iam:TagUser"])
    expect(
      try standing([make], mate: [.allow(["iam:TagUser"])], alice.with { $0.keys = 2 }), escalates: false,
      "it has two keys")
  }

  @Test func `one tags the role that the other gives permissions to and then assumes`() throws {
    let target = Holder.role("worker", trust: .trusting(AccountSketch.root))
    let put = Clause.allow(["iam:PutRolePolicy"], when: [Self.tagged])
    let enter = Clause.allow(["sts:AssumeRole"], on: [target.arn])
    let tag = Clause.allow(["iam:TagRole"], on: [target.arn])
    expect(try standing([put, enter], mate: [tag], target), escalates: true)
    expect(try standing([put], mate: [tag], target), escalates: false, "nobody assumes it")
    expect(try standing([enter], mate: [tag], target), escalates: false, "nobody gives it anything")
    // The mate gives, and robin takes and tags.
    let other = try standing([tag, enter], mate: [put], target)
    expect(other, escalates: true)
    #expect(
      other.paths.first?.steps.contains { $0.from == Self.mate && $0.actions.contains("iam:TagRole") }
        == true,
      "\(other.outline)")
  }

  // MARK: What is in the way

  @Test func `one deletes a key, and the other makes one`() throws {
    let make = Clause.allow(["iam:CreateAccessKey"], on: [alice.arn])
    let delete = Clause.allow(["iam:DeleteAccessKey"], on: [alice.arn])
    let full = alice.with { $0.keys = 2 }
    let found = try standing([make], mate: [delete], full)
    expect(found, escalates: true, by: "iam-003")
    expectOrder(found, ["sts-001", "iam-003"], by: ["iam:DeleteAccessKey"])
    expect(
      try standing([make], mate: [.allow(["iam:DeleteAccessKey"], on: [Self.robin])], full), escalates: false)
    expect(try standing([make], mate: [.allow(["s3:*"])], full), escalates: false)
    expect(try standing([], mate: [delete], full), escalates: false)
    // The other way round, it is the role that makes it.
    let reverse = try standing([delete], mate: [make], full)
    expect(reverse, escalates: true, by: "iam-003")
    #expect(reverse.paths.first?.steps.last?.from == Self.mate)
  }

  @Test func `one deletes a password or a device, and the other gives a password`() throws {
    let make = Clause.allow(["iam:CreateLoginProfile"], on: [alice.arn])
    let delete = Clause.allow(["iam:DeleteLoginProfile"], on: [alice.arn])
    let signing = alice.with { $0.hasPassword = true }
    let found = try standing([make], mate: [delete], signing)
    expect(found, escalates: true, by: "password-001")
    expectOrder(found, ["sts-001", "password-001"], by: ["iam:DeleteLoginProfile"])
    expect(try standing([make], mate: [.allow(["iam:DeleteAccessKey"])], signing), escalates: false)
    expect(
      try standing([make], mate: [.allow(["iam:DeleteLoginProfile"], on: [Self.robin])], signing),
      escalates: false)
    let guarded = alice.with { $0.hasMFA = true }
    let freed = try standing([make], mate: [.allow(["iam:DeactivateMFADevice"])], guarded)
    #expect(freed.escalates, "\(freed.outline)")
    #expect(freed.paths.first?.steps.last?.actions.contains("iam:DeactivateMFADevice") == true)
    #expect(try !standing([make], mate: [delete], guarded).escalates)
  }

  @Test func `one deletes the fifth version of a policy, and the other writes the next`() throws {
    let some = Document.allow(["s3:GetObject"])
    var own = Managed("Own", some, some, some, some, some)
    let write = Clause.allow(["iam:CreatePolicyVersion"], on: [own.arn])
    func found(_ mates: Clause...) throws -> PrincipalStanding {
      try standing([write], mate: mates, policies: [own]) { $0.attached = [own.arn] }
    }
    let way = try found(.allow(["iam:DeletePolicyVersion"]))
    expect(way, escalates: true, by: "iam-001")
    expectOrder(way, ["sts-001", "iam-001"], by: ["iam:DeletePolicyVersion"])
    expect(
      try found(.allow(["iam:DeletePolicyVersion"], on: ["\(Self.own):policy/Other"])), escalates: false)
    expect(try found(.allow(["iam:DeletePolicy"])), escalates: false)
    own = Managed("Own", some, some)
    let plain = try found(.allow(["iam:DeletePolicyVersion"]))
    expect(plain, escalates: true)
    #expect(plain.paths.first?.steps.count == 1, "\(plain.outline)")
  }

  // MARK: What is made

  @Test func `one makes the policy that the other attaches`() throws {
    func attach(_ policy: String) -> Clause {
      .allow(
        ["iam:AttachUserPolicy"], on: [Self.robin],
        when: [Requirement("ArnLike", "iam:PolicyARN", "\(Self.own):policy/\(policy)")])
    }
    func make(_ policy: String) -> Clause {
      .allow(["iam:CreatePolicy"], on: ["\(Self.own):policy/\(policy)"])
    }
    let found = try standing([attach("*")], mate: [make("*")])
    expect(found, escalates: true, by: "iam-008")
    expectOrder(found, ["sts-001", "iam-008"], by: ["iam:CreatePolicy"])
    expect(try standing([attach("team-*")], mate: [make("*-x")]), escalates: true, "one name for both")
    expect(try standing([attach("team-*")], mate: [make("other-*")]), escalates: false, "no name for both")
    expect(try standing([attach("*")], mate: [.allow(["iam:GetPolicy"])]), escalates: false)
    expect(try standing([attach("*"), .deny(["iam:AttachUserPolicy"])], mate: [make("*")]), escalates: false)
  }

  @Test func `one makes the user whom the other gives permissions and a key`() throws {
    func rest(_ name: String) -> Clause {
      .allow(["iam:AttachUserPolicy", "iam:CreateAccessKey"], on: ["\(Self.own):user/\(name)"])
    }
    func make(_ name: String) -> Clause { .allow(["iam:CreateUser"], on: ["\(Self.own):user/\(name)"]) }
    let found = try standing([rest("n*")], mate: [make("*")])
    expect(found, escalates: true, by: "newuser-001")
    expectOrder(found, ["sts-001", "newuser-001"], by: ["iam:CreateUser"])
    expect(try standing([rest("n*")], mate: [make("*x")]), escalates: true, "one name for both")
    expect(try standing([rest("n*")], mate: [make("x*")]), escalates: false, "no name for both")
    expect(
      try standing([.allow(["iam:CreateAccessKey"], on: ["\(Self.own):user/n*"])], mate: [make("*")]),
      escalates: false, "nobody gives it anything")
    expect(
      try standing([.allow(["iam:AttachUserPolicy"], on: ["\(Self.own):user/n*"])], mate: [make("*")]),
      escalates: false, "nobody takes it")
    expect(
      try standing([rest("n*")], mate: [make("*")], under: [.deny(["iam:CreateUser"])]), escalates: false)
  }

  @Test func `one makes a group with permissions that the other joins`() throws {
    func made(_ name: String, _ action: String = "iam:PutGroupPolicy") -> Clause {
      .allow(["iam:CreateGroup", action], on: ["\(Self.own):group/\(name)"])
    }
    func join(_ name: String) -> Clause { .allow(["iam:AddUserToGroup"], on: ["\(Self.own):group/\(name)"]) }
    let found = try standing([join("*")], mate: [made("*")])
    expect(found, escalates: true, by: "newgroup-002")
    expectOrder(found, ["sts-001", "newgroup-002"], by: ["iam:CreateGroup", "iam:PutGroupPolicy"])
    expect(try standing([join("a-*")], mate: [made("*-b")]), escalates: true, "one name for both")
    expect(try standing([join("a-*")], mate: [made("b-*")]), escalates: false, "no name for both")
    expect(try standing([join("*")], mate: [made("*", "iam:GetGroup")]), escalates: false, "an empty group")
    expect(try standing([], mate: [made("*")]), escalates: false, "nobody joins")
  }

  @Test func `one makes the instance profile that the other launches an instance with`() throws {
    let target = keeper(.trusting(service: "ec2.amazonaws.com"))
    let launch = Clause.allow(["ec2:RunInstances"])
    let pass = Clause.allow(["iam:PassRole"], on: [target.arn])
    let profile = Clause.allow(["iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile"])
    let found = try standing([launch, pass], mate: [profile, pass], target)
    expect(found, escalates: true, by: "instanceprofile-001")
    expectOrder(
      found, ["sts-001", "instanceprofile-001"],
      by: ["iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile"])
    expect(
      try standing([launch, pass], mate: [profile], target), escalates: false,
      "who puts the role into it has to pass it too")
    expect(try standing([launch], mate: [profile, pass], target), escalates: false, "the role is not passed")
    expect(
      try standing([launch, pass], mate: [.allow(["iam:CreateInstanceProfile"]), pass], target),
      escalates: false, "nobody puts the role into it")
    let adding = Clause.allow(["iam:AddRoleToInstanceProfile"])
    expect(
      try standing([launch, pass, adding], mate: [.allow(["iam:CreateInstanceProfile"])], target),
      escalates: true, "only the profile is made by the other")
    // What one request is about is not shared.
    expect(try standing([pass, profile], mate: [launch], target), escalates: false, "launched by another")
  }
}
