import IAM

/// A snapshot of an account in an organization: `111122223333` in the unit `ou-1` below the root `r-1`.
struct OrganizationSnapshot {
  static let account = "111122223333"
  static let management = "999988887777"
  static let full = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#
  static let fullForResources =
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#
  static let noUsers =
    #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:CreateUser","Resource":"*"}}"#

  var files: [String: String] = [:]
  private var calls: [String] = []

  /// Who calls; then what the organization is.
  init(management: String = management, features: String = "ALL") {
    add(
      "GetCallerIdentity", [:],
      #"{"UserId": "AIDA", "Account": "\#(Self.account)", "Arn": "arn:aws:iam::\#(Self.account):user/auditor"}"#
    )
    add(
      "DescribeOrganization", [:],
      """
      {"Organization": {"Id": "o-1", "MasterAccountId": "\(management)", "FeatureSet": "\(features)",
        "Arn": "arn:aws:organizations::\(management):organization/o-1"}}
      """)
  }

  /// The whole of it, but for the calls of which `leavesOut` holds.
  static func whole(leavingOut leavesOut: (String, [String: String]) -> Bool = { _, _ in false }) -> Self {
    var snapshot = Self()
    snapshot.calls.removeAll()
    snapshot.files.removeAll()
    func add(_ api: String, _ parameters: [String: String], _ body: String) {
      if !leavesOut(api, parameters) { snapshot.add(api, parameters, body) }
    }
    let first = Self()
    add("GetCallerIdentity", [:], first.files["GetCallerIdentity.json"] ?? "")
    add("DescribeOrganization", [:], first.files["DescribeOrganization.json"] ?? "")
    add("ListParents", ["ChildId": account], parents("ou-1", "ORGANIZATIONAL_UNIT"))
    add("ListParents", ["ChildId": "ou-1"], parents("r-1", "ROOT"))
    for target in ["r-1", "ou-1", account] {
      let own = target == "ou-1" ? ["p-nousers"] : []
      add(
        "ListPoliciesForTarget", ["TargetId": target, "Filter": "SERVICE_CONTROL_POLICY"],
        policies("SERVICE_CONTROL_POLICY", ["p-full"] + own))
      add(
        "ListPoliciesForTarget", ["TargetId": target, "Filter": "RESOURCE_CONTROL_POLICY"],
        policies("RESOURCE_CONTROL_POLICY", ["p-rcpfull"]))
    }
    add("DescribePolicy", ["PolicyId": "p-full"], policy("p-full", "SERVICE_CONTROL_POLICY", full))
    add("DescribePolicy", ["PolicyId": "p-nousers"], policy("p-nousers", "SERVICE_CONTROL_POLICY", noUsers))
    add(
      "DescribePolicy", ["PolicyId": "p-rcpfull"],
      policy("p-rcpfull", "RESOURCE_CONTROL_POLICY", fullForResources))
    return snapshot
  }

  static func parents(_ id: String, _ type: String) -> String {
    #"{"Parents": [{"Id": "\#(id)", "Type": "\#(type)"}]}"#
  }

  static func policies(_ type: String, _ ids: [String], next: String? = nil) -> String {
    let items = ids.map { summary($0, type) }.joined(separator: ",")
    return #"{"Policies": [\#(items)]\#(next.map { #", "NextToken": "\#($0)""# } ?? "")}"#
  }

  static func summary(_ id: String, _ type: String, owner: String = management) -> String {
    """
    {"Id": "\(id)", "Name": "name of \(id)", "Type": "\(type)", "AwsManaged": false,
      "Arn": "arn:aws:organizations::\(owner):policy/o-1/\(type.lowercased())/\(id)"}
    """
  }

  static func policy(_ id: String, _ type: String, _ content: String) -> String {
    let text = content.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return #"{"Policy": {"PolicySummary": \#(summary(id, type)), "Content": "\#(text)"}}"#
  }

  /// Adds an answer; another one of the same call takes its place.
  mutating func add(_ api: String, _ parameters: [String: String], _ body: String) {
    let file = name(api, parameters)
    files[file] = body
    addCall(api, parameters, #", "file": "\#(file)""#)
  }

  /// Adds a call that AWS did not answer.
  mutating func addError(_ api: String, _ parameters: [String: String], _ code: String, _ message: String) {
    files[name(api, parameters)] = nil
    addCall(api, parameters, #", "error": {"code": "\#(code)", "message": "\#(message)"}"#)
  }

  private func name(_ api: String, _ parameters: [String: String]) -> String {
    ([api] + parameters.sorted { $0.key < $1.key }.map(\.value)).joined(separator: "-") + ".json"
  }

  private mutating func addCall(_ api: String, _ parameters: [String: String], _ rest: String) {
    let texts = parameters.sorted { $0.key < $1.key }.map { #""\#($0.key)": "\#($0.value)""# }
    let start = #"{"api": "\#(api)", "parameters": {\#(texts.joined(separator: ", "))}"#
    calls.removeAll { $0.hasPrefix(start) }
    calls.append(start + rest + "}")
  }

  func read() throws -> Account {
    var files = files
    files["snapshot.json"] = #"{"version": 1, "calls": [\#(calls.joined(separator: ","))]}"#
    return try TemporarySnapshot.read(files)
  }

  /// The same files without the manifest.
  func readWithoutManifest() throws -> Account { try TemporarySnapshot.read(files) }
}

extension Account {
  /// What a source gave.
  func status(_ source: Source) -> SourceRecord.Status? { evidence.first { $0.source == source }?.status }

  /// The names of the policies of each level.
  static func names(_ levels: Fact<[[ControlPolicy]]>) -> [[String]]? {
    levels.value?.map { $0.map(\.name) }
  }
}
