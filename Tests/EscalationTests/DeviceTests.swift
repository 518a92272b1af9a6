import IAM
import Testing

/// Users whose permissions hang on the MFA device that they sign in with, which nobody has who makes a key for them.
struct DeviceTests {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private static let robin = "\(own):user/robin"
  private static let alice = Holder.user("alice").with {
    $0.hasMFA = true
    $0.keys = 1
  }
  private static let withDevice = Requirement("Bool", "aws:MultiFactorAuthPresent", "true")
  private static let withoutDevice = Requirement("BoolIfExists", "aws:MultiFactorAuthPresent", "false")
  private static let everythingWithDevice = Document.allow(["*"], when: [withDevice])
  private static let key = Clause.allow(["iam:CreateAccessKey"], on: [alice.arn])
  private static let enrolling = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"]

  /// What becomes of robin, who has these statements, in an account with alice.
  private func standing(
    _ clauses: [Clause], _ alice: Holder, _ others: [Holder] = [], under levels: [[Document]]? = nil,
    change: (inout Holder) -> Void = { _ in }
  ) throws -> PrincipalStanding {
    var account = AccountSketch()
    account.serviceControl = levels
    account.add(alice)
    for other in others { account.add(other) }
    var robin = Holder(kind: .user, name: "robin", inline: [Document(clauses: clauses)])
    change(&robin)
    account.add(robin)
    return try #require(try account.standings()[Self.robin])
  }

  private func alice(_ documents: Document..., change: (inout Holder) -> Void = { _ in }) -> Holder {
    Self.alice.with {
      $0.inline = documents
      change(&$0)
    }
  }

