import IAM
import JSON
import Testing

/// Ways to an administrator over several hops, and what only looks like one.
struct ChainTests {
  /// An account with the administrator role `keeper`, which trusts what `trust` says, and the given holders.
  private func account(
    keeper trust: Document = .trusting(AccountSketch.root), _ holders: Holder..., policies: [Managed] = []
  ) -> AccountSketch {
    var account = AccountSketch(policies: policies)
    account.add(.role("keeper", trust: trust).with { $0.attached = [Managed.administrator.arn] })
    for holder in holders { account.add(holder) }
    return account
  }

  private func arn(_ kind: Holder.Kind, _ name: String) -> String { Holder(kind: kind, name: name).arn }

  private func role(_ name: String) -> String { arn(.role, name) }

  private func user(_ name: String) -> String { arn(.user, name) }

  private let robin = "arn:aws:iam::111122223333:user/robin"
  private let ordinary = Document.allow(["s3:GetObject"])

  /// Expects that exactly those become administrators for certain.
  private func expect(
    _ escalating: [String], in account: AccountSketch, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let standings = try account.standings()
    let outline = standings.all.map { "\($0.arn): \($0.outline)" }.joined(separator: "\n")
    #expect(standings.escalating == escalating.sorted(), "\(outline)", sourceLocation: sourceLocation)
    for standing in standings.all {
      standing.expectOrder(Comment(rawValue: standing.arn), sourceLocation: sourceLocation)
    }
  }

  /// The identifiers of the steps of the first path that begins with `id`.
  private func steps(_ id: String, of arn: String, in account: AccountSketch) throws -> [String]? {
    try account.standings()[arn]?.paths.first { $0.steps.first?.id == id }?.steps.map(\.id)
  }

  // Assuming roles

  @Test func `a user assumes a role that assumes the administrator`() throws {
    let sketch = account(
      .user("robin", .allow(["sts:AssumeRole"], on: [role("first")])),
      .role("first", trust: .trusting(AccountSketch.root), .allow(["sts:AssumeRole"], on: [role("second")])),
      .role("second", trust: .trusting(AccountSketch.root), .allow(["sts:AssumeRole"], on: [role("keeper")])))
    try expect([robin, role("first"), role("second")], in: sketch)
    #expect(try steps("sts-001", of: robin, in: sketch) == ["sts-001", "sts-001", "sts-001"])
    #expect(try steps("sts-001", of: role("second"), in: sketch) == ["sts-001"])
    let path = try sketch.standings()[robin]?.paths.first
    #expect(path?.target == role("keeper"))
    #expect(path?.steps.map(\.to) == [role("first"), role("second"), role("keeper")])
  }

  @Test func `a trust that names a principal needs no permission of that principal`() throws {
    try expect([robin], in: account(keeper: .trusting(robin), .user("robin"), .user("carol")))
    let named = role("named")
    try expect(
      [named],
      in: account(keeper: .trusting(named), .role("named", trust: .trusting(service: "ec2.amazonaws.com"))))
  }

  @Test func `a trust that names the account needs a permission`() throws {
    try expect(
      [robin], in: account(.user("robin", .allow(["sts:AssumeRole"])), .user("carol"), .user("dan", ordinary))
    )
  }

  @Test func `a role named by a trust is bound by its boundary`() throws {
    let fence = Managed("Fence", .allow(["s3:*"]))
    try expect(
      [],
      in: account(
        keeper: .trusting(role("named")),
        .role("named", trust: .trusting(service: "ec2.amazonaws.com")).with { $0.boundary = fence.arn },
        policies: [fence]))
  }

  @Test func `a denial stops a principal that a trust names`() throws {
    try expect([], in: account(keeper: .trusting(robin), .user("robin", .deny(["sts:*"]))))
    try expect([], in: account(keeper: .trusting(robin), .user("robin", .deny(["*"], on: [role("keep*")]))))
    var organized = account(keeper: .trusting(robin), .user("robin"))
    organized.serviceControl = [[.everything, .deny(["sts:AssumeRole"])]]
    try expect([], in: organized)
    var refusing = Document.trusting(robin)
    refusing.clauses.append(Document.trusting(robin).clauses[0].refusing)
    try expect([], in: account(keeper: refusing, .user("robin", .allow(["sts:AssumeRole"]))))
  }

