import Evidence
import FoundationEssentials
import IAM
import JSON
import Testing

/// Reads the sample accounts of Tests/Fixtures.
struct FixtureTests {
  private func read(_ name: String, filePath: String = #filePath) throws -> Account {
    let tests = URL(filePath: filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Snapshot.read(at: tests.appending(path: "Fixtures/accounts/\(name)").path())
  }

  /// Everything that the account's facts say, with documents as values: their white space differs in the two forms.
  private func facts(of account: Account) -> [String] {
    func text(_ id: PolicyDocuments.ID?) -> String {
      guard let id, let text = account.documents.text(of: id).value,
        let value = try? JSONParser.parse(Array(text.utf8).span)
      else { return "?" }
      var writer = JSONWriter(indented: false)
      writer.value(value)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    func inline(_ policies: Fact<[InlinePolicy]>) -> String {
      "\(policies.map { $0.map { "\($0.name) \(text($0.document))" } })"
    }
    var facts: [String] = []
    for var user in account.users.elements {
      facts.append(inline(user.inlinePolicies))
      user.inlinePolicies = .known([])
      facts.append("\(user)")
    }
    for var group in account.groups.elements {
      facts.append(inline(group.inlinePolicies))
      group.inlinePolicies = .known([])
      facts.append("\(group)")
    }
    for var role in account.roles.elements {
      facts.append(inline(role.inlinePolicies) + text(role.trustPolicy.value))
      role.inlinePolicies = .known([])
      role.trustPolicy = .missing(Missing(.roles, .notCollected))
      facts.append("\(role)")
    }
    for var policy in account.policies.elements {
      for version in policy.versions.value ?? [] {
        facts.append("\(version.id) \(version.isDefault) \(text(version.document))")
      }
      policy.versions = .known([])
      facts.append("\(policy)")
    }
    facts += account.accessKeys.elements.map { "\($0)" }
    facts += account.instanceProfiles.elements.map { "\($0)" }
    facts += account.virtualMFADevices.elements.map { "\($0)" }
    facts += account.serverCertificates.elements.map { "\($0)" }
    facts += account.samlProviders.elements.map { "\($0)" }
    facts += account.openIDConnectProviders.elements.map { "\($0)" }
    facts += account.serviceSpecificCredentials.elements.map { "\($0)" }
    facts += account.entitiesByPolicy.sorted { $0.key < $1.key }.map { "\($0)" }
    facts += [
      "\(account.root)", "\(account.summary.map { $0.counts.sorted { $0.key < $1.key } })",
      "\(account.passwordPolicy)",
      "\(account.aliases)", "\(account.callerIdentity)", "\(account.organizationsFeatures)",
      "\(account.credentialReport)", "\(account.collection)", "\(account.notes)",
    ]
    facts += account.evidence.map { "\($0.source) \($0.status)" }
    return facts
  }

  @Test func `the same account as XML and as the AWS CLI's JSON is the same`() throws {
    let xml = facts(of: try read("healthy"))
    let json = facts(of: try read("cli"))
    #expect(xml.count == json.count)
    for (xml, json) in zip(xml, json) { #expect(xml == json) }
    #expect(!xml.contains { $0.contains("?") && $0.hasPrefix("?") })
  }

  @Test(arguments: ["healthy", "cli"])
  func `a complete snapshot leaves no gap`(_ name: String) throws {
    let account = try read(name)
    // No policy of its organization binds the management account; Identity Center is not asked where people sign in
    // through a SAML provider.
    #expect(account.evidence.filter { $0.status != .available }.map(\.source) == [.identityCenterInstances])
    #expect(account.notes == [])
    #expect(account.users.gap == nil)
    #expect(account.accessKeys.gap == nil)
    #expect(account.serviceSpecificCredentials.gap == nil)
    #expect(account.accessKeys.elements.allSatisfy { $0.id.value?.hasPrefix("AKIA") == true })
  }

  @Test func `reading twice gives the same`() throws {
    #expect(facts(of: try read("troubled")) == facts(of: try read("troubled")))
  }

  @Test func `the partition is the account's own`() throws {
    let account = try read("govcloud")
    #expect(account.partition == "aws-us-gov")
    #expect(account.id == "777788889999")
  }

  @Test func `refused calls are missing and the rest is there`() throws {
    let account = try read("refused")
    #expect(account.virtualMFADevices.gap?.kind == .refused)
    #expect(account.passwordPolicy.missing?.kind == .refused)
    #expect(account.users.gap == nil)
    #expect(account.root.hasMFA == .known(true))
    #expect(account.root.hasVirtualMFADevice.missing?.kind == .refused)
    #expect(account.users.elements.contains { $0.mfaDevices.missing?.kind == .refused })
    #expect(account.users.elements.contains { $0.mfaDevices.value != nil })
  }
}
