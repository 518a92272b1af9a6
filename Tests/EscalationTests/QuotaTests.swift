import IAM
import Testing

/// What AWS has no room for is no way: a user is in ten groups at most.
struct QuotaTests: RobinExpecting {
  private func standing(_ count: Int, _ clauses: Clause...) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    let names = (0..<count).map { "team\($0)" }
    for name in names { sketch.add(.group(name, .allow(["s3:GetObject"]))) }
    sketch.add(.group("administrators").with { $0.attached = [Managed.administrator.arn] })
    sketch.add(.user("robin", Document(clauses: clauses), groups: names))
    return try #require(try sketch.standings()[Self.robin])
  }

  private static let joining = Clause.allow(["iam:AddUserToGroup"])

  @Test func `nobody joins an eleventh group`() throws {
    expect(try standing(9, Self.joining), escalates: true, by: "iam-013")
    expect(try standing(10, Self.joining), escalates: false, "in ten groups")
    let leaving = ["iam:RemoveUserFromGroup"]
    expect(try standing(10, Self.joining, .allow(leaving)), escalates: true, by: "iam-013")
    let own = "arn:aws:iam::\(AccountSketch.id):group"
    expect(
      try standing(10, Self.joining, .allow(leaving, on: ["\(own)/team3"])), escalates: true, by: "iam-013")
    expect(
      try standing(10, Self.joining, .allow(leaving, on: ["\(own)/administrators"])), escalates: false,
      "it is not in that one")
  }

  @Test func `a group that is made has no room for somebody in ten either`() throws {
    let making = Clause.allow(
      ["iam:CreateGroup", "iam:PutGroupPolicy", "iam:AddUserToGroup"],
      on: [
        "arn:aws:iam::\(AccountSketch.id):group/new-*"
      ])
    expect(try standing(9, making), escalates: true, by: "newgroup-002")
    expect(try standing(10, making), escalates: false, "in ten groups")
    expect(
      try standing(10, making, .allow(["iam:RemoveUserFromGroup"])), escalates: true, by: "newgroup-002")
  }
}