  @Test func `a trust can narrow the account to one principal`() throws {
    let trust = Document.trusting(
      AccountSketch.root, when: [Requirement("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:user/rob*")])
    let assume = Document.allow(["sts:AssumeRole"])
    try expect([robin], in: account(keeper: trust, .user("robin", assume), .user("carol", assume)))
    let tagged = Document.trusting(
      AccountSketch.root, when: [Requirement("StringEquals", "aws:PrincipalTag/team", "platform")])
    try expect(
      [robin],
      in: account(
        keeper: tagged, .user("robin", assume).with { $0.tags = ["team": "platform"] },
        .user("carol", assume).with { $0.tags = ["team": "shop"] }, .user("dan", assume)))
  }

  @Test func `roles that assume each other lead nowhere, or where one of them leads`() throws {
    let circle = [
      Holder.role("one", trust: .trusting(role("two"), role("one"))),
      .role("two", trust: .trusting(role("one"))),
    ]
    try expect([], in: account(keeper: .trusting(robin), circle[0], circle[1]))
    try expect([role("one"), role("two")], in: account(keeper: .trusting(role("two")), circle[0], circle[1]))
  }

  @Test func `a boundary on the way stops the chain`() throws {
    let fence = Managed("Fence", .allow(["s3:*"]))
    try expect(
      [],
      in: account(
        .user("robin", .allow(["sts:AssumeRole"], on: [role("first")])),
        .role("first", trust: .trusting(AccountSketch.root), .allow(["sts:AssumeRole"])).with {
          $0.boundary = fence.arn
        },
        policies: [fence]))
  }

  @Test func `a role of another account that is trusted is nobody here`() throws {
    try expect(
      [],
      in: account(
        keeper: .trusting("arn:aws:iam::999988887777:user/robin"), .user("robin", .allow(["sts:AssumeRole"])))
    )
  }

  // Users and groups on the way

  @Test func `joining a group, a key of another, a role`() throws {
    let sketch = account(
      keeper: .trusting(user("dana")),
      .group("helpdesk", .allow(["iam:CreateAccessKey"], on: [user("dana")])),
      .user("robin", .allow(["iam:AddUserToGroup"], on: [arn(.group, "helpdesk")])), .user("dana"))
    try expect([robin, user("dana")], in: sketch)
    #expect(try steps("iam-013", of: robin, in: sketch) == ["iam-013", "iam-002", "sts-001"])
  }

  @Test func `a user's key is of use where the user gets further`() throws {
    let creates = Document.allow(["iam:CreateAccessKey"], on: [user("dana")])
    let dana = Holder.user("dana", .allow(["iam:PutUserPolicy"], on: [user("dana")]))
    try expect([robin, dana.arn], in: account(.user("robin", creates), dana))
    try expect([dana.arn], in: account(.user("robin", creates), dana.with { $0.keys = 2 }))
    try expect([], in: account(.user("robin", creates), .user("dana", ordinary)))
  }

  @Test func `passing an ordinary role that raises itself`() throws {
    let worker = Holder.role(
      "worker", trust: .trusting(service: "lambda.amazonaws.com"),
      .allow(["iam:AttachRolePolicy"], on: [role("worker")]))
    let runs = Document(
      .allow(["iam:PassRole"], on: [worker.arn]), .allow(["lambda:CreateFunction", "lambda:InvokeFunction"]))
    let sketch = account(.user("robin", runs), worker)
    try expect([robin, worker.arn], in: sketch)
    #expect(try steps("lambda-001", of: robin, in: sketch) == ["lambda-001", "iam-009"])
    try expect([], in: account(.user("robin", runs), worker.with { $0.inline = [ordinary] }))
  }

  @Test func `what runs with an ordinary role that gets further`() throws {
    let instance = "arn:aws:ec2:us-east-1:111122223333:instance/i-0a1b2c3d4e5f60718"
    var sketch = account(
      keeper: .trusting(role("worker")), .user("robin", .allow(["ssm:StartSession"], on: [instance])),
      .role("worker", trust: .trusting(service: "ec2.amazonaws.com")).with { $0.hasInstanceProfile = true })
    sketch.inventory = [InventoryResource(arn: instance, type: "ec2-instance", roleARN: role("worker"))]
    try expect([robin, role("worker")], in: sketch)
    #expect(try steps("ssm-001", of: robin, in: sketch) == ["ssm-001", "sts-001"])
    sketch.inventory = nil
    try expect([role("worker")], in: sketch)
  }

