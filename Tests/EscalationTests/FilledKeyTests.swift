import IAM
import Testing

/// Keys that nobody who goes a way has a choice about: the way fills them in, or the service does.
struct FilledKeyTests {
  private static let account = AccountSketch.id
  private static let keeper = "arn:aws:iam::\(account):role/keeper"

  /// What becomes of robin, who may pass keeper to the service that it trusts.
  private func standing(
    _ clauses: Clause..., service: String, trust: Requirement..., inventory: [InventoryResource] = []
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch(inventory: inventory)
    let passing = Clause.allow(["iam:PassRole"], on: [Self.keeper])
    let robin = Holder.user("robin", Document(clauses: [passing] + clauses))
    sketch.add(robin)
    var document = Document.trusting(service: "\(service).amazonaws.com")
    document.clauses[0].conditions = trust
    sketch.add(
      .role("keeper", trust: document).with {
        $0.attached = [Managed.administrator.arn]
        $0.hasInstanceProfile = true
      })
    return try #require(try sketch.standings()[robin.arn])
  }

  private func expect(
    _ standing: PrincipalStanding, escalates: Bool, _ what: String = "",
    at location: SourceLocation = #_sourceLocation
  ) {
    let comment: Comment = "\(what) \(standing.outline)"
    #expect(standing.escalates == escalates, comment, sourceLocation: location)
    if !escalates { #expect(standing.paths.isEmpty, comment, sourceLocation: location) }
  }

  // MARK: The role that is passed

  @Test(arguments: [
    ("cloudformation", ["cloudformation:CreateStack"], "cloudformation:RoleArn"),
    (
      "cloudformation", ["cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"],
      "cloudformation:RoleArn"
    ),
    (
      "cloudformation", ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"],
      "cloudformation:RoleArn"
    ),
    ("codebuild", ["codebuild:CreateProject", "codebuild:StartBuild"], "codebuild:serviceRole"),
  ])
  func `the role of a request is the one that is passed`(
    _ service: String, _ actions: [String], _ key: String
  )
    throws
  {
    let first = [actions[0]]
    let rest = Array(actions.dropFirst()) + ["s3:ListAllMyBuckets"]
    func standing(_ comparison: String, _ value: String, denied: Bool = false) throws -> PrincipalStanding {
      let requirement = Requirement(comparison, key, value)
      return denied
        ? try self.standing(
          .allow(first), .allow(rest), .deny(first, when: [requirement]), service: service)
        : try self.standing(.allow(first, when: [requirement]), .allow(rest), service: service)
    }
    let other = "arn:aws:iam::\(Self.account):role/other"
    expect(try standing("ArnEquals", Self.keeper), escalates: true)
    expect(try standing("ArnLike", "arn:aws:iam::*:role/k*"), escalates: true)
    expect(try standing("Null", "false"), escalates: true)
    expect(try standing("ArnNotEquals", other), escalates: true)
    expect(try standing("ArnLike", other, denied: true), escalates: true)
    expect(try standing("ArnEquals", other), escalates: false)
    expect(try standing("Null", "true"), escalates: false)
    expect(try standing("ArnNotLike", "arn:aws:iam::*:role/keep*"), escalates: false)
    expect(try standing("ArnLike", "arn:aws:iam::*:role/keep*", denied: true), escalates: false)
    expect(try standing("Null", "false", denied: true), escalates: false)
  }

  @Test func `the profile of an instance is one that holds the role`() throws {
    func standing(_ name: String) throws -> PrincipalStanding {
      let profile = Requirement(
        "ArnLikeIfExists", "ec2:InstanceProfile", "arn:aws:iam::\(Self.account):instance-profile/\(name)")
      return try self.standing(.allow(["ec2:RunInstances"], when: [profile]), service: "ec2")
    }
    expect(try standing("keeper"), escalates: true)
    expect(try standing("k*"), escalates: true)
    expect(try standing("other"), escalates: false)
  }

  // MARK: What is made, and what is there

  private static func cluster(_ name: String) -> String { "arn:aws:ecs:us-east-1:\(account):cluster/\(name)" }

  @Test func `a task runs on the cluster that is made`() throws {
    func standing(making made: String, on used: String) throws -> PrincipalStanding {
      let cluster = Requirement("ArnLike", "ecs:cluster", Self.cluster(used))
      return try self.standing(
        .allow(["ecs:CreateCluster"], on: [Self.cluster(made)]), .allow(["ecs:RegisterTaskDefinition"]),
        .allow(["ecs:RunTask"], when: [cluster]), service: "ecs-tasks")
    }
    expect(try standing(making: "a", on: "a"), escalates: true)
    expect(try standing(making: "a*", on: "*b"), escalates: true)
    expect(try standing(making: "*", on: "b"), escalates: true)
    expect(try standing(making: "a", on: "b"), escalates: false)
    expect(try standing(making: "a*", on: "b*"), escalates: false)
  }

  @Test func `a task runs on a cluster that is there`() throws {
    let inventory = [InventoryResource(arn: Self.cluster("prod"), type: "ecs-cluster", roleARN: nil)]
    for actions in [["ecs:RegisterTaskDefinition", "ecs:RunTask"], ["ecs:RunTask"], ["ecs:StartTask"]] {
      func standing(_ name: String) throws -> PrincipalStanding {
        try self.standing(
          .allow(Array(actions.dropLast()) + ["s3:ListAllMyBuckets"]),
          .allow(actions.suffix(1), when: [Requirement("ArnLike", "ecs:cluster", Self.cluster(name))]),
          service: "ecs-tasks", inventory: inventory)
      }
      expect(try standing("prod"), escalates: true, "\(actions)")
      expect(try standing("p*"), escalates: true, "\(actions)")
      expect(try standing("test"), escalates: false, "\(actions)")
    }
  }

  @Test func `a service runs the definition that is made, on its cluster`() throws {
    func standing(_ cluster: String, _ definition: String) throws -> PrincipalStanding {
      let prefix = "arn:aws:ecs:*:\(Self.account):task-definition/"
      return try self.standing(
        .allow(["ecs:CreateCluster"], on: [Self.cluster("a")]),
        .allow(["ecs:RegisterTaskDefinition"], on: [prefix + "web*:*"]),
        .allow(
          ["ecs:CreateService"],
          when: [
            Requirement("ArnEquals", "ecs:cluster", Self.cluster(cluster)),
            Requirement("ArnLike", "ecs:task-definition", prefix + definition),
          ]), service: "ecs-tasks")
    }
    expect(try standing("a", "*b:*"), escalates: true)
    expect(try standing("b", "*b:*"), escalates: false)
    expect(try standing("a", "job*:*"), escalates: false)
  }

  @Test func `a queue is mapped to the function that is made`() throws {
    let inventory = [
      InventoryResource(arn: "arn:aws:sqs:us-east-1:\(Self.account):q", type: "event-source", roleARN: nil)
    ]
    func standing(_ made: String, _ mapped: String) throws -> PrincipalStanding {
      let prefix = "arn:aws:lambda:*:\(Self.account):function:"
      return try self.standing(
        .allow(["lambda:CreateFunction"], on: [prefix + made]),
        .allow(
          ["lambda:CreateEventSourceMapping"],
          when: [Requirement("ArnLike", "lambda:FunctionArn", prefix + mapped)]),
        service: "lambda", inventory: inventory)
    }
    expect(try standing("dev-*", "dev-*"), escalates: true)
    expect(try standing("dev-*", "*-x"), escalates: true)
    expect(try standing("dev-*", "prod-*"), escalates: false)
  }

  // MARK: What the service acts for

  private static func source(_ arn: String) -> Requirement { Requirement("ArnLike", "aws:SourceArn", arn) }

  @Test func `a service acts for what is made with the role`() throws {
    func standing(_ allowed: String, _ trusted: String) throws -> PrincipalStanding {
      try self.standing(
        .allow(["codebuild:*"], on: ["arn:aws:codebuild:\(allowed)"]), service: "codebuild",
        trust: Self.source("arn:aws:codebuild:\(trusted)"))
    }
    let own = Self.account
    expect(try standing("*:\(own):project/prod-*", "*:\(own):project/prod-*"), escalates: true)
    expect(try standing("*:\(own):project/prod-*", "*:\(own):project/*-x"), escalates: true)
    expect(try standing("*:*:project/*", "eu-west-1:\(own):project/only"), escalates: true)
    expect(try standing("*:\(own):project/dev-*", "*:\(own):project/prod-*"), escalates: false)
    expect(try standing("us-east-1:\(own):project/*", "eu-west-1:\(own):project/*"), escalates: false)
    expect(try standing("*:*:project/*", "*:999988887777:project/*"), escalates: false)
  }

  @Test func `what a service acts for is in the region of the requests`() throws {
    let own = "arn:aws:codebuild:*:\(Self.account):project/prod-*"
    func standing(_ region: String, _ trusted: String) throws -> PrincipalStanding {
      try self.standing(
        .allow(
          ["codebuild:*"], on: [own], when: [Requirement("StringEquals", "aws:RequestedRegion", region)]),
        service: "codebuild", trust: Self.source(trusted))
    }
    expect(try standing("eu-west-1", own), escalates: true)
    expect(try standing("eu-west-1", own.replacing("codebuild:*", with: "codebuild:eu-*")), escalates: true)
    expect(
      try standing("eu-west-1", own.replacing("codebuild:*", with: "codebuild:us-east-1")), escalates: false)
  }

  @Test func `a state machine is the source of what it calls`() throws {
    func standing(_ allowed: String, _ trusted: String) throws -> PrincipalStanding {
      try self.standing(
        .allow(["states:*"], on: ["arn:aws:states:*:\(Self.account):stateMachine:\(allowed)"]),
        service: "states", trust: Self.source("arn:aws:states:*:\(Self.account):stateMachine:\(trusted)"))
    }
    expect(try standing("a*", "*b"), escalates: true)
    expect(try standing("a*", "b*"), escalates: false)
  }

  @Test func `a job of SageMaker is the source of what it does`() throws {
    for (action, kind) in [("CreateTrainingJob", "training-job"), ("CreateProcessingJob", "processing-job")] {
      func standing(_ allowed: String, _ trusted: String) throws -> PrincipalStanding {
        let prefix = "arn:aws:sagemaker:*:\(Self.account):"
        return try self.standing(
          .allow(["sagemaker:\(action)"], on: ["\(prefix)\(kind)/\(allowed)"]), service: "sagemaker",
          trust: Self.source(prefix + trusted))
      }
      expect(try standing("*", "*"), escalates: true, action)
      expect(try standing("team-*", "\(kind)/*-nightly"), escalates: true, action)
      expect(try standing("team-*", "\(kind)/prod-*"), escalates: false, action)
      expect(try standing("*", "notebook-instance/*"), escalates: false, action)
    }
  }

  @Test func `a schedule acts for its group, and for itself where it did so before`() throws {
    func standing(_ trusted: String) throws -> PrincipalStanding {
      try self.standing(
        .allow(["scheduler:CreateSchedule"]), service: "scheduler",
        trust: Self.source("arn:aws:scheduler:*:\(Self.account):\(trusted)"))
    }
    expect(try standing("schedule-group/*"), escalates: true)
    let old = try standing("schedule/default/*")
    #expect(
      !old.escalates && old.paths.first?.conditions.first?.contains("September 2023") == true,
      "\(old.outline)")
    expect(try standing("rule/*"), escalates: false)
  }

