import Evidence
import IAM
import Testing

/// Which policies of an organization bind an account, by what Organizations answered.
struct OrganizationTests {
  private let targetParameters = { (target: String) in
    ["TargetId": target, "Filter": "SERVICE_CONTROL_POLICY"]
  }

  @Test func `the levels go from the root to the account, with their documents`() throws {
    let account = try OrganizationSnapshot.whole().read()
    #expect(
      Account.names(account.serviceControlPolicies)
        == [["name of p-full"], ["name of p-full", "name of p-nousers"], ["name of p-full"]])
    #expect(
      Account.names(account.resourceControlPolicies)
        == [["name of p-rcpfull"], ["name of p-rcpfull"], ["name of p-rcpfull"]])
    let policy = try #require(account.serviceControlPolicies.value?[1].last)
    #expect(account.documents.text(of: policy.document).value == OrganizationSnapshot.noUsers)
    #expect(account.organization.value??.id == "o-1")
    for source in Source.organizationPolicies { #expect(account.status(source) == .available, "\(source)") }
    #expect(account.notes == [])
  }

  @Test func `the same document at two levels is kept once`() throws {
    let account = try OrganizationSnapshot.whole().read()
    let levels = try #require(account.serviceControlPolicies.value)
    #expect(
      account.documents.index(of: levels[0][0].document) == account.documents.index(of: levels[2][0].document)
    )
    #expect(account.documents.count == 3)
  }

  @Test(arguments: [
    ("ListParents", ["ChildId": "ou-1"]), ("ListParents", ["ChildId": "111122223333"]),
    ("ListPoliciesForTarget", ["TargetId": "ou-1", "Filter": "SERVICE_CONTROL_POLICY"]),
    ("ListPoliciesForTarget", ["TargetId": "r-1", "Filter": "SERVICE_CONTROL_POLICY"]),
    ("DescribePolicy", ["PolicyId": "p-nousers"]),
  ])
  func `a level that lacks one answer leaves nothing known`(_ api: String, _ parameters: [String: String])
    throws
  {
    let account = try OrganizationSnapshot.whole { $0 == api && $1 == parameters }.read()
    let missing = try #require(account.serviceControlPolicies.missing)
    #expect(missing.source.rawValue == api)
    #expect(missing.kind == .notCollected)
    #expect(account.status(missing.source) == .missing(missing))
    let isOfBoth = api == "ListParents"
    #expect((account.resourceControlPolicies.missing != nil) == isOfBoth)
  }

  @Test(arguments: [
    ("ListParents", ["ChildId": "ou-1"]), ("ListParents", ["ChildId": "111122223333"]),
    ("ListPoliciesForTarget", ["TargetId": "ou-1", "Filter": "SERVICE_CONTROL_POLICY"]),
    ("DescribePolicy", ["PolicyId": "p-nousers"]),
  ])
  func `a refusal is the reason`(_ api: String, _ parameters: [String: String]) throws {
    var snapshot = OrganizationSnapshot.whole()
    snapshot.addError(api, parameters, "AccessDeniedException", "You don't have permissions.")
    let account = try snapshot.read()
    let missing = try #require(account.serviceControlPolicies.missing)
    #expect(missing.source.rawValue == api)
    #expect(missing.kind == .refused)
    #expect(missing.message == "AccessDeniedException: You don't have permissions.")
  }

  @Test(arguments: [
    ("ListParents", ["ChildId": "ou-1"], #"{"Parents": []}"#),
    ("ListParents", ["ChildId": "ou-1"], #"{"Parents": [{"Id": "r-1", "Type": "ACCOUNT"}]}"#),
    (
      "ListParents", ["ChildId": "ou-1"],
      #"{"Parents": [{"Id": "r-1", "Type": "ROOT"}, {"Id": "r-2", "Type": "ROOT"}]}"#
    ),
    ("ListParents", ["ChildId": "ou-1"], #"{"Parents": "r-1"}"#),
    ("ListParents", ["ChildId": "ou-1"], #"{"Parents": [{"Type": "ROOT"}]}"#),
    ("ListParents", ["ChildId": "ou-1"], #"{"Policies": []}"#),
    ("ListPoliciesForTarget", ["TargetId": "r-1", "Filter": "SERVICE_CONTROL_POLICY"], #"{"Parents": []}"#),
    (
      "ListPoliciesForTarget", ["TargetId": "r-1", "Filter": "SERVICE_CONTROL_POLICY"],
      OrganizationSnapshot.policies("TAG_POLICY", ["p-tags"])
    ),
    (
      "ListPoliciesForTarget", ["TargetId": "r-1", "Filter": "SERVICE_CONTROL_POLICY"],
      #"{"Policies": [{"Type": "SERVICE_CONTROL_POLICY"}]}"#
    ),
    ("ListPoliciesForTarget", ["TargetId": "r-1", "Filter": "SERVICE_CONTROL_POLICY"], #"{"Policies": [{"#),
    ("DescribePolicy", ["PolicyId": "p-full"], #"{"Policy": {"PolicySummary": {"Id": "p-full"}}}"#),
    ("DescribePolicy", ["PolicyId": "p-full"], #"{"Policy": {}}"#),
    (
      "DescribePolicy", ["PolicyId": "p-full"],
      OrganizationSnapshot.policy("p-full", "SERVICE_CONTROL_POLICY", #"{"Version": "2012-10-17"}"#)
    ),
    (
      "DescribePolicy", ["PolicyId": "p-full"],
      OrganizationSnapshot.policy("p-full", "SERVICE_CONTROL_POLICY", "{")
    ),
    (
      "DescribePolicy", ["PolicyId": "p-full"],
      OrganizationSnapshot.policy("p-other", "SERVICE_CONTROL_POLICY", OrganizationSnapshot.full)
    ),
  ])
  func `a broken answer leaves nothing known`(_ api: String, _ parameters: [String: String], _ body: String)
    throws
  {
    var snapshot = OrganizationSnapshot.whole()
    snapshot.add(api, parameters, body)
    let account = try snapshot.read()
    let missing = try #require(account.serviceControlPolicies.missing)
    #expect(missing.source.rawValue == api)
    #expect(missing.kind == .malformed, "\(missing)")
  }

  @Test func `units that stand above each other are a contradiction`() throws {
    var snapshot = OrganizationSnapshot.whole()
    snapshot.add(
      "ListParents", ["ChildId": "ou-1"], OrganizationSnapshot.parents("ou-1", "ORGANIZATIONAL_UNIT"))
    #expect(try snapshot.read().serviceControlPolicies.missing?.kind == .conflicting)
  }

  @Test func `pages of a list are followed, and one that lacks leaves nothing known`() throws {
    var snapshot = OrganizationSnapshot.whole()
    let type = "SERVICE_CONTROL_POLICY"
    snapshot.add(
      "ListPoliciesForTarget", targetParameters("ou-1"),
      OrganizationSnapshot.policies(type, ["p-full"], next: "2"))
    #expect(try snapshot.read().serviceControlPolicies.missing?.kind == .incomplete)
    snapshot.add(
      "ListPoliciesForTarget", targetParameters("ou-1").merging(["NextToken": "2"]) { $1 },
      OrganizationSnapshot.policies(type, ["p-nousers"]))
    #expect(
      Account.names(try snapshot.read().serviceControlPolicies)?[1] == [
        "name of p-full", "name of p-nousers",
      ]
    )
  }

  @Test func `nothing binds the management account, nor an organization that only bills`() throws {
    for snapshot in [
      OrganizationSnapshot(management: OrganizationSnapshot.account),
      OrganizationSnapshot(features: "CONSOLIDATED_BILLING"),
    ] {
      let account = try snapshot.read()
      #expect(account.serviceControlPolicies == .known([]))
      #expect(account.resourceControlPolicies == .known([]))
      for source in Source.organizationPolicies { #expect(account.status(source) == .available) }
    }
  }

  @Test func `a policy of its own organization shows the management account too`() throws {
    var snapshot = OrganizationSnapshot.whole { api, _ in api == "DescribeOrganization" }
    #expect(try snapshot.read().serviceControlPolicies.value?.count == 3)
    for type in ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"] {
      for target in ["r-1", "ou-1", OrganizationSnapshot.account] {
        let own = OrganizationSnapshot.summary("p-own", type, owner: OrganizationSnapshot.account)
        snapshot.add(
          "ListPoliciesForTarget", ["TargetId": target, "Filter": type], #"{"Policies": [\#(own)]}"#)
      }
    }
    #expect(try snapshot.read().serviceControlPolicies == .known([]))
  }

  @Test func `an account outside of any organization is bound by none`() throws {
    var snapshot = OrganizationSnapshot.whole { api, _ in api != "GetCallerIdentity" }
    snapshot.addError(
      "DescribeOrganization", [:], "AWSOrganizationsNotInUseException", "Your account is not a member.")
    let account = try snapshot.read()
    #expect(account.organization == .known(nil))
    #expect(account.serviceControlPolicies == .known([]))
    #expect(account.resourceControlPolicies == .known([]))
    #expect(account.status(.policiesForTarget) == .available)
  }

  @Test func `an organization that is there and is not is a contradiction`() throws {
    var snapshot = OrganizationSnapshot.whole()
    snapshot.addError("ListParents", ["ChildId": "ou-1"], "AWSOrganizationsNotInUseException", "none")
    #expect(try snapshot.read().serviceControlPolicies.missing?.kind == .conflicting)
  }

  @Test func `policies that are switched off bind nobody; a single level without is not possible`() throws {
    var snapshot = OrganizationSnapshot.whole()
    for target in ["r-1", "ou-1", OrganizationSnapshot.account] {
      snapshot.add("ListPoliciesForTarget", targetParameters(target), #"{"Policies": []}"#)
      let account = try snapshot.read()
      if target == OrganizationSnapshot.account {
        #expect(account.serviceControlPolicies == .known([]))
      } else {
        #expect(account.serviceControlPolicies.missing?.kind == .incomplete)
      }
      #expect(account.resourceControlPolicies.value?.count == 3)
    }
  }

  @Test func `a refused description of the organization is the reason for the rest`() throws {
    var snapshot = OrganizationSnapshot()
    snapshot.addError("DescribeOrganization", [:], "AccessDeniedException", "no")
    let account = try snapshot.read()
    #expect(account.serviceControlPolicies.missing?.source == .organization)
    #expect(account.serviceControlPolicies.missing?.kind == .refused)
    #expect(
      account.status(.parents) == .missing(Missing(.parents, .notCollected)), "nobody asked for the rest")
  }

  @Test func `without a manifest nobody can tell whose policies and parents are listed`() throws {
    let account = try OrganizationSnapshot.whole().readWithoutManifest()
    #expect(account.serviceControlPolicies.missing != nil)
    #expect(account.organization.value??.managementAccountID == OrganizationSnapshot.management)
    let notes = account.notes.filter { $0.contains("does not say whom it is about") }
    #expect(notes.count == 2 + 6)
    #expect(account.policies.elements.isEmpty)
  }

  @Test func `nothing is known where nothing was asked`() throws {
    let account = try TemporarySnapshot.read(["a.xml": Answers.details(users: Answers.user("ana"))])
    #expect(account.serviceControlPolicies.missing?.kind == .notCollected)
    #expect(account.organization.missing == Missing(.organization, .notCollected))
    for source in Source.organizationPolicies {
      #expect(account.status(source) == .missing(Missing(source, .notCollected)), "\(source)")
    }
  }

  @Test func `what IAM says of the organization settles that there is none`() throws {
    let error = Answers.error("OrganizationNotFoundException", "The account is in no organization.")
    let account = try TemporarySnapshot.read([
      "a.xml": Answers.details(users: Answers.user("ana")), "b.xml": error,
      "snapshot.json":
        #"{"version": 1, "calls": [{"api": "ListOrganizationsFeatures", "file": "b.xml"}, {"api": "GetAccountAuthorizationDetails", "file": "a.xml"}]}"#,
    ])
    #expect(account.serviceControlPolicies == .known([]))
  }
}