  @Test func `a trust rewritten, then what the role may do`() throws {
    let sketch = account(
      keeper: .trusting(service: "ec2.amazonaws.com"),
      .user("robin", .allow(["iam:UpdateAssumeRolePolicy"], on: [role("worker")])),
      .role(
        "worker", trust: .trusting(service: "ec2.amazonaws.com"),
        .allow(["iam:PutRolePolicy"], on: [role("worker")])))
    try expect([robin, role("worker")], in: sketch)
    #expect(try steps("iam-012", of: robin, in: sketch) == ["iam-012", "iam-005"])
  }

  @Test func `two people with a half each get nowhere alone`() throws {
    let sketch = account(
      keeper: .trusting(service: "ec2.amazonaws.com"),
      .user("robin", .allow(["iam:UpdateAssumeRolePolicy"], on: [role("worker")])),
      .user("carol", .allow(["iam:PutRolePolicy"], on: [role("worker")])),
      .role("worker", trust: .trusting(service: "ec2.amazonaws.com"), ordinary))
    try expect([], in: sketch)
    let standings = try sketch.standings()
    #expect(standings[user("carol")]?.empowersOthers == true)
    #expect(standings[robin]?.empowersOthers == false)
  }

  // Raising others

  @Test func `a role that may put policies on users makes others administrators`() throws {
    for resource in ["*", user("bob")] {
      let raises = Holder.role(
        "raiser", trust: .trusting(service: "ec2.amazonaws.com"),
        .allow(["iam:PutUserPolicy"], on: [resource]))
      let sketch = account(keeper: .trusting(service: "ec2.amazonaws.com"), raises, .user("bob", ordinary))
      try expect([], in: sketch)
      #expect(try sketch.standings()[raises.arn]?.empowersOthers == true)
      let takes = raises.with { $0.inline.append(.allow(["iam:CreateAccessKey"], on: [user("bob")])) }
      try expect(
        [takes.arn],
        in: account(keeper: .trusting(service: "ec2.amazonaws.com"), takes, .user("bob", ordinary)))
    }
  }

  @Test func `who can change no one's permissions empowers no one`() throws {
    let standings = try account(.user("robin", ordinary), .user("carol", .allow(["iam:ListUsers"])))
      .standings()
    #expect(standings[robin]?.empowersOthers == false)
    #expect(standings[user("carol")]?.empowersOthers == false)
  }

  @Test func `a role joins no group, but can take a user that it added`() throws {
    let admins = Holder.group("administrators").with { $0.attached = [Managed.administrator.arn] }
    let adds = Holder.role(
      "adder", trust: .trusting(service: "ec2.amazonaws.com"),
      .allow(["iam:AddUserToGroup"], on: [admins.arn]))
    let sketch = account(
      keeper: .trusting(service: "ec2.amazonaws.com"), admins, adds, .user("bob", ordinary))
    try expect([], in: sketch)
    #expect(try sketch.standings()[adds.arn]?.empowersOthers == true)
    let takes = adds.with { $0.inline.append(.allow(["iam:CreateLoginProfile"], on: [user("bob")])) }
    try expect(
      [takes.arn],
      in: account(keeper: .trusting(service: "ec2.amazonaws.com"), admins, takes, .user("bob", ordinary)))
  }