  /// Of a task nobody knows more than where it runs.
  @Test func `tasks act for their region`() throws {
    let actions = ["ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:RunTask"]
    func standing(_ trusted: String, _ clause: Clause) throws -> PrincipalStanding {
      try self.standing(
        clause, service: "ecs-tasks", trust: Self.source("arn:aws:ecs:\(trusted):\(Self.account):*"),
        Requirement("StringEquals", "aws:SourceAccount", Self.account))
    }
    let there = Clause.allow(actions, on: ["arn:aws:ecs:eu-west-1:\(Self.account):*"])
    let asked = Clause.allow(actions, when: [Requirement("StringEquals", "aws:RequestedRegion", "eu-west-1")])
    for clause in [there, asked] {
      expect(try standing("eu-west-1", clause), escalates: true)
      expect(try standing("eu-*", clause), escalates: true)
      expect(try standing("*", clause), escalates: true)
      expect(try standing("us-west-2", clause), escalates: false)
    }
    expect(try standing("us-west-2", .allow(actions)), escalates: true)
    let cluster = InventoryResource(arn: Self.cluster("prod"), type: "ecs-cluster", roleARN: nil)
    func running(_ region: String) throws -> PrincipalStanding {
      try self.standing(
        .allow(["ecs:RunTask"]), service: "ecs-tasks",
        trust: Self.source("arn:aws:ecs:\(region):\(Self.account):*"), inventory: [cluster])
    }
    expect(try running("us-east-1"), escalates: true)
    expect(try running("us-west-2"), escalates: false)
  }

