import IAM
import Testing

/// Documents that IAM refuses, each with the place that is wrong.
struct MalformedTests {
  @Test(arguments: [
    ("[]", ""), ("\"text\"", ""), ("{", ""), ("{}", "Statement"),
    (#"{"Statement": []}"#, "Statement"), (#"{"Statement": "x"}"#, "Statement"),
    (#"{"Statement": [1]}"#, "Statement[0]"),
    (#"{"Version": "2012-10-18", "Statement": []}"#, "Version"),
    (#"{"Version": 2012, "Statement": []}"#, "Version"),
    (#"{"Statement": [], "Statement": []}"#, "Statement"), (#"{"Statment": []}"#, "Statment"),
    (#"{"version": "2012-10-17", "Statement": []}"#, "version"), (#"{"Id": 1, "Statement": []}"#, "Id"),
  ])
  func `a document without its grammar is refused`(_ text: String, _ place: String) {
    let error = #expect(throws: PolicyError.self) { try Policy(json: Array(text.utf8), as: .identity) }
    #expect(error?.place == place)
  }

  @Test(arguments: [
    (#""Action": "*", "Resource": "*""#, "Effect"),
    (#""Effect": "allow", "Action": "*", "Resource": "*""#, "Effect"),
    (#""Effect": "Allow", "Effect": "Deny", "Action": "*", "Resource": "*""#, "Effect"),
    (#""effect": "Allow", "Action": "*", "Resource": "*""#, "effect"),
    (#""Effect": "Allow", "Resource": "*""#, "Action"),
    (#""Effect": "Allow", "Action": "*""#, "Resource"),
    (#""Effect": "Allow", "Action": "*", "NotAction": "*", "Resource": "*""#, "Action"),
    (#""Effect": "Allow", "Action": "*", "Resource": "*", "NotResource": "*""#, "Resource"),
    (#""Effect": "Allow", "Action": [], "Resource": "*""#, "Action"),
    (#""Effect": "Allow", "Action": "", "Resource": "*""#, "Action"),
    (#""Effect": "Allow", "Action": ["s3:*", 1], "Resource": "*""#, "Action"),
    (#""Effect": "Allow", "NotAction": {"a": 1}, "Resource": "*""#, "NotAction"),
    (#""Effect": "Allow", "Action": "GetObject", "Resource": "*""#, "Action"),
    (#""Effect": "Allow", "Action": "*", "Resource": []"#, "Resource"),
    (#""Effect": "Allow", "Action": "*", "Resource": null"#, "Resource"),
    (#""Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*""#, "Principal"),
    (#""Effect": "Allow", "Action": "*", "Resource": "*", "NotPrincipal": "*""#, "NotPrincipal"),
    (#""Effect": "Allow", "Action": "*", "Resource": "*", "Sid": 1"#, "Sid"),
    (#""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": []"#, "Condition"),
    (
      #""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEqual": {"a": "b"}}"#,
      "Condition.StringEqual"
    ),
    (
      #""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"NullIfExists": {"a": "b"}}"#,
      "Condition.NullIfExists"
    ),
    (#""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": "a"}"#, "Condition.Bool"),
    (
      #""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"a": null}}"#,
      "Condition.Bool.a"
    ),
    (
      #""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"a": [[1]]}}"#,
      "Condition.Bool.a"
    ),
    (
      #""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"a:B": 1, "A:b": 2}}"#,
      "Condition.Bool.A:b"
    ),
    (
      #""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {}, "Bool": {}}"#,
      "Condition.Bool"
    ),
  ])
  func `a statement without its grammar is refused`(_ members: String, _ place: String) {
    for kind in [PolicyKind.identity, .boundary, .session, .serviceControl] {
      let error = #expect(throws: PolicyError.self) { try Case.policy("{\(members)}", kind) }
      #expect(error?.place == "Statement[0].\(place)")
    }
  }

  @Test(arguments: [
    (#""Effect": "Allow", "Action": "s3:*", "Resource": "*""#, PolicyKind.resource, "Principal"),
    (#""Effect": "Allow", "Action": "sts:AssumeRole""#, .trust, "Principal"),
    (#""Effect": "Allow", "Principal": {"AWS": "1"}, "Action": "sts:AssumeRole""#, .trust, "Principal.AWS"),
    (
      #""Effect": "Allow", "Principal": "arn:aws:iam::111122223333:root", "Action": "s3:*""#, .resource,
      "Principal"
    ),
    (#""Effect": "Allow", "Principal": {}, "Action": "s3:*""#, .resource, "Principal"),
    (#""Effect": "Allow", "Principal": {"aws": "*"}, "Action": "s3:*""#, .resource, "aws"),
    (#""Effect": "Allow", "Principal": {"AWS": []}, "Action": "s3:*""#, .resource, "Principal.AWS"),
    (
      #""Effect": "Allow", "Principal": "*", "NotPrincipal": "*", "Action": "s3:*""#, .resource,
      "NotPrincipal"
    ),
    (
      #""Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole", "Resource": "*""#, .trust, "Resource"
    ),
    (
      #""Effect": "Deny", "Principal": {"AWS": "111122223333"}, "Action": "s3:*", "Resource": "*""#,
      .resourceControl, "Principal"
    ),
    (#""Effect": "Deny", "Principal": "*", "Action": "s3:*""#, .resourceControl, "Resource"),
  ])
  func `a policy on a resource has its own grammar`(_ members: String, _ kind: PolicyKind, _ place: String) {
    let error = #expect(throws: PolicyError.self) { try Case.policy("{\(members)}", kind) }
    #expect(error?.place == "Statement[0].\(place)")
  }

  @Test func `what the grammar allows is read`() throws {
    let text = """
      {"Id": "x", "Version": "2008-10-17", "Statement": {"Sid": "", "Effect": "Deny", "NotAction": ["s3:*", "sqs:*"],
       "NotResource": "arn:aws:s3:::b", "Condition": {"bool": {"aws:SecureTransport": false}, "StringEquals": {}}}}
      """
    let policy = try Policy(json: Array(text.utf8), as: .identity)
    #expect(policy.version == .v2008)
    #expect(policy.id == "x")
    let statement = try #require(policy.statements.first)
    #expect(statement.effect == .deny)
    #expect(statement.actions.texts == ["s3:*", "sqs:*"])
    #expect(statement.actions.isExcepting)
    #expect(statement.resources?.texts == ["arn:aws:s3:::b"])
    #expect(statement.conditions.map(\.values) == [["false"]])
  }

  @Test(arguments: [
    "", "arn:aws:iam::111122223333:group/g", "arn:aws:iam::1:user/a",
    "arn:aws:sts::111122223333:assumed-role/app",
    "arn:aws:iam::111122223333:user/", "ana", "arn:aws:s3:::bucket",
  ])
  func `nobody calls by another name`(_ text: String) { #expect(Requester(text) == nil) }
}
