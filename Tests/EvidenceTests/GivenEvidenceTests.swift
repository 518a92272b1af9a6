import Evidence
import IAM
import Testing

/// What a user says in files of their own.
struct GivenEvidenceTests {
  private static let full = OrganizationSnapshot.full
  private static let quoted = "\"" + full.replacing("\"", with: "\\\"") + "\""

  private func policies(_ text: String) throws -> ControlPolicyFile {
    try ControlPolicyFile(Array(text.utf8), name: "scp.json", as: .serviceControl)
  }

  private func inventory(_ text: String) throws -> InventoryFile {
    try InventoryFile(Array(text.utf8), name: "inventory.jsonl")
  }

  @Test func `levels are taken in their order, documents as objects or as strings`() throws {
    let file = try policies("[[\(Self.full)], [\(Self.quoted), \(OrganizationSnapshot.noUsers)]]")
    let account = GivenEvidence(serviceControl: file).added(to: Account())
    let levels = try #require(account.serviceControlPolicies.value)
    #expect(levels.map { $0.map(\.name) } == [["1"], ["1", "2"]])
    let texts = levels.map { $0.map { account.documents.text(of: $0.document).value } }
    #expect(texts == [[Self.full], [Self.full, OrganizationSnapshot.noUsers]])
    #expect(account.resourceControlPolicies.missing?.kind == .notCollected)
    #expect(account.notes == ["the service control policies are those of scp.json"])
  }

  @Test func `documents of a snapshot keep their names beside those of a file`() throws {
    let before = try OrganizationSnapshot.whole().read()
    let after = GivenEvidence(serviceControl: try policies("[[\(OrganizationSnapshot.noUsers)]]"))
      .added(to: before)
    let given = try #require(after.serviceControlPolicies.value?[0].first)
    #expect(after.documents.text(of: given.document).value == OrganizationSnapshot.noUsers)
    let kept = try #require(after.resourceControlPolicies.value?[0].first)
    #expect(after.documents.text(of: kept.document).value == OrganizationSnapshot.fullForResources)
  }

