import IAM
import Testing

/// What documents allow by themselves, for the rules about single policies.
struct GrantsTests {
  @Test(arguments: [
    (#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": ["*:*"], "Resource": ["*"]}"#, true),
    (#"{"Effect": "Allow", "Action": "**", "Resource": "**"}"#, true),
    (#"{"Effect": "Allow", "Action": "?*:?*", "Resource": "arn:aws:*"}"#, true),
    (#"{"Effect": "Allow", "Action": ["s3:GetObject", "*"], "Resource": ["arn:aws:s3:::b", "*"]}"#, true),
    // Several statements together.
    (
      #"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}, {"Effect": "Allow", "Action": "IAM:*", "Resource": "*"}"#,
      true
    ),
    (#"{"Effect": "Allow", "NotAction": "organizations:*", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "NotAction": "s3:DeleteBucket", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:s3:::secret/*"}"#, true),
    // A denial that leaves the account's permissions open.
    (Text.allowAll + "," + Text.denyS3, true),
    (
      Text.allowAll
        + #", {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#,
      true
    ),
    // Not everything.
    (#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "NotAction": ["i*:*"], "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "NotAction": "*", "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "Action": "*:Get*", "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::*"}"#, false),
    (#"{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:iam::111122223333:*"}"#, false),
    (#"{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:iam::*:*"}"#, false),
    (
      #"{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}"#,
      false
    ),
    (#"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#, false),
    // Denials that take it away.
    (Text.allowAll + #", {"Effect": "Deny", "Action": "*", "Resource": "*"}"#, false),
    (Text.allowAll + #", {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}"#, false),
    (Text.allowAll + #", {"Effect": "Deny", "Action": "ia*:*", "Resource": "arn:aws:iam::*"}"#, false),
    (Text.allowAll + #", {"Effect": "Deny", "NotAction": "s3:*", "Resource": "*"}"#, false),
  ])
  func `everything is allowed`(_ statements: String, _ isAllowed: Bool) throws {
    #expect(try grants(statements).allowsEverything == isAllowed)
  }

  @Test(arguments: [
    (#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#, ["s3"]),
    (#"{"Effect": "Allow", "Action": "S3:*", "Resource": "*"}"#, ["s3"]),
    (#"{"Effect": "Allow", "Action": ["s3:?*", "ec2:**", "sqs:Get*"], "Resource": "*"}"#, ["s3", "ec2"]),
    (#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#, ["*"]),
    (#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#, ["*"]),
    (#"{"Effect": "Allow", "NotAction": "iam:CreateUser", "Resource": "*"}"#, ["*"]),
    (#"{"Effect": "Allow", "NotAction": "*:Delete*", "Resource": "*"}"#, []),
    (#"{"Effect": "Allow", "Action": "s*:*", "Resource": "*"}"#, ["s*"]),
    (#"{"Effect": "Allow", "Action": ["s*:*", "s3:Get*"], "Resource": "*"}"#, ["s*", "s3"]),
    (#"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}"#, []),
    (#"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b"}"#, []),
    (#"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}"}"#, []),
    (
      #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}}"#,
      []
    ),
    (Text.allowS3 + "," + Text.denyS3, []),
    (Text.allowS3 + #", {"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}"#, ["s3"]),
    (Text.allowS3 + #", {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::secret"}"#, ["s3"]),
    (Text.allowAll + "," + Text.denyS3, ["*"]),
  ])
  func `services are allowed as a whole`(_ statements: String, _ services: [String]) throws {
    #expect(try grants(statements).fullAccessServices == services)
  }

  @Test func `a service on some resources or under conditions is a whole service too`() throws {
    let bucket = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b"}"#
    let region =
      #"{"Effect": "Allow", "Action": "ec2:*", "Resource": "*", "Condition": {"StringEquals": {"ec2:Region": "eu-west-1"}}}"#
    #expect(try grants(bucket + "," + region).wholeServices == ["s3", "ec2"])
    #expect(try grants(bucket + "," + Text.denyS3).wholeServices == [])
  }

  @Test(arguments: [
    (#"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": "kms:reencryptfrom", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": "kms:De*", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": "kms:*", "Resource": "arn:aws:kms:*:*:key/*"}"#, true),
    (#"{"Effect": "Allow", "Action": "kms:*", "Resource": "arn:aws:kms:*:111122223333:key/*"}"#, true),
    (#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": "kms:ReEncryptTo", "Resource": "*"}"#, false),
    (
      #"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:eu-west-1:111122223333:key/*"}"#,
      false
    ),
    (#"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:*:444455556666:key/*"}"#, false),
    (
      #"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:*:111122223333:alias/*"}"#,
      false
    ),
    (#"{"Effect": "Allow", "NotAction": ["kms:Decrypt", "kms:Re*"], "Resource": "*"}"#, false),
    (
      #"{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}, {"Effect": "Deny", "Action": ["kms:Decrypt", "kms:ReEncrypt*"], "Resource": "*"}"#,
      false
    ),
  ])
  func `keys decrypt`(_ statements: String, _ isAllowed: Bool) throws {
    #expect(try grants(statements).decryptsWithAllKeys == isAllowed)
    #expect(try grants(statements).decryptsWithAllKeysUnderConditions == isAllowed)
  }

  @Test func `conditions of decryption are told apart`() throws {
    let statement =
      #"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}}}"#
    #expect(try !grants(statement).decryptsWithAllKeys)
    #expect(try grants(statement).decryptsWithAllKeysUnderConditions)
  }

  @Test(arguments: [
    ("{}", true),
    (#"{"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}"#, false),
    (#"{"StringLikeIfExists": {"iam:passedtoservice": ["ec2*.amazonaws.com"]}}"#, false),
    (#"{"StringLike": {"iam:PassedToService": "*"}}"#, true),
    (#"{"StringLike": {"iam:PassedToService": ["lambda.amazonaws.com", "*.amazonaws.com"]}}"#, true),
    (#"{"StringNotEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}"#, true),
    (#"{"Null": {"iam:PassedToService": "false"}}"#, true),
    (#"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#, true),
    (
      #"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}"#,
      false
    ),
  ])
  func `a condition on the service limits the passing of roles`(_ condition: String, _ isAllowed: Bool) throws
  {
    let statement =
      #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": \#(condition)}"#
    #expect(try grants(statement).passesAllRoles == isAllowed)
  }

  @Test(arguments: [
    (#"{"Effect": "Allow", "Action": "iam:Pass*", "Resource": "arn:aws:iam::*:role/*"}"#, true),
    (#"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "NotAction": "s3:*", "Resource": "arn:aws:iam::111122223333:role/*"}"#, true),
    (#"{"Effect": "Allow", "Action": ["iam:PassRole", "s3:*"], "Resource": ["arn:aws:s3:::b", "*"]}"#, true),
    (#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "Action": "*:*", "Resource": "*"}"#, false),
    (
      #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*"}"#,
      false
    ),
    (
      #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::444455556666:role/*"}"#, false
    ),
    (
      #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*"}"#,
      false
    ),
    (
      #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringNotEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}}"#,
      false
    ),
    (
      #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}}"#,
      true
    ),
    (
      #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/admin"}"#,
      true
    ),
  ])
  func `roles are passed`(_ statements: String, _ isAllowed: Bool) throws {
    #expect(try grants(statements).passesAllRoles == isAllowed)
  }

  @Test(arguments: [
    (#"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": "sts:*", "Resource": "arn:aws:iam::*:role/*"}"#, true),
    (#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#, true),
    (#"{"Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::*:role/deploy"}"#, false),
    (
      #"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceOrgID": "o-1"}}}"#,
      false
    ),
  ])
  func `roles are assumed`(_ statements: String, _ isAllowed: Bool) throws {
    #expect(try grants(statements).assumesAllRoles == isAllowed)
  }

  @Test func `CloudTrail, KMS and the Marketplace are services like others`() throws {
    let all = try grants(Text.allowAll)
    #expect(all.allowsFullCloudTrail && all.allowsFullKMS && all.subscribesToMarketplace)
    let some = try grants(
      #"{"Effect": "Allow", "Action": ["cloud*:*", "kms:D*", "aws-marketplace:Subscribe"], "Resource": "*"}"#)
    #expect(some.allowsFullCloudTrail && !some.allowsFullKMS && some.subscribesToMarketplace)
    let none = try grants(
      #"{"Effect": "Allow", "NotAction": ["cloudtrail:StopLogging", "kms:*", "aws-marketplace:*"], "Resource": "*"}"#
    )
    #expect(!none.allowsFullCloudTrail && !none.allowsFullKMS && !none.subscribesToMarketplace)
  }

  @Test(arguments: [
    (
      #"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::444455556666:role/x"}"#,
      true
    ),
    (#"{"Effect": "Allow", "Action": ["STS:assumerole"], "Resource": "*"}"#, true),
    (Text.denyS3, true),
    (#"{"Effect": "Allow", "Action": "sts:AssumeRol?", "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "Action": ["sts:AssumeRole", "s3:GetObject"], "Resource": "*"}"#, false),
    (#"{"Effect": "Allow", "NotAction": "sts:AssumeRole", "Resource": "*"}"#, false),
  ])
  func `only roles are assumed`(_ statements: String, _ isOnly: Bool) throws {
    #expect(try grants(statements).allowsOnlyAssumeRole == isOnly)
  }

  @Test(arguments: [
    (
      "Deny", #""Action": "iam:CreateAccessKey""#, #""Resource": "arn:aws:iam::111122223333:group/staff""#,
      true
    ),
    ("Deny", #""Action": ["s3:*", "iam:*AccessKey*"]"#, #""Resource": "arn:aws:iam::*:group/*""#, true),
    ("Deny", #""Action": "iam:*""#, #""Resource": "arn:aws:iam::*:group/*""#, false),
    ("Deny", #""Action": "iam:AttachGroupPolicy""#, #""Resource": "arn:aws:iam::*:group/*""#, false),
    (
      "Deny", #""Action": "iam:CreateAccessKey""#,
      #""Resource": ["arn:aws:iam::*:group/*", "arn:aws:iam::*:user/*"]"#, false
    ),
    ("Deny", #""Action": "iam:CreateAccessKey""#, #""NotResource": "arn:aws:iam::*:group/*""#, false),
    ("Deny", #""Action": "iam:CreateAccessKey""#, #""Resource": "*""#, false),
    ("Allow", #""Action": "iam:CreateAccessKey""#, #""Resource": "arn:aws:iam::*:group/*""#, false),
  ])
  func `a denial on groups binds no user`(
    _ effect: String, _ action: String, _ resource: String, _ isIneffective: Bool
  ) throws {
    let statement = #"{"Effect": "\#(effect)", \#(action), \#(resource)}"#
    #expect(try grants(statement).deniesUserActionsOnGroups == isIneffective)
  }

  @Test func `NotAction counts in allowances only`() throws {
    #expect(try grants(#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#).allowsByNotAction)
    #expect(try !grants(#"{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}"#).allowsByNotAction)
  }

  @Test func `the partition is the account's`() throws {
    let statement = #"{"Effect": "Allow", "Action": "*", "Resource": "arn:aws-us-gov:*"}"#
    #expect(try !grants(statement).allowsEverything)
    #expect(try grants(statement, partition: "aws-us-gov").allowsEverything)
  }

  @Test func `a malformed document allows nothing and says where it is wrong`() {
    var account = Account()
    let id = account.documents.intern(Array(#"{"Statement": {"Effect": "allow"}}"#.utf8), .plain)
    let grants = AccountAnalysis(account).grants.grants(of: id)
    #expect(grants.missing?.kind == .malformed)
    #expect(grants.missing?.message.contains("Statement[0].Effect") == true)
  }

  private func grants(_ statements: String, partition: String = "aws") throws -> PolicyGrants {
    var account = Account()
    account.id = Case.account
    account.partition = partition
    let text = #"{"Version": "2012-10-17", "Statement": [\#(statements)]}"#
    let id = account.documents.intern(Array(text.utf8), .plain)
    return try #require(AccountAnalysis(account).grants.grants(of: id).value)
  }
}
