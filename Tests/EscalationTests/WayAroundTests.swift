import IAM
import Testing

/// Ways around what a policy says by name: each with a neighbour that is none.
struct WayAroundTests {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private static let robin = "\(own):user/robin"

  /// What becomes of robin, who has these statements.
  private func standing(_ clauses: Clause..., in account: AccountSketch = AccountSketch()) throws
    -> PrincipalStanding
  {
    var account = account
    account.add(Holder(kind: .user, name: "robin", inline: [Document(clauses: clauses)]))
    return try #require(try account.standings()[Self.robin])
  }

  private func expect(
    _ standing: PrincipalStanding, escalates: Bool, isPossible: Bool = false,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let outline = Comment(rawValue: standing.outline)
    #expect(!standing.isAdministrator, outline, sourceLocation: location)
    #expect(standing.escalates == escalates, outline, sourceLocation: location)
    if !escalates, !isPossible { #expect(standing.paths.isEmpty, outline, sourceLocation: location) }
  }

  // MARK: Resources

  /// AWS fills in the parts that are missing with wildcards.
  @Test func `an ARN that lacks parts means all that begins so`() throws {
    for resource in ["arn:aws:iam", "arn:aws:iam:", "arn:aws:iam::\(AccountSketch.id)"] {
      let standing = try standing(.allow(["iam:*"], on: [resource]))
      #expect(standing.isAdministrator, "\(resource): \(standing.outline)")
    }
    for resource in ["arn:aws:s3", "arn:aws:iam:us-east-1", "arn:aws:iam::999999999999"] {
      let standing = try standing(.allow(["iam:*"], on: [resource]))
      #expect(!standing.isAdministrator, "\(resource): \(standing.outline)")
      expect(standing, escalates: false)
    }
    let denied = try standing(.allow(["*"]), .deny(["*"], on: ["arn:aws:iam"]))
    #expect(!denied.isAdministrator, "\(denied.outline)")
  }

  // MARK: Which policy is attached

  private static func attaching(_ comparison: String, _ arns: String...) -> Clause {
    var requirement = Requirement(comparison, "iam:PolicyARN")
    requirement.values = arns
    return .allow(["iam:AttachUserPolicy"], on: [robin], when: [requirement])
  }

  @Test func `what may not be AdministratorAccess can be IAMFullAccess`() throws {
    let anything = Clause.allow(["iam:AttachUserPolicy"], on: [Self.robin])
    let administrator = Managed.administrator.arn
    func refusal(_ comparison: String, _ arns: String...) -> Clause {
      var requirement = Requirement(comparison, "iam:PolicyARN")
      requirement.values = arns
      return .deny(["iam:AttachUserPolicy"], when: [requirement])
    }
    expect(try standing(anything, refusal("ArnEquals", administrator)), escalates: true)
    expect(try standing(Self.attaching("ArnEquals", Managed.fullIAM.arn)), escalates: true)
    expect(
      try standing(anything, refusal("ArnEquals", administrator, Managed.fullIAM.arn)), escalates: false)
    expect(try standing(anything, refusal("ArnLike", "arn:aws:iam::aws:policy/*")), escalates: false)
    expect(try standing(Self.attaching("ArnEquals", Managed.readOnly.arn)), escalates: false)
  }

  @Test func `a policy is made under a name that may be attached`() throws {
    let any = Self.attaching("ArnLike", "\(Self.own):policy/*")
    let standing = try standing(.allow(["iam:CreatePolicy"]), any)
    expect(standing, escalates: true)
    #expect(
      standing.paths.first?.steps.map(\.actions) == [["iam:CreatePolicy", "iam:AttachUserPolicy"]],
      "\(standing.outline)")
    let team = Self.attaching("StringLike", "\(Self.own):policy/team/*")
    expect(
      try self.standing(.allow(["iam:CreatePolicy"], on: ["\(Self.own):policy/*-x"]), team), escalates: true)
    expect(try self.standing(any), escalates: false)
    expect(
      try self.standing(.allow(["iam:CreatePolicy"], on: ["\(Self.own):policy/other/*"]), team),
      escalates: false)
    expect(
      try self.standing(
        .allow(["iam:CreatePolicy"]), Self.attaching("ArnLike", "arn:aws:iam::aws:policy/Ama*")),
      escalates: false)
  }

