import IAM
import Testing

/// Which condition keys a request holds: parameters of whoever asks, what the resource is like, and keys that no such request has.
struct RequestKeyTests {
  private static let instance = "arn:aws:ec2:us-east-1:\(AccountSketch.id):instance/i-0a1b2c3d4e5f60718"
  private static let key =
    "arn:aws:kms:us-east-1:\(AccountSketch.id):key/11111111-2222-3333-4444-555555555555"
  private static let task =
    "arn:aws:ecs:us-east-1:\(AccountSketch.id):task/prod/0a1b2c3d4e5f60718293a4b5c6d7e8f9"
  private static let object = "arn:aws:s3:::shop/list"

  /// Whether robin may do it, who is allowed everything when `requirement` is met, or denied it then.
  private func outcome(
    _ action: String, _ resource: String, _ requirement: Requirement, denied: Bool = false
  ) throws -> AccessAnswer.Outcome {
    var sketch = AccountSketch()
    let clauses: [Clause] =
      denied ? [.allow(["*"]), .deny(["*"], when: [requirement])] : [.allow(["*"], when: [requirement])]
    sketch.add(.user("robin", Document(clauses: clauses)))
    return AccountAnalysis(try sketch.account()).access.answer(0, may: action, on: resource).outcome
  }

  @Test(arguments: [
    ("s3:GetObject", object, "s3:ExistingObjectTag/team", "a"),
    ("kms:Decrypt", key, "kms:ResourceAliases", "alias/a"), ("kms:Decrypt", key, "kms:KeySpec", "RSA_2048"),
    ("ec2:RunInstances", "arn:aws:ec2:us-east-1::image/ami-1", "ec2:Owner", "amazon"),
    ("ec2:StopInstances", instance, "ec2:InstanceType", "t3.nano"),
    ("ec2:ModifyInstanceAttribute", instance, "ec2:Attribute", "UserData"),
    (
      "rds:DeleteDBInstance", "arn:aws:rds:us-east-1:\(AccountSketch.id):db:shop", "rds:DatabaseEngine",
      "mysql"
    ),
    (
      "secretsmanager:GetSecretValue",
      "arn:aws:secretsmanager:us-east-1:\(AccountSketch.id):secret:shop-abcdef",
      "secretsmanager:ResourceTag/team", "a"
    ),
  ])
  func `what a resource is like is not chosen, neither for a grant nor against a denial`(
    _ action: String, _ resource: String, _ key: String, _ value: String
  ) throws {
    let requirement = Requirement("StringEquals", key, value)
    #expect(try outcome(action, resource, requirement) == .conditional)
    #expect(try outcome(action, resource, requirement, denied: true) == .conditional)
  }

  @Test(arguments: [
    ("s3:ListBucket", "arn:aws:s3:::shop", "s3:prefix", "a/"),
    ("s3:PutObject", object, "s3:x-amz-acl", "private"),
    ("kms:CreateKey", "*", "kms:KeySpec", "RSA_2048"),
    (
      "ec2:RunInstances", "arn:aws:ec2:us-east-1:\(AccountSketch.id):instance/*", "ec2:InstanceType",
      "t3.nano"
    ),
    (
      "rds:CreateDBInstance", "arn:aws:rds:us-east-1:\(AccountSketch.id):db:shop", "rds:DatabaseEngine",
      "mysql"
    ),
    ("ec2-instance-connect:SendSSHPublicKey", instance, "ec2:osuser", "ec2-user"),
    ("lambda:CreateFunction", "arn:aws:lambda:us-east-1:\(AccountSketch.id):function:a", "lambda:Layer", "b"),
  ])
  func `parameters of a call are chosen`(_ action: String, _ resource: String, _ key: String, _ value: String)
    throws
  {
    let requirement = Requirement("StringEquals", key, value)
    #expect(try outcome(action, resource, requirement) == .allowed)
    #expect(try outcome(action, resource, requirement, denied: true) == .allowed)
  }