  @Test func `a level without resource control policies is one that denies nothing`() throws {
    let file = try ControlPolicyFile(Array("[[]]".utf8), name: "rcp.json", as: .resourceControl)
    #expect(
      GivenEvidence(resourceControl: file).added(to: Account()).resourceControlPolicies == .known([[]]))
  }

  @Test func `a level without service control policies allows nothing, which is said with its line`() throws {
    let file = try policies("[[\(Self.full)],\n []]")
    let account = GivenEvidence(serviceControl: file).added(to: Account())
    #expect(account.serviceControlPolicies.value?.map(\.count) == [1, 0])
    let remark =
      "scp.json:2: level 2 has no policy, so that nobody may do anything; AWS keeps one attached everywhere"
    #expect(account.notes == ["the service control policies are those of scp.json", remark])
    #expect(account.givenNotes == [remark])
  }

  @Test func `both files make the organization's answers available, and nobody is asked`() throws {
    let resource = try ControlPolicyFile(Array("[]".utf8), name: "rcp.json", as: .resourceControl)
    let given = GivenEvidence(serviceControl: try policies("[]"), resourceControl: resource)
    let snapshot = try TemporarySnapshot.read(["a.xml": Answers.details(users: Answers.user("ana"))])
    let account = given.added(to: snapshot)
    #expect(account.serviceControlPolicies == .known([]))
    #expect(account.resourceControlPolicies == .known([]))
    for source in Source.organizationPolicies { #expect(account.status(source) == .available) }
    #expect(
      account.evidence.first { $0.source == .policiesForTarget }?.documents.map(\.name)
        == ["scp.json", "rcp.json"])
    #expect(given.sourcesToAsk([.users, .parents, .organizationPolicy]) == [.users])
    let one = GivenEvidence(serviceControl: try policies("[]"))
    #expect(one.sourcesToAsk([.users, .parents]) == [.users, .parents])
  }

  @Test(arguments: [
    ("", "scp.json:1: expected an array of levels, the root's first"),
    ("{}", "scp.json:1: expected an array of levels, the root's first"),
    ("[\n\n{}]", "scp.json:3: expected a level: an array of policy documents"),
    ("[[\n1]]", "scp.json:2: expected a policy document, as an object or a string"),
    ("[[\(full)]", "scp.json:1: expected ',' or ']'"),
    ("[] []", "scp.json:1: expected the end"),
    ("[[\n{\"Version\": }]]", "scp.json:2: expected a value"),
    (
      "[[],\n[\(full),\n\"{}\"]]", "scp.json:3: policy 2 of level 2 is malformed: Statement: it is missing"
    ),
    ("[[\"no\"]]", "scp.json:1: policy 1 of level 1 is malformed: it is not JSON: expected null at byte 0"),
  ])
  func `a file of another form is refused with its line`(_ text: String, _ message: String) {
    let error = #expect(throws: GivenFileError.self) { try policies(text) }
    #expect(error?.description == message)
  }

  @Test func `an inventory says what runs with which role`() throws {
    let file = try inventory(
      """
      {"arn": "arn:aws:ec2:eu-west-1:111122223333:instance/i-1", "type": "ec2-instance", "role_arn": "arn:aws:iam::111122223333:role/web"}

      {"arn": "arn:aws:ecs:eu-west-1:111122223333:cluster/c", "type": "ecs-cluster"}
      {"role_arn": null, "type": "lambda-function", "arn": "arn:aws:lambda:eu-west-1:111122223333:function:f"}\r

      """)
    #expect(
      GivenEvidence(inventory: file).added(to: Account()).inventory == [
        InventoryResource(
          arn: "arn:aws:ec2:eu-west-1:111122223333:instance/i-1", type: "ec2-instance",
          roleARN: "arn:aws:iam::111122223333:role/web"),
        InventoryResource(
          arn: "arn:aws:ecs:eu-west-1:111122223333:cluster/c", type: "ecs-cluster", roleARN: nil),
        InventoryResource(
          arn: "arn:aws:lambda:eu-west-1:111122223333:function:f", type: "lambda-function", roleARN: nil),
      ])
  }

  private static let example =
    #"write an object a line, such as {"arn": "arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc", "type": "ec2-instance", "role_arn": "arn:aws:iam::111122223333:role/web"}"#

  /// Whose ARNs no form is known of has none to be held against.
  @Test func `every type but where events come from has ARNs of a form`() {
    #expect(InventoryResource.types.filter { InventoryResource.form(of: $0) == nil } == ["event-source"])
  }

  @Test func `what is of another account is left out, and what means nothing is said`() throws {
    let file = try inventory(
      """
      {"arn": "arn:aws:lambda:eu-west-1:999988887777:function:f", "type": "lambda-function", "role_arn": null, "role": "x"}
      {"arn": "arn:aws:sqs:eu-west-1:999988887777:queue", "type": "event-source", "role": "y", "note": ""}
      {"arn": "arn:aws:lambda:eu-west-1:111122223333:function:g", "type": "lambda-function", "role_arn": null}
      """)
    let snapshot = try OrganizationSnapshot.whole().read()
    #expect(snapshot.id == "111122223333")
    let account = GivenEvidence(inventory: file).added(to: snapshot)
    #expect(account.inventory?.map(\.type) == ["event-source", "lambda-function"])
    #expect(
      account.givenNotes == [
        "inventory.jsonl:1: 'role' means nothing in an inventory; did you mean 'role_arn'?",
        "inventory.jsonl:2: 'note' means nothing in an inventory",
        "the inventory lists arn:aws:lambda:eu-west-1:999988887777:function:f, which is of another account and left out",
      ])
  }

  @Test func `an ARN of a form that no type has is taken at its word, which is said`() throws {
    let arn = "arn:aws:lambda:eu-west-1:111122223333:thing/f"
    let file = try inventory(#"{"arn": "\#(arn)", "type": "lambda-function", "role_arn": null}"#)
    let account = GivenEvidence(inventory: file).added(to: try OrganizationSnapshot.whole().read())
    #expect(account.inventory?.map(\.arn) == [arn])
    #expect(
      account.givenNotes == [
        "inventory.jsonl:1: \(arn) does not look like the ARN of a lambda-function, arn:aws:lambda:REGION:ACCOUNT:function:…"
      ])
  }

  @Test func `an empty inventory says that nothing runs, none says nothing`() throws {
    #expect(GivenEvidence(inventory: try inventory("")).added(to: Account()).inventory == [])
    #expect(GivenEvidence().added(to: Account()).inventory == nil)
  }

  @Test(arguments: [
    ("{", "expected a key at byte 1; \(example)"),
    ("[]", "expected an object {\"arn\", \"type\", \"role_arn\"}; \(example)"),
    (#"{"type": "ec2-instance"}"#, "expected an ARN as 'arn'"),
    (#"{"arn": "i-1", "type": "ec2-instance"}"#, "expected an ARN as 'arn'"),
    (#"{"arn": "arn:aws:ec2:::i", "type": 1}"#, "expected a text as 'type'"),
    (#"{"arn": "arn:aws:ec2:::i", "type": "ec2-instanse"}"#, "there is no type of resource 'ec2-instanse'"),
    (
      #"{"arn": "arn:aws:ec2:::i", "type": "ec2-instance"}"#,
      "expected 'role_arn', the ARN of a role; null where the ec2-instance has none"
    ),
    (
      #"{"arn": "arn:aws:ec2:::i", "type": "ec2-instance", "role_arn": "arn:aws:iam::111122223333:user/x"}"#,
      "expected the ARN of a role as 'role_arn'"
    ),
    (
      #"{"arn": "arn:aws:ec2:::i", "type": "ecs-cluster", "role_arn": 1}"#,
      "expected the ARN of a role as 'role_arn'"
    ),
    (#"{"arn": "arn:aws:ec2:::i", "arn": "arn:aws:ec2:::j"}"#, "expected each key once"),
    (
      #"{"arn": "arn:aws:ec2:::instance/i", "type": "lambda-function", "role_arn": null}"#,
      "expected the ARN of a lambda-function as 'arn', arn:aws:lambda:REGION:ACCOUNT:function:…; arn:aws:ec2:::instance/i is that of type ec2-instance"
    ),
    (
      #"{"arn": "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/b", "type": "bedrock-browser", "role_arn": null}"#,
      "expected the ARN of a bedrock-browser as 'arn', arn:aws:bedrock-agentcore:REGION:ACCOUNT:browser-custom/… or arn:aws:bedrock-agentcore:REGION:ACCOUNT:browser/…; arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/b is that of type bedrock-agent-runtime"
    ),
  ])
  func `a line of another form is refused with its number`(_ line: String, _ reason: String) {
    let error = #expect(throws: GivenFileError.self) { try inventory("\n\(line)\n") }
    #expect(error?.description == "inventory.jsonl:2: \(reason)")
    #expect((error?.unknownWord != nil) == reason.hasPrefix("there is no type"))
  }
}
