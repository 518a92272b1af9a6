import Evidence
import IAM
import TestSupport
import Testing

/// Ways that take more than one thing to see: a trust of its own making, a lifted boundary, a joined group.
struct IndirectWayTests {
  private let robin = "arn:aws:iam::111122223333:user/robin"
  private let keeper = "arn:aws:iam::111122223333:role/keeper"

  private func account(keeper trust: Document, _ holders: Holder..., policies: [Managed] = [])
    -> AccountSketch
  {
    var account = AccountSketch(policies: policies)
    account.add(.role("keeper", trust: trust).with { $0.attached = [Managed.administrator.arn] })
    for holder in holders { account.add(holder) }
    return account
  }

  @Test(arguments: ["iam-012", "iam-019", "iam-020", "iam-021"])
  func
    `a denial that is not meant for the start does not keep it from a role whose trust it rewrites`(
      _ id: String
    )
    throws
  {
    let fact = try #require(PathFact.all.first { $0.id == id })
    for kind in fact.starts {
      for variant in Scene(fact, from: kind).sparingVariants {
        try variant.scene.expectPath(variant.name)
      }
      let scene = Scene(fact, from: kind)
      try scene.changing {
        $0.clauses.append(.deny(["sts:AssumeRole"], on: [scene.arn(of: "helper")]))
      }
      .expectPath("AssumeRole denied on another")
    }
  }

  @Test func `a trust that asks for MFA is closed to who has none and open to who has`() throws {
    let trust = Document.trusting(
      AccountSketch.root, when: [Requirement("Bool", "aws:MultiFactorAuthPresent", "true")])
    let assume = Document.allow(["sts:AssumeRole"])
    let standings = try account(
      keeper: trust, .user("robin", assume).with { $0.keys = 1 },
      .user("carol", assume).with {
        $0.keys = 1
        $0.hasMFA = true
      }
    ).standings()
    #expect(standings[robin]?.escalates == false)
    let carol = try #require(standings["arn:aws:iam::111122223333:user/carol"])
    #expect(carol.paths.contains { $0.target == keeper }, "\(carol.outline)")
  }

  @Test func `an administrator behind a boundary that it may lift becomes one`() throws {
    let fence = Managed("Fence", .allow(["s3:*", "iam:DeleteUserPermissionsBoundary"]))
    let start = Holder.user("robin", .everything).with { $0.boundary = fence.arn }
    let sketch = account(keeper: .trusting(service: "ec2.amazonaws.com"), start, policies: [fence])
    let standing = try #require(try sketch.standings()[robin])
    #expect(!standing.isAdministrator)
    #expect(standing.escalates, "\(standing.outline)")
  }

  @Test func `a group that is raised can be joined, in either order`() throws {
    let staff = Holder(kind: .group, name: "staff")
    let raises = ["iam:PutGroupPolicy", "iam:AttachGroupPolicy"]
    for action in raises {
      let sketch = account(
        keeper: .trusting(service: "ec2.amazonaws.com"),
        .user(
          "robin", .allow([action], on: [staff.arn]),
          .allow(["iam:AddUserToGroup"], on: [staff.arn])), staff)
      #expect(try sketch.standings().escalating == [robin], "\(action)")
    }
  }

  @Test func `a group is joined whose members may write its policy`() throws {
    let account = try Snapshot.read(at: Project.file("Tests/Fixtures/accounts/chains"))
    let standings = Standings(all: AccountAnalysis(account).standings)
    let standing = try #require(standings["arn:aws:iam::555566667777:user/pat.owens"])
    #expect(standing.escalates, "\(standing.outline)")
    #expect(standing.paths.first?.steps.map(\.id) == ["iam-013", "iam-001"], "\(standing.outline)")
  }
}
