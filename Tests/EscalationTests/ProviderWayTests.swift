import IAM
import JSON
import Testing

/// SAML providers that roles trust: each way with neighbours that lack one thing.
struct ProviderWayTests {
  private static let provider = "arn:aws:iam::\(AccountSketch.id):saml-provider/Okta"
  private static let other = "arn:aws:iam::\(AccountSketch.id):saml-provider/Other"
  private static let robin = "arn:aws:iam::\(AccountSketch.id):user/robin"
  private static let audience = Requirement("StringEquals", "SAML:aud", "https://signin.aws.amazon.com/saml")
  private let update = Clause.allow(["iam:UpdateSAMLProvider"], on: [provider])

  private func trust(
    _ provider: String = provider, _ actions: [String] = ["sts:AssumeRoleWithSAML"],
    when conditions: [Requirement] = [audience]
  ) -> Document {
    var clause = Clause.trust(.object([("Federated", .string(provider))]))
    clause.actions = actions
    clause.conditions = conditions
    return Document(clause)
  }

  /// What becomes of robin where the account has the providers; nil where nobody listed them.
  private func standing(
    _ clauses: [Clause], trust: Document, listed: [String]? = [provider], attached: Bool = true,
    under serviceControl: [[Document]]? = nil, _ change: (inout Holder) -> Void = { _ in }
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    sketch.serviceControl = serviceControl
    sketch.policies = [Managed("Cap", .allow(["s3:*"]))]
    sketch.add(.user("robin", Document(clauses: clauses)).with(change))
    sketch.add(
      .role("keeper", trust: trust).with { if attached { $0.attached = [Managed.administrator.arn] } })
    var account = try sketch.account()
    if let listed {
      account.samlProviders = Listing(listed.map { SAMLProvider(arn: $0, createdAt: nil, validUntil: nil) })
    }
    let standings = Standings(all: AccountAnalysis(account).standings)
    return try #require(standings[Self.robin])
  }

  private func expect(
    _ standing: PrincipalStanding, escalates: Bool, by entry: String? = nil, _ what: String = "",
    at location: SourceLocation = #_sourceLocation
  ) {
    let outline = Comment(rawValue: "\(what) \(standing.outline)")
    #expect(standing.escalates == escalates, outline, sourceLocation: location)
    standing.expectOrder(outline, sourceLocation: location)
    guard let entry else { return }
    #expect(standing.paths.first?.steps.first?.id == entry, outline, sourceLocation: location)
  }

  @Test func `whoever writes the metadata of a provider is whoever it vouches for`() throws {
    let found = try standing([update], trust: trust())
    expect(found, escalates: true, by: "saml-001")
    let step = try #require(found.paths.first?.steps.first)
    #expect(step.resource == Self.provider)
    #expect(step.why.contains("the role trusts Okta"), "\(step.why)")
    expect(
      try standing([.allow(["iam:UpdateSAMLProvider"])], trust: trust(when: [])), escalates: true,
      by: "saml-001")
    // Whoever writes the assertion says who it is about, and what it is called.
    let subject = Requirement("StringLike", "saml:sub", "alice@*")
    expect(
      try standing([update], trust: trust(when: [Self.audience, subject])), escalates: true, by: "saml-001")
    // No credentials of AWS are asked for, so that what denies robin to assume roles is of no use.
    expect(try standing([update, .deny(["sts:*"])], trust: trust()), escalates: true, by: "saml-001")
  }

