import Evidence
import IAM
import Testing

/// The sample accounts of Tests/Fixtures, which other tests, the examples and `make audit` rely on.
struct SampleAccountsTests {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/") + "/Fixtures/accounts"

  static func read(_ name: String) throws -> Account { try Snapshot.read(at: "\(folder)/\(name)") }

  static let unshown = Source.organizationPolicies.union(Source.organizationSetup).union(Source.monitoring)
    .union([
      .cloudTrailEvents, .serviceLastAccessed, .identityCenterInstances,
    ])

  /// What is missing beside the organization, monitoring and Identity Center, of which most sample accounts show nothing.
  static func missing(_ account: Account) -> [String] {
    account.evidence
      .filter {
        $0.status != .available && !Self.unshown.contains($0.source)
      }
      .map(\.source.rawValue)
  }

  /// What no sample account but three shows anything of.
  private static let besideIAM = [
    "DescribeRegions", "GetAlternateContact", "GetContactInformation", "ListAnalyzers", "ListFindings",
  ]

  @Test func `the healthy account answers every call to IAM`() throws {
    let account = try Self.read("healthy")
    // Identity Center is not asked where people sign in through a SAML provider.
    #expect(account.evidence.filter { $0.status != .available }.map(\.source) == [.identityCenterInstances])
    #expect(account.notes == [])
    #expect(account.id == "111122223333")
    #expect(account.users.gap == nil)
    #expect(account.roles.gap == nil)
    #expect(account.groups.gap == nil)
    #expect(account.policies.gap == nil)
    #expect(account.accessKeys.gap == nil)
    #expect(
      account.users.elements.map(\.name).sorted() == [
        "ana.silva", "ben.okafor", "carla.jensen", "deploy-bot",
      ])
    #expect(
      account.users.elements.allSatisfy { $0.mfaDevices.missing == nil && $0.loginProfile.missing == nil })
    #expect(account.root.hasMFA == .known(true))
    #expect(account.root.hasAccessKeys == .known(false))
    #expect(account.root.hasVirtualMFADevice == .known(false))
    #expect(account.accessKeys.elements.map(\.userName) == ["deploy-bot"])
    #expect(account.accessKeys.elements.first?.id.value?.hasPrefix("AKIA") == true)
  }

  @Test func `XML of the Query API and JSON of the CLI tell the same facts`() throws {
    let xml = try Self.read("healthy")
    let json = try Self.read("cli")
    #expect(Self.missing(json) == [])
    #expect(json.notes == [])
    #expect(json.users.elements.map(\.arn) == xml.users.elements.map(\.arn))
    #expect(json.users.elements.map(\.groups) == xml.users.elements.map(\.groups))
    #expect(json.users.elements.map(\.tags) == xml.users.elements.map(\.tags))
    #expect(json.users.elements.map(\.mfaDevices) == xml.users.elements.map(\.mfaDevices))
    #expect(json.users.elements.map(\.loginProfile) == xml.users.elements.map(\.loginProfile))
    #expect(json.users.elements.map(\.permissionsBoundary) == xml.users.elements.map(\.permissionsBoundary))
    #expect(json.groups.elements.map(\.attachedPolicies) == xml.groups.elements.map(\.attachedPolicies))
    #expect(json.roles.elements.map(\.lastUsed) == xml.roles.elements.map(\.lastUsed))
    #expect(json.roles.elements.map(\.tags) == xml.roles.elements.map(\.tags))
    #expect(json.policies.elements.map(\.arn) == xml.policies.elements.map(\.arn))
    #expect(json.summary == xml.summary)
    #expect(json.passwordPolicy == xml.passwordPolicy)
    #expect(json.organizationsFeatures == xml.organizationsFeatures)
    #expect(json.accessKeys.elements.map(\.id) == xml.accessKeys.elements.map(\.id))
    #expect(json.accessKeys.elements.map(\.lastUsed) == xml.accessKeys.elements.map(\.lastUsed))
    #expect(json.serverCertificates == xml.serverCertificates)
    #expect(json.serviceSpecificCredentials == xml.serviceSpecificCredentials)
    #expect(json.samlProviders == xml.samlProviders)
  }

  @Test func `the troubled account lacks what was refused and nothing else`() throws {
    let account = try Self.read("troubled")
    #expect(Self.missing(account) == ["GetLoginProfile", "ListAnalyzers", "ListSSHPublicKeys"])
    #expect(account.analyzers(in: "me-south-1").missing?.kind == .refused)
    #expect(account.analyzers(in: "eu-central-1") == .known([]))
    #expect(account.alternateContacts[.security] == .known(nil))
    #expect(account.organizationSetup?.hasResourcePolicy == .known(false))
    #expect(account.notes == [])
    #expect(account.users.elements.count == 20)
    #expect(account.users.gap == nil)
    #expect(account.root.hasAccessKeys == .known(true))
    #expect(account.root.hasSigningCertificates == .known(true))
    #expect(account.organizationsFeatures.value??.enabled == [])
    #expect(account.accessKeys.elements.contains { $0.id == .known("AKIAIOSFODNN7EXAMPLE") })
    let hostile = account.users.elements.first { $0.name == "mallory" }
    #expect(hostile?.arn == "arn:aws:iam::444455556666:user/</script><script>alert(1)</script>/mallory")
  }

  @Test func `refused calls are refusals and change no other fact`() throws {
    let account = try Self.read("refused")
    let whole = try Self.read("healthy")
    #expect(
      Self.missing(account) == [
        "GetAccountPasswordPolicy", "GetAlternateContact", "GetLoginProfile", "ListAccessKeys",
        "ListAnalyzers", "ListMFADevices", "ListSAMLProviders", "ListVirtualMFADevices",
      ])
    #expect(account.organization.missing?.kind == .refused)
    #expect(account.passwordPolicy.missing?.kind == .refused)
    #expect(account.virtualMFADevices.gap?.kind == .refused)
    #expect(account.users.elements.first { $0.name == "ana.silva" }?.loginProfile.missing?.kind == .refused)
    #expect(account.users.elements.first { $0.name == "ben.okafor" }?.loginProfile.missing == nil)
    #expect(account.users.elements.map(\.groups) == whole.users.elements.map(\.groups))
    #expect(account.root.hasMFA == whole.root.hasMFA)
  }

  @Test func `a new account without users is complete`() throws {
    let account = try Self.read("empty")
    #expect(account.users.elements.isEmpty)
    #expect(account.users.gap == nil)
    #expect(account.roles.elements.map(\.isServiceLinked) == [true, true])
    #expect(account.passwordPolicy == .known(nil))
    #expect(account.credentialReport.value?.generatedAt == nil)
    // Without a manifest nothing says which call an error about organizations answers.
    #expect(account.notes.contains { $0.hasPrefix("ListOrganizationsFeatures.xml:") })
    #expect(
      Self.missing(account)
        == (Self.besideIAM + ["ListEntitiesForPolicy", "ListOrganizationsFeatures"]).sorted())
  }

  @Test func `GovCloud is another partition`() throws {
    let account = try Self.read("govcloud")
    #expect(account.partition == "aws-us-gov")
    #expect(account.passwordPolicy == .known(nil))
    #expect(account.root.hasPassword == .known(false))
    #expect(account.users.elements.count == 2)
    #expect(account.notes == [])
  }

  @Test func `two accounts in one folder leave nothing to believe`() throws {
    let account = try Self.read("mixed")
    #expect(account.collection.accountIDs == ["111122223333", "222233334444"])
    #expect(account.users.gap?.kind == .conflicting)
    #expect(account.summary.missing?.kind == .conflicting)
    #expect(account.root.hasMFA.missing?.kind == .conflicting)
  }
}
