import IAM
import JSON
import Testing

/// Lines in, lines out.
struct SimulatorTests {
  private func answer(_ line: String) throws -> JSONValue {
    var simulator = Simulator()
    var output = JSONWriter(indented: false)
    let bytes = Array(line.utf8)
    simulator.answer(bytes.span, into: &output)
    #expect(output.bytes.last == 0x0A)
    #expect(output.bytes.dropLast().firstIndex(of: 0x0A) == nil)
    return try JSONParser.parse(output.bytes.span)
  }

  private static let policy =
    #"{"Version": "2012-10-17", "Statement": {"Sid": "S", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#
  private static let quoted = policy.replacing("\"", with: "\\\"")

  @Test func `actions go before resources, and each decision is told with its statements`() throws {
    let json = try answer(
      """
      {"PolicyInputList": [\(Self.policy), "\(Self.quoted)"], "ActionNames": ["s3:A", "ec2:B"],
       "ResourceArns": ["arn:aws:s3:::x", "arn:aws:s3:::y"], "ResourcePolicy": null, "MaxItems": 3}
      """.replacing("\n", with: " "))
    let results = try #require(json["EvaluationResults"]?.array)
    #expect(results.compactMap { $0["EvalActionName"]?.string } == ["s3:A", "s3:A", "ec2:B", "ec2:B"])
    #expect(
      results.compactMap { $0["EvalResourceName"]?.string } == [
        "arn:aws:s3:::x", "arn:aws:s3:::y", "arn:aws:s3:::x", "arn:aws:s3:::y",
      ])
    #expect(
      results.compactMap { $0["EvalDecision"]?.string } == [
        "allowed", "allowed", "implicitDeny", "implicitDeny",
      ])
    let matches = try #require(results.first?["MatchedStatements"]?.array)
    #expect(
      matches.compactMap { $0["SourcePolicyId"]?.string } == ["PolicyInputList.1", "PolicyInputList.2"])
    #expect(matches.compactMap { $0["Sid"]?.string } == ["S", "S"])
    #expect(matches.compactMap { $0["Index"]?.integer } == [0, 0])
    #expect(results.allSatisfy { $0["MissingContextValues"]?.array?.isEmpty == true })
  }

  @Test func `without a resource the action is asked about everything`() throws {
    for resources in ["", #", "ResourceArns": []"#] {
      let json = try answer(#"{"PolicyInputList": [\#(Self.policy)], "ActionNames": ["s3:A"]\#(resources)}"#)
      #expect(json["EvaluationResults"]?.array?.first?["EvalResourceName"]?.string == "*")
    }
  }

  @Test func `policies are named by their parameter and place`() throws {
    let everyone = #"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}"#
    let json = try answer(
      """
      {"PolicyInputList": [\(Self.policy)], "PermissionsBoundaryPolicyInputList": [\(Self.policy)], \
      "SessionPolicyInputList": [\(Self.policy)], "ServiceControlPolicyInputLists": [[\(Self.policy)], [\(Self.policy)]], \
      "ResourceControlPolicyInputLists": [[\(everyone)]], "ResourcePolicy": \(everyone), "ActionNames": ["s3:A"], \
      "CallerArn": "\(Case.session)", "ResourceOwner": "arn:aws:iam::444455556666:root"}
      """)
    let matches = try #require(json["EvaluationResults"]?.array?.first?["MatchedStatements"]?.array)
    #expect(
      matches.compactMap { $0["SourcePolicyId"]?.string } == [
        "PolicyInputList.1", "PermissionsBoundaryPolicyInputList.1", "SessionPolicyInputList.1",
        "ResourcePolicy",
        "ServiceControlPolicyInputLists.1.1", "ServiceControlPolicyInputLists.2.1",
        "ResourceControlPolicyInputLists.1.1",
      ])
  }

  @Test func `context entries are what conditions are asked about`() throws {
    let policy = """
      {"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"NumericLessThan": {"s3:max-keys": 5}}}}
      """
    for (values, decision) in [("[3]", "allowed"), (#"["3"]"#, "allowed"), (#"["7"]"#, "implicitDeny")] {
      let json = try answer(
        """
        {"PolicyInputList": [\(policy)], "ActionNames": ["s3:A"], "ContextEntries": [{"ContextKeyName": "S3:Max-Keys", \
        "ContextKeyValues": \(values), "ContextKeyType": "numeric"}]}
        """)
      #expect(json["EvaluationResults"]?.array?.first?["EvalDecision"]?.string == decision)
    }
  }

  @Test(arguments: [
    ("", "InvalidInput"), ("[]", "InvalidInput"), ("{", "InvalidInput"), ("{} x", "InvalidInput"),
    ("{}", "InvalidInput"), (#"{"ActionNames": []}"#, "InvalidInput"),
    (#"{"ActionNames": "s3:A"}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:*"]}"#, "InvalidInput"), (#"{"ActionNames": ["GetObject"]}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "ActionNames": ["s3:A"]}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "PolicyList": []}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "CallerArn": "nobody"}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "ResourceOwner": "me"}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "ResourceArns": [""]}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "ResourceArns": ["*", "bucket"]}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "ResourceArns": ["arn:aws:s3"]}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "ContextEntries": [{"ContextKeyValues": []}]}"#, "InvalidInput"),
    (
      #"{"ActionNames": ["s3:A"], "ContextEntries": [{"ContextKeyName": "a", "ContextKeyType": "text"}]}"#,
      "InvalidInput"
    ),
    (#"{"ActionNames": ["s3:A"], "ResourcePolicy": {}}"#, "InvalidInput"),
    (#"{"ActionNames": ["s3:A"], "PolicyInputList": [{}]}"#, "MalformedPolicyDocument"),
    (#"{"ActionNames": ["s3:A"], "PolicyInputList": ["{"]}"#, "MalformedPolicyDocument"),
    (#"{"ActionNames": ["s3:A"], "PolicyInputList": [1]}"#, "MalformedPolicyDocument"),
    (#"{"ActionNames": ["s3:A"], "ServiceControlPolicyInputLists": [[{}]]}"#, "MalformedPolicyDocument"),
    (#"{"ActionNames": ["s3:A"], "ServiceControlPolicyInputLists": [{}]}"#, "InvalidInput"),
  ])
  func `a line that cannot be answered gets an error`(_ line: String, _ code: String) throws {
    let json = try answer(line)
    #expect(json["Error"]?["Code"]?.string == code)
    #expect(json["Error"]?["Message"]?.string?.isEmpty == false)
  }

  @Test func `a line that is not UTF-8 gets an error`() throws {
    var simulator = Simulator()
    var output = JSONWriter(indented: false)
    let bytes: [UInt8] = Array(#"{"ActionNames": ["s3:"#.utf8) + [0xFF] + Array(#""]}"#.utf8)
    simulator.answer(bytes.span, into: &output)
    #expect(try JSONParser.parse(output.bytes.span)["Error"]?["Code"]?.string == "InvalidInput")
  }

  @Test func `a policy that was refused once is refused again`() throws {
    var simulator = Simulator()
    let line = Array(#"{"ActionNames": ["s3:A"], "PolicyInputList": [{}]}"#.utf8)
    var first = JSONWriter(indented: false)
    var second = JSONWriter(indented: false)
    simulator.answer(line.span, into: &first)
    simulator.answer(line.span, into: &second)
    #expect(first.bytes == second.bytes)
  }

  @Test func `whom a provider vouches for is told by the context`() throws {
    let provider = "arn:aws:iam::111122223333:saml-provider/corp"
    let trust = """
      {"Statement": {"Effect": "Allow", "Principal": {"Federated": "\(provider)"}, "Action": "sts:AssumeRoleWithSAML"}}
      """
    let json = try answer(
      """
      {"ActionNames": ["sts:AssumeRoleWithSAML"], "CallerArn": "anonymous", "ResourcePolicy": \(trust), \
      "ResourceArns": ["\(Case.role)"], "ContextEntries": [{"ContextKeyName": "aws:FederatedProvider", \
      "ContextKeyValues": ["\(provider)"], "ContextKeyType": "string"}]}
      """)
    #expect(json["EvaluationResults"]?.array?.first?["EvalDecision"]?.string == "allowed")
  }
}