  // MARK: Sessions

  private func standing(assuming keeper: Holder, may actions: [String] = ["sts:*"], as who: String = "robin")
    throws -> PrincipalStanding
  {
    var sketch = AccountSketch()
    sketch.add(.user("robin", .allow(actions)))
    sketch.add(keeper)
    return try #require(try sketch.standings().all.first { $0.arn.hasSuffix("/\(who)") })
  }

  private func role(_ conditions: Requirement..., denies: Bool = false, trust: Document) -> Holder {
    let clauses =
      denies
      ? [Clause.allow(["*"]), .deny(["*"], when: conditions)] : [Clause.allow(["*"], when: conditions)]
    return Holder.role("keeper", trust: trust, Document(clauses: clauses))
  }

  @Test func `whoever opens a session chooses its name`() throws {
    let open = Document.trusting(AccountSketch.root)
    let boss = Requirement("StringLike", "aws:userid", "*:boss")
    let standing = try standing(assuming: role(boss, trust: open))
    expect(standing, escalates: true)
    #expect(standing.paths.first?.steps.first?.why.contains("calls boss") == true, "\(standing.outline)")
    let other = Requirement("StringNotLike", "aws:userid", "*:boss")
    expect(try self.standing(assuming: role(other, denies: true, trust: open)), escalates: true)
    let named = Document.trusting(
      AccountSketch.root, when: [Requirement("StringEquals", "sts:RoleSessionName", "${aws:username}")])
    expect(try self.standing(assuming: role(boss, trust: named)), escalates: false)
    let robin = Requirement("StringLike", "aws:userid", "*:robin")
    expect(try self.standing(assuming: role(robin, trust: named)), escalates: true)
    let stranger = Requirement("StringEquals", "aws:userid", "AROAZZZZZZZZZZZZZZZZZ:boss")
    expect(try self.standing(assuming: role(stranger, trust: open)), escalates: false)
    expect(try self.standing(assuming: role(boss, trust: open), may: ["s3:*"]), escalates: false)
  }

