import IAM
import Testing

/// Actions, resources and their wildcards and variables.
struct MatchingTests {
  @Test(arguments: [
    ("s3:GetObject", "s3:GetObject", true),
    ("S3:getobject", "s3:GetObject", true),
    ("s3:Get*", "s3:GetObject", true),
    ("s3:Get*", "s3:Get", true),
    ("s3:Get*", "s3:PutObject", false),
    ("s3:*Object", "s3:GetObject", true),
    ("s3:*Object", "s3:GetObjectAcl", false),
    ("s3:Get?bject", "s3:GetObject", true),
    ("s3:Get?bject", "s3:Getbject", false),
    ("s3:*ect*A*", "s3:GetObjectAcl", true),
    ("*", "iam:CreateUser", true),
    ("*:*", "iam:CreateUser", true),
    ("s*:GetObject", "s3:GetObject", true),
    ("iam:*User*", "iam:AddUserToGroup", true),
    ("iam:*User", "iam:AddUserToGroup", false),
  ])
  func `actions match by wildcards and without regard to case`(
    _ pattern: String, _ action: String, _ isMatch: Bool
  )
    throws
  {
    let allow = #"{"Effect": "Allow", "Action": "\#(pattern)", "Resource": "*"}"#
    let except = #"{"Effect": "Allow", "NotAction": "\#(pattern)", "Resource": "*"}"#
    #expect(try (Case(action: action, identity: [allow]).outcome() == .allowed) == isMatch)
    #expect(try (Case(action: action, identity: [except]).outcome() == .allowed) != isMatch)
  }

  @Test(arguments: [
    ("*", "*", true),
    ("*", "arn:aws:s3:::b", true),
    ("arn:aws:s3:::b", "*", false),
    ("arn:aws:s3:::b/*", "arn:aws:s3:::b/a/b/c", true),
    ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
    ("arn:aws:s3:::B/*", "arn:aws:s3:::b/a", false),
    ("arn:aws:s3:::b/?", "arn:aws:s3:::b/é", true),
    ("arn:aws:s3:::b/?", "arn:aws:s3:::b/", false),
    ("arn:aws:s3:::b/??", "arn:aws:s3:::b/é", false),
    ("arn:aws:s3:::*/test/*", "arn:aws:s3:::b/1/2/test/3/object.jpg", true),
    ("arn:aws:iam::*:user/*", "arn:aws:iam::111122223333:user/team/ana", true),
    ("arn:aws:sqs:us-*-1:111122223333:q", "arn:aws:sqs:us-east-1:111122223333:q", true),
    ("arn:aws:sqs:us-*-1:111122223333:q", "arn:aws:sqs:us-x:y-1:111122223333:q", false),
    ("arn:aws:sqs:us-????-1:111122223333:q", "arn:aws:sqs:us-east-1:111122223333:q", true),
    ("arn:aws:sqs:?:111122223333:q", "arn:aws:sqs:::111122223333:q", false),
    ("arn:aws:dynamodb:*", "arn:aws:dynamodb:us-east-2:111122223333:table/books", true),
    ("arn:aws:sqs:*:111122223333:q", "arn:aws:sqs:us-east-1:9:111122223333:q", true),
    ("arn:aws:lambda:*:*:function:a*b", "arn:aws:lambda:us-east-1:111122223333:function:a:v:b", true),
    ("arn:aws:s3:::b/*a*b*", "arn:aws:s3:::b/xxaxxab", true),
  ])
  func `resources match by wildcards and with regard to case`(
    _ pattern: String, _ resource: String, _ isMatch: Bool
  )
    throws
  {
    let allow = #"{"Effect": "Allow", "Action": "*", "Resource": "\#(pattern)"}"#
    let except = #"{"Effect": "Allow", "Action": "*", "NotResource": "\#(pattern)"}"#
    #expect(
      try (Case(resource: resource, owner: Case.account, identity: [allow]).decision().matches.count == 1)
        == isMatch)
    #expect(
      try (Case(resource: resource, owner: Case.account, identity: [except]).decision().matches.count == 1)
        != isMatch)
  }

  @Test(arguments: [
    ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/ana/x", true),
    ("arn:aws:s3:::b/${AWS:UserName}/*", "arn:aws:s3:::b/ana/x", true),
    ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/bob/x", false),
    ("arn:aws:s3:::b/${aws:PrincipalTag/team}/*", "arn:aws:s3:::b/red/x", true),
    ("arn:aws:s3:::b/${aws:PrincipalTag/none}/*", "arn:aws:s3:::b//x", false),
    ("arn:aws:s3:::b/${aws:PrincipalTag/none, 'all'}/*", "arn:aws:s3:::b/all/x", true),
    ("arn:aws:s3:::b/${aws:PrincipalTag/team, 'all'}/*", "arn:aws:s3:::b/all/x", false),
    ("arn:aws:s3:::b/${aws:TagKeys}", "arn:aws:s3:::b/one", false),
    ("arn:aws:s3:::b/${s3:prefix}", "arn:aws:s3:::b/anything", false),
    ("arn:aws:s3:::b/${s3:prefix}", "arn:aws:s3:::b/*", true),
    ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", true),
    ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/a", false),
    ("arn:aws:s3:::b/${?}${$}", "arn:aws:s3:::b/?$", true),
    ("arn:aws:s3:::b/${*}*", "arn:aws:s3:::b/*a", true),
    ("arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:q", "arn:aws:sqs:us-east-1:111122223333:q", false),
    ("arn:aws:s3:::b/${unclosed", "arn:aws:s3:::b/${unclosed", true),
  ])
  func `variables stand for the request's values`(_ pattern: String, _ resource: String, _ isMatch: Bool)
    throws
  {
    let context = ["aws:PrincipalTag/team": ["red"], "aws:TagKeys": ["one", "two"], "s3:prefix": ["*"]]
    let statement = #"{"Effect": "Allow", "Action": "*", "Resource": "\#(pattern)"}"#
    #expect(
      try (Case(resource: resource, context: context, identity: [statement]).outcome() == .allowed) == isMatch
    )
  }

  @Test(arguments: [#""Version": "2008-10-17","#, ""])
  func `variables are plain text before version 2012-10-17`(_ version: String) throws {
    let policy = """
      {\(version) "Statement": {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::b/${aws:username}/*"}}
      """
    #expect(try Case(resource: "arn:aws:s3:::b/ana/x", identity: [policy]).outcome() == .implicitDeny)
    #expect(try Case(resource: "arn:aws:s3:::b/${aws:username}/x", identity: [policy]).outcome() == .allowed)
  }

  @Test func `an exception with a variable that nobody can resolve does not apply`() throws {
    let statement = #"{"Effect": "Deny", "Action": "*", "NotResource": "arn:aws:s3:::b/${aws:username}/*"}"#
    let other = Case(resource: "arn:aws:s3:::b/x", caller: Case.role, identity: [Text.allowAll, statement])
    #expect(try other.outcome() == .allowed)
    #expect(try other.decision().missingKeys == ["aws:username"])
    #expect(
      try Case(resource: "arn:aws:s3:::b/x", identity: [Text.allowAll, statement]).outcome() == .explicitDeny)
  }

  @Test func `a pattern of many wildcards is decided in little time`() throws {
    let pattern = String(repeating: "*a", count: 200) + "b"
    let statement = #"{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::\#(pattern)"}"#
    let resource = "arn:aws:s3:::" + String(repeating: "a", count: 5_000)
    #expect(try Case(resource: resource, identity: [statement]).outcome() == .implicitDeny)
  }
}
