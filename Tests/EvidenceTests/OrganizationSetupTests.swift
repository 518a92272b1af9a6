import Evidence
import IAM
import Testing

/// How an organization is set up, as its management account is told.
struct OrganizationSetupTests {
  private static let account = OrganizationSnapshot.account

  private static func units(_ ids: [String], next: String? = nil) -> String {
    let items = ids.map { #"{"Id": "\#($0)", "Arn": "arn:x", "Name": "name of \#($0)"}"# }
    return
      #"{"OrganizationalUnits": [\#(items.joined(separator: ","))]\#(next.map { #", "NextToken": "\#($0)""# } ?? "")}"#
  }

  private static let roots = """
    {"Roots": [{"Id": "r-1", "Arn": "arn:aws:organizations::111122223333:root/o-1/r-1", "Name": "Root",
      "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}, {"Type": "TAG_POLICY", "Status": "PENDING_ENABLE"}]}]}
    """

  private static func whole(management: String = account) -> OrganizationSnapshot {
    var snapshot = OrganizationSnapshot(management: management)
    snapshot.add("ListRoots", [:], roots)
    snapshot.add("ListOrganizationalUnitsForParent", ["ParentId": "r-1"], units(["ou-b", "ou-a"]))
    snapshot.add("ListOrganizationalUnitsForParent", ["ParentId": "ou-a"], units(["ou-c"]))
    snapshot.add("ListOrganizationalUnitsForParent", ["ParentId": "ou-b"], units([]))
    snapshot.add("ListOrganizationalUnitsForParent", ["ParentId": "ou-c"], units([]))
    snapshot.add(
      "ListDelegatedAdministrators", [:],
      #"{"DelegatedAdministrators": [{"Id": "222233334444", "Arn": "arn:x", "Name": "security", "Status": "ACTIVE", "DelegationEnabledDate": 1710000000.25}]}"#
    )
    snapshot.addError("DescribeResourcePolicy", [:], "ResourcePolicyNotFoundException", "none")
    return snapshot
  }

  @Test func `the management account tells all of it`() throws {
    let account = try Self.whole().read()
    let setup = try #require(account.organizationSetup)
    #expect(setup.roots.gap == nil)
    #expect(setup.roots.elements.map(\.enabledPolicyTypes) == [["SERVICE_CONTROL_POLICY"]])
    #expect(setup.units.gap == nil)
    #expect(
      setup.units.elements.map(\.path) == ["name of ou-a", "name of ou-a/name of ou-c", "name of ou-b"])
    #expect(setup.units.elements.map(\.parentID) == ["r-1", "ou-a", "r-1"])
    #expect(setup.delegatedAdministrators.gap == nil)
    #expect(
      setup.delegatedAdministrators.elements.map(\.delegatedAt) == [Timestamp(seconds: 1_710_000_000)])
    #expect(setup.hasResourcePolicy == .known(false))
    for source in Source.organizationSetup.union([.organization]) {
      #expect(account.status(source) == .available, "\(source)")
    }
  }

  @Test func `a member account is not asked, and nothing is missing of it`() throws {
    let account = try Self.whole(management: "999988887777").read()
    #expect(account.organizationSetup == nil)
    for source in Source.organizationSetup { #expect(account.status(source) == .available, "\(source)") }
  }

  @Test func `a member account that is referred to the management account has answered`() throws {
    var snapshot = Self.whole(management: "999988887777")
    snapshot.addError(
      "ListOrganizationsFeatures", [:], "AccountNotManagementOrDelegatedAdministratorException", "no")
    let account = try snapshot.read()
    #expect(account.organizationsFeatures == .known(nil))
    #expect(account.managesOrganization == .known(false))
    #expect(account.status(.organizationsFeatures) == .available)
  }

  @Test func `a management account that is told it is none has a contradiction, and nothing is judged by it`()
    throws
  {
    var snapshot = Self.whole()
    snapshot.addError(
      "ListOrganizationsFeatures", [:], "AccountNotManagementOrDelegatedAdministratorException", "no")
    let account = try snapshot.read()
    #expect(account.managesOrganization == .known(true))
    #expect(account.organizationsFeatures.missing?.kind == .failed)
    #expect(account.status(.organizationsFeatures) != .available)
  }

  @Test func `where the organization is not known, it is what is missing`() throws {
    var snapshot = Self.whole()
    snapshot.addError("DescribeOrganization", [:], "AccessDeniedException", "no")
    let account = try snapshot.read()
    #expect(account.organizationSetup == nil)
    #expect(account.organization.missing?.kind == .refused)
    #expect(account.status(.organization) != .available)
  }

  @Test func `what is refused, lacking or broken is missing by itself`() throws {
    var refused = Self.whole()
    refused.addError("ListRoots", [:], "AccessDeniedException", "no")
    refused.addError("DescribeResourcePolicy", [:], "AccessDeniedException", "no")
    var setup = try #require(try refused.read().organizationSetup)
    #expect(setup.roots.gap?.kind == .refused)
    #expect(setup.units.gap?.kind == .refused)
    #expect(setup.hasResourcePolicy.missing?.kind == .refused)
    #expect(setup.delegatedAdministrators.gap == nil)

    var cut = Self.whole()
    cut.add("ListOrganizationalUnitsForParent", ["ParentId": "ou-a"], Self.units(["ou-c"], next: "more"))
    cut.add("ListDelegatedAdministrators", [:], #"{"DelegatedAdministrators": [{"Name": "x"}]}"#)
    cut.add("DescribeResourcePolicy", [:], #"{"ResourcePolicy": {}}"#)
    setup = try #require(try cut.read().organizationSetup)
    #expect(setup.units.gap?.kind == .incomplete)
    #expect(setup.delegatedAdministrators.gap?.kind == .malformed)
    #expect(setup.hasResourcePolicy.missing?.kind == .malformed)
  }

  @Test func `units that stand below each other end`() throws {
    var circle = Self.whole()
    circle.add("ListOrganizationalUnitsForParent", ["ParentId": "ou-c"], Self.units(["ou-a"]))
    let setup = try #require(try circle.read().organizationSetup)
    #expect(setup.units.elements.count == 4)
  }

  @Test func `without a manifest an answer about units does not say what they stand below`() throws {
    let account = try Self.whole().readWithoutManifest()
    #expect(account.organizationSetup?.units.gap != nil)
    #expect(account.notes.contains { $0.contains("organizations:ListOrganizationalUnitsForParent") })
  }
}