  @Test func `whoever is raised can be taken in any way`() throws {
    let service = Document.trusting(service: "lambda.amazonaws.com")
    let function = "arn:aws:lambda:us-east-1:111122223333:function:prod-fn"
    let instanceless = account(keeper: .trusting(service: "ec2.amazonaws.com"))
    func expectRobin(_ actions: [Clause], _ others: Holder..., inventory: [InventoryResource]? = nil) throws {
      var sketch = instanceless
      sketch.add(.user("robin", Document(clauses: actions)))
      for other in others { sketch.add(other) }
      sketch.inventory = inventory
      try expect([robin], in: sketch)
      for index in actions.indices {
        var lesser = actions
        lesser.remove(at: index)
        var twin = instanceless
        twin.add(.user("robin", Document(clauses: lesser)))
        for other in others { twin.add(other) }
        twin.inventory = inventory
        try expect([], in: twin)
      }
    }
    // A user's password, its key, a role that is passed, one that runs.
    try expectRobin(
      [
        .allow(["iam:PutUserPolicy"], on: [user("bob")]),
        .allow(["iam:UpdateLoginProfile"], on: [user("bob")]),
      ],
      .user("bob", ordinary).with { $0.hasPassword = true })
    try expectRobin(
      [
        .allow(["iam:AttachUserPolicy"], on: [user("bob")]),
        .allow(["iam:CreateLoginProfile"], on: [user("bob")]),
      ],
      .user("bob", ordinary))
    try expectRobin(
      [
        .allow(["iam:AttachRolePolicy"], on: [role("worker")]),
        .allow(["iam:PassRole"], on: [role("worker")]),
        .allow(["lambda:CreateFunction", "lambda:InvokeFunction"]),
      ],
      .role("worker", trust: service, ordinary))
    try expectRobin(
      [
        .allow(["iam:PutRolePolicy"], on: [role("worker")]),
        .allow(["lambda:UpdateFunctionCode"], on: [function]),
      ],
      .role("worker", trust: service, ordinary),
      inventory: [InventoryResource(arn: function, type: "lambda-function", roleARN: role("worker"))])
    try expectRobin(
      [
        .allow(["iam:AttachGroupPolicy"], on: [arn(.group, "staff")]),
        .allow(["iam:CreateAccessKey"], on: [user("bob")]),
      ],
      .group("staff", ordinary), .user("bob", groups: ["staff"]))
  }

  @Test func `a new version of a policy raises everyone who has it`() throws {
    let shared = Managed("Shared", .allow(["s3:GetObject"]))
    let changes = Document(.allow(["iam:CreatePolicyVersion"], on: [shared.arn]))
    let keeper = Document.trusting(service: "ec2.amazonaws.com")
    // By a group of one's own.
    try expect(
      [robin],
      in: account(
        keeper: keeper, .group("staff").with { $0.attached = [shared.arn] },
        .user("robin", changes, groups: ["staff"]), .user("bob", groups: ["staff"]), policies: [shared]))
    // By a role of one's own.
    try expect(
      [role("worker")],
      in: account(
        keeper: keeper, .role("worker", trust: keeper, changes).with { $0.attached = [shared.arn] },
        policies: [shared]))
    // Of others only.
    let others = account(
      keeper: keeper, .user("robin", changes), .user("bob").with { $0.attached = [shared.arn] },
      policies: [shared])
    try expect([], in: others)
    #expect(try others.standings()[robin]?.empowersOthers == true)
    // Of others, whose key can be made.
    try expect(
      [robin],
      in: account(
        keeper: keeper, .user("robin", changes, .allow(["iam:CreateAccessKey"], on: [user("bob")])),
        .group("staff").with { $0.attached = [shared.arn] }, .user("bob", groups: ["staff"]),
        policies: [shared]))
    // Nobody has it.
    let nobody = account(keeper: keeper, .user("robin", changes), policies: [shared])
    try expect([], in: nobody)
    #expect(try nobody.standings()[robin]?.empowersOthers == false)
    // Nobody can change a policy of AWS.
    try expect(
      [],
      in: account(
        keeper: keeper,
        .user("robin", .allow(["iam:CreatePolicyVersion"])).with { $0.attached = [Managed.readOnly.arn] }))
  }

  @Test func `two roles within reach, one of which raises the other`() throws {
    let first = Holder.role(
      "first", trust: .trusting(robin), .allow(["iam:PutRolePolicy"], on: [role("second")]))
    let second = Holder.role("second", trust: .trusting(robin), ordinary)
    let sketch = account(keeper: .trusting(service: "ec2.amazonaws.com"), .user("robin"), first, second)
    try expect([robin], in: sketch)
    #expect(try sketch.standings()[first.arn]?.empowersOthers == true)
    try expect(
      [],
      in: account(
        keeper: .trusting(service: "ec2.amazonaws.com"), .user("robin"), first,
        second.with { $0.trust = .trusting(service: "ec2.amazonaws.com") }))
  }

  @Test func `a role within reach raises the one who took it`() throws {
    try expect(
      [robin],
      in: account(
        keeper: .trusting(service: "ec2.amazonaws.com"), .user("robin"),
        .role("first", trust: .trusting(robin), .allow(["iam:AttachUserPolicy"], on: [robin]))))
  }

  // Boundaries that their bearers change

