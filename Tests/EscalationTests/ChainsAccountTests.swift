import Evidence
import IAM
import TestSupport
import Testing

/// The sample account `chains`: who is an administrator, who becomes one and by which way, and who only seems to.
struct ChainsAccountTests {
  private let own = "arn:aws:iam::555566667777"

  private func standings(_ inventory: [InventoryResource]? = nil) throws -> Standings {
    var account = try Snapshot.read(at: Project.file("Tests/Fixtures/accounts/chains"))
    account.inventory = inventory
    return Standings(all: AccountAnalysis(account).standings)
  }

  private let escalating = [
    "role/build-worker": ["iam-012"],
    "role/deploy-staging": ["iam-009"],
    "role/release-manager": ["sts-001", "iam-009"],
    "user/pat.owens": ["iam-013", "iam-001"],
    "user/automation/ci-runner": ["codebuild-001", "iam-012"],
    "user/staff/nora.lind": ["sts-001", "sts-001", "iam-009"],
    "user/tom.becker": ["iam-006", "sts-001", "sts-001", "iam-009"],
  ]

  @Test func `its administrators are found, whatever their policies look like`() throws {
    #expect(
      try standings().administrators == [
        "\(own):role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_AdministratorAccess_1b2c3d4e5f607182",
        "\(own):role/break-glass", "\(own):role/deploy-prod", "\(own):role/report-runner",
        "\(own):user/maria.santos",
      ])
  }

  @Test func `each way to an administrator is found, step by step, and no other`() throws {
    let standings = try standings()
    // The boundary that its bearer lifts first is no path of the catalogue of its own.
    let expected = Array(escalating.keys) + ["user/lea.martin"]
    #expect(
      Set(standings.escalating) == Set(expected.map { "\(own):\($0)" })
    )
    for (name, steps) in escalating {
      let standing = try #require(standings["\(own):\(name)"])
      #expect(standing.paths.first?.steps.map(\.id) == steps, "\(name): \(standing.outline)")
      #expect(standing.paths.first?.conditions == [], "\(name)")
      standing.expectOrder("\(name)")
    }
  }

  @Test func `a chain names whom it passes and whom it reaches`() throws {
    let path = try #require(try standings()["\(own):user/tom.becker"]?.paths.first)
    #expect(path.target == "\(own):role/deploy-staging")
    #expect(
      path.steps.map(\.from) == [
        "\(own):user/tom.becker", "\(own):user/staff/nora.lind", "\(own):role/release-manager",
        "\(own):role/deploy-staging",
      ])
    let passwords = PolicyOrigin.inline(name: "passwords", holder: "\(own):group/Helpdesk")
    #expect(path.steps.first?.statements.map(\.origin) == [passwords])
  }

  @Test func `who makes others administrators is told apart`() throws {
    let standings = try standings()
    #expect(standings["\(own):role/onboarding"]?.empowersOthers == true)
    #expect(standings["\(own):user/contractor.kim"]?.empowersOthers == false)
    #expect(standings["\(own):user/automation/backup-bot"]?.empowersOthers == false)
  }

  @Test func `a function is a way where the inventory says with which role it runs`() throws {
    let yuki = "\(own):user/yuki.sato"
    let open = try #require(try standings()[yuki])
    #expect(!open.escalates)
    #expect(
      open.paths.contains { $0.steps.first?.id == "lambda-004" && !$0.conditions.isEmpty }, "\(open.outline)")
    func function(_ name: String, _ role: String) -> [InventoryResource] {
      [
        InventoryResource(
          arn: "arn:aws:lambda:eu-north-1:555566667777:function:\(name)", type: "lambda-function",
          roleARN: "\(own):role/\(role)")
      ]
    }
    let settled = try #require(try standings(function("reports-daily", "report-runner"))[yuki])
    #expect(settled.escalates)
    #expect(settled.paths.first?.target == "\(own):role/report-runner")
    #expect(try standings(function("invoices", "report-runner"))[yuki]?.paths.isEmpty == true)
    #expect(try standings(function("reports-daily", "onboarding"))[yuki]?.escalates == false)
  }
}