  @Test func `a source identity is set by whoever may, where the trust policy lets it`() throws {
    var open = Document.trusting(AccountSketch.root)
    open.clauses[0].actions = ["sts:AssumeRole", "sts:SetSourceIdentity"]
    let boss = Requirement("StringEquals", "aws:SourceIdentity", "boss")
    let standing = try standing(assuming: role(boss, trust: open))
    expect(standing, escalates: true)
    #expect(
      standing.paths.first?.steps.first?.actions == ["sts:AssumeRole", "sts:SetSourceIdentity"],
      "\(standing.outline)")
    // Somebody else may have set it.
    let without = try self.standing(assuming: role(boss, trust: open), may: ["sts:AssumeRole"])
    #expect(!without.escalates && !without.paths.isEmpty, "\(without.outline)")
    let closed = Document.trusting(AccountSketch.root)
    expect(try self.standing(assuming: role(boss, trust: closed)), escalates: false)
    let keeper = try self.standing(assuming: role(boss, trust: closed), as: "keeper")
    #expect(!keeper.isAdministrator && keeper.administratorConditions.isEmpty)
    open.clauses[0].conditions = [Requirement("StringNotEquals", "sts:SourceIdentity", "boss")]
    #expect(try !self.standing(assuming: role(boss, trust: open)).escalates)
  }

  @Test func `whoever may give itself a tag passes it on to a session`() throws {
    func standing(_ actions: [String], tagging key: String? = nil) throws -> PrincipalStanding {
      let robin = "arn:aws:iam::\(Self.account):user/robin"
      var trust = Document.trusting(
        AccountSketch.root,
        when: [Requirement("StringEquals", "aws:RequestTag/level", "${aws:PrincipalTag/level}")])
      trust.clauses[0].actions = ["sts:AssumeRole", "sts:TagSession"]
      let top = Requirement("StringEquals", "aws:PrincipalTag/level", "top")
      var clauses = [Clause.allow(actions)]
      if let key {
        clauses.append(
          .allow(
            ["iam:TagUser"], on: [robin], when: [Requirement("ForAllValues:StringEquals", "aws:TagKeys", key)]
          ))
      }
      var sketch = AccountSketch()
      sketch.add(Holder.user("robin", Document(clauses: clauses)).with { $0.tags = ["level": "low"] })
      sketch.add(role(top, trust: trust))
      return try #require(try sketch.standings()[robin])
    }
    let found = try standing(["sts:*"], tagging: "level")
    expect(found, escalates: true)
    #expect(found.paths.first?.steps.map(\.id) == ["tag-001", "sts-001"], "\(found.outline)")
    expect(try standing(["sts:*"], tagging: "team"), escalates: false)
    expect(try standing(["sts:*"]), escalates: false)
    expect(try standing(["sts:AssumeRole"], tagging: "level"), escalates: false)
  }

  @Test func `a session that the role's trust policy does not let be called so is none`() throws {
    func standings(_ name: String) throws -> Standings {
      var sketch = AccountSketch()
      sketch.add(.user("robin"))
      let robin = "arn:aws:iam::\(Self.account):user/robin"
      sketch.add(
        .role(
          "middle", trust: .trusting(robin, when: [Requirement("StringEquals", "sts:RoleSessionName", name)]))
      )
      sketch.add(
        .role("keeper", trust: .trusting("arn:aws:sts::\(Self.account):assumed-role/middle/boss")).with {
          $0.attached = [Managed.administrator.arn]
        })
      return try sketch.standings()
    }
    let boss = try standings("boss")
    #expect(boss.escalating == ["arn:aws:iam::\(Self.account):user/robin"])
    let other = try standings("robin")
    #expect(other.all.allSatisfy { $0.paths.isEmpty }, "\(other.all.map(\.outline))")
  }

  // MARK: By way of a service

  @Test func `what may be done by way of a stack is conditional for whoever may make one`() throws {
    let robin = "arn:aws:iam::\(Self.account):user/robin"
    func standing(_ clauses: Clause...) throws -> PrincipalStanding {
      var sketch = AccountSketch()
      sketch.add(.user("robin", Document(clauses: clauses)))
      return try #require(try sketch.standings()[robin])
    }
    let stacks = Clause.allow(["cloudformation:*"])
    for requirement in [
      Requirement("ForAnyValue:StringEquals", "aws:CalledVia", "cloudformation.amazonaws.com"),
      Requirement("StringEquals", "aws:CalledViaFirst", "cloudformation.amazonaws.com"),
      Requirement("StringLike", "aws:CalledViaLast", "cloud*.amazonaws.com"),
      Requirement("Bool", "aws:ViaAWSService", "true"),
    ] {
      let put = Clause.allow(["iam:PutUserPolicy"], on: [robin], when: [requirement])
      let possible = try standing(put, stacks)
      #expect(!possible.escalates && possible.paths.count == 1, "\(requirement.key) \(possible.outline)")
      #expect(
        possible.paths.first?.conditions == ["the request is made by way of cloudformation.amazonaws.com"])
      expect(try standing(put), escalates: false, requirement.key)
      expect(try standing(put, stacks, .deny(["cloudformation:*"])), escalates: false, requirement.key)
    }
    let other = Requirement("ForAnyValue:StringEquals", "aws:CalledVia", "athena.amazonaws.com")
    expect(
      try standing(.allow(["iam:PutUserPolicy"], on: [robin], when: [other]), stacks), escalates: false)
    let plain = Requirement("Null", "aws:CalledVia", "true")
    expect(try standing(.allow(["iam:PutUserPolicy"], on: [robin], when: [plain])), escalates: true)
  }

  // MARK: Boundaries

  @Test func `that a boundary is there is no name of one`() throws {
    let robin = "arn:aws:iam::\(Self.account):user/robin"
    func standing(_ requirements: Requirement...) throws -> PrincipalStanding {
      var sketch = AccountSketch()
      sketch.add(
        .user(
          "robin",
          Document(
            .allow(["iam:CreateRole", "iam:PutRolePolicy"], when: requirements), .allow(["sts:AssumeRole"]))))
      return try #require(try sketch.standings()[robin])
    }
    let isThere = Requirement("Null", "iam:PermissionsBoundary", "false")
    expect(try standing(isThere), escalates: true)
    expect(
      try standing(
        isThere, Requirement("ArnNotLike", "iam:PermissionsBoundary", "arn:aws:iam::*:policy/*")),
      escalates: false)
  }
}
