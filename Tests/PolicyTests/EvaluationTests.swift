import IAM
import Testing

/// How policies of several types decide together, by the tables of "Policy evaluation logic".
struct EvaluationTests {
  @Test func `nothing allows nothing, and a denial beats every allowance`() throws {
    #expect(try Case().outcome() == .implicitDeny)
    #expect(try Case(identity: [Text.allowS3]).outcome() == .allowed)
    #expect(try Case(identity: [Text.allowEC2]).outcome() == .implicitDeny)
    #expect(try Case(identity: [Text.allowS3, Text.denyS3]).outcome() == .explicitDeny)
    #expect(try Case(identity: [Text.denyS3, Text.allowAll]).outcome() == .explicitDeny)
  }

  @Test func `an identity needs its boundary and its session policies too`() throws {
    #expect(try Case(identity: [Text.allowS3], boundaries: [Text.allowS3]).outcome() == .allowed)
    #expect(try Case(identity: [Text.allowS3], boundaries: [Text.allowEC2]).outcome() == .implicitDeny)
    #expect(try Case(identity: [], boundaries: [Text.allowS3]).outcome() == .implicitDeny)
    #expect(
      try Case(identity: [Text.allowS3], boundaries: [Text.allowAll, Text.denyS3]).outcome() == .explicitDeny)
    let session = Case(caller: Case.session, identity: [Text.allowS3], sessions: [Text.allowEC2])
    #expect(try session.outcome() == .implicitDeny)
    #expect(
      try Case(caller: Case.session, identity: [Text.allowS3], sessions: [Text.allowEC2, Text.allowS3])
        .outcome()
        == .allowed)
    #expect(
      try Case(caller: Case.session, identity: [Text.allowS3], sessions: [Text.allowAll, Text.denyS3])
        .outcome()
        == .explicitDeny)
  }

  @Test func `every level of an organization has to allow it`() throws {
    #expect(
      try Case(identity: [Text.allowS3], serviceControl: [[Text.allowAll], [Text.allowS3]]).outcome()
        == .allowed)
    #expect(
      try Case(identity: [Text.allowS3], serviceControl: [[Text.allowAll], [Text.allowEC2]]).outcome()
        == .implicitDeny)
    #expect(
      try Case(identity: [Text.allowS3], serviceControl: [[Text.allowEC2, Text.allowS3], [Text.allowAll]])
        .outcome()
        == .allowed)
    #expect(
      try Case(identity: [Text.allowS3], serviceControl: [[Text.allowAll, Text.denyS3], [Text.allowAll]])
        .outcome()
        == .explicitDeny)
    #expect(
      try Case(identity: [Text.allowS3], serviceControl: [[Text.allowAll], []]).outcome() == .implicitDeny)
    #expect(try Case(serviceControl: [[Text.allowAll]]).outcome() == .implicitDeny)
  }

  @Test func `an organization binds the root user but no service-linked role and no service`() throws {
    #expect(
      try Case(caller: Case.root, serviceControl: [[Text.allowAll, Text.denyS3]]).outcome() == .explicitDeny)
    #expect(try Case(caller: Case.root, serviceControl: [[Text.allowEC2]]).outcome() == .implicitDeny)
    let linked = "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    #expect(
      try Case(
        caller: linked, identity: [Text.allowS3], serviceControl: [[Text.denyS3]],
        resourceControl: [[Text.denyS3ToAll]]
      ).outcome() == .allowed)
    let service = Case(
      caller: "logging.s3.amazonaws.com",
      resourcePolicy: Text.allow(#"{"Service": "logging.s3.amazonaws.com"}"#),
      serviceControl: [[Text.denyS3]])
    #expect(try service.outcome() == .allowed)
  }

  @Test func `resource control policies bind everybody`() throws {
    let allowAll = #"{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}"#
    #expect(try Case(identity: [Text.allowS3], resourceControl: [[allowAll]]).outcome() == .allowed)
    // RCPFullAWSAccess cannot be detached.
    let denyEC2 = #"{"Effect": "Deny", "Principal": "*", "Action": "ec2:*", "Resource": "*"}"#
    #expect(try Case(identity: [Text.allowS3], resourceControl: [[denyEC2], []]).outcome() == .allowed)
    for caller in [Case.user, Case.root, Case.session, "anonymous", "logging.s3.amazonaws.com"] {
      let request = Case(
        caller: caller, identity: [Text.allowS3], resourcePolicy: Text.allow(#""*""#),
        resourceControl: [[allowAll], [Text.denyS3ToAll]])
      #expect(try request.outcome() == .explicitDeny, "\(caller)")
    }
  }

  /// "RCPs apply to resources for a subset of AWS services": "Resource control policies (RCPs)", Organizations User Guide.
  @Test(arguments: [
    ("s3:GetObject", "arn:aws:s3:::bucket/key", Decision.Outcome.explicitDeny),
    ("S3:getobject", "arn:aws:s3:::bucket/key", .explicitDeny),
    ("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/1", .explicitDeny),
    ("sts:AssumeRole", Case.role, .explicitDeny),
    // "RCPs do not impact the kms:RetireGrant permission."
    ("kms:RetireGrant", "arn:aws:kms:eu-west-1:111122223333:key/1", .allowed),
    ("iam:CreateUser", "arn:aws:iam::111122223333:user/new", .allowed),
    ("ec2:RunInstances", "*", .allowed),
    ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:f", .allowed),
    // "the service-linked role's trust policy is also not impacted by RCPs"
    ("sts:AssumeRole", "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/Linked", .allowed),
  ])
  func `resource control policies bind the services that support them`(
    _ action: String, _ resource: String, _ outcome: Decision.Outcome
  ) throws {
    let deny =
      #"{"Effect": "Deny", "Principal": "*", "Action": ["\#(action)", "a:b"], "Resource": "*"}"#
    var request = Case(
      action: action, resource: resource, identity: [Text.allowAll], resourceControl: [[], [deny]])
    if action == "sts:AssumeRole" {
      request.resourcePolicy = Text.trust(#"{"AWS": "111122223333"}"#)
      request.isTrust = true
    }
    #expect(try request.outcome() == outcome)
  }

  /// "Resource-based policies and implicit denies in other policy types (same account)".
  @Test(arguments: [
    (Case.role, Case.role, Decision.Outcome.implicitDeny),
    (Case.session, Case.role, .implicitDeny),
    (Case.session, Case.session, .allowed),
    (Case.user, Case.user, .allowed),
    (Case.federatedUser, Case.user, .implicitDeny),
    (Case.federatedUser, Case.federatedUser, .allowed),
    (Case.root, Case.root, .allowed),
    (Case.user, "*", .allowed),
    (Case.session, "*", .allowed),
    (Case.user, Case.root, .implicitDeny),
    (Case.session, Case.account, .implicitDeny),
    (Case.user, "arn:aws:iam::111122223333:user/bob", .implicitDeny),
    (Case.session, "arn:aws:sts::111122223333:assumed-role/app/two", .implicitDeny),
    (Case.user, "arn:aws:iam::111122223333:user/*", .implicitDeny),
    (Case.user, "arn:aws:iam::111122223333:user/Ana", .implicitDeny),
  ])
  func `who is named on the resource decides what limits the permission`(
    _ caller: String, _ principal: String, _ outcome: Decision.Outcome
  ) throws {
    let request = Case(
      caller: caller, identity: [], boundaries: [Text.allowEC2],
      sessions: caller == Case.user || caller == Case.root ? nil : [Text.allowEC2],
      resourcePolicy: Text.allow(Text.aws(principal)))
    #expect(try request.outcome() == outcome)
  }

  @Test func `a role named on the resource needs no policy of its own but its limits`() throws {
    let policy = Text.allow(Text.aws("arn:aws:iam::111122223333:role/path/app"))
    #expect(try Case(caller: Case.session, resourcePolicy: policy).outcome() == .allowed)
    #expect(
      try Case(
        caller: Case.session, boundaries: [Text.allowS3], sessions: [Text.allowS3], resourcePolicy: policy
      )
      .outcome() == .allowed)
    #expect(
      try Case(
        caller: Case.session, boundaries: [Text.allowS3], sessions: [Text.allowEC2], resourcePolicy: policy
      )
      .outcome() == .implicitDeny)
    #expect(
      try Case(caller: Case.session, boundaries: [Text.allowS3, Text.denyS3], resourcePolicy: policy)
        .outcome()
        == .explicitDeny)
  }

  @Test func `an organization limits what a resource allows directly`() throws {
    let policy = Text.allow(Text.aws(Case.user))
    #expect(try Case(resourcePolicy: policy, serviceControl: [[Text.allowEC2]]).outcome() == .implicitDeny)
    #expect(try Case(resourcePolicy: policy, serviceControl: [[Text.allowAll]]).outcome() == .allowed)
  }

  @Test func `an account named on the resource hands the permission on`() throws {
    let policy = Text.allow(Text.aws(Case.root))
    #expect(try Case(identity: [Text.allowS3], resourcePolicy: policy).outcome() == .allowed)
    #expect(try Case(identity: [], resourcePolicy: policy).outcome() == .implicitDeny)
    // Within its account an identity's own policy is enough.
    #expect(
      try Case(identity: [Text.allowS3], resourcePolicy: Text.allow(Text.aws(Case.otherAccount))).outcome()
        == .allowed)
  }

  @Test(arguments: [
    (Text.aws(Case.user), Case.user, true), (Text.aws(Case.root), Case.user, true),
    (Text.aws(Case.account), Case.session, true), (Text.aws(Case.role), Case.session, true),
    (Text.aws(Case.session), Case.session, true), (#""*""#, Case.session, true),
    (Text.aws("arn:aws:iam::111122223333:user/bob"), Case.user, false),
    (Text.aws("arn:aws-cn:iam::111122223333:root"), Case.user, false),
    (Text.aws(Case.otherAccount), Case.user, false), (Text.aws(Case.root), Case.root, true),
  ])
  func `across accounts both sides have to allow it`(_ principal: String, _ caller: String, _ isNamed: Bool)
    throws
  {
    let identity = caller == Case.root ? [] : [Text.allowS3]
    for resource in ["arn:aws:s3:::bucket/key", "arn:aws:sqs:us-east-1:444455556666:queue"] {
      let request = Case(
        action: "s3:GetObject", resource: resource, caller: caller, owner: Case.otherAccount,
        identity: identity,
        resourcePolicy: Text.allow(principal))
      #expect(try (request.outcome() == .allowed) == isNamed)
      var without = request
      without.resourcePolicy = nil
      #expect(try without.outcome() == .implicitDeny)
      var limited = request
      limited.serviceControl = [[Text.allowEC2]]
      #expect(try limited.outcome() == .implicitDeny)
      guard caller != Case.root else { continue }
      var alone = request
      alone.identity = []
      #expect(try alone.outcome() == .implicitDeny)
      var bounded = request
      bounded.boundaries = [Text.allowEC2]
      #expect(try bounded.outcome() == .implicitDeny)
    }
  }

  @Test func `an ARN's account is the owner before the owner that is given`() throws {
    let request = Case(
      action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:111122223333:queue",
      owner: Case.otherAccount,
      identity: [Text.allowAll])
    #expect(try request.outcome() == .allowed)
  }

  @Test(arguments: [
    ("lambda.amazonaws.com", #"{"Service": "lambda.amazonaws.com"}"#, true),
    ("lambda.amazonaws.com", #"{"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]}"#, true),
    ("lambda.amazonaws.com", #"{"Service": "ec2.amazonaws.com"}"#, false),
    ("lambda.amazonaws.com", #"{"AWS": "111122223333"}"#, false),
    ("lambda.amazonaws.com", #""*""#, true),
    ("anonymous", #""*""#, true),
    ("anonymous", #"{"AWS": "*"}"#, true),
    ("anonymous", #"{"AWS": "111122223333"}"#, false),
    ("anonymous", #"{"Service": "lambda.amazonaws.com"}"#, false),
    (Case.user, #"{"Service": "lambda.amazonaws.com"}"#, false),
    (
      Case.user, #"{"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
      false
    ),
    (Case.user, #"{"AWS": "444455556666", "Service": "s3.amazonaws.com"}"#, false),
  ])
  func `services and strangers have what the resource allows them`(
    _ caller: String, _ principal: String, _ isAllowed: Bool
  ) throws {
    let request = Case(
      caller: caller, identity: caller == Case.user ? [] : [Text.allowAll],
      resourcePolicy: Text.allow(principal))
    #expect(try (request.outcome() == .allowed) == isAllowed)
  }

  @Test func `the root user may do what nobody denies`() throws {
    #expect(try Case(caller: Case.root).outcome() == .allowed)
    #expect(try Case(caller: Case.root, resourcePolicy: Text.denyS3ToAll).outcome() == .explicitDeny)
    #expect(try Case(caller: Case.root, owner: Case.otherAccount).outcome() == .implicitDeny)
  }

  @Test func `a federated user has nothing without a session policy`() throws {
    #expect(try Case(caller: Case.federatedUser, identity: [Text.allowAll]).outcome() == .implicitDeny)
    #expect(
      try Case(caller: Case.federatedUser, identity: [Text.allowAll], sessions: [Text.allowS3]).outcome()
        == .allowed)
  }

  /// Who is denied by `NotPrincipal`.
  @Test(arguments: [
    (Case.user, [Case.user, Case.root], false),
    (Case.user, [Case.user], true),
    (Case.user, [Case.root], true),
    (Case.user, ["arn:aws:iam::111122223333:user/bob", Case.root], true),
    (Case.session, [Case.session, Case.role, Case.root], false),
    (Case.session, [Case.role, Case.root], true),
    (Case.session, [Case.session, Case.root], true),
    (Case.role, [Case.role, Case.account], false),
    (Case.root, [Case.root], false),
    (Case.root, [Case.user], true),
    ("anonymous", [Case.root], true),
    ("anonymous", ["*"], false),
  ])
  func `a denial to all but some spares who is listed whole`(
    _ caller: String, _ listed: [String], _ isDenied: Bool
  )
    throws
  {
    let names = listed.map { "\"\($0)\"" }.joined(separator: ", ")
    let deny = #"{"Effect": "Deny", "NotPrincipal": {"AWS": [\#(names)]}, "Action": "s3:*", "Resource": "*"}"#
    let request = Case(
      caller: caller, identity: [Text.allowS3], resourcePolicy: "\(deny), \(Text.allow(#""*""#))")
    #expect(try request.outcome() == (isDenied ? .explicitDeny : .allowed))
  }

  @Test func `a denial to all but some always meets who has a boundary`() throws {
    let deny = """
      {"Effect": "Deny", "NotPrincipal": \(Text.aws(Case.user, Case.root)), "Action": "s3:*", "Resource": "*"}
      """
    #expect(
      try Case(identity: [Text.allowS3], boundaries: [Text.allowAll], resourcePolicy: deny).outcome()
        == .explicitDeny)
  }

  @Test func `an allowance to all but some leaves these out`() throws {
    let allow =
      #"{"Effect": "Allow", "NotPrincipal": \#(Text.aws(Case.user)), "Action": "s3:*", "Resource": "*"}"#
    #expect(try Case(resourcePolicy: allow).outcome() == .implicitDeny)
    #expect(try Case(caller: Case.session, resourcePolicy: allow).outcome() == .allowed)
    #expect(try Case(caller: "anonymous", resourcePolicy: allow).outcome() == .allowed)
  }

  /// Assuming a role of the same account: who is trusted, whether its own policies allow it, what comes of it.
  @Test(arguments: [
    (Text.aws(Case.user), Case.user, false, true), (Text.aws(Case.user), Case.user, true, true),
    (Text.aws(Case.root), Case.user, false, false), (Text.aws(Case.root), Case.user, true, true),
    (#""*""#, Case.user, false, true), (#"{"Service": "ec2.amazonaws.com"}"#, Case.user, true, false),
    (Text.aws(Case.otherAccount), Case.user, true, false),
    (#"{"Service": "ec2.amazonaws.com"}"#, "ec2.amazonaws.com", false, true),
    (Text.aws(Case.role), Case.session, false, true), (Text.aws(Case.root), Case.root, true, false),
  ])
  func `a role's trust policy always has a say`(
    _ trust: String, _ caller: String, _ hasIdentity: Bool, _ isAllowed: Bool
  ) throws {
    let request = Case(
      action: "sts:AssumeRole", resource: "arn:aws:iam::111122223333:role/target", caller: caller,
      identity: hasIdentity ? [Text.allowAll] : [], resourcePolicy: Text.trust(trust), isTrust: true)
    #expect(try (request.outcome() == .allowed) == isAllowed)
  }

  @Test func `a role of another account needs both sides, one without a trust policy trusts nobody`() throws {
    var request = Case(
      action: "sts:AssumeRole", resource: "arn:aws:iam::444455556666:role/target", identity: [Text.allowAll],
      resourcePolicy: Text.trust(Text.aws(Case.user)), isTrust: true)
    #expect(try request.outcome() == .allowed)
    request.identity = []
    #expect(try request.outcome() == .implicitDeny)
    let lonely = Case(
      action: "sts:AssumeRole", resource: "arn:aws:iam::111122223333:role/target", identity: [Text.allowAll])
    #expect(try lonely.outcome() == .implicitDeny)
  }

  @Test(arguments: [
    ("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "repo:org/app:ref", true),
    (
      "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "repo:other/app:ref",
      false
    ),
    ("arn:aws:iam::111122223333:oidc-provider/gitlab.com", "repo:org/app:ref", false),
  ])
  func `a provider's word opens a role`(_ provider: String, _ subject: String, _ isAllowed: Bool) throws {
    let trust = """
      {"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
       "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},
       "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:org/*"}}}
      """
    let request = Case(
      action: "sts:AssumeRoleWithWebIdentity", resource: "arn:aws:iam::111122223333:role/target",
      caller: provider,
      context: ["token.actions.githubusercontent.com:sub": [subject]], resourcePolicy: trust, isTrust: true)
    #expect(try (request.outcome() == .allowed) == isAllowed)
  }

  @Test(arguments: [
    (Text.aws(Case.root), true, true), (Text.aws(Case.root), false, false),
    (Text.aws(Case.user), false, true),
    (Text.aws("arn:aws:iam::111122223333:user/bob"), true, false),
  ])
  func `a key's policy always has a say`(_ principal: String, _ hasIdentity: Bool, _ isAllowed: Bool) throws {
    let request = Case(
      action: "kms:Decrypt", resource: "arn:aws:kms:us-east-1:111122223333:key/1",
      identity: hasIdentity ? [Text.allowAll] : [], resourcePolicy: Text.allow(principal, "kms:*"))
    #expect(try (request.outcome() == .allowed) == isAllowed)
  }

  @Test func `the statements that decide are named`() throws {
    let denied = try Case(identity: [Text.allowS3, "\(Text.allowAll), \(Text.denyS3)"]).decision()
    #expect(denied.matches.map(\.policy) == [1])
    #expect(denied.matches.map(\.statement.index) == [1])
    let allowed = try Case(identity: [Text.allowEC2, Text.allowS3], boundaries: [Text.allowAll]).decision()
    #expect(allowed.matches.map(\.layer) == [.identity, .boundary])
    #expect(allowed.matches.map(\.policy) == [1, 0])
    #expect(try Case(identity: [Text.allowS3], boundaries: [Text.allowEC2]).decision().matches.isEmpty)
  }

  @Test func `the keys that could change the decision are named`() throws {
    func statement(_ effect: String, _ condition: String, _ action: String = "s3:*") -> String {
      #"{"Effect": "\#(effect)", "Action": "\#(action)", "Resource": "*", "Condition": \#(condition)}"#
    }
    let ip = #"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#
    let mfa = #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#
    #expect(try Case(identity: [statement("Allow", ip)]).decision().missingKeys == ["aws:SourceIp"])
    #expect(try Case(identity: [statement("Allow", ip, "ec2:*")]).decision().missingKeys == [])
    #expect(try Case(identity: [Text.allowS3, statement("Allow", ip)]).decision().missingKeys == [])
    #expect(
      try Case(identity: [Text.allowS3, statement("Deny", ip)]).decision().missingKeys == ["aws:SourceIp"])
    let denied = try Case(identity: [Text.allowS3, statement("Deny", mfa)]).decision()
    #expect(denied.outcome == .explicitDeny)
    #expect(denied.missingKeys == ["aws:MultiFactorAuthPresent"])
    #expect(try Case(identity: [statement("Allow", ip), Text.denyS3]).decision().missingKeys == [])
    let settled =
      #"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}"#
    #expect(try Case(identity: [statement("Allow", settled)]).decision().missingKeys == [])
    let given = Case(context: ["AWS:SOURCEIP": ["192.0.2.1"]], identity: [statement("Allow", ip)])
    #expect(try given.decision().missingKeys == [])
  }
}
