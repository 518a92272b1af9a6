import IAM
import Testing

/// Documents that have a finding beside near twins that lack it.
struct PolicyFindingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var code: PolicyFindingCode
    var kind: PolicyKind = .identity
    /// Documents, or the members of one statement, that have the finding; each with its place.
    var has: [(text: String, path: String)]
    var lacks: [String]

    var testDescription: String { code.rawValue }
  }

  static func document(_ text: String) -> [UInt8] {
    let isWhole =
      text.first.map { "{[1\"".contains($0) && !text.hasPrefix("\"Effect") && !text.hasPrefix("\"Sid") }
      ?? true
    return Array(
      (isWhole ? text : #"{"Version": "2012-10-17", "Statement": [{\#(text)}]}"#).utf8)
  }

  private static let allow = #""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#
  private static let trust =
    #""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}"#

  private static func action(_ text: String) -> String {
    #""Effect": "Allow", "Action": \#(text), "Resource": "*""#
  }
  private static func resource(_ text: String) -> String {
    #""Effect": "Allow", "Action": "s3:GetObject", "Resource": \#(text)"#
  }
  private static func condition(_ text: String) -> String { "\(allow), \"Condition\": \(text)" }
  private static func principal(_ text: String) -> String {
    #""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": \#(text)"#
  }
  private static func statements(_ texts: String...) -> String {
    #"{"Version": "2012-10-17", "Statement": [\#(texts.map { "{\($0)}" }.joined(separator: ", "))]}"#
  }

  static let grammar: [Case] = [
    Case(
      code: .invalidJSON, has: [("[]", ""), ("{", ""), ("1", ""), (#"{"Statement": }"#, "")],
      lacks: [allow]),
    Case(
      code: .wrongType,
      has: [
        (#"{"Version": "2012-10-17", "Statement": "x"}"#, "Statement"),
        (#"{"Version": "2012-10-17", "Statement": [1]}"#, "Statement[0]"),
        (action("1"), "Statement[0].Action"), (action(#"["s3:GetObject", {}]"#), "Statement[0].Action[1]"),
        (#""Sid": 1, \#(allow)"#, "Statement[0].Sid"), (condition("[]"), "Statement[0].Condition"),
        (condition(#"{"Bool": "true"}"#), "Statement[0].Condition.Bool"),
        (
          condition(#"{"Bool": {"aws:SecureTransport": null}}"#),
          #"Statement[0].Condition.Bool["aws:SecureTransport"]"#
        ),
      ],
      lacks: [allow, condition(#"{"Bool": {"aws:SecureTransport": true}}"#)]),
    Case(
      code: .unknownElement,
      has: [
        (#"{"version": "2012-10-17", "Statement": [{\#(allow)}]}"#, "version"),
        (#""Effect": "Allow", "Actions": "s3:GetObject", "Resource": "*""#, "Statement[0].Actions"),
      ],
      lacks: [#"{"Version": "2012-10-17", "Id": "x", "Statement": [{\#(allow)}]}"#]),
    Case(
      code: .duplicateElement,
      has: [
        ("\(allow), \"Effect\": \"Deny\"", "Statement[0].Effect"),
        (condition(#"{"Bool": {"aws:SecureTransport": "true"}, "bool": {}}"#), "Statement[0].Condition.bool"),
        (
          condition(#"{"StringEquals": {"aws:userid": "a", "aws:UserId": "b"}}"#),
          #"Statement[0].Condition.StringEquals["aws:UserId"]"#
        ),
      ],
      lacks: [condition(#"{"StringEquals": {"aws:userid": "a", "aws:username": "b"}}"#)]),
    Case(
      code: .missingElement,
      has: [
        (#"{"Version": "2012-10-17"}"#, ""),
        (#""Effect": "Allow", "Action": "s3:GetObject""#, "Statement[0]"),
        (#""Effect": "Allow", "Resource": "*""#, "Statement[0]"),
        (#"{"Version": "2012-10-17", "Statement": {"Action": "*", "Resource": "*"}}"#, "Statement"),
      ],
      lacks: [allow, #""Effect": "Deny", "NotAction": "s3:GetObject", "NotResource": "*""#]),
    Case(
      code: .missingElement, kind: .trust,
      has: [(#""Effect": "Allow", "Action": "sts:AssumeRole""#, "Statement[0]")], lacks: [trust]),
    Case(
      code: .conflictingElements,
      has: [
        ("\(allow), \"NotAction\": \"iam:*\"", "Statement[0].NotAction"),
        ("\(allow), \"NotResource\": \"*\"", "Statement[0].NotResource"),
      ],
      lacks: [allow]),
    Case(
      code: .unsupportedElement, has: [("\(allow), \"Principal\": \"*\"", "Statement[0].Principal")],
      lacks: [allow]),
    Case(
      code: .unsupportedElement, kind: .trust,
      has: [("\(trust), \"Resource\": \"*\"", "Statement[0].Resource")],
      lacks: [trust]),
    Case(
      code: .unsupportedElement, kind: .serviceControl,
      has: [("\(allow), \"NotPrincipal\": \"*\"", "Statement[0].NotPrincipal")], lacks: [allow]),
    Case(
      code: .emptyElement,
      has: [
        (#"{"Version": "2012-10-17", "Statement": []}"#, "Statement"), (action("[]"), "Statement[0].Action"),
        (action(#"["s3:GetObject", ""]"#), "Statement[0].Action[1]"),
        (resource(#""""#), "Statement[0].Resource"),
      ],
      lacks: [allow]),
    Case(
      code: .emptyElement, kind: .trust, has: [(principal("{}"), "Statement[0].Principal")], lacks: [trust]),
    Case(
      code: .emptyCondition,
      has: [
        (condition("{}"), "Statement[0].Condition"),
        (condition(#"{"Bool": {}}"#), "Statement[0].Condition.Bool"),
        (
          condition(#"{"StringEquals": {"aws:userid": []}}"#),
          #"Statement[0].Condition.StringEquals["aws:userid"]"#
        ),
      ],
      lacks: [allow, condition(#"{"StringEquals": {"aws:userid": ["a"]}}"#)]),
    Case(
      code: .invalidEffect,
      has: [
        (#""Effect": "allow", "Action": "s3:GetObject", "Resource": "*""#, "Statement[0].Effect"),
        (#""Effect": 1, "Action": "s3:GetObject", "Resource": "*""#, "Statement[0].Effect"),
      ],
      lacks: [allow]),
    Case(
      code: .invalidSid, has: [(#""Sid": "read objects", \#(allow)"#, "Statement[0].Sid")],
      lacks: [#""Sid": "ReadObjects1", \#(allow)"#, #""Sid": "", \#(allow)"#]),
    Case(
      code: .invalidSid, kind: .resource, has: [],
      lacks: [#""Sid": "read objects", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject""#]),
    Case(
      code: .duplicateSid,
      has: [
        (
          statements(#""Sid": "A", \#(allow)"#, #""Sid": "A", \#(action(#""sqs:SendMessage""#))"#),
          "Statement[1].Sid"
        )
      ],
      lacks: [statements(#""Sid": "A", \#(allow)"#, #""Sid": "a", \#(action(#""sqs:SendMessage""#))"#)]),
    Case(
      code: .invalidAction,
      has: [
        (action(#""GetObject""#), "Statement[0].Action"),
        (action(#""s3:Get Object""#), "Statement[0].Action"),
        (action(#"["s3:", "s3:a:b"]"#), "Statement[0].Action[0]"),
        (action(#""s3/GetObject""#), "Statement[0].Action"),
      ],
      lacks: [action(#""s3:GetObject""#), action(#""S3:getobject""#), action(#""*""#), action(#""*:*""#)]),
    Case(
      code: .unsupportedAction, kind: .trust,
      has: [
        (
          #""Effect": "Allow", "Action": "s3:GetObject", "Principal": {"Service": "ec2.amazonaws.com"}"#,
          "Statement[0].Action"
        )
      ],
      lacks: [
        trust,
        #""Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"], "Principal": {"AWS": "111122223333"}"#,
      ]),
    Case(
      code: .incompleteARN,
      has: [
        (resource(#"["*", "arn:aws:s3:b"]"#), "Statement[0].Resource[1]"),
        (resource(#""arn:aws:sqs""#), "Statement[0].Resource"),
        (resource(#""arn:aws:iam::111122223333""#), "Statement[0].Resource"),
        // A colon is one to AWS, whatever accent follows it.
        (resource(#""arn:aws:\u0301sqs""#), "Statement[0].Resource"),
      ],
      lacks: [
        allow, resource(#""arn:aws:s3*""#), resource(#""arn:aws:sqs:us-east-1:111122223333:q""#),
        resource(#""arn:aws:sqs:*""#), resource(#""arn:amazon:sqs""#),
      ]),
    Case(
      code: .invalidARN,
      has: [
        (resource(#""b""#), "Statement[0].Resource"),
        (resource(#""arn:aws:s3:::""#), "Statement[0].Resource"),
        (resource(#"["*", "arn:aws"]"#), "Statement[0].Resource[1]"),
        (resource(#""arn:amazon:s3""#), "Statement[0].Resource"),
        (resource(#""arn:amazon:s3:::b/*""#), "Statement[0].Resource"),
        (resource(#""arn:aws:S3:::b/*""#), "Statement[0].Resource"),
        (resource(#""arn:aws:sqs:us-east-1:11112222333:q""#), "Statement[0].Resource"),
      ],
      lacks: [
        allow, resource(#""arn:*:s3:::b/*""#), resource(#""arn:aws:s3:::${aws:username}/*""#),
        resource(#""arn:aws:sqs:us-east-1:111122223333:q""#), resource(#""arn:aws:iam::aws:policy/x""#),
        resource(#""arn:aws-us-gov:s3:::b/*""#), resource(#""arn:aws:s3*""#),
      ]),
    Case(
      code: .invalidPrincipal, kind: .trust,
      has: [
        (principal(#""111122223333""#), "Statement[0].Principal"),
        (principal(#"{"AWS": "11112222333"}"#), "Statement[0].Principal.AWS"),
        (principal(#"{"AWS": ["*", "arn:aws:iam::111122223333:role/*"]}"#), "Statement[0].Principal.AWS[1]"),
        (principal(#"{"Service": "ec2"}"#), "Statement[0].Principal.Service"),
        (principal(#"{"Service": "lambda.amazon.com"}"#), "Statement[0].Principal.Service"),
        (
          principal(#"{"Service": ["ec2.amazonaws.com", "ec2.amazonaws.co"]}"#),
          "Statement[0].Principal.Service[1]"
        ),
        (principal(#"{"Services": "ec2.amazonaws.com"}"#), "Statement[0].Principal.Services"),
        (principal(#"{"Federated": "https://accounts.google.com"}"#), "Statement[0].Principal.Federated"),
      ],
      lacks: [
        trust, principal(#""*""#), principal(#"{"AWS": "*"}"#), principal(#"{"AWS": 111122223333}"#),
        principal(#"{"AWS": ["111122223333", "arn:aws:iam::111122223333:root", "AROAEXAMPLEEXAMPLE123"]}"#),
        principal(#"{"Federated": "accounts.google.com"}"#),
        principal(
          #"{"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#),
        principal(#"{"Service": "delivery.logs.amazonaws.com"}"#),
        principal(#"{"Service": ["ec2.amazonaws.com.cn", "ec2.amazonaws.eu", "EC2.amazonaws.com", "*"]}"#),
      ]),
    Case(
      code: .invalidPrincipal, kind: .resourceControl,
      has: [
        (
          #""Effect": "Deny", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "*""#,
          "Statement[0].Principal.AWS"
        )
      ],
      lacks: [#""Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "*""#]),
    Case(
      code: .unknownServicePrincipal, kind: .trust,
      has: [
        (principal(#"{"Service": "lamda.amazonaws.com"}"#), "Statement[0].Principal.Service"),
        (
          principal(#"{"Service": ["ec2.amazonaws.com", "cloudfromation.amazonaws.com.cn"]}"#),
          "Statement[0].Principal.Service[1]"
        ),
      ],
      lacks: [
        trust, principal(#"{"Service": ["ecs-tasks.amazonaws.com", "edgelambda.amazonaws.com"]}"#),
        principal(#"{"Service": ["macie.amazonaws.com", "spot.amazonaws.com", "vmie.amazonaws.com"]}"#),
        principal(#"{"Service": ["lambda.eu-west-1.amazonaws.com", "new-service.amazonaws.com"]}"#),
        principal(#"{"Service": "lamda.amazon.com"}"#),
      ]),
    Case(
      code: .principalActionMismatch, kind: .trust,
      has: [
        (principal(#"{"Federated": "accounts.google.com"}"#), "Statement[0].Action"),
        (
          #""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"AWS": "111122223333"}"#,
          "Statement[0].Action"
        ),
      ],
      lacks: [
        trust,
        #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "accounts.google.com"}"#,
        #""Effect": "Allow", "Action": "sts:TagSession", "Principal": {"Federated": "accounts.google.com"}"#,
        #""Effect": "Allow", "Action": "sts:*", "Principal": {"Federated": "accounts.google.com"}"#,
      ]),
    Case(
      code: .unknownOperator,
      has: [
        (condition(#"{"StringEqual": {"aws:userid": "a"}}"#), "Statement[0].Condition.StringEqual"),
        (condition(#"{"NullIfExists": {"aws:userid": "true"}}"#), "Statement[0].Condition.NullIfExists"),
      ],
      lacks: [
        condition(#"{"ForAnyValue:StringLikeIfExists": {"aws:TagKeys": "a"}}"#),
        condition(#"{"stringequals": {"aws:userid": "a"}}"#),
      ]),
    Case(
      code: .invalidVariable,
      has: [
        (resource(#""arn:aws:s3:::b/${}""#), "Statement[0].Resource"),
        (resource(#""arn:aws:s3:::b/${aws:username/*""#), "Statement[0].Resource"),
        (resource(#""arn:aws:s3:::b/${ aws:username}""#), "Statement[0].Resource"),
        (resource(#""arn:aws:s3:::b/${username}""#), "Statement[0].Resource"),
        (resource(#""arn:aws:s3:::b/${aws:username, nobody}""#), "Statement[0].Resource"),
      ],
      lacks: [
        resource(#""arn:aws:s3:::b/${aws:username}/${*}${?}${$}""#),
        resource(#""arn:aws:s3:::b/${aws:PrincipalTag/my team}""#),
        resource(#""arn:aws:s3:::b/${aws:username, 'nobody'}""#),
      ]),
    Case(
      code: .tooLarge, kind: .trust,
      has: [
        (
          #"{"Version": "2012-10-17", "Id": "\#(String(repeating: "x", count: 2048))", "Statement": [{\#(trust)}]}"#,
          ""
        )
      ],
      lacks: [
        #"{"Version": "2012-10-17", \#(String(repeating: " ", count: 2048)) "Statement": [{\#(trust)}]}"#,
        #"{"Version": "2012-10-17", "Id": "\#(String(repeating: "x", count: 1024))", "Statement": [{\#(trust)}]}"#,
      ]),
  ]

  static let meaning: [Case] = [
    Case(
      code: .invalidVersion, has: [(#"{"Version": "2012-10-18", "Statement": [{\#(allow)}]}"#, "Version")],
      lacks: [allow]),
    Case(code: .missingVersion, has: [(#"{"Statement": [{\#(allow)}]}"#, "")], lacks: [allow]),
    Case(
      code: .oldVersion, has: [(#"{"Version": "2008-10-17", "Statement": [{\#(allow)}]}"#, "Version")],
      lacks: [allow, #"{"Statement": [{\#(allow)}]}"#]),
    Case(
      code: .variableNeedsVersion,
      has: [
        (
          #"{"Version": "2008-10-17", "Statement": {\#(resource(#""arn:aws:s3:::b/${aws:username}""#))}}"#,
          "Statement.Resource"
        ),
        (
          #"{"Statement": [{\#(condition(#"{"StringEquals": {"aws:userid": "${aws:username}"}}"#))}]}"#,
          #"Statement[0].Condition.StringEquals["aws:userid"]"#
        ),
      ],
      lacks: [
        resource(#""arn:aws:s3:::b/${aws:username}""#),
        #"{"Version": "2008-10-17", "Statement": {\#(resource(#""arn:aws:s3:::b/${x}""#))}}"#,
      ]),
    Case(
      code: .unknownService, has: [(action(#""s33:GetObject""#), "Statement[0].Action")],
      lacks: [action(#""s3:GetObject""#), action(#""S3:GetObject""#), action(#""s*:GetObject""#)]),
    Case(
      code: .unknownAction,
      has: [
        (action(#"["s3:GetObject", "s3:GetObjcet"]"#), "Statement[0].Action[1]"),
        (#""Effect": "Deny", "NotAction": "iam:CreateUsers", "Resource": "*""#, "Statement[0].NotAction"),
      ],
      lacks: [action(#""s3:getobject""#), action(#""s3:GetObjc*""#)]),
    Case(
      code: .wildcardMatchesNothing, has: [(action(#""s3:Getz*""#), "Statement[0].Action")],
      lacks: [action(#""s3:Get*""#), action(#""s3:GetObj?ct""#)]),
    Case(
      code: .wildcardInService, has: [(action(#""s*:GetObject""#), "Statement[0].Action")],
      lacks: [action(#""*""#), action(#""*:*""#), action(#""s3:*""#)]),
    Case(
      code: .resourceNotOfAction,
      has: [
        (resource(#""arn:aws:s3:::b""#), "Statement[0].Action"),
        (
          #""Effect": "Deny", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b/*""#,
          "Statement[0].Action"
        ),
        (
          #""Effect": "Allow", "Action": ["iam:PassRole"], "Resource": "arn:aws:iam::111122223333:user/x""#,
          "Statement[0].Action[0]"
        ),
        (
          #""Effect": "Allow", "Action": "sqs:Send*", "Resource": "arn:aws:sns:us-east-1:111122223333:t""#,
          "Statement[0].Action"
        ),
      ],
      lacks: [
        allow, resource(#""arn:aws:s3:::b*""#), resource(#""*""#),
        resource(#"["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
        resource(#""arn:aws:s3:::${aws:PrincipalTag/bucket}/*""#), resource(#""arn:aws:*:::b""#),
        #""Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::${aws:PrincipalTag/bucket}""#,
        #""Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b""#,
        #""Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::b""#,
        #""Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda:us-east-1:111122223333:function:f:*""#,
        #""Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/a/b/c""#,
      ]),
    Case(
      code: .resourceMustBeAll,
      has: [
        (
          #""Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "arn:aws:s3:::b""#,
          "Statement[0].Action"
        ),
        (
          #""Effect": "Allow", "Action": ["ec2:DescribeInstances"], "Resource": "arn:aws:ec2:us-east-1:111122223333:instance/i-1""#,
          "Statement[0].Action[0]"
        ),
        (
          #""Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": "arn:aws:ec2:eu-west-1:123456789012:instance/*""#,
          "Statement[0].Action"
        ),
        (
          #""Effect": "Allow", "Action": "autoscaling:Describe*", "Resource": "arn:aws:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/x""#,
          "Statement[0].Action"
        ),
        (
          #""Effect": "Allow", "Action": "ec2:Describe*", "Resource": "arn:aws:ec2:*:*:instance/*""#,
          "Statement[0].Action"
        ),
        (
          #""Effect": "Allow", "Action": "cloudwatch:GetMetricStatistics", "Resource": "arn:aws:cloudwatch:*:123456789012:*""#,
          "Statement[0].Action"
        ),
      ],
      lacks: [
        action(#""s3:ListAllMyBuckets""#), action(#""ec2:DescribeInstances""#), action(#""ec2:Describe*""#),
        #""Effect": "Allow", "Action": "ec2:*", "Resource": "arn:aws:ec2:*:123456789012:instance/*""#,
        #""Effect": "Allow", "Action": "ec2:StartInstances", "Resource": "arn:aws:ec2:*:123456789012:instance/*""#,
        #""Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "arn:aws:s3:::*""#,
        #""Effect": "Allow", "Action": "iam:ListRoles", "Resource": "arn:aws:iam::111122223333:role/*""#,
        #""Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": ["arn:aws:ec2:*:*:instance/i-1", "*"]"#,
      ]),
    Case(
      code: .unknownConditionKey,
      has: [
        (
          condition(#"{"StringEquals": {"aws:SourceIP4": "a"}}"#),
          #"Statement[0].Condition.StringEquals["aws:SourceIP4"]"#
        ),
        (
          condition(#"{"StringEquals": {"aws:ResourceTag": "a"}}"#),
          #"Statement[0].Condition.StringEquals["aws:ResourceTag"]"#
        ),
        (
          condition(#"{"StringEquals": {"s3:prefiks": "a"}}"#),
          #"Statement[0].Condition.StringEquals["s3:prefiks"]"#
        ),
        (condition(#"{"StringEquals": {"username": "a"}}"#), "Statement[0].Condition.StringEquals.username"),
      ],
      lacks: [
        condition(#"{"IpAddress": {"AWS:sourceip": "203.0.113.0/24"}}"#),
        condition(#"{"StringEquals": {"aws:ResourceTag/team": "a", "aws:PrincipalTag/a:b": "c"}}"#),
        condition(#"{"StringEquals": {"s3:ExistingObjectTag/team": "a"}}"#),
      ]),
    Case(
      code: .unknownConditionKey, kind: .trust, has: [],
      lacks: [
        #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "x.example.com"}, "Condition": {"StringEquals": {"x.example.com/id:sub": "a", "token.actions.githubusercontent.com:sub": "b"}}"#
      ]),
    Case(
      code: .conditionKeyNotOfAction,
      has: [
        (
          condition(#"{"StringLike": {"s3:prefix": "a/*"}}"#),
          #"Statement[0].Condition.StringLike["s3:prefix"]"#
        ),
        (
          condition(#"{"StringEquals": {"kms:ViaService": "a"}}"#),
          #"Statement[0].Condition.StringEquals["kms:ViaService"]"#
        ),
      ],
      lacks: [
        #""Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "*", "Condition": {"StringLike": {"s3:prefix": "a/*"}}"#,
        #""Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringLike": {"s3:prefix": "a/*"}}"#,
        #""Effect": "Deny", "NotAction": "s3:GetObject", "Resource": "*", "Condition": {"StringLike": {"s3:prefix": "a/*"}}"#,
        condition(#"{"StringEquals": {"lambda:SourceFunctionArn": "a"}}"#),
        #""Effect": "Allow", "Action": ["kms:Decrypt", "kms:DecryptNew"], "Resource": "*", "Condition": {"StringLike": {"s3:prefix": "a/*"}}"#,
      ]),
    Case(
      code: .valueNotOfOperator,
      has: [
        (
          condition(#"{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "203.0.113.0/33"]}}"#),
          #"Statement[0].Condition.IpAddress["aws:SourceIp"][1]"#
        ),
        (
          condition(#"{"DateLessThan": {"aws:CurrentTime": "soon"}}"#),
          #"Statement[0].Condition.DateLessThan["aws:CurrentTime"]"#
        ),
        (
          condition(#"{"NumericLessThan": {"aws:MultiFactorAuthAge": "1h"}}"#),
          #"Statement[0].Condition.NumericLessThan["aws:MultiFactorAuthAge"]"#
        ),
        (
          condition(#"{"Bool": {"aws:SecureTransport": "yes"}}"#),
          #"Statement[0].Condition.Bool["aws:SecureTransport"]"#
        ),
        (condition(#"{"Null": {"aws:userid": "no"}}"#), #"Statement[0].Condition.Null["aws:userid"]"#),
        (
          condition(#"{"ArnLike": {"aws:PrincipalArn": "role/x"}}"#),
          #"Statement[0].Condition.ArnLike["aws:PrincipalArn"]"#
        ),
      ],
      lacks: [
        condition(#"{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32", "203.0.113.7"]}}"#),
        condition(
          #"{"DateLessThan": {"aws:CurrentTime": "2026-11-22T02:00:00Z", "aws:EpochTime": 1795312800}}"#),
        condition(#"{"NumericLessThan": {"aws:MultiFactorAuthAge": 3600}}"#),
        condition(#"{"Bool": {"aws:SecureTransport": "False"}}"#),
        condition(
          #"{"ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/x", "*", "${aws:PrincipalTag/arn}"]}}"#),
      ]),
    Case(
      code: .operatorNotOfKey,
      has: [
        (
          condition(#"{"IpAddress": {"aws:CurrentTime": "203.0.113.0/24"}}"#),
          #"Statement[0].Condition.IpAddress["aws:CurrentTime"]"#
        ),
        (
          condition(#"{"NumericEquals": {"aws:SecureTransport": "1"}}"#),
          #"Statement[0].Condition.NumericEquals["aws:SecureTransport"]"#
        ),
        (
          condition(#"{"StringLike": {"aws:SourceIp": "203.0.113.0/24"}}"#),
          #"Statement[0].Condition.StringLike["aws:SourceIp"]"#
        ),
        (
          condition(#"{"Bool": {"aws:SourceArn": "true"}}"#), #"Statement[0].Condition.Bool["aws:SourceArn"]"#
        ),
      ],
      lacks: [
        condition(#"{"StringEquals": {"aws:SourceIp": "203.0.113.7", "aws:SecureTransport": "true"}}"#),
        condition(#"{"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/x"}}"#),
        condition(#"{"NumericLessThan": {"aws:EpochTime": 1795312800}}"#),
      ]),
    Case(
      code: .wildcardIsLiteral,
      has: [
        (
          condition(#"{"StringEquals": {"aws:userid": ["AROA1:*"]}}"#),
          #"Statement[0].Condition.StringEquals["aws:userid"][0]"#
        ),
        (
          condition(#"{"StringNotEquals": {"aws:userid": "*"}}"#),
          #"Statement[0].Condition.StringNotEquals["aws:userid"]"#
        ),
      ],
      lacks: [
        condition(#"{"StringLike": {"aws:userid": "AROA1:*"}}"#),
        condition(#"{"StringEquals": {"aws:userid": "AROA1:${*}"}}"#),
        condition(#"{"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::*:role/x"}}"#),
      ]),
    Case(
      code: .privateSourceAddress,
      has: [
        (
          condition(#"{"IpAddress": {"aws:SourceIp": ["10.0.0.0/16", "192.168.1.1"]}}"#),
          #"Statement[0].Condition.IpAddress["aws:SourceIp"]"#
        )
      ],
      lacks: [
        condition(#"{"IpAddress": {"aws:SourceIp": ["10.0.0.0/16", "203.0.113.0/24"]}}"#),
        condition(#"{"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/16"}}"#),
        condition(#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}"#),
      ]),
    Case(
      code: .forAllValuesOnSingle,
      has: [
        (
          condition(#"{"ForAllValues:StringEquals": {"aws:userid": "a"}}"#),
          #"Statement[0].Condition["ForAllValues:StringEquals"]["aws:userid"]"#
        )
      ],
      lacks: [
        condition(#"{"ForAllValues:StringEquals": {"aws:TagKeys": "a"}}"#),
        condition(#"{"ForAllValues:StringEquals": {"aws:userid": "a"}, "Null": {"aws:userid": "false"}}"#),
        #""Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"ForAllValues:StringEquals": {"aws:userid": "a"}}"#,
      ]),
    Case(
      code: .contradictingConditions,
      has: [
        (
          condition(
            #"{"StringEquals": {"aws:SourceVpc": "a"}, "StringNotEquals": {"aws:sourceVPC": ["b", "a"]}}"#),
          #"Statement[0].Condition.StringNotEquals["aws:sourceVPC"]"#
        ),
        (
          condition(#"{"Bool": {"aws:SecureTransport": "true"}, "Null": {"aws:SecureTransport": "true"}}"#),
          #"Statement[0].Condition.Null["aws:SecureTransport"]"#
        ),
      ],
      lacks: [
        condition(
          #"{"StringEquals": {"aws:SourceVpc": ["a", "b"]}, "StringNotEquals": {"aws:SourceVpc": "a"}}"#),
        condition(#"{"StringEquals": {"aws:SourceVpc": "a"}, "StringNotEquals": {"aws:SourceVpce": "a"}}"#),
        condition(#"{"StringLike": {"aws:SourceVpc": "a*"}, "StringNotLike": {"aws:SourceVpc": "ab*"}}"#),
      ]),
  ]

  static let redundancy: [Case] = [
    Case(
      code: .duplicateItem,
      has: [
        (action(#"["s3:GetObject", "S3:getObject"]"#), "Statement[0].Action[1]"),
        (resource(#"["arn:aws:s3:::b/*", "arn:aws:s3:::b/*"]"#), "Statement[0].Resource[1]"),
        (
          condition(#"{"StringEquals": {"aws:userid": ["a", "a"]}}"#),
          #"Statement[0].Condition.StringEquals["aws:userid"][1]"#
        ),
      ],
      lacks: [
        action(#"["s3:GetObject", "s3:PutObject"]"#), resource(#"["arn:aws:s3:::b/*", "arn:aws:s3:::B/*"]"#),
        condition(#"{"StringEquals": {"aws:userid": ["a", "A"]}}"#),
      ]),
    Case(
      code: .redundantAction,
      has: [
        (action(#"["s3:GetObject", "s3:*"]"#), "Statement[0].Action[0]"),
        (action(#"["ec2:Describe*", "ec2:DescribeVpc*"]"#), "Statement[0].Action[1]"),
      ],
      lacks: [action(#"["s3:GetObject", "s3:Put*"]"#), action(#"["s3:Get*", "s3:*Object"]"#)]),
    Case(
      code: .redundantResource,
      has: [
        (resource(#"["arn:aws:s3:::b/x/*", "arn:aws:s3:::b/*"]"#), "Statement[0].Resource[0]"),
        (resource(#"["*", "arn:aws:s3:::${aws:username}/*"]"#), "Statement[0].Resource[1]"),
      ],
      lacks: [
        resource(#"["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
        resource(#"["arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::x/*"]"#),
      ]),
    Case(
      code: .redundantStatement,
      has: [
        (
          statements(allow, #""Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*""#),
          "Statement[0]"
        ),
        (statements(allow, allow), "Statement[1]"),
        (
          statements(
            #""Effect": "Deny", "NotAction": "iam:*", "Resource": "*""#,
            #""Effect": "Deny", "Action": "s3:*", "Resource": "*""#), "Statement[1]"
        ),
        (
          statements(
            condition(#"{"Bool": {"aws:SecureTransport": true}}"#),
            condition(#"{"bool": {"AWS:SecureTransport": "true"}}"#)), "Statement[1]"
        ),
        (statements(condition(#"{"Bool": {"aws:SecureTransport": true}}"#), allow), "Statement[0]"),
      ],
      lacks: [
        statements(allow, #""Effect": "Allow", "Action": "s3:Put*", "Resource": "arn:aws:s3:::b/*""#),
        statements(allow, #""Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::c/*""#),
        statements(allow, #""Effect": "Deny", "Action": "s3:Put*", "Resource": "arn:aws:s3:::b/*""#),
        statements(
          condition(#"{"Bool": {"aws:SecureTransport": true}}"#),
          condition(#"{"Bool": {"aws:ViaAWSService": true}}"#)),
        statements(
          #""Effect": "Deny", "NotAction": ["iam:*", "s3:*"], "Resource": "*""#,
          #""Effect": "Deny", "NotAction": "iam:*", "Resource": "arn:aws:s3:::b""#),
        #"{"Version": "2012-10-17", "Statement": {\#(allow)}}"#,
      ]),
    Case(
      code: .redundantStatement, kind: .trust,
      has: [(statements(trust, trust), "Statement[1]")],
      lacks: [statements(trust, principal(#"{"Service": "lambda.amazonaws.com"}"#))]),
    Case(
      code: .allowIsDenied,
      has: [
        (statements(allow, #""Effect": "Deny", "Action": "s3:*", "Resource": "*""#), "Statement[0]"),
        (
          statements(allow, #""Effect": "Deny", "NotAction": "iam:*", "Resource": "arn:aws:s3:::*""#),
          "Statement[0]"
        ),
      ],
      lacks: [
        statements(allow, #""Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::b/x/*""#),
        statements(
          allow,
          #""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": false}}"#
        ),
        statements(allow, #""Effect": "Deny", "NotAction": "s3:*", "Resource": "*""#),
        statements(allow, #""Effect": "Deny", "Action": "s3:PutObject", "Resource": "*""#),
      ]),
  ]

  static let breadth: [Case] = [
    Case(
      code: .wildcardGrantsPermissions,
      has: [
        (action(#""*""#), "Statement[0].Action"), (action(#"["iam:*"]"#), "Statement[0].Action[0]"),
        (action(#""s3:Put*""#), "Statement[0].Action"),
      ],
      lacks: [
        action(#""s3:PutBucketPolicy""#), action(#""sqs:Send*""#),
        #""Effect": "Deny", "Action": "*", "Resource": "*""#,
      ]),
    Case(
      code: .wildcardGrantsPermissions, kind: .serviceControl, has: [], lacks: [action(#""*""#)]),
    Case(code: .wildcardGrantsPermissions, kind: .boundary, has: [], lacks: [action(#""*""#)]),
    Case(
      code: .wildcardWrites, has: [(action(#""sqs:Send*""#), "Statement[0].Action")],
      lacks: [action(#""ec2:Describe*""#), action(#""sqs:SendMessage""#)]),
    Case(
      code: .wildcardReads, has: [(action(#""ec2:Describe*""#), "Statement[0].Action")],
      lacks: [action(#""ec2:DescribeInstances""#), action(#""sqs:*""#)]),
    Case(
      code: .allowByNotAction,
      has: [(#""Effect": "Allow", "NotAction": "iam:*", "Resource": "*""#, "Statement[0].NotAction")],
      lacks: [#""Effect": "Deny", "NotAction": "iam:*", "Resource": "*""#, allow]),
    Case(
      code: .allowByNotPrincipal, kind: .resource,
      has: [
        (
          #""Effect": "Allow", "NotPrincipal": {"AWS": "111122223333"}, "Action": "s3:GetObject""#,
          "Statement[0]"
        )
      ],
      lacks: [
        #""Effect": "Deny", "NotPrincipal": {"AWS": "111122223333"}, "Action": "s3:GetObject""#,
        #""Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject""#,
      ]),
    Case(
      code: .passesAnyRole,
      has: [
        (action(#""iam:PassRole""#), "Statement[0].Action"),
        (
          #""Effect": "Allow", "Action": "iam:Pass*", "Resource": "arn:aws:iam::*:role/*""#,
          "Statement[0].Action"
        ),
      ],
      lacks: [
        #""Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*""#,
        #""Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}"#,
        #""Effect": "Deny", "Action": "iam:PassRole", "Resource": "*""#,
      ]),
  ]

  private static func conditional(_ statement: String, _ condition: String) -> String {
    "\(statement), \"Condition\": \(condition)"
  }
  private static let github = "token.actions.githubusercontent.com"
  private static func federated(_ issuer: String, _ condition: String = "{}") -> String {
    #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/\#(issuer)"}, "Condition": \#(condition)"#
  }
  private static let everyone = principal(#""*""#)
  private static let open =
    #""Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#

  static let strangers: [Case] = [
    Case(
      code: .trustsEveryone, kind: .trust,
      has: [
        (everyone, "Statement[0].Principal"), (principal(#"{"AWS": "*"}"#), "Statement[0].Principal.AWS"),
        (principal(#"{"AWS": ["111122223333", "*"]}"#), "Statement[0].Principal.AWS[1]"),
        (
          conditional(everyone, #"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#),
          "Statement[0].Principal"
        ),
        (conditional(everyone, #"{"StringLike": {"sts:ExternalId": "*"}}"#), "Statement[0].Principal"),
        (
          conditional(everyone, #"{"StringEqualsIfExists": {"aws:SourceVpce": "vpce-1"}}"#),
          "Statement[0].Principal"
        ),
        (
          #""Effect": "Allow", "Action": "sts:*", "Principal": "*", "Sid": "a b""#, "Statement[0].Principal"
        ),
      ],
      lacks: [
        trust, principal(#"{"AWS": "111122223333"}"#),
        conditional(everyone, #"{"StringEquals": {"aws:PrincipalOrgID": "o-1"}}"#),
        conditional(everyone, #"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/x*"}}"#),
        conditional(everyone, #"{"StringEquals": {"sts:ExternalId": "8f2c-4b11"}}"#),
        #""Effect": "Deny", "Action": "sts:AssumeRole", "Principal": "*""#,
        #""Effect": "Allow", "Action": "sts:TagSession", "Principal": "*""#,
        statements(
          everyone,
          #""Effect": "Deny", "Action": "sts:AssumeRole", "Principal": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-1"}}"#
        ),
      ]),
    Case(
      code: .acceptsAnyToken, kind: .trust,
      has: [
        (federated(github), "Statement[0].Principal.Federated"),
        (
          federated(github, #"{"StringEquals": {"\#(github):aud": "sts.amazonaws.com"}}"#),
          "Statement[0].Principal.Federated"
        ),
        (
          federated(github, #"{"StringLike": {"\#(github):sub": "repo:o/*"}}"#),
          "Statement[0].Principal.Federated"
        ),
        (
          federated("gitlab.com", #"{"StringEquals": {"gitlab.com:aud": "https://gitlab.com"}}"#),
          "Statement[0].Principal.Federated"
        ),
        (federated("app.terraform.io"), "Statement[0].Principal.Federated"),
      ],
      lacks: [
        trust, federated(github, #"{"StringLike": {"\#(github):sub": "repo:o/r:*"}}"#),
        federated("gitlab.com", #"{"StringLike": {"gitlab.com:sub": "project_path:group/*"}}"#),
        federated(
          "app.terraform.io",
          #"{"StringLike": {"app.terraform.io:sub": "organization:o:project:p:workspace:w:run_phase:*"}}"#),
        #""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/x"}"#,
      ]),
    Case(
      code: .allowsEveryone, kind: .resource,
      has: [
        (open, "Statement[0].Principal"),
        (
          #""Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sqs:SendMessage", "Resource": "*""#,
          "Statement[0].Principal.AWS"
        ),
        (
          #""Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "arn:aws:s3:::b/*""#,
          "Statement[0].Principal"
        ),
        (conditional(open, #"{"Bool": {"aws:SecureTransport": "true"}}"#), "Statement[0].Principal"),
        (conditional(open, #"{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}"#), "Statement[0].Principal"),
        (
          conditional(open, #"{"StringLike": {"aws:Referer": "https://example.com/*"}}"#),
          "Statement[0].Principal"
        ),
        (
          statements(
            open,
            #""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/private/*""#),
          "Statement[0].Principal"
        ),
      ],
      lacks: [
        #""Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "*""#,
        #""Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*""#,
        #""Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "*""#,
        conditional(open, #"{"StringEquals": {"aws:PrincipalOrgID": "o-1"}}"#),
        conditional(open, #"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#),
        conditional(open, #"{"StringEquals": {"aws:SourceVpce": ["vpce-1", "vpce-2"]}}"#),
        conditional(open, #"{"StringEquals": {"s3:DataAccessPointAccount": "111122223333"}}"#),
        #""Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sns:Publish", "Resource": "*", "Condition": {"StringEquals": {"AWS:SourceOwner": "111122223333"}}"#,
        #""Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:t"}}"#,
        #""Effect": "Allow", "Principal": {"AWS": "*"}, "Action": ["kms:Encrypt", "kms:ReEncrypt*"], "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "ebs.us-east-1.amazonaws.com", "kms:CallerAccount": "111122223333"}}"#,
        #""Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "elasticfilesystem:ClientMount", "Resource": "*", "Condition": {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}"#,
        #""Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceOrgID": "o-1"}}"#,
        statements(
          open,
          #""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}"#
        ),
        statements(
          #""Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*""#,
          #""Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*", "Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#
        ),
      ]),
  ]

  private static func rcp(
    _ action: String, _ effect: String = "Deny",
    _ condition: String = #"{"Bool": {"aws:SecureTransport": "false"}}"#
  ) -> String {
    #""Effect": "\#(effect)", "Principal": "*", "Action": \#(action), "Resource": "*", "Condition": \#(condition)"#
  }
  private static func mfa(_ effect: String, _ condition: String) -> String {
    #""Effect": "\#(effect)", "Action": "s3:GetObject", "Resource": "*", "Condition": \#(condition)"#
  }

  static let control: [Case] = [
    Case(
      code: .invalidEffect, kind: .resourceControl,
      has: [(rcp(#""s3:*""#, "Allow"), "Statement[0].Effect")],
      lacks: [
        rcp(#""s3:*""#), #""Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*""#,
      ]),
    Case(
      code: .unsupportedElement, kind: .resourceControl,
      has: [
        (
          #""Effect": "Deny", "Principal": "*", "NotAction": "s3:*", "Resource": "*""#,
          "Statement[0].NotAction"
        )
      ],
      lacks: [rcp(#""s3:*""#)]),
    Case(
      code: .serviceNotControlled, kind: .resourceControl,
      has: [
        (rcp(#""ec2:TerminateInstances""#), "Statement[0].Action"),
        (rcp(#"["s3:*", "*"]"#), "Statement[0].Action[1]"),
        (rcp(#"["s3:*", "rds:*"]"#), "Statement[0].Action[1]"),
      ],
      lacks: [
        rcp(#"["s3:*", "sqs:*", "kms:*", "secretsmanager:*", "sts:*", "dynamodb:*"]"#),
        #""Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*""#,
      ]),
    Case(
      code: .serviceNotControlled, kind: .serviceControl, has: [],
      lacks: [#""Effect": "Deny", "Action": "ec2:TerminateInstances", "Resource": "*""#]),
  ]

  static let traps: [Case] = [
    Case(
      code: .unknownVariable,
      has: [
        (resource(#""arn:aws:s3:::b/${aws:usernme}/*""#), "Statement[0].Resource"),
        (resource(#"["arn:aws:s3:::b/${aws:PrincipalTag}/*"]"#), "Statement[0].Resource[0]"),
        (
          condition(#"{"StringLike": {"s3:prefix": ["a", "${aws:usernme, 'x'}/*"]}}"#),
          #"Statement[0].Condition.StringLike["s3:prefix"][1]"#
        ),
        (resource(#""arn:aws:s3:::b/${s3:prefx}""#), "Statement[0].Resource"),
      ],
      lacks: [
        allow, resource(#""arn:aws:s3:::b/${aws:username}/${AWS:UserId}/${aws:PrincipalTag/my team}""#),
        resource(
          #""arn:aws:s3:::b/${cognito-identity.amazonaws.com:sub}/${saml:sub}/${transfer:HomeFolder}""#),
        resource(
          #""arn:aws:iot:us-east-1:111122223333:topic/${iot:ClientId}/${iot:Connection.Thing.ThingName}""#),
        resource(#""arn:aws:s3:::b/${aws:username, 'nobody'}/${*}${$}""#),
      ]),
    Case(
      code: .mfaNotRequired,
      has: [
        (
          mfa("Allow", #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}"#),
          #"Statement[0].Condition.BoolIfExists["aws:MultiFactorAuthPresent"]"#
        ),
        (
          mfa("Deny", #"{"Bool": {"aws:multifactorauthpresent": false}}"#),
          #"Statement[0].Condition.Bool["aws:multifactorauthpresent"]"#
        ),
      ],
      lacks: [
        mfa("Allow", #"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#),
        mfa("Deny", #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#),
        mfa("Allow", #"{"BoolIfExists": {"aws:SecureTransport": "true"}}"#),
        mfa(
          "Allow",
          #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}, "Null": {"aws:MultiFactorAuthPresent": "false"}}"#
        ),
        statements(
          mfa("Deny", #"{"Bool": {"aws:MultiFactorAuthPresent": "false"}}"#),
          mfa("Deny", #"{"Null": {"aws:MultiFactorAuthPresent": "true"}}"#)),
      ]),
    Case(
      code: .mfaNotRequired, kind: .trust,
      has: [
        (
          conditional(
            principal(#"{"AWS": "111122223333"}"#),
            #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}"#),
          #"Statement[0].Condition.BoolIfExists["aws:MultiFactorAuthPresent"]"#
        )
      ],
      lacks: [
        conditional(
          principal(#"{"AWS": "111122223333"}"#), #"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#)
      ]),
  ]

  static let all = grammar + meaning + redundancy + breadth + strangers + control + traps

  @Test(arguments: all)
  func `a document has the finding at its place, and its near twins lack it`(_ example: Case) {
    for (text, path) in example.has {
      let found = PolicyChecker.findings(in: Self.document(text), as: example.kind)
      #expect(
        found.contains { $0.code == example.code && $0.path == path },
        "\(text): \(found.map { "\($0.code.rawValue) at \($0.path)" })")
    }
    for text in example.lacks {
      let found = PolicyChecker.findings(in: Self.document(text), as: example.kind)
      #expect(!found.contains { $0.code == example.code }, "\(text): \(found.map(\.message))")
    }
  }

  @Test func `every code has a document that has it and one that lacks it`() {
    for code in PolicyFindingCode.allCases {
      #expect(
        Self.all.contains { $0.code == code && !$0.has.isEmpty && !$0.lacks.isEmpty }, "\(code.rawValue)")
    }
  }

  @Test func `a misspelt name is answered by the one that was meant`() {
    func messages(_ text: String) -> [String] {
      PolicyChecker.findings(in: Self.document(text), as: .identity).map(\.message)
    }
    for (text, wanted) in [
      (Self.action(#""s3:GetObjcet""#), "did you mean 's3:GetObject'?"),
      (Self.action(#""lamda:InvokeFunction""#), "did you mean 'lambda:InvokeFunction'?"),
      (Self.action(#""dynamo:GetItem""#), "did you mean 'dynamodb:GetItem'?"),
      (Self.action(#""elb:DescribeTags""#), "did you mean 'elasticloadbalancing:DescribeTags'?"),
      (Self.action(#""cognito:ListUsers""#), "did you mean 'cognito-idp:ListUsers'?"),
      (Self.action(#""eventbridge:PutEvents""#), "did you mean 'events:PutEvents'?"),
      (Self.resource(#""arn:aws:s3:::b/${aws:usernme}/*""#), "did you mean '${aws:username}'?"),
      (Self.condition(#"{"StringEqual": {"aws:userid": "a"}}"#), "did you mean 'StringEquals'?"),
      (Self.condition(#"{"StringEquals": {"aws:usrid": "a"}}"#), "did you mean 'aws:userid'?"),
      (
        Self.condition(#"{"StringEquals": {"aws:ResourceTag": "a"}}"#),
        "did you mean 'aws:ResourceTag/${TagKey}'?"
      ),
      (#""Effect": "Allow", "Actoin": "s3:GetObject", "Resource": "*""#, "did you mean 'Action'?"),
    ] {
      #expect(messages(text).contains { $0.hasSuffix(wanted) }, "\(messages(text))")
    }
  }

  @Test func `a wildcard says which levels it takes in`() {
    let found = PolicyChecker.findings(in: Self.document(Self.action(#""sqs:*""#)), as: .identity)
    #expect(
      found.first { $0.code == .wildcardGrantsPermissions }?.levels == [
        .read, .tagging, .write, .permissionsManagement,
      ])
    let reads = PolicyChecker.findings(in: Self.document(Self.action(#""ec2:Describe*""#)), as: .identity)
    #expect(reads.first?.levels.contains(.write) == false)
    #expect(reads.first?.action == "ec2:Describe*")
  }

  @Test func `findings come in the order of their places, each with its byte`() {
    let text =
      #"{"Statement": [{"Effect": "allow", "Action": ["s3:Nope"], "Resource": "b"}], "Version": "2008-10-17"}"#
    let found = PolicyChecker.findings(in: Array(text.utf8), as: .identity)
    #expect(found.map(\.code) == [.invalidEffect, .unknownAction, .invalidARN, .oldVersion])
    let starts = found.map { String(decoding: Array(text.utf8)[$0.offset...].prefix(6), as: UTF8.self) }
    #expect(starts == ["\"allow", "\"s3:No", "\"b\"}],", "\"2008-"].map { String($0.prefix(6)) })
  }

  @Test func `the effect of a resource control policy is found where it stands`() {
    let text =
      #"{"Version": "2012-10-17", "Statement": [{"Principal": "*", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#
    let found = PolicyChecker.findings(in: Array(text.utf8), as: .resourceControl)
    #expect(found.map(\.code) == [.invalidEffect])
    #expect(
      found.map { String(decoding: Array(text.utf8)[$0.offset...].prefix(7), as: UTF8.self) } == [#""Allow""#]
    )
  }

  /// A clean policy of each type.
  @Test func `what is right has no finding`() {
    let clean: [(String, PolicyKind)] = [
      (Self.allow, .identity), (Self.allow, .boundary), (Self.trust, .trust),
      (#""Effect": "Allow", "Action": "*", "Resource": "*""#, .serviceControl),
      (
        #""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-1"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}"#,
        .resourceControl
      ),
      (
        #""Sid": "Enable IAM policies", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*""#,
        .resource
      ),
      (
        #""Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}, "StringLike": {"token.actions.githubusercontent.com:sub": "repo:o/r:*"}}"#,
        .trust
      ),
      (
        #""Effect": "Allow", "Principal": {"AWS": "444455556666"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}, "Bool": {"aws:MultiFactorAuthPresent": "true"}}"#,
        .trust
      ),
    ]
    for (text, kind) in clean {
      let found = PolicyChecker.findings(in: Self.document(text), as: kind)
      #expect(found.isEmpty, "\(text): \(found.map { "\($0.code.rawValue): \($0.message)" })")
    }
  }
}