  @Test func `a provider is of use where it can be changed and a role worth being trusts it`() throws {
    func refuse(
      _ what: String, _ standing: PrincipalStanding, at location: SourceLocation = #_sourceLocation
    ) {
      expect(standing, escalates: false, what, at: location)
      #expect(standing.paths.isEmpty, "\(what) \(standing.outline)", sourceLocation: location)
    }
    let both = [Self.provider, Self.other]
    refuse("another provider", try standing([update], trust: trust(Self.other), listed: both))
    refuse(
      "the statement is about another",
      try standing([.allow(["iam:UpdateSAMLProvider"], on: [Self.other])], trust: trust(), listed: both))
    refuse("a role without permissions", try standing([update], trust: trust(), attached: false))
    refuse("denied", try standing([update, .deny(["iam:UpdateSAMLProvider"])], trust: trust()))
    refuse(
      "the organization",
      try standing([update], trust: trust(), under: [[.everything, .deny(["iam:UpdateSAMLProvider"])]]))
    refuse(
      "the boundary",
      try standing([update], trust: trust()) {
        $0.boundary = "arn:aws:iam::\(AccountSketch.id):policy/Cap"
      })
    refuse(
      "another action is trusted", try standing([update], trust: trust(Self.provider, ["sts:TagSession"])))
    refuse("the provider is gone", try standing([update], trust: trust(), listed: []))
    var denied = trust()
    denied.clauses.append(
      Clause(
        effect: "Deny", actions: ["sts:AssumeRoleWithSAML"], resources: [],
        principal: .object([("Federated", .string(Self.provider))])))
    refuse("the trust policy denies it", try standing([update], trust: denied))
    let stranger = "arn:aws:iam::999999999999:saml-provider/Okta"
    refuse(
      "another account's",
      try standing([.allow(["iam:UpdateSAMLProvider"])], trust: trust(stranger), listed: [stranger]))
    let web = "arn:aws:iam::\(AccountSketch.id):oidc-provider/id.example.com"
    refuse(
      "a provider whose keys its own site holds",
      try standing(
        [.allow(["iam:UpdateOpenIDConnectProviderThumbprint", "iam:CreateOpenIDConnectProvider"])],
        trust: trust(web, ["sts:AssumeRoleWithWebIdentity"], when: [])))
  }

  @Test func `what nobody can tell leaves it open`() throws {
    func open(
      _ standing: PrincipalStanding, _ text: String, at location: SourceLocation = #_sourceLocation
    ) {
      expect(standing, escalates: false, text, at: location)
      #expect(
        standing.paths.first?.conditions.contains { $0.contains(text) } == true, "\(standing.outline)",
        sourceLocation: location)
    }
    open(try standing([update], trust: trust(when: [Self.audience, .officeAddress])), "aws:SourceIp")
    let unlisted = try standing([update], trust: trust(), listed: nil)
    open(unlisted, "SAML provider Okta is there")
    #expect(unlisted.missing != nil)
    let kept = "arn:aws:iam::\(AccountSketch.id):saml-provider/AWSSSO_0a1b2c3d4e5f6071_DO_NOT_DELETE"
    open(
      try standing([.allow(["iam:UpdateSAMLProvider"])], trust: trust(kept), listed: [kept]),
      "Identity Center")
  }

  @Test func `a provider that is made anew is as good as one that is changed`() throws {
    let make = Clause.allow(["iam:CreateSAMLProvider"], on: [Self.provider])
    let delete = Clause.allow(["iam:DeleteSAMLProvider"], on: [Self.provider])
    let anew = try standing([make, delete], trust: trust())
    expect(anew, escalates: true, by: "saml-002")
    #expect(anew.paths.first?.steps.first?.actions == ["iam:DeleteSAMLProvider", "iam:CreateSAMLProvider"])
    let gone = try standing([make], trust: trust(), listed: [])
    expect(gone, escalates: true, by: "saml-002")
    #expect(gone.paths.first?.steps.first?.actions == ["iam:CreateSAMLProvider"])
    expect(try standing([make], trust: trust()), escalates: false, "it is there")
    expect(try standing([delete], trust: trust()), escalates: false, "nothing makes it")
    expect(
      try standing([.allow(["iam:CreateSAMLProvider"], on: [Self.other])], trust: trust(), listed: []),
      escalates: false, "another name")
  }
}
