import IAM
import Testing

/// Versions of a policy that are not in force, and may be put in force on the way.
struct OtherVersionTests {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private static let robin = "\(own):user/robin"
  private static let resetting = "iam:SetDefaultPolicyVersion"

  private func standing(_ clauses: [Clause], _ policies: Managed..., under levels: [[Document]]? = nil) throws
    -> PrincipalStanding
  {
    var account = AccountSketch()
    account.serviceControl = levels
    account.policies = policies
    account.add(Holder(kind: .user, name: "robin", inline: [Document(clauses: clauses)]))
    return try #require(try account.standings()[Self.robin])
  }

  private func expect(
    _ standing: PrincipalStanding, escalates: Bool, _ what: String = "",
    _ location: SourceLocation = #_sourceLocation
  ) {
    let outline = Comment(rawValue: "\(what): \(standing.outline)")
    #expect(!standing.isAdministrator && standing.missing == nil, outline, sourceLocation: location)
    #expect(standing.escalates == escalates, outline, sourceLocation: location)
  }

  @Test func `a policy that may be attached is set to a version that allows everything`() throws {
    let grown = Managed("Grown", .allow(["s3:*"]), .everything)
    let attaching = Clause.allow(
      ["iam:AttachUserPolicy"], on: [Self.robin], when: [Requirement("ArnEquals", "iam:PolicyARN", grown.arn)]
    )
    let found = try standing([attaching, .allow([Self.resetting], on: [grown.arn])], grown)
    expect(found, escalates: true)
    #expect(found.paths.first?.steps.first?.actions == [Self.resetting, "iam:AttachUserPolicy"])
    expect(try standing([attaching], grown), escalates: false, "not allowed")
    let elsewhere = Clause.allow([Self.resetting], on: ["\(Self.own):policy/Other"])
    expect(try standing([attaching, elsewhere], grown), escalates: false, "of another policy")
    let resetting = Clause.allow([Self.resetting])
    expect(
      try standing([attaching, resetting], Managed("Grown", .allow(["s3:*"]))), escalates: false,
      "one version")
    let small = Managed("Grown", .allow(["s3:*"]), .allow(["ec2:*"]))
    expect(try standing([attaching, resetting], small), escalates: false, "another small one")
    let denying = Managed("Grown", .allow(["s3:*"]), Document(.allow(["*"]), .deny(["iam:*"])))
    expect(try standing([attaching, resetting], denying), escalates: false, "one that denies")
    expect(
      try standing([attaching, resetting], grown, under: [[.everything, .deny([Self.resetting])]]),
      escalates: false, "by nobody")
  }

  @Test func `a boundary that new ones must have is set to a version that allows everything`() throws {
    let fence = Managed("Fence", .allow(["s3:*"]), .everything)
    let bounded = Clause.allow(
      ["iam:CreateUser", "iam:PutUserPolicy", "iam:CreateAccessKey"], on: ["\(Self.own):user/new/*"],
      when: [Requirement("StringEquals", "iam:PermissionsBoundary", fence.arn)])
    let signing = Clause.allow(["iam:CreateAccessKey"], on: ["\(Self.own):user/new/*"])
    let resetting = Clause.allow([Self.resetting], on: [fence.arn])
    let found = try standing([bounded, signing, resetting], fence)
    expect(found, escalates: true)
    #expect(found.paths.contains { $0.steps.contains { $0.actions.contains(Self.resetting) } })
    expect(try standing([bounded, signing], fence), escalates: false, "not allowed")
    let elsewhere = Clause.allow([Self.resetting], on: ["\(Self.own):policy/Other"])
    expect(try standing([bounded, signing, elsewhere], fence), escalates: false, "of another policy")
    let small = Managed("Fence", .allow(["s3:*"]), .allow(["ec2:*"]))
    expect(try standing([bounded, signing, resetting], small), escalates: false, "another small one")
    expect(
      try standing([bounded, signing, resetting], Managed("Fence", .allow(["s3:*"]))), escalates: false,
      "one version")
  }
}