  private func expect(
    _ standing: PrincipalStanding, escalates: Bool, _ what: String = "",
    _ location: SourceLocation = #_sourceLocation
  ) {
    let outline = Comment(rawValue: "\(what): \(standing.outline)")
    #expect(!standing.isAdministrator && standing.missing == nil, outline, sourceLocation: location)
    #expect(standing.escalates == escalates, outline, sourceLocation: location)
    guard !escalates else { return }
    #expect(
      standing.paths.contains { path in
        path.conditions.contains { $0.lowercased().contains("multifactorauth") }
      }, outline, sourceLocation: location)
  }

  @Test func `a key is not the device that permissions ask for`() throws {
    let age = Requirement("NumericLessThan", "aws:MultiFactorAuthAge", "3600")
    let guarded = [
      alice(Self.everythingWithDevice), alice(.allow(["*"], when: [age])),
      alice(.everything, .deny(["*"], when: [Self.withoutDevice])),
    ]
    for alice in guarded {
      expect(try standing([Self.key], alice), escalates: false)
      let both = Clause.allow(["iam:CreateAccessKey", "iam:DeleteAccessKey"])
      expect(try standing([both], alice.with { $0.keys = 2 }), escalates: false, "two keys")
    }
    let group = Holder.group("administrators", Self.everythingWithDevice)
    expect(
      try standing([Self.key], alice { $0.groups = ["administrators"] }, [group]), escalates: false, "a group"
    )
    // What asks for no device is there by the key alone.
    expect(try standing([Self.key], alice(.everything)), escalates: true)
    let spared = Requirement("Bool", "aws:MultiFactorAuthPresent", "false")
    expect(
      try standing([Self.key], alice(.everything, .deny(["*"], when: [spared]))), escalates: true,
      "keys spared")
    let reading = Document.allow(["s3:*"], when: [Self.withDevice])
    expect(try standing([Self.key], alice(.everything, reading)), escalates: true, "S3 asks for it")
  }

  @Test func `whoever is an administrator with its own device is one`() throws {
    var account = AccountSketch()
    account.add(alice(Self.everythingWithDevice))
    #expect(try account.standings().administrators == [Self.alice.arn])
  }

  @Test func `a device is enabled where that is allowed`() throws {
    let guarded = alice(.everything, .deny(["*"], when: [Self.withoutDevice]))
    let found = try standing([Self.key, .allow(Self.enrolling)], guarded)
    expect(found, escalates: true)
    #expect(found.paths.first?.steps.first?.actions == ["iam:CreateAccessKey"] + Self.enrolling)
    for action in Self.enrolling {
      expect(try standing([Self.key, .allow([action])], guarded), escalates: false, action)
      let level = [[Document.everything, .deny([action])]]
      expect(
        try standing([Self.key, .allow(Self.enrolling)], guarded, under: level), escalates: false,
        "\(action) by nobody")
    }
    let elsewhere = Clause.allow(["iam:EnableMFADevice"], on: [Self.robin])
    let making = Clause.allow(["iam:CreateVirtualMFADevice"])
    expect(try standing([Self.key, making, elsewhere], guarded), escalates: false, "a device of its own")
    // So may whoever has the key, where alice may without her device.
    func sparing(_ actions: [String]) -> Holder {
      alice(
        .everything,
        Document(.deny(allBut: actions, when: [Self.withoutDevice])))
    }
    let alone = try standing([Self.key], sparing(Self.enrolling + ["sts:GetSessionToken"]))
    expect(alone, escalates: true)
    #expect(alone.paths.first?.steps.first?.why.contains("may enable another MFA device") == true)
    expect(try standing([Self.key], sparing(["iam:EnableMFADevice"])), escalates: false, "none is made")
  }

  @Test func `what follows on a key asks for the device too`() throws {
    let keeper = Holder.role("keeper", trust: .trusting(service: "lambda.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    let passing = ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"]
    expect(
      try standing([Self.key], alice(.allow(passing, when: [Self.withDevice])), [keeper]), escalates: false)
    expect(try standing([Self.key], alice(.allow(passing)), [keeper]), escalates: true)
    let putting = ["iam:PutUserPolicy"]
    expect(
      try standing([Self.key], alice(.allow(putting, when: [Self.withDevice]))), escalates: false)
    expect(try standing([Self.key], alice(.allow(putting))), escalates: true)
    let other = Document.allow(["s3:GetObject"], when: [Self.withDevice])
    expect(try standing([Self.key], alice(.allow(putting), other)), escalates: true, "S3 asks for it")
    let joining = Document.allow(["iam:AddUserToGroup"])
    let group = Holder.group("administrators", .everything)
    expect(try standing([Self.key], alice(joining, other), [group]), escalates: true, "a group is joined")
  }

  @Test func `a role asks for the device of whoever assumes it`() throws {
    func keeper(_ requirements: Requirement...) -> Holder {
      let entering = Document.trusting(Self.alice.arn, when: requirements)
      return Holder.role("keeper", trust: entering).with {
        $0.attached = [Managed.administrator.arn]
      }
    }
    expect(
      try standing([Self.key], alice(.allow(["s3:*"])), [keeper(Self.withDevice)]), escalates: false)
    expect(try standing([Self.key], alice(.allow(["s3:*"])), [keeper()]), escalates: true)
  }

  @Test func `permissions that are given ask for no device`() throws {
    let putting = Clause.allow(["iam:PutUserPolicy"], on: [Self.alice.arn])
    let given = try standing([Self.key, putting], alice(Self.everythingWithDevice))
    expect(given, escalates: true)
    #expect(given.paths.contains { $0.steps.count == 1 && $0.conditions.isEmpty }, "\(given.outline)")
    let denied = alice(.everything, .deny(["*"], when: [Self.withoutDevice]))
    let bound = Clause.allow(["iam:AttachUserPolicy"], on: [Self.alice.arn])
    expect(try standing([Self.key, bound], denied), escalates: false, "the denial stays")
    let deleting = Clause.allow(["iam:DeleteUserPolicy"], on: [Self.alice.arn])
    expect(try standing([Self.key, deleting], denied), escalates: true, "the denial is deleted")
  }

  @Test func `a device that is taken away is missing where permissions ask for it`() throws {
    let password = Clause.allow(["iam:CreateLoginProfile", "iam:DeactivateMFADevice"], on: [Self.alice.arn])
    expect(try standing([password], alice(Self.everythingWithDevice)), escalates: false)
    let found = try standing([password], alice(.everything))
    expect(found, escalates: true)
    #expect(found.paths.first?.steps.first?.actions.contains("iam:DeactivateMFADevice") == true)
    expect(
      try standing([password, .allow(Self.enrolling)], alice(Self.everythingWithDevice)), escalates: true)
  }

  @Test func `nobody goes a way by a key of its own`() throws {
    let own = ["iam:CreateAccessKey", "iam:PutUserPolicy"]
    let found = try standing(
      [.allow(own, on: [Self.robin], when: [Self.withDevice])], alice(.allow(["s3:*"]))
    ) { $0.hasMFA = true }
    expect(found, escalates: true)
    #expect(found.paths.map { $0.steps.map(\.id) } == [["iam-007"]], "\(found.outline)")
    #expect(!found.empowersOthers)
  }
}