  @Test func `a policy that may be attached is rewritten first`() throws {
    let account = AccountSketch(policies: [Managed("cp", .allow(["s3:*"])), Managed("cq", .allow(["s3:*"]))])
    func rewriting(_ name: String) -> Clause {
      .allow(["iam:CreatePolicyVersion"], on: ["\(Self.own):policy/\(name)"])
    }
    let attach = Self.attaching("ArnEquals", "\(Self.own):policy/cp")
    let standing = try standing(rewriting("cp"), attach, in: account)
    expect(standing, escalates: true)
    #expect(
      standing.paths.first?.steps.map(\.actions) == [["iam:CreatePolicyVersion", "iam:AttachUserPolicy"]],
      "\(standing.outline)")
    expect(try self.standing(rewriting("cq"), attach, in: account), escalates: false)
    expect(try self.standing(attach, in: account), escalates: false)
  }

  @Test func `a role is given a policy of the attacker's making and assumed`() throws {
    var account = AccountSketch()
    account.add(.role("worker", trust: .trusting(AccountSketch.root)))
    let attach = Clause.allow(
      ["iam:AttachRolePolicy"], on: ["\(Self.own):role/worker"],
      when: [Requirement("ArnLike", "iam:PolicyARN", "\(Self.own):policy/*")])
    let assume = Clause.allow(["sts:AssumeRole"])
    expect(try standing(.allow(["iam:CreatePolicy"]), attach, assume, in: account), escalates: true)
    expect(try standing(attach, assume, in: account), escalates: false)
  }

  // MARK: Names

  @Test func `a name is made that two patterns allow`() throws {
    func named(_ action: String, _ pattern: String) -> Clause {
      .allow(["iam:" + action], on: ["\(Self.own):\(pattern)"])
    }
    let assume = Clause.allow(["sts:AssumeRole"])
    expect(
      try standing(named("CreateRole", "role/a-*"), named("PutRolePolicy", "role/*-z"), assume),
      escalates: true)
    expect(
      try standing(
        named("CreateUser", "user/a-*"), named("PutUserPolicy", "user/*-z"),
        named("CreateAccessKey", "user/*-m-*")), escalates: true)
    expect(
      try standing(named("CreateRole", "role/a-*"), named("PutRolePolicy", "role/b-*"), assume),
      escalates: false)
    expect(
      try standing(
        named("CreateUser", "user/a-*"), named("PutUserPolicy", "user/*-z"),
        named("CreateAccessKey", "user/*-y")), escalates: false)
  }

  @Test func `a function is made whose name two patterns allow`() throws {
    var account = AccountSketch()
    account.add(
      .role("keeper", trust: .trusting(service: "lambda.amazonaws.com")).with {
        $0.attached = [Managed.administrator.arn]
      })
    func function(_ action: String, _ name: String) -> Clause {
      .allow([action], on: ["arn:aws:lambda:*:\(AccountSketch.id):function:\(name)"])
    }
    let pass = Clause.allow(["iam:PassRole"])
    let make = function("lambda:CreateFunction", "a-*")
    expect(try standing(pass, make, function("lambda:InvokeFunction", "*-b"), in: account), escalates: true)
    expect(try standing(pass, make, function("lambda:InvokeFunction", "b-*"), in: account), escalates: false)
  }

  // MARK: Trust policies

  @Test func `a session has the name that the user's own is asked for`() throws {
    var account = AccountSketch()
    account.add(
      .role(
        "keeper",
        trust: .trusting(
          AccountSketch.root, when: [Requirement("StringEquals", "sts:RoleSessionName", "${aws:username}")])
      ).with { $0.attached = [Managed.administrator.arn] })
    account.add(
      .role("worker", trust: .trusting("arn:aws:iam::999988887777:root"), .allow(["sts:AssumeRole"])))
    expect(try standing(.allow(["sts:AssumeRole"]), in: account), escalates: true)
    let worker = try #require(try account.standings()["\(Self.own):role/worker"])
    expect(worker, escalates: false)
  }

  @Test func `a session whose name the trust policy tells is opened under that name`() throws {
    var account = AccountSketch()
    account.add(.role("middle", trust: .trusting(AccountSketch.root)))
    account.add(
      .role("keeper", trust: .trusting("arn:aws:sts::\(AccountSketch.id):assumed-role/middle/s1")).with {
        $0.attached = [Managed.administrator.arn]
      })
    let middle = Clause.allow(["sts:AssumeRole"], on: ["\(Self.own):role/middle"])
    let standing = try standing(middle, in: account)
    expect(standing, escalates: true)
    #expect(standing.paths.first?.steps.map(\.id) == ["sts-001", "sts-001"], "\(standing.outline)")
    let role = try #require(try account.standings()["\(Self.own):role/middle"])
    #expect(!role.escalates && role.paths.first?.conditions.isEmpty == false, "\(role.outline)")
    expect(
      try self.standing(
        .allow(
          ["sts:AssumeRole"], on: ["\(Self.own):role/middle"],
          when: [Requirement("StringEquals", "sts:RoleSessionName", "s2")]), in: account),
      escalates: false, isPossible: true)
    let other = account.changing("keeper") {
      $0.trust = .trusting("arn:aws:sts::\(AccountSketch.id):assumed-role/other/s1")
    }
    expect(try self.standing(middle, in: other), escalates: false)
  }

  // MARK: What holds others back

  private func keeper(_ change: (inout Holder) -> Void, policies: [Managed] = []) -> AccountSketch {
    var account = AccountSketch(policies: policies)
    account.add(
      .role("keeper", trust: .trusting(AccountSketch.root)).with {
        $0.attached = [Managed.administrator.arn]
        change(&$0)
      })
    return account
  }

  @Test func `a denial of another is done away with before it is assumed`() throws {
    let denied = keeper { $0.inline = [.deny(["*"])] }
    let assume = Clause.allow(["sts:AssumeRole"])
    let standing = try standing(.allow(["iam:DeleteRolePolicy"]), assume, in: denied)
    expect(standing, escalates: true)
    #expect(standing.paths.first?.steps.map(\.id) == ["denial-002", "sts-001"], "\(standing.outline)")
    expect(try self.standing(.allow(["iam:PutRolePolicy"]), assume, in: denied), escalates: true)
    expect(try self.standing(.allow(["iam:DetachRolePolicy"]), assume, in: denied), escalates: false)
    expect(
      try self.standing(
        .allow(["iam:DeleteRolePolicy"], on: ["\(Self.own):role/other"]), assume, in: denied),
      escalates: false)
    expect(try self.standing(assume, in: denied), escalates: false)
    let two = keeper { $0.inline = [.deny(["*"]), .deny(["iam:*"])] }
    expect(try self.standing(.allow(["iam:DetachRolePolicy"]), assume, in: two), escalates: false)
    let refusal = Managed("Refusal", .deny(["iam:*"]))
    let attached = keeper({ $0.attached.append(refusal.arn) }, policies: [refusal])
    expect(try self.standing(.allow(["iam:DetachRolePolicy"]), assume, in: attached), escalates: true)
    expect(
      try self.standing(
        .allow(
          ["iam:DetachRolePolicy"], when: [Requirement("ArnEquals", "iam:PolicyARN", Managed.readOnly.arn)]),
        assume, in: attached), escalates: false)
  }

  @Test func `a boundary of another is done away with before it is assumed`() throws {
    let fence = Managed("Fence", .allow(["s3:*"]))
    let account = keeper({ $0.boundary = fence.arn }, policies: [fence])
    let assume = Clause.allow(["sts:AssumeRole"])
    for action in [
      "iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary", "iam:CreatePolicyVersion",
    ] {
      let standing = try standing(.allow([action]), assume, in: account)
      expect(standing, escalates: true)
      #expect(standing.paths.first?.steps.first?.actions == [action], "\(standing.outline)")
      expect(try self.standing(.allow([action]), in: account), escalates: false)
    }
    expect(
      try self.standing(.allow(["iam:DeleteUserPermissionsBoundary"]), assume, in: account), escalates: false)
    expect(
      try self.standing(
        .allow(
          ["iam:PutRolePermissionsBoundary"],
          when: [Requirement("StringEquals", "iam:PermissionsBoundary", fence.arn)]), assume, in: account),
      escalates: false)
    let plain = account.changing("keeper") { $0.attached = [Managed.readOnly.arn] }
    expect(
      try self.standing(.allow(["iam:DeleteRolePermissionsBoundary"]), assume, in: plain), escalates: false)
  }

  @Test func `a user is freed from a group or a boundary and given a key`() throws {
    let fence = Managed("Fence", .allow(["s3:*"]))
    var account = AccountSketch(policies: [fence])
    account.add(.group("jail", .deny(["*"])))
    account.add(.user("alice", groups: ["jail"]).with { $0.attached = [Managed.administrator.arn] })
    account.add(
      .user("zoe").with {
        $0.attached = [Managed.administrator.arn]
        $0.boundary = fence.arn
      })
    let key = Clause.allow(["iam:CreateAccessKey"])
    expect(try standing(.allow(["iam:RemoveUserFromGroup"]), key, in: account), escalates: true)
    expect(try standing(.allow(["iam:DeleteUserPermissionsBoundary"]), key, in: account), escalates: true)
    expect(
      try standing(.allow(["iam:RemoveUserFromGroup"], on: ["\(Self.own):group/other"]), key, in: account),
      escalates: false)
    expect(try standing(key, in: account), escalates: false)
  }

  @Test func `a role that it assumes lifts the user's own boundary`() throws {
    let fence = Managed("Fence", .allow(["s3:*", "sts:*"]))
    var account = AccountSketch(policies: [fence])
    account.add(
      .role("lifter", trust: .trusting(AccountSketch.root), .allow(["iam:DeleteUserPermissionsBoundary"])))
    account.add(
      .user("robin", .everything).with {
        $0.boundary = fence.arn
      })
    let robin = try #require(try account.standings()[Self.robin])
    expect(robin, escalates: true)
    let other = account.changing("lifter") {
      $0.inline = [.allow(["iam:DeleteUserPermissionsBoundary"], on: ["\(Self.own):user/other"])]
    }
    expect(try #require(try other.standings()[Self.robin]), escalates: false)
  }
}