  @Test(arguments: [
    ("ec2:StopInstances", instance, "ec2:InstanceID", "i-0a1b2c3d4e5f60718", "i-1"),
    ("ec2:StopInstances", instance, "ec2:Region", "us-east-1", "eu-west-1"),
    ("s3:GetObject", object, "s3:ResourceAccount", AccountSketch.id, "999988887777"),
    ("ecs:ExecuteCommand", task, "ecs:task", task, task + "0"),
    (
      "ecs:ExecuteCommand", task, "ecs:cluster", "arn:aws:ecs:us-east-1:\(AccountSketch.id):cluster/prod",
      "arn:aws:ecs:us-east-1:\(AccountSketch.id):cluster/test"
    ),
  ])
  func `what the ARN tells is settled`(
    _ action: String, _ resource: String, _ key: String, _ own: String, _ other: String
  ) throws {
    func outcome(_ value: String, denied: Bool = false) throws -> AccessAnswer.Outcome {
      try self.outcome(action, resource, Requirement("StringEquals", key, value), denied: denied)
    }
    #expect(try outcome(own) == .allowed)
    #expect(try outcome(other) == .implicitDeny)
    #expect(try outcome(own, denied: true) == .explicitDeny)
    #expect(try outcome(other, denied: true) == .allowed)
  }

  @Test(arguments: [
    "s3:prefix", "ec2:InstanceType", "kms:ViaService", "ecs:cluster", "saml:aud", "glue:RoleAssumedBy",
    "token.actions.githubusercontent.com:sub", "lambda:SourceFunctionArn",
  ])
  func `no request of a user to IAM has a key of another service`(_ key: String) throws {
    let target = "arn:aws:iam::\(AccountSketch.id):user/carol"
    func outcome(_ requirement: Requirement, denied: Bool = false) throws -> AccessAnswer.Outcome {
      try self.outcome("iam:PutUserPolicy", target, requirement, denied: denied)
    }
    #expect(try outcome(Requirement("StringEquals", key, "a")) == .implicitDeny)
    #expect(try outcome(Requirement("StringNotEquals", key, "a")) == .allowed)
    #expect(try outcome(Requirement("StringEqualsIfExists", key, "a")) == .allowed)
    #expect(try outcome(Requirement("Null", key, "true")) == .allowed)
    #expect(try outcome(Requirement("StringEquals", key, "a"), denied: true) == .allowed)
    #expect(try outcome(Requirement("StringNotEquals", key, "a"), denied: true) == .explicitDeny)
  }

  @Test(arguments: [
    // A service's own key that the reference does not list for the action, and one that it does not have at all.
    ("s3:GetObject", object, "s3:prefix"),
    ("sqs:SendMessage", "arn:aws:sqs:us-east-1:\(AccountSketch.id):q", "sqs:Made"),
    // An action and a service that AWS may have added since.
    ("iam:DoSomethingNew", "*", "ec2:InstanceType"), ("iam:GetUser", "*", "neverheardof:Key"),
    ("s3express:CreateSession", "*", "s3:prefix"),
  ])
  func `what the reference may lack stays open`(_ action: String, _ resource: String, _ key: String) throws {
    let requirement = Requirement("StringEquals", key, "a")
    #expect(try outcome(action, resource, requirement) == .conditional)
    #expect(try outcome(action, resource, requirement, denied: true) == .conditional)
  }

  @Test(arguments: [
    "ec2:SourceInstanceARN", "ec2:RoleDelivery", "lambda:SourceFunctionArn", "ssm:SourceInstanceArn",
    "glue:CredentialIssuingService", "glue:RoleAssumedBy", "identitystore:UserId", "saml:sub",
    "accounts.google.com:aud", "credentials-iot:ThingName",
  ])
  func `a role's session may bring keys to any request`(_ key: String) throws {
    var sketch = AccountSketch()
    let requirement = Requirement("StringEquals", key, "a")
    sketch.add(
      .role(
        "keeper", trust: .trusting(service: "ec2.amazonaws.com"), .allow(["*"]),
        .deny(["*"], when: [requirement])))
    let access = AccountAnalysis(try sketch.account()).access
    let answer = access.answer(0, may: "ec2:StopInstances", on: Self.instance)
    #expect(answer.outcome == .conditional)
  }

  @Test func `an organization's denial of a large instance leaves administrators what they are`() throws {
    var sketch = AccountSketch()
    sketch.add(.user("robin", .allow(["*"])))
    sketch.serviceControl = [
      [
        Document(
          .allow(["*"]), .deny(["*"], when: [Requirement("StringLike", "ec2:InstanceType", "*.24xlarge")]))
      ]
    ]
    let robin = try sketch.standings()["arn:aws:iam::\(AccountSketch.id):user/robin"]
    #expect(robin?.isAdministrator == true)
    #expect(robin?.administratorConditions == [])
  }

  // MARK: Ways over what is there