  @Test func `a boundary that its bearer may lift caps nothing`() throws {
    let keeper = Document.trusting(service: "ec2.amazonaws.com")
    for (kind, put, lift) in [
      (Holder.Kind.user, "iam:PutUserPolicy", "iam:DeleteUserPermissionsBoundary"),
      (.user, "iam:PutUserPolicy", "iam:PutUserPermissionsBoundary"),
      (.role, "iam:PutRolePolicy", "iam:DeleteRolePermissionsBoundary"),
      (.role, "iam:AttachRolePolicy", "iam:PutRolePermissionsBoundary"),
    ] {
      let own = arn(kind, "robin")
      let fence = Managed("Fence", .allow(["s3:*", put, lift]))
      let start = Holder(
        kind: kind, name: "robin", inline: [.allow([put, lift], on: [own])], boundary: fence.arn)
      try expect([own], in: account(keeper: keeper, start, policies: [fence]))
      // What it gives itself counts behind the boundary, too.
      try expect(
        [own],
        in: account(keeper: keeper, start.with { $0.inline = [.allow([put], on: [own])] }, policies: [fence]))
      try expect(
        [],
        in: account(
          keeper: keeper,
          start.with {
            let refusal = Managed("Refusal", .deny([lift]))
            $0.attached = [refusal.arn]
          }, policies: [fence, Managed("Refusal", .deny([lift]))]))
      let elsewhere = Managed(
        "Fence", Document(.allow(["s3:*", put]), .allow([lift], on: [arn(kind, "another")])))
      try expect([], in: account(keeper: keeper, start, policies: [elsewhere]))
      let closed = Managed("Fence", .allow(["s3:*", put]))
      try expect([], in: account(keeper: keeper, start, policies: [closed]))
    }
  }

  @Test func `a boundary whose versions its bearer may write caps nothing`() throws {
    let fence = "arn:aws:iam::111122223333:policy/Fence"
    let writes = Managed("Fence", .allow(["s3:*", "iam:PutUserPolicy", "iam:CreatePolicyVersion"]))
    let start = Holder.user(
      "robin", .allow(["iam:PutUserPolicy"], on: [robin]), .allow(["iam:CreatePolicyVersion"], on: [fence])
    ).with { $0.boundary = fence }
    let keeper = Document.trusting(service: "ec2.amazonaws.com")
    try expect([robin], in: account(keeper: keeper, start, policies: [writes]))
    try expect(
      [],
      in: account(keeper: keeper, start, policies: [Managed("Fence", .allow(["s3:*", "iam:PutUserPolicy"]))]))
    // What it gives itself counts behind the boundary, too.
    try expect(
      [robin], in: account(keeper: keeper, start.with { $0.inline.removeLast() }, policies: [writes]))
  }

