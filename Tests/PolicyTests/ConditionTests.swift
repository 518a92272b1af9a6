import IAM
import Testing

/// Each operator over values that match, values that do not, and keys that are not there.
struct ConditionTests {
  /// Whether a statement with the condition applies, as an allowance and as a denial.
  private func holds(_ operation: String, _ values: String, _ actual: [String]?, key: String = "test:key")
    throws
    -> Bool
  {
    let condition = #""Condition": {"\#(operation)": {"\#(key)": \#(values)}}"#
    let context = actual.map { ["test:key": $0] } ?? [:]
    let allowed = try Case(
      context: context,
      identity: [#"{"Effect": "Allow", "Action": "*", "Resource": "*", \#(condition)}"#]
    ).outcome()
    let denied = try Case(
      context: context,
      identity: [Text.allowAll, #"{"Effect": "Deny", "Action": "*", "Resource": "*", \#(condition)}"#]
    ).outcome()
    #expect((allowed == .allowed) == (denied == .explicitDeny))
    return allowed == .allowed
  }

  /// Operators that compare one value with one value: operator, value of the policy, of the request, whether they match.
  static let comparisons: [(String, String, String, Bool)] = [
    ("StringEquals", "a", "a", true), ("StringEquals", "a", "A", false), ("StringEquals", "a*", "ab", false),
    ("StringEquals", "", "", true), ("StringEquals", "true", "true", true),
    ("StringEqualsIgnoreCase", "Straße", "STRASSE", false), ("StringEqualsIgnoreCase", "Äbc", "äBC", true),
    ("StringEqualsIgnoreCase", "a", "b", false),
    ("StringLike", "a*", "abc", true), ("StringLike", "a?c", "abc", true), ("StringLike", "a?c", "ac", false),
    ("StringLike", "A*", "abc", false), ("StringLike", "*", "", true), ("StringLike", "home/", "home/", true),
    ("StringLike", "${*}", "a", false), ("StringLike", "${*}", "*", true),
    ("StringEquals", "${$}{x}", "${x}", true),
    ("NumericEquals", "10", "10.0", true), ("NumericEquals", "10", "11", false),
    ("NumericEquals", "-0", "0", true),
    ("NumericEquals", "1e3", "1000", true), ("NumericEquals", "1", "1e-9223372036854775808", false),
    ("NumericEquals", "ten", "ten", false),
    ("NumericEquals", "9007199254740993", "9007199254740992", false),
    ("NumericLessThan", "10", "9.99", true), ("NumericLessThan", "10", "10", false),
    ("NumericLessThan", "-1", "-2", true), ("NumericLessThan", "0.02", "0.003", true),
    ("NumericLessThanEquals", "10", "10", true), ("NumericLessThanEquals", "10", "11", false),
    ("NumericLessThanEquals", "10", "x", false),
    ("NumericGreaterThan", "10", "100", true), ("NumericGreaterThan", "10", "10", false),
    ("NumericGreaterThanEquals", "10", "10", true), ("NumericGreaterThanEquals", "10", "9", false),
    ("DateEquals", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", true),
    ("DateEquals", "2026-01-01T00:00:00Z", "1767225600", true),
    ("DateEquals", "2026", "2026-01-01T00:00Z", true),
    ("DateEquals", "2026-02", "2026-02-01", true), ("DateEquals", "2026-02-30", "2026-02-30", false),
    ("DateEquals", "2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00.500Z", true),
    ("DateEquals", "20260101T000000Z", "2026-01-01T00:00:00Z", true),
    ("DateLessThan", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", true),
    ("DateLessThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", false),
    ("DateLessThan", "2026-01-01T00:00:00.2Z", "2026-01-01T00:00:00.1Z", true),
    ("DateLessThanEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", true),
    ("DateGreaterThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", true),
    ("DateGreaterThan", "2026-01-01T00:00:00Z", "0", false),
    ("DateGreaterThanEquals", "2026-01-01T00:00:00Z", "2026-01-01", true),
    ("Bool", "true", "true", true), ("Bool", "True", "true", true), ("Bool", "true", "false", false),
    ("Bool", "yes", "yes", false),
    ("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", true),
    ("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "BinaryValueInBase64", true),
    ("BinaryEquals", "QUJD", "QUJE", false), ("BinaryEquals", "not base 64", "not base 64", false),
    ("IpAddress", "203.0.113.0/24", "203.0.113.255", true),
    ("IpAddress", "203.0.113.0/24", "203.0.114.0", false),
    ("IpAddress", "203.0.113.9/24", "203.0.113.1", true), ("IpAddress", "203.0.113.1", "203.0.113.1", true),
    ("IpAddress", "203.0.113.1", "203.0.113.2", false), ("IpAddress", "0.0.0.0/0", "8.8.8.8", true),
    ("IpAddress", "0.0.0.0/0", "2001:db8::1", false), ("IpAddress", "::/0", "2001:db8::1", true),
    ("IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5678::1", true),
    ("IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5679::1", false),
    ("IpAddress", "2001:db8::1", "2001:0db8:0:0:0:0:0:1", true),
    ("IpAddress", "::ffff:1.2.3.4", "::ffff:102:304", true),
    ("IpAddress", "203.0.113.0/33", "203.0.113.0", false),
    ("IpAddress", "203.0.113.0/24", "203.0.113", false),
    ("IpAddress", "203.0.113.0/24", "somewhere", false), ("IpAddress", "::/0", "2001:db8::-0", false),
    ("IpAddress", "2001:db8:::/64", "2001:db8::", false),
    ("ArnLike", "arn:aws:sns:*:111122223333:topic", "arn:aws:sns:us-east-1:111122223333:topic", true),
    ("ArnEquals", "arn:aws:sns:*:111122223333:topic", "arn:aws:sns:us-east-1:111122223333:topic", true),
    (
      "ArnLike", "arn:aws:someservice:*:111122223333:finance/*",
      "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt", false
    ),
    (
      "StringLike", "arn:aws:someservice:*:111122223333:finance/*",
      "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt", true
    ),
    ("ArnLike", "arn:aws:iam::*:role/*", "arn:aws:iam::111122223333:role/a/b", true),
    ("ArnLike", "arn:aws:lambda:*:*:function:*", "arn:aws:lambda:us-east-1:1:function:a:b", true),
    ("ArnLike", "arn:aws:iam::111122223333:role/App", "arn:aws:iam::111122223333:role/app", false),
    ("ArnLike", "arn:aws:s3:*", "arn:aws:s3:::bucket", false), ("ArnLike", "*", "arn:aws:s3:::bucket", true),
    ("ArnLike", "*", "no arn", false), ("ArnEquals", "arn:aws:s3:::b?", "arn:aws:s3:::b1", true),
  ]

  private static let negations = [
    "StringEquals": "StringNotEquals", "StringEqualsIgnoreCase": "StringNotEqualsIgnoreCase",
    "StringLike": "StringNotLike", "NumericEquals": "NumericNotEquals", "DateEquals": "DateNotEquals",
    "IpAddress": "NotIpAddress", "ArnLike": "ArnNotLike", "ArnEquals": "ArnNotEquals",
  ]

  @Test(arguments: comparisons)
  func `an operator compares one value with one value`(
    _ operation: String, _ expected: String, _ actual: String, _ isMatch: Bool
  ) throws {
    #expect(try holds(operation, "\"\(expected)\"", [actual]) == isMatch)
    #expect(try holds("\(operation)IfExists", "[\"\(expected)\"]", [actual]) == isMatch)
    #expect(try holds(operation, "\"\(expected)\"", [actual], key: "TEST:Key") == isMatch)
    if !actual.isEmpty {
      #expect(try holds("ForAnyValue:\(operation)", "\"\(expected)\"", [actual]) == isMatch)
      #expect(try holds("ForAllValues:\(operation)", "\"\(expected)\"", [actual]) == isMatch)
    }
    guard let negation = Self.negations[operation] else { return }
    #expect(try holds(negation, "\"\(expected)\"", [actual]) != isMatch)
    #expect(try holds("\(negation)IfExists", "\"\(expected)\"", [actual]) != isMatch)
  }

  @Test(arguments: comparisons.map(\.0).reduce(into: Set<String>()) { $0.insert($1) }.sorted())
  func `a key that is not there fails a condition but for its negation and IfExists`(_ operation: String)
    throws
  {
    for absent in [nil, [String]()] {
      #expect(try !holds(operation, "\"1\"", absent))
      #expect(try holds("\(operation)IfExists", "\"1\"", absent))
      #expect(try holds("ForAllValues:\(operation)", "\"1\"", absent))
      #expect(try !holds("ForAnyValue:\(operation)", "\"1\"", absent))
      #expect(try holds("ForAnyValue:\(operation)IfExists", "\"1\"", absent))
      guard let negation = Self.negations[operation] else { continue }
      #expect(try holds(negation, "\"1\"", absent))
      #expect(try holds("\(negation)IfExists", "\"1\"", absent))
      #expect(try holds("ForAllValues:\(negation)", "\"1\"", absent))
      #expect(try !holds("ForAnyValue:\(negation)", "\"1\"", absent))
    }
  }

  @Test(arguments: [
    ("StringEquals", #"["a", "b"]"#, ["b"], true),
    ("StringEquals", #"["a", "b"]"#, ["c"], false),
    ("StringNotEquals", #"["a", "b"]"#, ["b"], false),
    ("StringNotEquals", #"["a", "b"]"#, ["c"], true),
    ("ForAllValues:StringEquals", #"["a", "b"]"#, ["a", "b"], true),
    ("ForAllValues:StringEquals", #"["a", "b"]"#, ["a", "c"], false),
    ("ForAllValues:StringEquals", #"["a", "b", "c"]"#, ["c"], true),
    ("ForAnyValue:StringEquals", #"["a", "b"]"#, ["a", "c"], true),
    ("ForAnyValue:StringEquals", #"["a", "b"]"#, ["c", "d"], false),
    ("ForAllValues:StringNotEquals", #"["a", "b"]"#, ["c", "d"], true),
    ("ForAllValues:StringNotEquals", #"["a", "b"]"#, ["a", "c"], false),
    ("ForAnyValue:StringNotEquals", #"["a", "b"]"#, ["a", "c"], true),
    ("ForAnyValue:StringNotEquals", #"["a", "b"]"#, ["a", "b"], false),
    ("ForAllValues:StringEquals", #""a""#, [""], true),
    ("ForAnyValue:StringLike", #""*""#, [""], false),
    ("ForAnyValue:StringNotEquals", #""a""#, [""], false),
    ("ForAllValues:StringLike", #"["key1*", "key2*"]"#, ["key1a", "key2b"], true),
    ("ForAllValues:StringLike", #"["key1*"]"#, ["key1a", "key2b"], false),
    ("StringEquals", #"["a"]"#, ["a", "b"], true),
    ("StringNotEquals", #"["a"]"#, ["a", "b"], false),
    ("ForAnyValue:IpAddress", #"["10.0.0.0/8"]"#, ["192.0.2.1", "10.1.1.1"], true),
    ("ForAllValues:NumericLessThan", "5", ["1", "6"], false),
    ("Bool", "true", ["true"], true),
    ("NumericEquals", "[1, 2.5]", ["2.50"], true),
  ])
  func `several values are one of, none of, all of or any of`(
    _ operation: String, _ values: String, _ actual: [String], _ isMatch: Bool
  ) throws {
    #expect(try holds(operation, values, actual) == isMatch)
  }

  @Test func `Null asks whether a key is there`() throws {
    for (actual, isAbsent) in [(nil, true), ([], true), ([""], true), (["a"], false), (["", "a"], false)]
      as [([String]?, Bool)]
    {
      #expect(try holds("Null", "\"true\"", actual) == isAbsent)
      #expect(try holds("Null", "true", actual) == isAbsent)
      #expect(try holds("Null", "\"false\"", actual) != isAbsent)
      #expect(try holds("Null", "[\"true\", \"false\"]", actual))
    }
  }

  @Test func `keys and operators have to hold together`() throws {
    let statement = """
      {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {
        "StringEquals": {"test:a": "1", "test:b": ["2", "3"]}, "Bool": {"test:c": true}}}
      """
    func outcome(_ a: String, _ b: String, _ c: String) throws -> Decision.Outcome {
      try Case(context: ["test:a": [a], "test:b": [b], "test:c": [c]], identity: [statement]).outcome()
    }
    #expect(try outcome("1", "3", "true") == .allowed)
    #expect(try outcome("1", "3", "false") == .implicitDeny)
    #expect(try outcome("1", "4", "true") == .implicitDeny)
    #expect(try outcome("0", "2", "true") == .implicitDeny)
  }

  @Test(arguments: [
    ("StringEquals", "${aws:username}", "ana", true),
    ("StringEquals", "${aws:username}", "bob", false),
    ("StringEqualsIgnoreCase", "${aws:username}", "ANA", true),
    ("StringLike", "${aws:username}*", "ana-1", true),
    ("StringNotEquals", "${aws:username}", "bob", true),
    ("StringNotEquals", "${aws:PrincipalTag/none}", "bob", false),
    ("StringEquals", "${aws:PrincipalTag/none}", "", false),
    ("StringEquals", "${aws:PrincipalTag/none, 'x y'}", "x y", true),
    ("ArnLike", "arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::1:user/ana", true),
    ("ArnEquals", "${aws:PrincipalArn}", "arn:aws:iam::111122223333:user/ana", true),
    ("NumericEquals", "${aws:PrincipalAccount}", "111122223333", false),
    ("IpAddress", "${aws:SourceIp}", "10.0.0.1", false),
  ])
  func `variables stand in strings and ARNs only`(
    _ operation: String, _ value: String, _ actual: String, _ isMatch: Bool
  ) throws {
    #expect(try holds(operation, "\"\(value)\"", [actual]) == isMatch)
  }

  @Test(arguments: [
    ("aws:PrincipalArn", Case.user, Case.user),
    ("aws:PrincipalArn", Case.session, Case.role),
    ("aws:PrincipalArn", Case.root, Case.root),
    ("aws:PrincipalAccount", Case.session, Case.account),
    ("aws:PrincipalType", Case.user, "User"),
    ("aws:PrincipalType", Case.session, "AssumedRole"),
    ("aws:PrincipalType", Case.federatedUser, "FederatedUser"),
    ("aws:PrincipalType", Case.root, "Account"),
    ("aws:username", "arn:aws:iam::111122223333:user/team/ana", "ana"),
    ("aws:userid", Case.root, Case.account),
    ("aws:PrincipalIsAWSService", Case.user, "false"),
    ("aws:ResourceAccount", Case.user, Case.account),
  ])
  func `keys that follow from the request are filled in`(_ key: String, _ caller: String, _ value: String)
    throws
  {
    let statement = """
      {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"\(key)": "\(value)"}}}
      """
    #expect(
      try Case(caller: caller, identity: [], boundaries: nil, serviceControl: [[statement]]).outcome()
        == .explicitDeny)
    let given = Case(caller: caller, context: [key.lowercased(): ["other"]], serviceControl: [[statement]])
    #expect(try given.outcome() != .explicitDeny)
  }
}