  /// What becomes of robin where something that runs with an administrator's role is there.
  private func standing(_ type: String, _ service: String, _ clauses: Clause...) throws -> PrincipalStanding {
    let keeper = "arn:aws:iam::\(AccountSketch.id):role/keeper"
    var sketch = AccountSketch(
      inventory: [InventoryResource(arn: Scene.resource(type), type: type, roleARN: keeper)])
    let robin = Holder.user("robin", Document(clauses: clauses))
    sketch.add(robin)
    sketch.add(
      .role("keeper", trust: .trusting(service: "\(service).amazonaws.com")).with {
        $0.attached = [Managed.administrator.arn]
        $0.hasInstanceProfile = true
      })
    return try #require(try sketch.standings()[robin.arn])
  }

  @Test func `a stack keeps its role unless another is passed`() throws {
    for actions in [
      ["cloudformation:UpdateStack"], ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"],
    ] {
      func standing(_ comparison: String, _ value: String, passing: Bool) throws -> PrincipalStanding {
        try self.standing(
          "cloudformation-stack", "cloudformation",
          .allow([actions[0]], when: [Requirement(comparison, "cloudformation:RoleArn", value)]),
          .allow(actions.dropFirst() + ["s3:ListAllMyBuckets"]),
          .allow([passing ? "iam:PassRole" : "s3:GetObject"]))
      }
      let keeper = "arn:aws:iam::\(AccountSketch.id):role/keeper"
      for (comparison, value) in [("ArnEquals", keeper), ("Null", "false")] {
        #expect(try !standing(comparison, value, passing: false).escalates, "\(actions) \(comparison)")
        #expect(try standing(comparison, value, passing: false).paths.isEmpty, "\(actions) \(comparison)")
        #expect(try standing(comparison, value, passing: true).escalates, "\(actions) \(comparison)")
      }
      #expect(try standing("Null", "true", passing: false).escalates, "\(actions)")
      #expect(try !standing("ArnEquals", keeper + "2", passing: true).escalates, "\(actions)")
    }
  }

  @Test func `types of resources that a stack is held to leave a way open`() throws {
    func standing(_ comparison: String) throws -> PrincipalStanding {
      let types = Requirement(comparison, "cloudformation:ResourceTypes", "AWS::S3::*")
      return try self.standing(
        "cloudformation-stack", "cloudformation", .allow(["cloudformation:UpdateStack"], when: [types]))
    }
    let held = try standing("StringLike")
    #expect(!held.escalates)
    #expect(held.paths.map(\.conditions.isEmpty) == [false])
    #expect(try standing("StringLikeIfExists").escalates)
  }

  @Test func `a command runs in the cluster of its task`() throws {
    func standing(_ clauses: Clause...) throws -> PrincipalStanding {
      try self.standing(
        "ecs-task", "ecs-tasks", .allow(["ecs:DescribeTasks"]), clauses[0],
        clauses.count > 1 ? clauses[1] : clauses[0])
    }
    func cluster(_ name: String) -> [Requirement] {
      [Requirement("ArnEquals", "ecs:cluster", "arn:aws:ecs:us-east-1:\(AccountSketch.id):cluster/\(name)")]
    }
    let action = ["ecs:ExecuteCommand"]
    #expect(try standing(.allow(action, when: cluster("prod-cluster"))).escalates)
    #expect(try standing(.allow(action, when: cluster("test"))).paths.isEmpty)
    #expect(try standing(.allow(action), .deny(action, when: cluster("prod-cluster"))).paths.isEmpty)
    #expect(try standing(.allow(action), .deny(action, when: cluster("test"))).escalates)
  }

  @Test func `what an instance is like keeps a way over it conditional, and its id settles it`() throws {
    let actions = ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"]
    func standing(_ key: String, _ value: String) throws -> PrincipalStanding {
      try self.standing(
        "ec2-instance", "ec2", .allow(actions, when: [Requirement("StringEquals", key, value)]))
    }
    for key in ["ec2:InstanceType", "ec2:InstanceProfile", "ec2:Attribute"] {
      let found = try standing(key, "a")
      #expect(!found.escalates, "\(key)")
      #expect(found.paths.map(\.conditions.isEmpty) == [false], "\(key)")
    }
    #expect(try standing("ec2:InstanceID", "i-0a1b2c3d4e5f60718").escalates)
    #expect(try standing("ec2:InstanceID", "i-1").paths.isEmpty)
    #expect(try standing("ec2:Region", "us-east-1").escalates)
    #expect(try standing("ec2:Region", "eu-west-1").paths.isEmpty)
  }
}