  @Test func `an unseen boundary makes what it may cap uncertain`() throws {
    let unseen = "arn:aws:iam::111122223333:policy/Unseen"
    var sketch = account(
      .user("robin", .allow(["iam:PutUserPolicy"], on: [robin])).with { $0.boundary = unseen })
    sketch.unlisted = [unseen]
    try expect([], in: sketch)
    let standing = try #require(try sketch.standings()[robin])
    #expect(
      standing.missing != nil || standing.paths.contains { !$0.conditions.isEmpty }, "\(standing.outline)")
  }

  // Conditions of the actions themselves

  @Test func `a list of policies that may be attached bars all others`() throws {
    func attaching(_ requirement: Requirement) -> AccountSketch {
      account(
        keeper: .trusting(service: "ec2.amazonaws.com"),
        .user("robin", .allow(["iam:AttachUserPolicy"], on: [robin], when: [requirement])),
        policies: [Managed("All", .everything), Managed("Little", ordinary)])
    }
    let own = "arn:aws:iam::111122223333:policy"
    let aws = "arn:aws:iam::aws:policy"
    for requirement in [
      Requirement("ArnEquals", "iam:PolicyARN", "\(aws)/AdministratorAccess"),
      Requirement("ArnLike", "iam:PolicyARN", "\(aws)/Admin*"),
      Requirement("StringEquals", "iam:PolicyArn", "\(own)/Little", "\(own)/All"),
      Requirement("ArnLike", "iam:PolicyARN", "\(own)/*"),
      Requirement("ArnNotEquals", "iam:PolicyARN", "\(aws)/AdministratorAccess"),
    ] { try expect([robin], in: attaching(requirement)) }
    for requirement in [
      Requirement("ArnEquals", "iam:PolicyARN", "\(aws)/ReadOnlyAccess"),
      Requirement("ArnEquals", "iam:PolicyARN", "\(own)/Little"),
      Requirement("StringEquals", "iam:PolicyARN", "\(aws)/administratoraccess"),
      Requirement("ArnLike", "iam:PolicyARN", "arn:aws:iam::999988887777:policy/*"),
    ] { try expect([], in: attaching(requirement)) }
  }

  @Test func `an administrator that delegates behind a boundary is followed`() throws {
    let fence = Managed("Fence", .allow(["s3:*", "ec2:*"]))
    let demands = [Requirement("StringEquals", "iam:PermissionsBoundary", fence.arn)]
    let delegate = Holder.user(
      "robin",
      .allow(["iam:PutUserPolicy", "iam:AttachUserPolicy", "iam:CreateUser"], when: demands),
      .allow(["iam:CreateAccessKey"], on: [user("bob"), user("carol")]))
    let others = [Holder.user("bob", ordinary), .user("carol").with { $0.boundary = fence.arn }]
    let keeper = Document.trusting(service: "ec2.amazonaws.com")
    try expect([], in: account(keeper: keeper, delegate, others[0], others[1], policies: [fence]))
    try expect(
      [robin],
      in: account(
        keeper: keeper,
        delegate.with { $0.inline[0].clauses[0].conditions = [] }, others[0], others[1], policies: [fence]))
  }

  @Test(arguments: ["aws:ResourceTag/team", "iam:ResourceTag/team"])
  func `tags of whom an action reaches settle its condition`(_ key: String) throws {
    let admin = Holder.user("alice").with { $0.attached = [Managed.administrator.arn] }
    let start = Holder.user(
      "robin", .allow(["iam:CreateAccessKey"], when: [Requirement("StringEquals", key, "shop")]))
    func sketch(_ tags: [String: String]) -> AccountSketch {
      account(keeper: .trusting(service: "ec2.amazonaws.com"), start, admin.with { $0.tags = tags })
    }
    try expect([robin], in: sketch(["team": "shop"]))
    try expect([], in: sketch(["team": "platform"]))
    try expect([], in: sketch([:]))
  }

  // What does not make a path

  @Test func `an administrator does not escalate`() throws {
    let sketch = account(.user("robin", .everything))
    try expect([], in: sketch)
    #expect(try sketch.standings().administrators == [role("keeper"), robin].sorted())
  }

  @Test func `a malformed policy grants nothing and denies nothing in silence`() throws {
    var broken = Document(.deny(["iam:*"]))
    broken.clauses[0].effect = "Forbid"
    let start = Holder.user("robin", .allow(["iam:PutUserPolicy"], on: [robin]), broken)
    let standing = try #require(try account(start).standings()[robin])
    #expect(!standing.escalates, "\(standing.outline)")
    #expect(
      standing.missing != nil || standing.paths.contains { !$0.conditions.isEmpty }, "\(standing.outline)")
  }

  @Test func `the shortest path comes first, and the order of the listing plays no part`() throws {
    let sketch = account(
      .user(
        "robin", .allow(["sts:AssumeRole"], on: [role("first"), role("keeper")]),
        .allow(["iam:UpdateAssumeRolePolicy"], on: [role("first")])),
      .role("first", trust: .trusting(AccountSketch.root), .allow(["sts:AssumeRole"], on: [role("keeper")])),
      .user("bob", ordinary))
    try expect([robin, role("first")], in: sketch)
    let standing = try #require(try sketch.standings()[robin])
    #expect(standing.paths.first?.steps.map(\.id) == ["sts-001"])
    #expect(standing.paths.contains { $0.steps.map(\.id) == ["iam-012", "sts-001"] }, "\(standing.outline)")
    var turned = sketch
    turned.users.reverse()
    turned.roles.reverse()
    func outlines(_ sketch: AccountSketch) throws -> [String: String] {
      try Dictionary(sketch.standings().all.map { ($0.arn, $0.outline) }) { first, _ in first }
    }
    #expect(try outlines(sketch) == outlines(turned))
  }
}

extension Clause {
  /// The same, denied.
  fileprivate var refusing: Clause {
    var copy = self
    copy.effect = "Deny"
    return copy
  }
}
