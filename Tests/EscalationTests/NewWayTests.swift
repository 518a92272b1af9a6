import IAM
import JSON
import Testing

/// Ways over somebody who is made, other versions of policies, and denials that can be done away with; each with accounts that
/// lack one thing.
struct NewWayTests {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private let robin = "\(Self.own):user/robin"
  private let idle = Document.trusting(service: "ec2.amazonaws.com")

  private func account(_ holders: Holder..., policies: [Managed] = []) -> AccountSketch {
    var account = AccountSketch(policies: policies)
    account.add(.role("keeper", trust: idle).with { $0.attached = [Managed.administrator.arn] })
    for holder in holders { account.add(holder) }
    return account
  }

  private func robin(in account: AccountSketch) -> String {
    account.roles.first { $0.name == "robin" }?.arn ?? robin
  }

  /// Expects that nobody but `robin` becomes an administrator, first by the entries `steps`.
  private func expect(
    _ steps: [String], to target: String? = nil, in account: AccountSketch, _ what: Comment = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let standings = try account.standings()
    let robin = robin(in: account)
    let standing = try #require(standings[robin], sourceLocation: sourceLocation)
    let outline: Comment = "\(what) \(standing.outline)"
    #expect(standings.escalating == [robin], outline, sourceLocation: sourceLocation)
    let path = standing.paths.first { $0.steps.map(\.id) == steps }
    #expect(path?.conditions == [], outline, sourceLocation: sourceLocation)
    if let target { #expect(path?.target == target, outline, sourceLocation: sourceLocation) }
    standing.expectOrder(outline, sourceLocation: sourceLocation)
  }

  /// Expects that nobody becomes an administrator for certain.
  private func expectNobody(
    in account: AccountSketch, _ what: Comment = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let standings = try account.standings()
    let outline = standings.all.map { "\($0.arn): \($0.outline)" }.joined(separator: "\n")
    #expect(standings.escalating == [], "\(what) \(outline)", sourceLocation: sourceLocation)
  }

  /// Expects a way that begins with `id` and hangs on `condition`, and no certain one.
  private func expectConditional(
    _ id: String, on condition: String, in account: AccountSketch,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectNobody(in: account, sourceLocation: sourceLocation)
    let standing = try #require(
      try account.standings()[robin(in: account)], sourceLocation: sourceLocation)
    let path = standing.paths.first { $0.steps.first?.id == id }
    #expect(
      path?.conditions.contains { $0.lowercased().contains(condition.lowercased()) } == true,
      "\(standing.outline)",
      sourceLocation: sourceLocation)
  }

  // Other versions

  private let older = Managed("Older", .everything, .allow(["s3:ListAllMyBuckets"]), current: 1)
  private let setsDefault = Document.allow(["iam:SetDefaultPolicyVersion"])

  @Test func `a version that is there and allows everything is set as the default`() throws {
    let holder = Holder.user("robin", setsDefault).with { $0.attached = [older.arn] }
    try expect(["version-001"], to: robin, in: account(holder, policies: [older]))
    let byGroup = Holder.user("robin", setsDefault, groups: ["staff"])
    let group = Holder.group("staff").with { $0.attached = [older.arn] }
    try expect(["version-001"], in: account(byGroup, group, policies: [older]))
    let path = try #require(try account(holder, policies: [older]).standings()[robin]?.paths.first)
    #expect(path.steps[0].resource == older.arn)
    #expect(path.steps[0].actions == ["iam:SetDefaultPolicyVersion"])
    #expect(path.steps[0].why.contains("version v1 of policy Older"))
  }

  @Test func `no version is set that is not there, or not the principal's, or that helps nobody`() throws {
    func holder(_ document: Document, _ attached: Managed...) -> Holder {
      .user("robin", document).with { $0.attached = attached.map(\.arn) }
    }
    try expectNobody(in: account(holder(.allow(["iam:ListPolicyVersions"]), older), policies: [older]))
    let harmless = Managed("Older", .allow(["s3:*"]), .allow(["s3:ListAllMyBuckets"]), current: 1)
    try expectNobody(in: account(holder(setsDefault, harmless), policies: [harmless]))
    let only = Managed("Older", .allow(["s3:ListAllMyBuckets"]))
    try expectNobody(in: account(holder(setsDefault, only), policies: [only]))
    try expectNobody(in: account(holder(setsDefault), policies: [older]))
    let another = Document.allow(["iam:SetDefaultPolicyVersion"], on: ["\(Self.own):policy/Other"])
    try expectNobody(in: account(holder(another, older), policies: [older]))
    let fence = Managed("Fence", .allow(["s3:*", "iam:SetDefaultPolicyVersion"]))
    try expectNobody(
      in: account(holder(setsDefault, older).with { $0.boundary = fence.arn }, policies: [older, fence]))
    let refusal = Managed("Refusal", .deny(["iam:*"], when: [.officeAddress]))
    let denied = holder(setsDefault, older, refusal)
    try expectConditional("version-001", on: "aws:SourceIp", in: account(denied, policies: [older, refusal]))
  }

  @Test func `a version that cannot be read leaves it open`() throws {
    var unreadable = Document.everything
    unreadable.clauses[0].effect = "Perhaps"
    let policy = Managed("Older", unreadable, .allow(["s3:ListAllMyBuckets"]), current: 1)
    let holder = Holder.user("robin", setsDefault).with { $0.attached = [policy.arn] }
    let sketch = account(holder, policies: [policy])
    try expectConditional("version-001", on: "version v1 of policy Older", in: sketch)
    #expect(try sketch.standings()[robin]?.missing != nil)
  }

  @Test func `a version of a policy makes others administrators, whom one may then be`() throws {
    let bob = Holder.user("bob").with { $0.attached = [older.arn] }
    let sketch = account(.user("robin", setsDefault), bob, policies: [older])
    try expectNobody(in: sketch)
    #expect(try sketch.standings()[robin]?.empowersOthers == true)
    let takes = Holder.user("robin", setsDefault, .allow(["iam:CreateAccessKey"], on: [bob.arn]))
    try expect(["version-001", "iam-002"], to: bob.arn, in: account(takes, bob, policies: [older]))
  }

  @Test func `a version that only gets further is a step on the way`() throws {
    let policy = Managed(
      "Older", .allow(["iam:PutUserPolicy"], on: [robin]), .allow(["s3:ListAllMyBuckets"]), current: 1)
    let holder = Holder.user("robin", setsDefault).with { $0.attached = [policy.arn] }
    try expect(["version-001", "iam-007"], to: robin, in: account(holder, policies: [policy]))
  }

  // What a role is passed to

  @Test(arguments: [
    ("arn:aws:ec2:*:*:instance/*", false), ("arn:aws:lambda:*:*:function:*", true),
    ("arn:aws:lambda:eu-west-1:\(AccountSketch.id):function:team-*", true),
    ("arn:aws:lambda:*:999988887777:function:*", false),
  ])
  func `a role that is passed belongs to what its service makes`(_ pattern: String, _ isPath: Bool) throws {
    let role = Holder.role("runner", trust: .trusting(service: "lambda.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    let condition = Requirement("ArnLike", "iam:AssociatedResourceArn", pattern)
    let holder = Holder.user(
      "robin", .allow(["iam:PassRole"], when: [condition]),
      .allow(["lambda:CreateFunction", "lambda:InvokeFunction"]))
    if isPath {
      try expect(["lambda-001"], to: role.arn, in: account(holder, role))
    } else {
      try expectNobody(in: account(holder, role))
      #expect(try account(holder, role).standings()[robin]?.paths.isEmpty == true)
    }
  }

  @Test func `what a role is passed to and what may be made have to be one thing`() throws {
    let role = Holder.role("runner", trust: .trusting(service: "lambda.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    func holder(makes name: String) -> Holder {
      .user(
        "robin",
        .allow(
          ["iam:PassRole"],
          when: [Requirement("ArnLike", "iam:AssociatedResourceArn", "arn:aws:lambda:*:*:function:team-*")]),
        .allow(
          ["lambda:CreateFunction", "lambda:InvokeFunction"], on: ["arn:aws:lambda:*:*:function:\(name)"]))
    }
    try expect(["lambda-001"], in: account(holder(makes: "team-*"), role))
    try expectNobody(in: account(holder(makes: "shop-*"), role))
  }

  @Test func `where it is not known what a role will belong to, the way is conditional`() throws {
    let role = Holder.role("runner", trust: .trusting(service: "emr-serverless.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    let condition = Requirement("ArnLike", "iam:AssociatedResourceArn", "arn:aws:emr-serverless:*:*:*")
    let holder = Holder.user(
      "robin", .allow(["iam:PassRole"], when: [condition]),
      .allow(["emr-serverless:CreateApplication", "emr-serverless:StartJobRun"]))
    try expectConditional("emrserverless-001", on: "iam:associatedresourcearn", in: account(holder, role))
  }

  // Somebody new

  private static let newUsers = "\(own):user/new-*"
  private static let newRoles = "\(own):role/new-*"

  private static let userWays: [(id: String, grants: [String], joins: Bool)] = [
    ("newuser-001", ["iam:AttachUserPolicy", "iam:CreateAccessKey"], false),
    ("newuser-002", ["iam:AttachUserPolicy", "iam:CreateLoginProfile"], false),
    ("newuser-003", ["iam:PutUserPolicy", "iam:CreateAccessKey"], false),
    ("newuser-004", ["iam:PutUserPolicy", "iam:CreateLoginProfile"], false),
    ("newuser-005", ["iam:CreateAccessKey"], true), ("newuser-006", ["iam:CreateLoginProfile"], true),
  ]

  @Test(arguments: userWays.map(\.id))
  func `a user is made, made an administrator and signed in as`(_ id: String) throws {
    let way = try #require(Self.userWays.first { $0.id == id })
    let admins = Holder.group("admins").with { $0.attached = [Managed.administrator.arn] }
    func sketch(_ clauses: [Clause]) -> AccountSketch {
      // A user could join the group itself.
      var start = Holder(kind: way.joins ? .role : .user, name: "robin", inline: [Document(clauses: clauses)])
      start.trust = idle
      return account(start, admins)
    }
    let creates = Clause.allow(["iam:CreateUser"], on: [Self.newUsers])
    let grants = way.grants.map { Clause.allow([$0], on: [Self.newUsers]) }
    let clauses = [creates] + grants + (way.joins ? [.allow(["iam:AddUserToGroup"], on: [admins.arn])] : [])
    try expect([id], to: "\(Self.own):user/new-muster", in: sketch(clauses))
    let path = try #require(
      try sketch(clauses).standings()[robin(in: sketch(clauses))]?.paths.first { $0.steps[0].id == id })
    #expect(path.steps[0].resource == Self.newUsers)
    for index in clauses.indices {
      var lesser = clauses
      lesser.remove(at: index)
      try expectNobody(in: sketch(lesser), "without \(clauses[index].actions)")
      var elsewhere = clauses
      elsewhere[index].resources = ["\(Self.own):user/other-*"]
      try expectNobody(in: sketch(elsewhere), "\(clauses[index].actions) elsewhere")
      var open = clauses
      open[index].conditions = [.officeAddress]
      try expectConditional(id, on: "aws:SourceIp", in: sketch(open))
    }
    // There is one name.
    let taken = clauses.map { clause in
      var clause = clause
      if clause.resources == [Self.newUsers] { clause.resources = ["\(Self.own):user/new-carol"] }
      return clause
    }
    try expect([id], in: sketch(taken))
    // Somebody has it.
    var full = sketch(taken)
    full.add(
      .user("new-carol").with {
        $0.keys = 2; $0.hasPassword = true
      })
    let paths = try full.standings()[robin(in: full)]?.paths
    #expect(paths?.contains { $0.steps[0].id == id } == false)
    // The organization lets nobody change anybody.
    var organized = sketch(clauses)
    organized.serviceControl = [[.everything, .deny(["iam:CreateUser"])]]
    try expectNobody(in: organized)
  }

  @Test func `a boundary that whoever is made has to have stops it, unless it is everything`() throws {
    let fence = Managed("Fence", .allow(["s3:*"]))
    let wide = Managed("Wide", .everything)
    func sketch(_ boundary: String, _ more: Clause...) -> AccountSketch {
      account(
        .user(
          "robin",
          Document(
            clauses: [
              .allow(
                ["iam:CreateUser", "iam:CreateRole"],
                when: [Requirement("StringEquals", "iam:PermissionsBoundary", boundary)]),
              .allow(
                ["iam:AttachUserPolicy", "iam:CreateAccessKey", "iam:AttachRolePolicy"],
                on: [Self.newUsers, Self.newRoles]),
            ] + more)), policies: [fence, wide])
    }
    try expectNobody(in: sketch(fence.arn))
    try expect(["newuser-001"], in: sketch(wide.arn))
    try expect(["newrole-001"], in: sketch(Managed.administrator.arn))
    // A guard that forgets that a boundary can be taken away.
    let lifts = Clause.allow(["iam:DeleteUserPermissionsBoundary"], on: [Self.newUsers])
    try expect(["newuser-001"], in: sketch(fence.arn, lifts))
    try expectNobody(in: sketch(fence.arn, lifts, .deny(["iam:DeleteUserPermissionsBoundary"])))
    let path = try #require(try sketch(fence.arn, lifts).standings()[robin]?.paths.first)
    #expect(path.steps[0].actions.last == "iam:DeleteUserPermissionsBoundary")
  }

  @Test func `who may take a boundary away is told from who may not, though both make users alike`() throws {
    let fence = Managed("Fence", .allow(["s3:*"]))
    let makes = Managed(
      "Makers",
      Document(
        .allow(
          ["iam:CreateUser"], when: [Requirement("StringEquals", "iam:PermissionsBoundary", fence.arn)]),
        .allow(["iam:AttachUserPolicy", "iam:CreateAccessKey"], on: [Self.newUsers])))
    func maker(_ name: String, _ inline: Document...) -> Holder {
      Holder(kind: .user, name: name, inline: inline, attached: [makes.arn])
    }
    let lifts = Document.allow(["iam:DeleteUserPermissionsBoundary"], on: [Self.newUsers])
    for names in [["amy", "robin", "zac"], ["zac", "robin", "amy"]] {
      var sketch = account(policies: [fence, makes])
      for name in names { sketch.add(name == "robin" ? maker(name, lifts) : maker(name)) }
      #expect(try sketch.standings().escalating == [robin])
    }
  }

  @Test func `a boundary that is in no listing leaves it open`() throws {
    let holder = Holder.user(
      "robin",
      .allow(
        ["iam:CreateUser"],
        when: [Requirement("StringEquals", "iam:PermissionsBoundary", "\(Self.own):policy/Gone")]),
      .allow(["iam:AttachUserPolicy", "iam:CreateAccessKey"], on: [Self.newUsers]))
    try expectConditional("newuser-001", on: "policy/Gone", in: account(holder))
  }

  @Test(arguments: ["iam:AttachRolePolicy", "iam:PutRolePolicy"])
  func `a role is made that trusts whoever makes it`(_ grants: String) throws {
    let id = grants == "iam:AttachRolePolicy" ? "newrole-001" : "newrole-002"
    let clauses = [
      Clause.allow(["iam:CreateRole"], on: [Self.newRoles]), .allow([grants], on: [Self.newRoles]),
    ]
    let maker = Holder.user("robin", Document(clauses: clauses))
    try expect([id], to: "\(Self.own):role/new-muster", in: account(maker))
    for index in clauses.indices {
      var lesser = clauses
      lesser.remove(at: index)
      try expectNobody(in: account(.user("robin", Document(clauses: lesser))))
    }
    // A user whom a trust policy names is not bound by what its boundary leaves out, nor is the session that a role is.
    let fence = Managed("Fence", Document(clauses: clauses))
    try expect([id], in: account(maker.with { $0.boundary = fence.arn }, policies: [fence]))
    let role = Holder.role("worker", trust: idle, Document(clauses: clauses)).with { $0.boundary = fence.arn }
    #expect(try account(role, policies: [fence]).standings().escalating == [role.arn])
    let closed = Managed("Fence", Document(clauses: clauses + [.deny(["sts:AssumeRole"])]))
    try expectNobody(in: account(role, policies: [closed]))
    // Denied, somebody else would have to assume it.
    let denied = maker.with { $0.inline.append(.deny(["sts:AssumeRole"])) }
    try expectConditional(id, on: "somebody assumes the role", in: account(denied))
  }

  @Test(arguments: ["iam:AttachRolePolicy", "iam:PutRolePolicy"])
  func `a role is made and passed to a service that runs code`(_ grants: String) throws {
    let id = grants == "iam:AttachRolePolicy" ? "newrole-003" : "newrole-004"
    let clauses = [
      Clause.allow(["iam:CreateRole"], on: [Self.newRoles]), .allow([grants], on: [Self.newRoles]),
      .allow(["iam:PassRole"], on: [Self.newRoles]), .allow(["lambda:CreateFunction"]),
      .allow(["lambda:InvokeFunction"]), .deny(["sts:AssumeRole"]),
    ]
    try expect(
      [id], to: "\(Self.own):role/new-muster", in: account(.user("robin", Document(clauses: clauses))))
    for index in clauses.indices.dropLast() {
      var lesser = clauses
      lesser.remove(at: index)
      try expectNobody(in: account(.user("robin", Document(clauses: lesser))), "\(clauses[index].actions)")
    }
    var another = clauses
    another[2].conditions = [Requirement("StringEquals", "iam:PassedToService", "ec2.amazonaws.com")]
    try expectNobody(in: account(.user("robin", Document(clauses: another))))
  }

  @Test(arguments: ["iam:AttachGroupPolicy", "iam:PutGroupPolicy"])
  func `a group is made, made one of administrators and joined`(_ grants: String) throws {
    let id = grants == "iam:AttachGroupPolicy" ? "newgroup-001" : "newgroup-002"
    let clauses = ["iam:CreateGroup", grants, "iam:AddUserToGroup"].map {
      Clause.allow([$0], on: ["\(Self.own):group/new-*"])
    }
    try expect([id], to: robin, in: account(.user("robin", Document(clauses: clauses))))
    for index in clauses.indices {
      var lesser = clauses
      lesser.remove(at: index)
      try expectNobody(in: account(.user("robin", Document(clauses: lesser))))
    }
    let fence = Managed("Fence", Document(clauses: clauses))
    try expectNobody(
      in: account(
        .user("robin", Document(clauses: clauses)).with { $0.boundary = fence.arn }, policies: [fence]))
  }

  @Test func `somebody who may make a user is worth becoming`() throws {
    let maker = Holder.role(
      "maker", trust: .trusting(AccountSketch.root),
      .allow(["iam:CreateUser", "iam:PutUserPolicy", "iam:CreateAccessKey"], on: [Self.newUsers]))
    let standings = try account(.user("robin", .allow(["sts:AssumeRole"], on: [maker.arn])), maker)
      .standings()
    #expect(standings.escalating == [maker.arn, robin].sorted())
    #expect(standings[robin]?.paths.first?.steps.map(\.id) == ["sts-001", "newuser-003"])
  }

  // Denials

  private static func jail(allBut action: String) -> Document { Document(.deny(allBut: [action])) }

  @Test func `a policy that denies is detached`() throws {
    for (kind, action) in [(Holder.Kind.user, "iam:DetachUserPolicy"), (.role, "iam:DetachRolePolicy")] {
      let jail = Managed("Jail", Self.jail(allBut: action))
      var holder = Holder(kind: kind, name: "robin", inline: [.everything])
      holder.attached = [jail.arn]
      let sketch = account(holder, policies: [jail])
      let standing = try #require(try sketch.standings()[holder.arn])
      #expect(standing.paths.first?.steps.map(\.id) == ["denial-001"], "\(standing.outline)")
      #expect(standing.escalates)
      standing.expectOrder("\(kind)")
      let closed = Managed("Jail", .deny(["*"]))
      try expectNobody(in: account(holder, policies: [closed]))
      // Detached here, it still stands in a group, or in another policy.
      holder.inline.append(.deny(["iam:*"], on: [Self.newUsers, "*"]))
      try expectNobody(in: account(holder, policies: [jail]))
    }
  }

  @Test func `a policy in line that denies is deleted, or written over`() throws {
    for (action, id) in [("iam:DeleteUserPolicy", "denial-002"), ("iam:PutUserPolicy", "denial-004")] {
      let holder = Holder.user("robin", .everything, Self.jail(allBut: action))
      try expect([id], to: robin, in: account(holder))
      let elsewhere = Document(
        .deny(allBut: [action]), .deny([action], on: [robin]))
      try expectNobody(in: account(.user("robin", .everything, elsewhere)))
    }
  }

  @Test func `a group that denies is left`() throws {
    let group = Holder.group("jail", Self.jail(allBut: "iam:RemoveUserFromGroup"))
    let holder = Holder.user("robin", .everything, groups: ["jail"])
    try expect(["denial-003"], to: robin, in: account(holder, group))
    try expectNobody(in: account(holder, .group("jail", .deny(["*"]))))
    // Its permissions go with it.
    let poor = Holder.user("robin", groups: ["jail"])
    let both = Holder.group("jail", .everything, Self.jail(allBut: "iam:RemoveUserFromGroup"))
    try expectNobody(in: account(poor, both))
  }

  @Test func `a policy that denies is rewritten, or set back`() throws {
    let jail = Managed("Jail", Self.jail(allBut: "iam:CreatePolicyVersion"))
    let holder = Holder.user("robin", .everything).with { $0.attached = [jail.arn] }
    try expect(["iam-001"], to: robin, in: account(holder, policies: [jail]))
    let set = Managed(
      "Jail", .allow(["s3:*"]), Self.jail(allBut: "iam:SetDefaultPolicyVersion"), current: 1)
    try expect(["version-001"], to: robin, in: account(holder, policies: [set]))
    let worse = Managed("Jail", .deny(["*"]), Self.jail(allBut: "iam:SetDefaultPolicyVersion"), current: 1)
    try expectNobody(in: account(holder, policies: [worse]))
  }

  @Test func `a new version replaces what a role was denied`() throws {
    let jail = Managed("Jail", .deny(["iam:*", "sts:*"]))
    let worker = Holder.role("worker", trust: .trusting(AccountSketch.root)).with { $0.attached = [jail.arn] }
    let holder = Holder.user("robin", .allow(["iam:CreatePolicyVersion", "sts:AssumeRole"]))
    let standings = try account(holder, worker, policies: [jail]).standings()
    #expect(standings[robin]?.paths.first { $0.steps[0].id == "iam-016" }?.conditions == [])
    let held = worker.with { $0.inline.append(.deny(["iam:*"])) }
    try expectNobody(in: account(holder, held, policies: [jail]))
  }

  @Test func `one thing after the other is done away with`() throws {
    let jail = Managed("Jail", Self.jail(allBut: "iam:RemoveUserFromGroup"))
    let fence = Managed("Fence", .allow(["iam:RemoveUserFromGroup", "iam:DetachUserPolicy"]))
    let group = Holder.group("jail", Document(.deny(["iam:DetachUserPolicy"]), .deny(["iam:Put*"])))
    let tied = Holder.user("robin", .everything, groups: ["jail"]).with { $0.attached = [jail.arn] }
    // Outside of the group the policy still denies to be detached.
    try expectNobody(in: account(tied, group, policies: [jail]))
    let loose = Managed("Jail", Document(.deny(allBut: ["iam:RemoveUserFromGroup", "iam:DetachUserPolicy"])))
    try expect(["denial-003", "denial-001"], in: account(tied, group, policies: [loose]))
    // A boundary that cannot be lifted stays.
    try expectNobody(in: account(tied.with { $0.boundary = fence.arn }, group, policies: [loose, fence]))
  }

  @Test func `what is granted first and held back is let go then`() throws {
    let group = Holder.group(
      "jail", Document(.deny(allBut: ["iam:RemoveUserFromGroup", "iam:PutUserPolicy"])))
    let holder = Holder.user("robin", .allow(["iam:PutUserPolicy"], on: [robin]), groups: ["jail"])
    try expect(["iam-007", "denial-003"], in: account(holder, group))
    let leaves = Holder.user(
      "robin", .allow(["iam:PutUserPolicy"], on: [robin]), .allow(["iam:RemoveUserFromGroup"]),
      groups: ["jail"])
    let closed = Holder.group("jail", Document(.deny(["iam:PutUserPolicy"])))
    try expect(["denial-003", "iam-007"], in: account(leaves, closed))
  }

  @Test func `a boundary is set back to a version that allows more`() throws {
    func sketch(_ older: Document) -> AccountSketch {
      let fence = Managed("Fence", older, .allow(["s3:*", "iam:SetDefaultPolicyVersion"]), current: 1)
      return account(.user("robin", .everything).with { $0.boundary = fence.arn }, policies: [fence])
    }
    try expect(["boundary-001"], to: robin, in: sketch(.everything))
    try expectNobody(in: sketch(.allow(["s3:*", "ec2:*"])))
  }

  // What is named

  @Test func `a step over something that runs names what the statement is about`() throws {
    let pattern = "arn:aws:lambda:*:*:function:reports-*"
    let role = Holder.role("runner", trust: .trusting(service: "lambda.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    let sketch = account(.user("robin", .allow(["lambda:UpdateFunctionCode"], on: [pattern])), role)
    let path = try #require(try sketch.standings()[robin]?.paths.first)
    #expect(path.steps[0].resource == pattern)
    #expect(path.conditions == ["a lambda-function like \(pattern) runs with \(role.arn)"])
    let wide = account(.user("robin", .allow(["lambda:UpdateFunctionCode"])), role)
    let widePath = try #require(try wide.standings()[robin]?.paths.first)
    #expect(widePath.steps[0].resource == "*")
    #expect(widePath.conditions == ["a lambda-function runs with \(role.arn)"])
  }

  // Ways of services that take more than one role, or something that no evidence tells

  @Test func `a cluster takes a second role`() throws {
    let node = Holder.role("node", trust: idle).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
    let service = Holder.role("emr", trust: .trusting(service: "elasticmapreduce.amazonaws.com"))
    func holder(passes roles: String...) -> Holder {
      .user("robin", .allow(["iam:PassRole"], on: roles), .allow(["elasticmapreduce:RunJobFlow"]))
    }
    try expect(["emr-001"], to: node.arn, in: account(holder(passes: node.arn, service.arn), node, service))
    try expectNobody(in: account(holder(passes: node.arn), node, service))
    try expectNobody(in: account(holder(passes: service.arn), node, service))
    try expectNobody(in: account(holder(passes: "*"), node))
    let linked = service.with { $0.path = "/aws-service-role/elasticmapreduce.amazonaws.com/" }
    try expectNobody(in: account(holder(passes: "*"), node, linked))
  }

  @Test func `an instance profile is made for a role that has none`() throws {
    let node = Holder.role("node", trust: idle).with { $0.attached = [Managed.administrator.arn] }
    let actions = ["iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile", "ec2:RunInstances"]
    func sketch(_ actions: [String]) -> AccountSketch {
      account(
        .user(
          "robin",
          Document(clauses: [.allow(["iam:PassRole"], on: [node.arn])] + actions.map { .allow([$0]) })),
        node)
    }
    try expect(["instanceprofile-001"], to: node.arn, in: sketch(actions))
    for index in actions.indices {
      var lesser = actions
      lesser.remove(at: index)
      try expectNobody(in: sketch(lesser), "without \(actions[index])")
    }
  }

  @Test func `a profile is put only on an instance that has none`() throws {
    let node = Holder.role("node", trust: idle).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
    let plain = Holder.role("plain", trust: idle).with { $0.hasInstanceProfile = true }
    let instance = "arn:aws:ec2:us-east-1:\(AccountSketch.id):instance/i-0a1b2c3d4e5f60718"
    let holder = Holder.user(
      "robin", .allow(["iam:PassRole"], on: [node.arn]),
      .allow(["ec2:AssociateIamInstanceProfile", "ssm:StartSession"]))
    var sketch = account(holder, node, plain)
    sketch.inventory = [InventoryResource(arn: instance, type: "ec2-instance", roleARN: nil)]
    try expect(["instanceprofile-002"], to: node.arn, in: sketch)
    sketch.inventory = [InventoryResource(arn: instance, type: "ec2-instance", roleARN: plain.arn)]
    try expectNobody(in: sketch)
    sketch.inventory = nil
    try expectConditional("instanceprofile-002", on: "an ec2-instance without a role", in: sketch)
  }

  @Test func `tags of what is there are open where nobody told them`() throws {
    let node = Holder.role("node", trust: .trusting(service: "ec2.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
    let start = ["ssm:StartSession"]
    for key in ["aws:ResourceTag/team", "ssm:resourceTag/team"] {
      let tagged = Requirement("StringEquals", key, "a")
      let other = Requirement("StringNotEquals", key, "a")
      for clauses in [[Clause.allow(start, when: [tagged])], [.allow(start), .deny(start, when: [other])]] {
        let robin = Holder.user("robin", Document(clauses: clauses))
        try expectConditional("ssm-001", on: key, in: account(robin, node))
      }
    }
    let made = Requirement("StringEquals", "aws:ResourceTag/team", "a")
    let invokes = Holder.user(
      "robin", .allow(["iam:PassRole", "lambda:CreateFunction"]),
      .allow(["lambda:InvokeFunction"], when: [made]))
    let function = Holder.role("work", trust: .trusting(service: "lambda.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    try expectNobody(in: account(invokes, function))
  }

  @Test func `what no evidence tells keeps a way conditional`() throws {
    let node = Holder.role("node", trust: idle).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
    let launches = Holder.user(
      "robin", .allow(["iam:PassRole"], on: [node.arn]),
      .allow(["autoscaling:CreateLaunchConfiguration", "autoscaling:CreateAutoScalingGroup"]))
    try expectConditional("autoscaling-001", on: "launch configurations", in: account(launches, node))
    let task = Holder.role("task", trust: .trusting(service: "ecs-tasks.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    let registers = Holder.user(
      "robin", .allow(["iam:PassRole"], on: [task.arn]),
      .allow(["ecs:RegisterContainerInstance", "ecs:StartTask"]))
    try expectConditional("ecs-007", on: "EC2 instance that can be registered", in: account(registers, task))
    var trust = Clause.trust(.object([("Federated", .string("cognito-identity.amazonaws.com"))]))
    trust.actions = ["sts:AssumeRoleWithWebIdentity"]
    let pooled = Holder.role("pooled", trust: Document(trust)).with {
      $0.attached = [Managed.administrator.arn]
    }
    let binds = Holder.user(
      "robin", .allow(["iam:PassRole"], on: [pooled.arn]), .allow(["cognito-identity:SetIdentityPoolRoles"]))
    try expectConditional("cognitoidentity-001", on: "not signed in", in: account(binds, pooled))
    let other = pooled.with { $0.trust = .trusting(service: "cognito-idp.amazonaws.com") }
    #expect(try account(binds, other).standings()[robin]?.paths.isEmpty == true)
  }

  @Test func `every action of the catalogue has its place in the table`() throws {
    let entries = EscalationCatalogue.builtIn.entries
    // Other forms of a way follow it under its name.
    let ways = entries.filter { !$0.isOtherForm }
    #expect(Set(ways.map(\.id)).count == ways.count)
    let access = AccountAnalysis(try account(.user("robin")).account()).access
    let tagging = ["ec2:CreateTags", "lambda:TagResource", "glue:TagResource", "states:TagResource"]
    for name in Set(entries.flatMap(\.askedNames) + tagging) {
      #expect(access.knows(action: name), "\(name)")
    }
  }
}
